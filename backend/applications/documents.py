"""文书: the papers the office issues for a 办件, signed, and what anybody who holds one may check.

A paper is owed with the act it records and drawn when somebody first asks for it: its words come from the history,
which does not change, and from then on its bytes, SM3 digest and SM2 signature are fixed.
"""

import asyncio
import base64
import json
import re
import secrets
from collections.abc import Callable
from typing import Any
from uuid import UUID

from starlette.responses import Response

from backend.applications import store
from backend.applications.models import Result, State
from backend.applications.paper import Paper, render
from backend.applications.store import Row
from backend.catalogue import service as catalogue
from backend.catalogue.schemas import Item
from backend.identity import service as identity
from backend.identity.principals import Citizen, Officer
from core import audit, clock, crypto, db, files, masking, ratelimit, sm2, workdays
from core.errors import NotFound
from core.ids import new_id
from core.settings import settings

KINDS = ("receipt", "supplement", "acceptance", "rejection", "conclusion")
RESULT = "result"
"""In an address: whichever paper ended the 办件, the rejection or the conclusion."""
OWNER = "office"

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CODE_LENGTH = 16
CHECKS = (60, 60)
"""Times and seconds an address may ask whether a paper is genuine; 80 random bits do the rest."""

_REMEDY = (
    "如不服本决定，可自收到之日起六十日内依据《中华人民共和国行政复议法》第二十条申请行政复议，"
    "或自收到之日起六个月内依据《中华人民共和国行政诉讼法》第四十六条向人民法院提起诉讼。"
)
_LICENCE = "01"
"""行政许可 (GB/T 39046-2020, A.1): only then does the 行政许可法 bind the decision."""

Words = tuple[str, str, list[str], list[tuple[str, str]], str]


# ── who may have which


async def owe(application_id: UUID, kind: str) -> None:
    """The act has been done, so its paper exists from now on. Once is enough."""
    await db.execute(
        "insert into application_document (id, application_id, kind, verification_code, signature, issued_at) "
        "values ($1, $2, $3, $4, '', $5) on conflict (application_id, kind) do nothing",
        new_id(), application_id, kind, "".join(secrets.choice(_ALPHABET) for _ in range(_CODE_LENGTH)), clock.now(),
    )  # fmt: skip


async def download(viewer: Citizen | Officer, application_id: UUID, kind: str) -> Response:
    """The paper as a PDF, for whoever may see the 办件. NotFound while the act that it records has not been done."""
    case = await store.whole(viewer, application_id)
    if kind == RESULT:
        kind = "rejection" if case["state"] == State.NOT_ACCEPTED else "conclusion"
    if kind not in KINDS or not await _is_due(case, kind):
        raise NotFound
    await owe(case["id"], kind)
    document = await _drawn(case, kind)
    if viewer.actor != f"person:{case['applicant_id']}":
        await _read_by_another(viewer, case, kind)
    return files.download(await files.get(document["file_id"]))


@db.atomic()
async def _read_by_another(viewer: Citizen | Officer, case: Row, kind: str) -> None:
    await audit.read(
        viewer.actor, f"document.{kind}", f"application:{case['id']}",
        person_id=case["applicant_id"], case=case["number"], purpose="查看文书",
    )  # fmt: skip


async def _is_due(case: Row, kind: str) -> bool:
    match kind:
        case "receipt":
            return case["filed_at"] is not None
        case "supplement":
            return await store.supplement(case["id"]) is not None
        case "acceptance":
            return case["accepted_at"] is not None
        case "rejection":
            return bool(case["state"] == State.NOT_ACCEPTED)
        case _:
            return case["state"] in (State.CONCLUDED, State.DELIVERED)


# ── drawing


async def _document(application_id: UUID, kind: str) -> Row:
    found = await db.row(
        "select * from application_document where application_id = $1 and kind = $2", application_id, kind
    )
    assert found is not None
    return found


async def _drawn(case: Row, kind: str) -> Row:
    """The document with its file. Two who ask at once may both draw; the first one's bytes stay."""
    document = await _document(case["id"], kind)
    if document["file_id"] is not None:
        return document
    paper = await _paper(case, kind, document["verification_code"])
    content = await asyncio.to_thread(render, paper)
    digest = await asyncio.to_thread(crypto.sm3, content)
    signature = base64.b64encode(await sm2.sign(digest)).decode()
    file = await files.store(content, name=f"{paper.title}-{case['number']}.pdf", owner=OWNER)
    kept = await db.execute(
        "update application_document set file_id = $2, digest = $3, signature = $4 where id = $1 and file_id is null",
        document["id"], file.id, digest.hex(), f"sm2-sm3:{sm2.key_id()}:{signature}",
    )  # fmt: skip
    if not kept:
        await files.discard([file.id])
    return await _document(case["id"], kind)


