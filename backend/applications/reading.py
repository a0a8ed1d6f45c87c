"""What each viewer is shown of a 办件. Every read starts from `store`, whose statements carry `scope`'s predicate."""

import datetime as dt
import hmac
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from starlette.responses import Response

from backend.applications import answers, clocks, numbers, scope, store, workflow
from backend.applications import schemas as out
from backend.applications.models import State
from backend.applications.scope import Predicate
from backend.applications.store import Case, Row, StepRow
from backend.catalogue import service as catalogue
from backend.catalogue.schemas import Item
from backend.identity import service as identity
from backend.identity.principals import Citizen, Officer
from core import audit, clock, db, files, masking, paging, ratelimit, workdays
from core.context import language
from core.errors import NotFound

SOON_DAYS = 2
"""Working days before a deadline at which the light turns yellow."""

MOST_COUNTED = 100
_PROGRESS_TRIES = [(5, 60), (30, 3600)]
_HOLDERS = {
    "applicant": {"zh": "申请人", "en": "the applicant"},
    "nobody": {"zh": "已结束", "en": "finished"},
    "officer": {"zh": "承办人", "en": "the officer in charge"},
}


# ── one's own


async def show(viewer: Citizen | Officer, application_id: UUID) -> dict[str, Any]:
    """The whole case. An officer's reading is recorded, for the citizen to see; an agent's needs their delegation."""
    row = await store.whole(viewer, application_id)
    if isinstance(viewer, Officer):
        await _record(viewer, "application.read", row)
    else:
        await still_acting(viewer, row)
    item = await catalogue.version(row["item_version_id"])
    history = await store.steps(row["id"])
    asked = "ask_supplement" in {step["verb"] for step in history}
    return {
        **await _facts(viewer, row, item, history),
        "materials": await _materials(await store.materials(row["id"]), item),
        "supplement": await _supplement(row["id"]) if asked else None,
        "custody": await _custody(row),
        "documents": [dict(document) for document in await store.documents(row["id"])] if row["filed_at"] else [],
    }


async def fresh(viewer: Citizen, row: Row, item: Item, step: StepRow | None, *, has_materials: bool) -> dict[str, Any]:
    """A case that began in this very transaction: nothing has happened to it yet but perhaps its filing."""
    history = [vars(step)] if step else []
    given = await store.materials(row["id"]) if has_materials else []
    nothing: dict[str, Any] = {"supplement": None, "custody": [], "documents": []}
    return {**await _facts(viewer, row, item, history), "materials": await _materials(given, item), **nothing}


async def _facts(
    viewer: Citizen | Officer, row: Row, item: Item, history: Sequence[Mapping[str, Any]]
) -> dict[str, Any]:
    """What the row itself and its steps say."""
    given = answers.opened(row["answers"])
    return {
        **await _brief(row, viewer),
        "item_version_id": row["item_version_id"],
        "revision": row["revision"],
        "answers": given,
        "computed": answers.computed(item, given),
        "clocks": await _clocks(row, history),
        "history": [await _step(step) for step in history],
        "actions": _actions(row, viewer),
        "accepted_at": row["accepted_at"],
        "delivered_at": row["delivered_at"],
    }


async def mine(viewer: Citizen, query: out.MineQuery) -> dict[str, Any]:
    """我的办件, the newest first: what I applied for, and what I do for others."""
    after = paging.decode_id(query.after)
    found = await store.of_person(viewer.person_id, query.state, after, query.limit + 1)
    cut = paging.page(found, query.limit, "id")
    return {"items": [await _brief(row, viewer) for row in cut["items"]], "next": cut["next"]}


async def timeline(viewer: Citizen, application_id: UUID) -> dict[str, Any]:
    """The public timeline of one's own case."""
    row = await store.whole(viewer, application_id)
    if row["number"] is None:
        raise NotFound
    return await _public(row)


