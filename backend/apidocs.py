"""The API as a page to read: made on the server, so that it needs no script and no network."""

import json
from html import escape
from typing import Any

_STYLE = """
:root{color-scheme:light dark;--canvas:#f4f6f8;--surface:#fff;--line:#e3e8ed}
:root{--ink:#1a2129;--ink-2:#4e5a66;--brand:#0b5cad}
@media(prefers-color-scheme:dark){:root{--canvas:#11161b;--surface:#1a2129;--line:#323d48;--ink:#eef2f6}
:root{--ink-2:#b6c1cc;--brand:#7db6f0}}
body{margin:0;background:var(--canvas);color:var(--ink)}
body{font:16px/1.6 system-ui,"PingFang SC","Noto Sans CJK SC",sans-serif}
main{max-width:960px;margin:0 auto;padding:24px 16px 64px}
h2{margin:40px 0 8px;font-size:22px}
details{background:var(--surface);border:1px solid var(--line);border-radius:12px;margin:8px 0}
summary{padding:12px 16px;cursor:pointer;display:flex;gap:12px;flex-wrap:wrap;align-items:baseline;min-height:20px}
.method{color:var(--brand);font-weight:700;min-width:4em}
code,pre{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:14px;overflow-wrap:anywhere}
pre{white-space:pre-wrap;background:var(--canvas);padding:12px;border-radius:8px;margin:8px 0}
.in{padding:0 16px 16px} .quiet{color:var(--ink-2)} a{color:var(--brand)}
table{border-collapse:collapse;width:100%} td,th{text-align:left;border-top:1px solid var(--line);padding:6px 8px;
vertical-align:top}
"""


def page(document: dict[str, Any]) -> str:
    """HTML of an OpenAPI document: operations by tag, then the schemas they refer to."""
    by_tag: dict[str, list[str]] = {}
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            by_tag.setdefault(operation["tags"][0], []).append(_operation(method, path, operation))
    operations = "".join(f"<h2>{escape(tag)}</h2>{''.join(entries)}" for tag, entries in by_tag.items())
    schemas = "".join(
        f'<details id="{escape(name)}"><summary><code>{escape(name)}</code></summary>'
        f'<div class="in">{_json(schema)}</div></details>'
        for name, schema in document["components"]["schemas"].items()
    )
    title = escape(document["info"]["title"])
    return (
        f'<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>{title} API</title>'
        f'<meta name="viewport" content="width=device-width,initial-scale=1"><style>{_STYLE}</style><main>'
        f'<h1>{title} API</h1><p class="quiet">OpenAPI {document["openapi"]} · '
        f'<a href="/api/openapi.json">openapi.json</a></p>{operations}<h2>数据结构 Schemas</h2>{schemas}</main></html>'
    )


def _operation(method: str, path: str, operation: dict[str, Any]) -> str:
    parameters = "".join(
        f"<tr><td><code>{escape(p['name'])}</code></td><td>{p['in']}{' *' if p['required'] else ''}</td>"
        f"<td>{_json(p['schema'])}</td></tr>"
        for p in operation["parameters"]
    )
    body = "".join(
        f"<h3>请求 Request <code>{escape(kind)}</code></h3>{_json(content['schema'])}"
        for kind, content in operation.get("requestBody", {}).get("content", {}).items()
    )
    answers = "".join(
        f"<tr><td>{status}</td><td>{escape(answer['description'])}</td><td>{_shape(answer)}</td></tr>"
        for status, answer in operation["responses"].items()
    )
    return (
        f'<details id="{escape(operation["operationId"])}"><summary><span class="method">{method.upper()}</span>'
        f"<code>{escape(path)}</code><span>{escape(operation['summary'])}</span></summary>"
        f'<div class="in"><p class="quiet">谁可以 Allowed: <code>{escape(operation["x-allow"])}</code></p>'
        f"<p>{escape(operation.get('description', ''))}</p>"
        f"{'<h3>参数 Parameters</h3><table>' + parameters + '</table>' if parameters else ''}{body}"
        f"<h3>答复 Responses</h3><table>{answers}</table></div></details>"
    )


def _shape(answer: dict[str, Any]) -> str:
    schema = answer.get("content", {}).get("application/json", {}).get("schema")
    return _json(schema) if schema else ""


def _json(schema: Any) -> str:
    """A schema as text, its references as links."""
    text = escape(json.dumps(schema, ensure_ascii=False, indent=1))
    parts = text.split("#/components/schemas/")
    linked = [parts[0]]
    for part in parts[1:]:
        name, rest = part.split("&quot;", 1)
        linked.append(f'<a href="#{name}">{name}</a>&quot;{rest}')
    return f"<pre>{''.join(linked)}</pre>"