async def _paper(case: Row, kind: str, code: str) -> Paper:
    item = await catalogue.version(case["item_version_id"])
    draw: dict[str, Callable[[Row, Item, list[Row]], Any]] = {
        "receipt": _receipt, "supplement": _supplement, "acceptance": _acceptance,
        "rejection": _rejection, "conclusion": _conclusion,
    }  # fmt: skip
    steps = await store.steps(case["id"])
    title, title_en, paragraphs, facts, rights = await draw[kind](case, item, steps)
    return Paper(
        title=title,
        title_en=title_en,
        reference=f"办件编号 {case['number']}",
        addressee=crypto.decrypt(case["applicant_name"]),
        paragraphs=paragraphs,
        facts=[*await _parties(case), ("事项", f"{case['item_title']}（{case['item_code']}）"), *facts],
        rights=rights,
        issuer=await _receiver(case, item) if kind == "receipt" else await _authority(item, case["division"]),
        dated=_day(_at(case, kind, steps)),
        code=code,
        address=f"{settings().public_url.rstrip('/')}/h5/portal/#/verify/{code}",
        seal=kind != "receipt",
    )


async def _parties(case: Row) -> list[tuple[str, str]]:
    """The name in full, because the paper is theirs; the number only as far as a public view may show it."""
    applicant = crypto.decrypt(case["applicant_name"])
    if case["corporation_id"] is None:
        number = (await identity.profile(case["applicant_id"])).id_number
        applicant += f"（{masking.id_number(number)}）" if number else ""
    parties = [("申请人", applicant)]
    if case["agent_name"]:
        parties.append(("代办人", masking.name(crypto.decrypt(case["agent_name"]))))
    return parties


async def _receipt(case: Row, item: Item, steps: list[Row]) -> Words:
    due = (await workdays.add_working_days(clock.day_of(case["filed_at"]), 5)).day
    given = [
        row for row in await store.materials(case["id"]) if row["given_at"] and row["given_at"] <= case["filed_at"]
    ]
    listed = "；".join(f"{row['name']}（{'纸质' if row['paper'] else '电子'}）" for row in given) or "无"
    told = (
        f"您申请办理“{case['item_title']}”的材料已于{_day(case['filed_at'])}收到。"
        f"收件不等于受理：{_date(due)}前将告知是否受理，或一次性告知需要补正的全部内容。"
    )
    law = "本凭证依据《上海市优化营商环境条例》第二十五条出具。"
    return "收件凭证", "Receipt of application", [told, law], [("收到的材料", listed)], ""


async def _supplement(case: Row, item: Item, steps: list[Row]) -> Words:
    notice = await store.supplement(case["id"])
    assert notice is not None
    names = {material.code: material.name for material in item.materials}
    fields = item.form.properties
    wanted = [
        f"{number}. {names.get(w['code']) or fields.get(w['code'], {}).get('title') or w['code']}：{w['reason']}"
        for number, w in enumerate(json.loads(store.opened(notice["wanted"])), 1)
    ]
    told = (
        f"您于{_day(case['filed_at'])}申请的“{case['item_title']}”，材料不齐全或不符合法定形式，"
        f"{_by_law(item, '第三十二条第一款第（四）项')}现一次性告知需要补正的全部内容，"
        f"请于{_date(notice['due_on'])}前补正。"
    )
    note = store.opened(notice["note"])
    facts = [("需要补正", "\n".join(wanted))] + ([("说明", note)] if note else [])
    return "补正材料通知书", "Notice of what is missing", [told], facts, ""


async def _acceptance(case: Row, item: Item, steps: list[Row]) -> Words:
    told = (
        f"您于{_day(case['filed_at'])}申请的“{case['item_title']}”，符合受理条件，"
        f"{_by_law(item, '第三十二条第一款第（五）项')}现予受理。"
    )
    limits = [
        (name, f"自受理之日起{days}个工作日" if days else "当场办结")
        for name, days in (("法定期限", case["statutory_days"]), ("承诺期限", case["promised_days"]))
        if days is not None
    ]
    return "受理通知书", "Notice of acceptance", [told], limits, ""


async def _rejection(case: Row, item: Item, steps: list[Row]) -> Words:
    told = (
        f"您于{_day(case['filed_at'])}申请的“{case['item_title']}”，经审查，{_by_law(item, '第三十二条')}决定不予受理。"
    )
    return "不予受理通知书", "Notice of non-acceptance", [told], [("理由", _note(steps, "reject"))], _REMEDY