async def progress(number: str, id_last4: str, address: str) -> dict[str, Any]:
    """By number and the last four of the ID number. Unknown and mismatched look the same and take the same time."""
    await ratelimit.limits(f"progress:{address}", _PROGRESS_TRIES)
    canonical = numbers.canonical(number)
    await ratelimit.limits(f"progress.number:{canonical}", _PROGRESS_TRIES)
    key = answers.progress_key(canonical, id_last4)
    row = await store.whole_by_number(canonical)
    if row is None or not hmac.compare_digest(row["progress_key"], key):
        raise NotFound
    return await _public(row)


async def file(viewer: Citizen | Officer, application_id: UUID, file_id: UUID) -> Response:
    """A file of a case the viewer may see: a material, or a document that was issued."""
    row = await store.whole(viewer, application_id)
    held = {f for material in await store.materials(row["id"]) for f in material["file_ids"]}
    held |= {document["file_id"] for document in await store.documents(row["id"])}
    if file_id not in held:
        raise NotFound
    if isinstance(viewer, Officer):
        await _record(viewer, "application.file_read", row)
    else:
        await still_acting(viewer, row)
    return files.download(await files.get(file_id))


# ── the desk


async def queue(officer: Officer, query: out.DeskQuery) -> dict[str, Any]:
    """待办列表, the nearest deadline first. Names are masked: opening a case shows and records them."""
    p = Predicate()
    wheres = store.desk_where(officer, query.queue, p)
    more = await _narrowed(query, p)
    if query.after:
        on, last = paging.decode(query.after, 2)
        more += (
            f" and (coalesce(due_on, 'infinity'::date), id) > ({p.bind(_day(on))}::date, {p.bind(_uuid(last))}::uuid)"
        )
    found = await store.desk(wheres, more, p, query.limit + 1)
    cut = paging.page([_with_cursor(row) for row in found], query.limit, "cursor_on", "id")
    days = await _light_days()
    return {"items": [await _desk_row(row, officer, days) for row in cut["items"]], "next": cut["next"]}


async def counts(officer: Officer) -> dict[str, int]:
    """How many wait, up to 100 of each."""
    found: dict[str, int] = {}
    today, soon = await _light_days()
    for name, kind, light in (
        ("mine", "mine", ""),
        ("unit", "unit", ""),
        ("soon", "all", "soon"),
        ("overdue", "all", "overdue"),
    ):
        p = Predicate()
        wheres = store.desk_where(officer, kind, p)
        found[name] = await store.count(wheres, _light(light, p, today, soon), p, MOST_COUNTED)
    return found


async def open_case(officer: Officer, application_id: UUID) -> dict[str, Any]:
    """打开办件: everything the officer needs to decide. The reading is recorded, and the citizen can see it."""
    shown = await show(officer, application_id)
    row = await store.whole(officer, application_id)
    item = await catalogue.version(row["item_version_id"])
    people = [row["applicant_id"], *([row["agent_id"]] if row["agent_id"] else [])]
    applicant = await identity.profile(row["applicant_id"])
    phones = await identity.phones_of(people)
    if row["officer_id"] is not None:
        # The public is told the office; colleagues are told whom to ask.
        names = await identity.officers_in_words([row["officer_id"]])
        shown["holder"] = {**shown["holder"], "name": names.get(row["officer_id"], shown["holder"]["name"])}
    return {
        **shown,
        "mine": row["officer_id"] == officer.officer_id,
        "light": _light_of(row, *await _light_days()),
        "on_the_spot": row["on_the_spot"],
        "later_due_on": row["later_due_on"],
        "received_division": row["received_division"],
        "received_site_id": row["received_site_id"],
        "applicant_id_number": masking.id_number_for_staff(applicant.id_number) if applicant.id_number else "",
        "applicant_phone": masking.phone(phones[row["applicant_id"]]) if row["applicant_id"] in phones else "",
        "agent_phone": masking.phone(phones[row["agent_id"]]) if row["agent_id"] in phones else "",
        "form": item.form.model_dump(mode="json"),
        "previous_cases": await store.filed_by(row["applicant_id"]) - 1,
    }


