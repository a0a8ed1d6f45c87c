"""The OpenAPI 3.1 document, read off the declared routes."""

import inspect
import re
from collections.abc import Iterable
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode

from core.errors import (
    DomainError,
    Forbidden,
    IdempotencyKeyReused,
    InvalidInput,
    NotFound,
    PayloadTooLarge,
    SignInFirst,
    Unavailable,
)
from core.http import Endpoint, Routes
from core.idempotency import IdempotencyKeyInUse

_CONVERTOR = re.compile(r"{(\w+)(?::(\w+))?}")
_PATH_SCHEMA: dict[str, dict[str, Any]] = {
    "int": {"type": "integer"},
    "uuid": {"type": "string", "format": "uuid"},
}
_PROBLEM = {
    "type": "object",
    "description": "RFC 9457",
    "required": ["type", "title", "status", "detail", "code"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "code": {"type": "string", "description": "stable; one a kind of refusal"},
        "request_id": {"type": ["string", "null"]},
        "fields": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["field", "code", "message"],
                "properties": {
                    "field": {"type": "string"},
                    "code": {"type": "string"},
                    "message": {"type": "string"},
                },
            },
        },
    },
}


def document(title: str, groups: Iterable[Routes]) -> dict[str, Any]:
    """All operations of `groups`. Shapes: OpenAPI 3.1, JSON Schema 2020-12."""
    endpoints = [(group, e) for group in groups for e in group.endpoints]
    refs, schemas = _schemas([e for _, e in endpoints])
    paths: dict[str, dict[str, Any]] = {}
    for group, e in endpoints:
        path = _CONVERTOR.sub(r"{\1}", group.prefix + e.path)
        paths.setdefault(path, {})[e.method.lower()] = _operation(group, e, refs)
    return {
        "openapi": "3.1.0",
        "info": {"title": title, "version": "1"},
        "paths": dict(sorted(paths.items())),
        "components": {
            "schemas": {**dict(sorted(schemas.items())), "Problem": _PROBLEM},
            "securitySchemes": {"session": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}},
        },
    }


Refs = dict[tuple[Any, JsonSchemaMode], Any]


def _schemas(endpoints: list[Endpoint]) -> tuple[Refs, dict[str, Any]]:
    used: dict[tuple[Any, JsonSchemaMode], Any] = {}
    for e in endpoints:
        for model in (e.body, e.query):
            if model:
                used[model, "validation"] = model.__pydantic_core_schema__
        if e.answer:
            used[_hashable(e.returns), "serialization"] = e.answer.core_schema
    generator = GenerateJsonSchema(ref_template="#/components/schemas/{model}")
    inputs = [(key, mode, schema) for (key, mode), schema in used.items()]
    return generator.generate_definitions(inputs)  # type: ignore[return-value]


def _hashable(returns: Any) -> Any:
    return returns if isinstance(returns, type) else str(returns)


def _operation(group: Routes, e: Endpoint, refs: Refs) -> dict[str, Any]:
    summary, _, description = (inspect.getdoc(e.handler) or "").partition("\n")
    operation: dict[str, Any] = {
        "tags": [group.title],
        "operationId": f"{e.handler.__module__.split('.')[-2]}_{e.handler.__name__}",
        "summary": summary,
        "x-allow": e.allow.name,
        "parameters": _parameters(group, e),
        "responses": _responses(e, refs),
    }
    if description.strip():
        operation["description"] = description.strip()
    if e.allow.name != "anyone":
        operation["security"] = [{"session": []}]
    if e.body:
        content = {"application/json": {"schema": refs[e.body, "validation"]}}
        operation["requestBody"] = {"required": True, "content": content}
    elif e.consumes:
        content = {e.consumes: {"schema": {"type": "string", "format": "binary"}}}
        operation["requestBody"] = {"required": True, "content": content}
    return operation


def _parameters(group: Routes, e: Endpoint) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = [
        {"name": name, "in": "path", "required": True, "schema": _PATH_SCHEMA.get(kind, {"type": "string"})}
        for name, kind in _CONVERTOR.findall(group.prefix + e.path)
    ]
    if e.query:
        shape = e.query.model_json_schema()
        for name, schema in shape["properties"].items():
            schema = _inlined(schema, shape.get("$defs", {}))
            found.append({"name": name, "in": "query", "required": name in shape.get("required", []), "schema": schema})
    found += [{"name": name, "in": "header", "required": True, "schema": s} for name, s in e.headers.items()]
    if e.idempotent:
        schema = {"type": "string", "minLength": 8, "maxLength": 128, "pattern": "^[!-~]+$"}
        found.append({"name": "Idempotency-Key", "in": "header", "required": False, "schema": schema})
    return found


def _inlined(schema: Any, definitions: dict[str, Any]) -> Any:
    if isinstance(schema, dict):
        if "$ref" in schema:
            return _inlined(definitions[schema["$ref"].rsplit("/", 1)[-1]], definitions)
        return {k: _inlined(v, definitions) for k, v in schema.items()}
    return [_inlined(s, definitions) for s in schema] if isinstance(schema, list) else schema


def refusals(e: Endpoint, path: str = "") -> set[type[DomainError]]:
    """Everything an operation may answer besides success: what it declares, and what its declaration implies."""
    implied: set[type[DomainError]] = {Unavailable}
    if e.allow.name != "anyone":
        implied |= {SignInFirst, Forbidden}
    if e.body or e.query:
        implied |= {InvalidInput}
    if e.body or e.consumes:
        implied |= {PayloadTooLarge}
    if e.idempotent:
        implied |= {IdempotencyKeyReused, IdempotencyKeyInUse}
    if "{" in path:
        implied |= {NotFound}
    return implied | set(e.raises)


def _responses(e: Endpoint, refs: Refs) -> dict[str, Any]:
    by_status: dict[int, list[str]] = {}
    for refusal in refusals(e, e.path):
        by_status.setdefault(refusal.status, []).append(refusal.code)
    problem = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
    found: dict[str, Any] = {
        str(status): {"description": " · ".join(sorted(codes)), "content": problem}
        for status, codes in sorted(by_status.items())
    }
    success: dict[str, Any] = {"description": "成功"}
    if e.answer:
        schema = refs[_hashable(e.returns), "serialization"]
        success["content"] = {"application/json": {"schema": schema}}
    elif e.produces:
        success["content"] = {e.produces: {"schema": {"type": "string", "format": "binary"}}}
    status = e.status if e.answer or e.produces or e.status != 200 else 204
    return {str(status): success, **found}
