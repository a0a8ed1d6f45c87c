"""Applications for tests, made through the door."""

import io
from typing import Any

import httpx2
from PIL import Image

from backend.identity.principals import Role
from core.ids import new_id
from tests import people

ITEM = "居住证信息变更"
"""An item with a short generated form."""

TOWN = "310101002"


async def item(client: httpx2.AsyncClient, name: str = ITEM) -> dict[str, Any]:
    found = (await client.get("/api/catalogue/items", params={"q": name})).json()["items"]
    code = next(i["code"] for i in found if name in (i["official_name"], i["title"]))
    return (await client.get(f"/api/catalogue/items/{code}")).json()


async def reviewer(name: str = ITEM, division: str = "31") -> people.SignedIn:
    """Whoever decides this item: a reviewer of its department."""
    return await officer_for(name, Role.REVIEWER, division=division)


async def officer_for(name: str, *roles: Role, division: str = "31") -> people.SignedIn:
    """Somebody of the department whose item this is."""
    from backend.catalogue import service as catalogue
    from core import db

    row = await db.row("select code from service_item where official_name = $1 or title = $1", name)
    assert row is not None
    found = await catalogue.item(row["code"])
    return await people.officer(*roles, department=found.department, division=division)


async def draft(
    client: httpx2.AsyncClient, who: people.SignedIn, name: str = ITEM, division: str = TOWN, **more: Any
) -> dict[str, Any]:
    """A draft with everything filled in."""
    form = await item(client, name)
    begun = await client.post(
        "/api/applications",
        json={"item_code": form["code"], "division": division, **more},
        headers={**who.headers, "Idempotency-Key": str(new_id())},
    )
    assert begun.status_code == 201, begun.text
    case = begun.json()
    known = (await client.get(f"/api/applications/{case['id']}/prefill", headers=who.headers)).json()["fields"]
    answers = made_up(form) | {f["field"]: f["value"] for f in known}
    saved = await client.patch(
        f"/api/applications/{case['id']}/answers",
        json={"revision": case["revision"], "answers": {k: v for k, v in answers.items() if v is not None}},
        headers=who.headers,
    )
    assert saved.status_code == 200, saved.text
    for material in form["materials"]:
        await attach(client, who, f"/api/applications/{case['id']}/materials/{material['code']}")
    return {**case, "revision": saved.json()["revision"], "form": form}


async def attach(client: httpx2.AsyncClient, who: people.SignedIn, address: str) -> str:
    """A photograph for one line of the materials; answers the file's id."""
    file_id = await upload(client, who)
    given = await client.put(address, json={"file_ids": [file_id]}, headers=who.headers)
    assert given.status_code == 200, given.text
    return file_id


async def upload(client: httpx2.AsyncClient, who: people.SignedIn) -> str:
    content = photograph()
    begun = await client.post(
        "/api/files/uploads",
        json={"name": "照片.png", "size": len(content), "media_type": "image/png"},
        headers=who.headers,
    )
    assert begun.status_code in (200, 201), begun.text
    sent = await client.patch(
        f"/api/files/uploads/{begun.json()['upload_id']}",
        content=content,
        headers={**who.headers, "Upload-Offset": "0", "Content-Type": "application/octet-stream"},
    )
    assert sent.status_code == 200, sent.text
    return str(sent.json()["file"]["id"])


def photograph() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (64, 48), (11, 92, 173)).save(out, "PNG")
    return out.getvalue()


async def filed(
    client: httpx2.AsyncClient, who: people.SignedIn, name: str = ITEM, division: str = TOWN, **more: Any
) -> dict[str, Any]:
    case = await draft(client, who, name, division, **more)
    answer = await client.post(
        f"/api/applications/{case['id']}/submission", json={"revision": case["revision"]}, headers=who.headers
    )
    assert answer.status_code == 200, answer.text
    return {**case, **answer.json()}


def made_up(form: dict[str, Any]) -> dict[str, Any]:
    """An answer for every field: the first choice, a date, words that differ from field to field."""
    properties = form["form"]["schema"]["properties"]
    return {name: _any(name, schema) for name, schema in properties.items()}


def _any(name: str, schema: dict[str, Any]) -> Any:
    if options := schema.get("oneOf"):
        return options[0]["const"]
    kind = schema.get("type")
    if kind == "boolean":
        return True
    if kind in ("integer", "number"):
        return schema.get("minimum", 1)
    if kind == "array":
        return None
    match schema.get("format"):
        case "date":
            return "2026-03-05"
        case "mobile" | "telephone":
            return "13800138000"
        case "person_name":
            return "李娜"
    return f"测试内容 {name}"[: schema.get("maxLength", 40)]


PLAIN = "申请办理城乡居保个人参保登记手续"
"""Seven working days promised, and no material that everybody must give."""

AT_ONCE = "异地居住退休人员领取养老金资格协助认证"
"""即办件."""


async def act(client: httpx2.AsyncClient, who: people.SignedIn, case: dict[str, Any], verb: str, **body: Any) -> Any:
    """One command of the desk."""
    return await client.post(f"/api/applications/desk/{case['id']}/{verb}", json=body, headers=who.headers)


async def seen(client: httpx2.AsyncClient, who: people.SignedIn, case: dict[str, Any]) -> dict[str, Any]:
    """The case as this citizen sees it."""
    answer = await client.get(f"/api/applications/{case['id']}", headers=who.headers)
    assert answer.status_code == 200, answer.text
    return answer.json()  # type: ignore[no-any-return]


async def supplemented(client: httpx2.AsyncClient, who: people.SignedIn, case: dict[str, Any], code: str) -> Any:
    """The applicant gives one material that was asked for."""
    return await client.post(
        f"/api/applications/{case['id']}/supplementation",
        json={"materials": {code: [await upload(client, who)]}},
        headers=who.headers,
    )
