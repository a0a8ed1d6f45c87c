"""好差评: rating a case or a visit, the duty to reply, and figures in which silence is never praise."""

import datetime as dt
import functools
import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

from backend.applications import service as applications
from backend.applications.service import About
from backend.catalogue import service as catalogue
from backend.identity import service as identity
from backend.identity.principals import Citizen, Officer
from backend.supervision import schemas, workflow
from backend.supervision.errors import AlreadyRated, NotToBeRatedYet
from backend.supervision.events import RatingReplied
from backend.supervision.models import WORST, Level, Occasion, State
from core import audit, clock, crypto, db, paging, workdays
from core.context import language
from core.errors import InvalidInput, NotFound
from core.events import publish
from core.ids import new_id

CONTACT_DAYS = 1
"""Working days to contact and verify a named bad rating (上海市优化营商环境条例 art. 30)."""
REPLY_DAYS = 15
"""Working days to answer a bad rating: the usual practice; the regulation leaves the day to the authority."""
ENDED = ("not_accepted", "concluded", "delivered")
AT_WINDOW = "1"

Row = Mapping[str, Any]
Shown = dict[str, Any]

_LEVELS = {
    Level.VERY_SATISFIED: {"zh": "非常满意", "en": "Very satisfied"},
    Level.SATISFIED: {"zh": "满意", "en": "Satisfied"},
    Level.BASICALLY_SATISFIED: {"zh": "基本满意", "en": "Fairly satisfied"},
    Level.DISSATISFIED: {"zh": "不满意", "en": "Dissatisfied"},
    Level.VERY_DISSATISFIED: {"zh": "非常不满意", "en": "Very dissatisfied"},
}


_INSERT = """insert into supervision_rating
 (id, application_id, occasion, person_id, level, tags, text, text_public, number, item_code, item_title, division,
  district, department_id, site_id, state, contact_due_on, reply_due_on, reply, created_at)
values ($1, $2, $3, $4, $5, $6, $7, false, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, '', $18)
on conflict (application_id, occasion) do nothing"""


# ── rating


@db.atomic()
async def rate(citizen: Citizen, application_id: UUID, body: schemas.RatingIn) -> Shown:
    """评价: one for the case, one for the visit; a bad one starts the clocks of contact and reply."""
    case = await applications.about_own(citizen, application_id)
    _check_tags(body)
    if body.occasion not in _occasions(case):
        raise NotToBeRatedYet
    named, bad, today = not body.anonymous, body.level in WORST, clock.today()
    contact_due = (await workdays.add_working_days(today, CONTACT_DAYS)).day if bad and named else None
    reply_due = (await workdays.add_working_days(today, REPLY_DAYS)).day if bad else None
    added = await db.execute(
        _INSERT,
        new_id(), case.id, body.occasion.value, citizen.person_id if named else None, body.level.value,
        json.dumps(body.tags), crypto.encrypt(body.text) if body.text else None, case.number, case.item_code,
        case.item_title, case.division, case.district, case.department_id, case.received_site_id,
        workflow.first(body.level, named).value, contact_due, reply_due, clock.now(),
    )  # fmt: skip
    if not added:
        raise AlreadyRated
    if body.occasion is Occasion.CASE:
        await _stale(case.id)
    own = await of_case(citizen, application_id)
    return next(rating for rating in own["items"] if rating["occasion"] == body.occasion)


async def of_case(citizen: Citizen, application_id: UUID) -> Shown:
    """What was rated of one's own case, and what can still be."""
    case = await applications.about_own(citizen, application_id)
    found = await db.rows("select * from supervision_rating where application_id = $1 order by id", application_id)
    items = [await _own(row) for row in found]
    rated = {row["occasion"] for row in found}
    return {"items": items, "may_rate": [occasion for occasion in _occasions(case) if occasion not in rated]}


def _occasions(case: About) -> list[Occasion]:
    """What can be rated now, rated or not."""
    visited = [Occasion.VISIT] if case.channel == AT_WINDOW and case.filed_at else []
    return ([Occasion.CASE] if case.state in ENDED else []) + visited


def _check_tags(body: schemas.RatingIn) -> None:
    offered = _offered(body.level)
    wrong = [{"field": f"tags.{n}", "code": "not_an_option"} for n, tag in enumerate(body.tags) if tag not in offered]
    if wrong:
        raise InvalidInput(fields=wrong)


def levels() -> Shown:
    return {
        "items": [
            {"level": level, "text": words[language.get()], "tags": _tags(list(_offered(level)))}
            for level, words in _LEVELS.items()
        ]
    }


@functools.cache
def _tag_file() -> dict[str, dict[str, dict[str, str]]]:
    return tomllib.loads((Path(__file__).parent / "tags.toml").read_text("utf-8"))


def _offered(level: Level) -> dict[str, dict[str, str]]:
    return _tag_file()["bad" if level in WORST else "good"]