async def unmask(officer: Officer, application_id: UUID, reason: str) -> dict[str, str]:
    """明文查看: the applicant's and agent's numbers in full, for a reason that is kept and that they can see."""
    row = await store.whole(officer, application_id)
    await _record(officer, "application.unmask", row, purpose=reason)
    applicant = await identity.profile(row["applicant_id"])
    agent = await identity.profile(row["agent_id"]) if row["agent_id"] else None
    return {
        "applicant_id_number": applicant.id_number,
        "applicant_phone": applicant.phone,
        "agent_id_number": agent.id_number if agent else "",
        "agent_phone": agent.phone if agent else "",
    }


async def colleagues(officer: Officer, application_id: UUID) -> list[dict[str, Any]]:
    """Who else could take this case over, at most 100."""
    row = await store.whole(officer, application_id)
    able = await identity.handlers_of(row["department_id"], row["division"])
    return [{"id": i, "name": name, "roles": roles} for i, name, roles in able if i != officer.officer_id]


async def taken_in_today(clerk: Officer) -> list[dict[str, Any]]:
    """今日收件: what this clerk has begun today, the newest first, at most 100."""
    found = await store.of_clerk(clerk.officer_id, clock.today())
    return [
        {
            "id": row["id"],
            "number": row["number"],
            "item_title": row["item_title"],
            "applicant": masking.name(store.opened(row["applicant_name"])),
            "state": row["state"],
            "division": row["division"],
            "at": row["created_at"],
            "filed_at": row["filed_at"],
        }
        for row in found
    ]


async def moved(case: Case, officer: Officer) -> dict[str, Any]:
    """What a command answers."""
    row = {name: getattr(case, name) for name in _MOVED}
    return {
        "id": case.id,
        "number": case.number,
        "state": case.state,
        "result": case.result,
        "holder": await _holder(case.holder, case.held_since),
        "due_on": case.due_on,
        "later_due_on": case.later_due_on,
        "light": _light_of(row, *await _light_days()),
        "actions": _actions(row, officer),
    }


_MOVED = ("state", "due_on", "later_due_on", "officer_id", "division", "department_id")


async def material(application_id: UUID, item: Item, code: str) -> dict[str, Any]:
    """One line of the materials list as it stands."""
    shown = await _materials(await store.materials(application_id), item)
    return next(line for line in shown if line["code"] == code)


def happened(steps: Iterable[Mapping[str, Any]]) -> list[clocks.Happened]:
    """The history as the clocks read it."""
    return [clocks.Happened(s["verb"], clock.day_of(s["at"]), s["days"], s["counts_from"]) for s in steps]


async def still_acting(viewer: Citizen, case: Mapping[str, Any]) -> None:
    """An agent sees and does what the delegation still covers: it may have ended since. Raises DelegationNotInForce."""
    if viewer.person_id == case["applicant_id"]:
        return
    if case["delegation_id"] is not None:
        await identity.delegation_in_force(viewer, case["delegation_id"], case["item_code"])
    elif case["corporation_id"] is not None:
        await identity.corporation_for(viewer, case["corporation_id"], case["item_code"])


# ── parts


async def _brief(row: Mapping[str, Any], viewer: Citizen | Officer) -> dict[str, Any]:
    kind = "corporation" if row["corporation_id"] else "person"
    applicant = {"id": row["applicant_id"], "name": store.opened(row["applicant_name"]), "kind": kind}
    agent = {"id": row["agent_id"], "name": store.opened(row["agent_name"])} if row["agent_id"] else None
    return {
        **{k: row[k] for k in _SAME},
        "division_name": (await catalogue.division_names()).get(row["division"], ""),
        "applicant": applicant,
        "agent": agent,
        "holder": await _holder(row["holder"], row["held_since"]),
    }


_SAME = ("id", "number", "item_code", "item_title", "division", "state", "result", "due_on", "saved_at", "filed_at",
         "concluded_at")  # fmt: skip