async def _conclusion(case: Row, item: Item, steps: list[Row]) -> Words:
    filed = f"您于{_day(case['filed_at'])}申请的“{case['item_title']}”，"
    basis = [("办理依据", "；".join(item.guide.basis))] if item.guide.basis else []
    licence = item.codes.item_type == _LICENCE
    reason = _note(steps, "conclude", "conclude_at_once")
    match case["result"]:
        case Result.GRANTED:
            title = ("准予行政许可决定书", "Decision to grant a licence") if licence else ("办理结果通知书", "Result")
            told = f"{filed}经审查符合规定条件，{_by_law(item, '第三十八条第一款')}决定准予。"
            return *title, [told], [("结果", "准予"), *([("说明", reason)] if reason else []), *basis], ""
        case Result.REFUSED:
            title = ("不予行政许可决定书", "Decision to refuse a licence") if licence else ("不予办理决定书", "Refusal")
            told = f"{filed}经审查不符合规定条件，{_by_law(item, '第三十八条第二款')}决定不予办理。"
            return *title, [told], [("结果", "不予"), ("理由", reason), *basis], _REMEDY
        case Result.WITHDRAWN:
            told = f"{filed}您已申请撤回，本次办理终止。需要时可重新申请。"
            return "终止办理通知书", "Notice of withdrawal", [told], [("结果", "申请人撤回")], ""
        case _:
            told = f"{filed}因逾期未补正，本次办理终止。需要时可重新申请。"
            return "终止办理通知书", "Notice of closure", [told], [("结果", "逾期未补正")], ""


def _by_law(item: Item, article: str) -> str:
    return f"根据《中华人民共和国行政许可法》{article}的规定，" if item.codes.item_type == _LICENCE else ""


def _note(steps: list[Row], *verbs: str) -> str:
    return next((store.opened(step["note"]) for step in reversed(steps) if step["verb"] in verbs), "")


def _at(case: Row, kind: str, steps: list[Row]) -> Any:
    """When the act was done that the paper records."""
    verbs = {"supplement": "ask_supplement", "rejection": "reject"}
    if kind in verbs:
        return next(step["at"] for step in reversed(steps) if step["verb"] == verbs[kind])
    return case[{"receipt": "filed_at", "acceptance": "accepted_at", "conclusion": "concluded_at"}[kind]]


def _day(at: Any) -> str:
    return _date(clock.day_of(at))


def _date(day: Any) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


async def _authority(item: Item, division: str) -> str:
    """上海市某某局: a department of the city with the city's name before it."""
    city = await catalogue.division_name(f"{division[:2]}0000") or ""
    return city.removesuffix("市") + item.department if item.department.startswith("市") else item.department


async def _receiver(case: Row, item: Item) -> str:
    if case["received_division"] is None:
        return await _authority(item, case["division"])
    return f"{await catalogue.division_name(case['received_division'])}社区事务受理服务中心"


# ── checking


async def verify(code: str, address: str) -> dict[str, Any]:
    """What was issued under this code, when, by whom, to whom (masked). NotFound for a code that is nobody's."""
    await ratelimit.limit(f"verification:{address}", *CHECKS)
    return await _shown(await _by("verification_code", canonical(code)))


async def verify_file(content: bytes, address: str) -> dict[str, Any]:
    """genuine: byte for byte what was issued. altered: it carries a paper's code but is another. unknown: neither."""
    await ratelimit.limit(f"verification:{address}", *CHECKS)
    digest = await asyncio.to_thread(crypto.sm3, content)
    try:
        return {"verdict": "genuine", "document": await _shown(await _by("digest", digest.hex()))}
    except NotFound:
        code = re.search(rb"yichuang-verification:([0-9A-Z]{16})", content)
    try:
        document = await _shown(await _by("verification_code", code[1].decode())) if code else None
    except NotFound:
        document = None
    return {"verdict": "altered" if document else "unknown", "document": document}


def canonical(code: str) -> str:
    """As people type it: small letters, gaps, and the letters that Crockford's alphabet reads as digits."""
    return code.upper().replace(" ", "").replace("-", "").replace("O", "0").replace("I", "1").replace("L", "1")


async def _by(column: str, value: str) -> tuple[Row, Row]:
    document = await db.row(f"select * from application_document where {column} = $1", value)
    case = await db.row("select * from application where id = $1", document["application_id"]) if document else None
    if document is None or case is None:
        raise NotFound
    return case, await _drawn(case, document["kind"])


async def _shown(found: tuple[Row, Row]) -> dict[str, Any]:
    case, document = found
    item = await catalogue.version(case["item_version_id"])
    kind = document["kind"]
    _, key_id, signature = document["signature"].split(":")
    return {
        "verification_code": document["verification_code"],
        "kind": kind,
        "number": case["number"],
        "item_title": case["item_title"],
        "applicant": masking.name(crypto.decrypt(case["applicant_name"])),
        "result": case["result"] if kind == "conclusion" else None,
        "issuer": await _receiver(case, item) if kind == "receipt" else await _authority(item, case["division"]),
        "issued_on": clock.day_of(_at(case, kind, await store.steps(case["id"]))),
        "digest": document["digest"],
        "sha256": (await files.get(document["file_id"])).sha,
        "signature": signature,
        "key_id": key_id,
        "signature_holds": key_id == sm2.key_id()
        and await sm2.verify(bytes.fromhex(document["digest"]), base64.b64decode(signature)),
    }