def _tags(codes: list[str]) -> list[dict[str, str]]:
    known = _tag_file()["good"] | _tag_file()["bad"]
    return [{"code": code, "text": known[code][language.get()]} for code in codes if code in known]


@identity.exports("ratings")
async def held_about(person_id: UUID) -> list[Shown]:
    """What a person rated by name, as plain values."""
    found = await db.rows(
        "select number, item_title, occasion, level, text, reply, created_at from supervision_rating "
        "where person_id = $1 order by id desc limit 1000",
        person_id,
    )
    return [
        {
            **{name: row[name] for name in ("number", "item_title", "occasion", "level", "reply")},
            "text": crypto.decrypt(row["text"]) if row["text"] else "",
            "created_at": row["created_at"].isoformat(),
        }
        for row in found
    ]


# ── what is shown


async def public(query: schemas.PublicQuery) -> Shown:
    """Ratings and their replies, the newest first (条例 30: both are public). None that was set aside."""
    found = await db.rows(
        "select * from supervision_rating where state <> 'set_aside' and ($1::uuid is null or id < $1) "
        "and ($2::text is null or item_code = $2) and ($3::bool is null or (level >= 4) = $3) "
        "order by id desc limit $4",
        paging.decode_id(query.after), query.item_code, query.bad, query.limit + 1,
    )  # fmt: skip
    return paging.page(await _all_shown(found), query.limit, "id")


async def _all_shown(rows: list[Any]) -> list[Shown]:
    divisions = {code: await catalogue.division_name(code) or "" for code in {row["division"] for row in rows}}
    departments = await identity.department_names()
    return [_shown(row, divisions[row["division"]], departments.get(row["department_id"], "")) for row in rows]


def _shown(row: Row, division: str, department: str) -> Shown:
    level = Level(row["level"])
    return {
        "id": row["id"],
        "occasion": row["occasion"],
        "level": level,
        "level_text": _LEVELS[level][language.get()],
        "tags": _tags(json.loads(row["tags"])),
        "text": crypto.decrypt(row["text"]) if row["text"] and row["text_public"] else "",
        "item_code": row["item_code"],
        "item_title": row["item_title"],
        "division_name": division,
        "department": department,
        "created_on": clock.day_of(row["created_at"]),
        "reply": row["reply"],
        "replied_on": clock.day_of(row["replied_at"]) if row["replied_at"] else None,
    }


async def _own(row: Row) -> Shown:
    [shown] = await _all_shown([row])
    return _whole(row, shown)


def _whole(row: Row, shown: Shown) -> Shown:
    return {
        **shown,
        "text": crypto.decrypt(row["text"]) if row["text"] else "",
        "anonymous": row["person_id"] is None,
        "state": row["state"],
        "contact_due_on": row["contact_due_on"],
        "reply_due_on": row["reply_due_on"],
    }


# ── the desk of those who supervise


_DUE = "coalesce(case when contacted_at is null then contact_due_on end, reply_due_on)"
_OWED = "state in ('to_contact', 'to_reply')"


async def desk(officer: Officer, query: schemas.DeskQuery) -> Shown:
    """Bad ratings that wait for a contact or a reply, the nearest deadline first; or all, the newest first."""
    within = f"{officer.division}%"
    if query.queue == "duty":
        after = paging.decode(query.after, 2) if query.after else None
        day, last = _due_cursor(after)
        found = await db.rows(
            f"select *, {_DUE} as due from supervision_rating where {_OWED} and division like $1 "
            f"and ($2::text is null or state = $2) and ($3::int is null or level = $3) "
            f"and ($4::date is null or ({_DUE}, id) > ($4, $5)) order by {_DUE}, id limit $6",
            within, query.state, query.level, day, last, query.limit + 1,
        )  # fmt: skip
        keys: tuple[str, ...] = ("due", "id")
    else:
        found = await db.rows(
            f"select *, {_DUE} as due from supervision_rating where division like $1 "
            "and ($2::text is null or state = $2) "
            "and ($3::int is null or level = $3) and ($4::uuid is null or id < $4) order by id desc limit $5",
            within, query.state, query.level, paging.decode_id(query.after), query.limit + 1,
        )  # fmt: skip
        keys = ("id",)
    shown = [
        {**_at_desk(row, shown), "due": row["due"]} for row, shown in zip(found, await _all_shown(found), strict=True)
    ]
    return paging.page(shown, query.limit, *keys)


def _due_cursor(after: list[Any] | None) -> tuple[dt.date | None, UUID | None]:
    try:
        return (dt.date.fromisoformat(after[0]), UUID(after[1])) if after else (None, None)
    except (ValueError, TypeError, AttributeError):
        raise paging.malformed() from None


def _at_desk(row: Row, shown: Shown) -> Shown:
    named = row["person_id"] is not None
    return {
        **_whole(row, shown),
        "number": row["number"] if named else None,
        "application_id": row["application_id"] if named else None,
        "text_public": row["text_public"],
        "light": _light(row),
        "contacted_at": row["contacted_at"],
        "actions": workflow.possible(State(row["state"])),
    }