async def _holder(holder: str, since: dt.datetime) -> dict[str, Any]:
    kind, _, rest = holder.partition(":")
    if kind == "unit":
        division, _, department = rest.partition(":")
        place = (await catalogue.division_names()).get(division, "")
        unit = await identity.department_name(UUID(department)) or ""
        return {"kind": "unit", "name": f"{place}{unit}", "since": since}
    return {"kind": kind, "name": _HOLDERS[kind][language.get()], "since": since}


async def _materials(rows: list[Row], item: Item) -> list[dict[str, Any]]:
    given = {row["code"]: row for row in rows}
    wanted = [file_id for row in given.values() for file_id in row["file_ids"]]
    stored = {row["id"]: row for row in await store.file_facts(wanted)}
    shown = []
    for line in item.materials:
        row = given.get(line.code)
        shown.append({
            "code": line.code,
            "name": line.name,
            "required": line.required,
            "files": [_file(stored[f]) for f in row["file_ids"] if f in stored] if row else [],
            "paper": bool(row and row["paper"]),
            "promised_on": row["promised_on"] if row else None,
            "given_at": row["given_at"] if row else None,
        })  # fmt: skip
    return shown


def _file(row: Row) -> dict[str, Any]:
    return {"id": row["id"], "media_type": row["media_type"], "size": row["size"], "name": store.opened(row["name"])}


async def _supplement(application_id: UUID) -> dict[str, Any] | None:
    row = await store.supplement(application_id)
    if row is None:
        return None
    return {
        "asked_at": row["asked_at"],
        "due_on": row["due_on"],
        "wanted": json.loads(store.opened(row["wanted"])),
        "note": store.opened(row["note"]),
        "answered_at": row["answered_at"],
    }