def _light(row: Row) -> str:
    if row["state"] not in (State.TO_CONTACT, State.TO_REPLY):
        return "none"
    due = row["contact_due_on"] if row["state"] == State.TO_CONTACT else row["reply_due_on"]
    if due is None:
        return "none"
    left = (due - clock.today()).days
    return "overdue" if left < 0 else "soon" if left <= 1 else "normal"


async def open_rating(officer: Officer, rating_id: UUID) -> Shown:
    """One rating with its history; of a named bad one also whom to call, which the person can see was looked up."""
    row = await _of_officer(officer, rating_id)
    name = phone = ""
    if row["person_id"] is not None and row["state"] in (State.TO_CONTACT, State.TO_REPLY, State.REPLIED):
        async with db.unit_of_work():
            person = await identity.person(officer, row["person_id"], case=row["number"], purpose="好差评联系核实")
        name, phone = person.name, person.phone
    steps = await db.rows("select verb, note, at from supervision_step where rating_id = $1 order by id", rating_id)
    return {
        **_at_desk(row, (await _all_shown([row]))[0]),
        "name": name,
        "phone": phone,
        "steps": [
            {
                "verb": step["verb"],
                "term": workflow.TERMS[step["verb"]],
                "at": step["at"],
                "note": crypto.decrypt(step["note"]) if step["note"] else "",
            }
            for step in steps
        ],
    }


async def _of_officer(officer: Officer, rating_id: UUID, *, lock: bool = False) -> Row:
    row: Row | None = await db.row(
        "select * from supervision_rating where id = $1 and division like $2" + (" for update" if lock else ""),
        rating_id, f"{officer.division}%",
    )  # fmt: skip
    if row is None:
        raise NotFound
    return row


@db.atomic()
async def contact(officer: Officer, rating_id: UUID, body: schemas.ContactIn) -> Shown:
    """联系核实: within one working day of a named bad rating."""
    await _move(officer, rating_id, "contact", f"{body.means}: {body.note}", "contacted_at = $3", clock.now())
    return await open_rating(officer, rating_id)


@db.atomic()
async def reply(officer: Officer, rating_id: UUID, body: schemas.ReplyIn) -> Shown:
    """回复: public with the rating, and the person is told."""
    await _move(
        officer, rating_id, "reply", "", "reply = $3, replied_at = $4, text_public = $5",
        body.text, clock.now(), body.publish_text,
    )  # fmt: skip
    await publish(RatingReplied(rating_id=rating_id))
    return await open_rating(officer, rating_id)


@db.atomic()
async def follow_up(officer: Officer, rating_id: UUID, body: schemas.FollowUpIn) -> Shown:
    """回访: whether the person is content decides whether it stands."""
    if body.content:
        await _move(officer, rating_id, "follow_up", body.note)
    else:
        due = (await workdays.add_working_days(clock.today(), REPLY_DAYS)).day
        await _move(officer, rating_id, "reopen", body.note, "reply_due_on = $3", due)
    return await open_rating(officer, rating_id)


@db.atomic()
async def set_aside(officer: Officer, rating_id: UUID, reason: str) -> Shown:
    """剔除 what is mistaken or malicious: with a reason, kept, counted apart, and open to appeal."""
    row = await _move(officer, rating_id, "set_aside", reason)
    await _stale(row["application_id"])
    return await open_rating(officer, rating_id)


@db.atomic()
async def restore(officer: Officer, rating_id: UUID, reason: str) -> Shown:
    """恢复: the appeal was right."""
    row = await _move(officer, rating_id, "restore", reason)
    await _stale(row["application_id"])
    return await open_rating(officer, rating_id)


async def _move(officer: Officer, rating_id: UUID, verb: str, note: str, also: str = "", *values: Any) -> Row:
    """The one way a rating changes: its state, the step and the trace of who acted."""
    row = await _of_officer(officer, rating_id, lock=True)
    after = workflow.check(State(row["state"]), verb)
    await db.execute(
        "insert into supervision_step (rating_id, verb, before, after, actor, note, at) "
        "values ($1, $2, $3, $4, $5, $6, $7)",
        rating_id, verb, row["state"], after.value, officer.actor, crypto.encrypt(note) if note else None, clock.now(),
    )  # fmt: skip
    extra = f", {also}" if also else ""
    await db.execute(f"update supervision_rating set state = $2{extra} where id = $1", rating_id, after.value, *values)
    await audit.record(officer.actor, f"rating.{verb}", f"rating:{rating_id}", person_id=row["person_id"])
    return row


async def _stale(application_id: UUID) -> None:
    """The day on which this case ended must be added up anew."""
    await db.execute(
        "insert into supervision_stale_day (ended_on) select ended_on from supervision_outcome "
        "where application_id = $1 on conflict do nothing",
        application_id,
    )