async def _clocks(row: Mapping[str, Any], history: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    works = (await workdays.calendar()).is_working_day
    running = clocks.of_history(happened(history), row["promised_days"], row["statutory_days"])
    return [
        {
            "kind": name,
            "days": one.allowed,
            "due_on": one.due_on(works),
            "paused": one.paused,
            "ended_on": one.ended_on,
            "law": clocks.LAWS[name],
            "lines": [vars(line) for line in one.explain(works, language.get(), until=clock.today())],
        }
        for name, one in running.items()
    ]


async def _step(step: Mapping[str, Any]) -> dict[str, Any]:
    kind = step["actor"].partition(":")[0]
    return {
        "verb": step["verb"],
        "term": workflow.term(step["verb"]),
        "before": step["before"],
        "after": step["after"],
        "at": step["at"],
        "holder": (await _holder(step["holder"], step["at"]))["name"],
        "note": store.opened(step["note"]),
        "by": {"person": "applicant", "officer": "office"}.get(kind, "clock"),
    }


async def _custody(row: Mapping[str, Any]) -> list[dict[str, Any]]:
    if row["received_division"] is None:
        return []
    names = await catalogue.division_names()
    return [
        {
            **{k: hop[k] for k in _HOP},
            "from_name": names.get(hop["from_division"], ""),
            "to_name": names.get(hop["to_division"], ""),
            "note": store.opened(hop["note"]),
        }
        for hop in await store.custody(row["id"])
    ]


_HOP = ("id", "from_division", "to_division", "paper_division", "paper_place", "handed_over_at", "owed_on",
        "acknowledged_at")  # fmt: skip


async def _public(row: Mapping[str, Any]) -> dict[str, Any]:
    history = [step for step in await store.steps(row["id"]) if step["verb"] not in ("claim", "review")]
    return {
        **{k: row[k] for k in ("number", "item_title", "state", "result", "due_on")},
        "holder": await _holder(row["holder"], row["held_since"]),
        "events": [
            {
                "verb": step["verb"],
                "term": workflow.term(step["verb"]),
                "at": step["at"],
                "holder": (await _holder(step["holder"], step["at"]))["name"],
            }
            for step in history
        ],
    }


def _actions(row: Mapping[str, Any], viewer: Citizen | Officer) -> list[str]:
    """What this viewer could do now, by the table."""
    if isinstance(viewer, Citizen):
        return workflow.possible(State(row["state"]), frozenset({workflow.APPLICANT}))
    return [
        verb
        for verb in workflow.possible(State(row["state"]), scope.kinds(viewer))
        if verb == "deliver"
        or workflow.may(verb, workflow.APPLICANT)
        or scope.decides(viewer, verb, row["officer_id"], row["division"], row["department_id"])
    ]


async def _desk_row(row: Mapping[str, Any], officer: Officer, days: tuple[dt.date, dt.date]) -> dict[str, Any]:
    same = ("id", "number", "item_code", "item_title", "division", "received_division", "state", "result", "due_on",
            "filed_at", "later_due_on")  # fmt: skip
    return {
        **{k: row[k] for k in same},
        "applicant": masking.name(store.opened(row["applicant_name"])),
        "division_name": (await catalogue.division_names()).get(row["division"], ""),
        "light": _light_of(row, *days),
        "holder": await _holder(row["holder"], row["held_since"]),
        "mine": row["officer_id"] == officer.officer_id,
    }


def _with_cursor(row: Row) -> dict[str, Any]:
    """PostgreSQL's infinity has no date in Python; the cursor carries a day that sorts after all others."""
    return {**row, "cursor_on": row["due_on"].isoformat() if row["due_on"] else "infinity"}


def _day(text: Any) -> dt.date:
    if text == "infinity":
        return dt.date.max
    try:
        return dt.date.fromisoformat(str(text))
    except ValueError:
        raise paging.malformed() from None


def _uuid(text: Any) -> UUID:
    try:
        return UUID(str(text))
    except ValueError:
        raise paging.malformed() from None


async def _light_days() -> tuple[dt.date, dt.date]:
    """Today, and the last day on which a deadline is "soon"."""
    today = clock.today()
    return today, (await workdays.add_working_days(today, SOON_DAYS)).day


def _light_of(row: Mapping[str, Any], today: dt.date, soon: dt.date) -> str:
    if row["state"] in (State.SUSPENDED, State.SUPPLEMENT):
        return "paused"
    if row["later_due_on"] is not None and row["later_due_on"] < today:
        return "overdue"
    if row["due_on"] is None:
        return "none"
    if row["due_on"] < today:
        return "overdue"
    return "soon" if row["due_on"] <= soon else "normal"


def _light(light: str, p: Predicate, today: dt.date, soon: dt.date) -> str:
    """The same as `_light_of`, in SQL, as ranges of the desk's order where they are."""
    running, on = " and state not in ('suspended', 'supplement')", "coalesce(due_on, 'infinity'::date)"
    match light:
        case "overdue":
            return f"{running} and ({on} < {p.bind(today)} or later_due_on < {p.bind(today)})"
        case "soon":
            return f"{running} and {on} between {p.bind(today)} and {p.bind(soon)} {_not_late(p, today)}"
        case "normal":
            return f"{running} and {on} > {p.bind(soon)} and due_on is not null {_not_late(p, today)}"
        case "paused":
            return " and state in ('suspended', 'supplement')"
        case "none":
            return f"{running} and due_on is null {_not_late(p, today)}"
    return ""


def _not_late(p: Predicate, today: dt.date) -> str:
    return f"and (later_due_on is null or later_due_on >= {p.bind(today)})"


async def _narrowed(query: out.DeskQuery, p: Predicate) -> str:
    more = _light(query.light or "", p, *await _light_days())
    if query.state:
        more += f" and state = {p.bind(query.state.value)}"
    if query.q:
        canonical = numbers.canonical(query.q)
        if canonical.isdigit():
            more += f" and number = {p.bind(canonical)}"
        else:
            more += f" and name_key = {p.bind(answers.name_key(query.q))}"
    return more


@db.atomic()
async def _record(officer: Officer, action: str, row: Mapping[str, Any], purpose: str = "办理") -> None:
    await audit.read(
        officer.actor, action, f"application:{row['id']}", person_id=row["applicant_id"], case=row["number"],
        purpose=purpose,
    )  # fmt: skip
