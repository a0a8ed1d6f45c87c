"""The hand-written SQL of this domain: one statement a command, and lists by key over partial indexes."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any, TypeAlias
from uuid import UUID

import asyncpg

from backend.applications import scope, workflow
from backend.applications.models import Result, State
from backend.applications.scope import Predicate
from backend.identity.principals import Citizen, Officer
from core import clock, crypto, db, files
from core.errors import NotFound
from core.ids import new_id

Row: TypeAlias = asyncpg.Record


@dataclass(slots=True)
class Case:
    """The row of a 办件 as commands change it; `write` puts the whole of it back with the step."""

    id: UUID
    item_code: str
    item_version_id: UUID
    item_title: str
    applicant_id: UUID
    agent_id: UUID | None
    corporation_id: UUID | None
    delegation_id: UUID | None
    division: str
    district: str
    department_id: UUID
    received_division: str | None
    received_site_id: UUID | None
    held_since: dt.datetime
    answers: bytes
    promised_days: int | None
    statutory_days: int | None
    on_the_spot: bool
    number: str | None = None
    state: str = State.DRAFT.value
    result: str | None = None
    holder: str = "applicant"
    officer_id: UUID | None = None
    revision: int = 1
    due_on: dt.date | None = None
    statutory_due_on: dt.date | None = None
    later_due_on: dt.date | None = None
    filed_at: dt.datetime | None = None
    accepted_at: dt.datetime | None = None
    concluded_at: dt.datetime | None = None
    delivered_at: dt.datetime | None = None
    progress_key: str | None = None

    @property
    def unit(self) -> str:
        return f"unit:{self.division}:{self.department_id}"

    @property
    def subject(self) -> str:
        return f"application:{self.id}"

    @property
    def parties(self) -> dict[str, Any]:
        names = ("applicant_id", "agent_id", "corporation_id", "delegation_id", "item_code")
        return {name: getattr(self, name) for name in names}

    def held_by(self, holder: str, now: dt.datetime) -> None:
        """One holder at every instant: who is relieved and who takes over is one assignment."""
        if holder != self.holder:
            self.holder, self.held_since = holder, now
        kind, _, who = holder.partition(":")
        if kind == "officer":
            self.officer_id = UUID(who)
        elif kind != "applicant":
            self.officer_id = None


@dataclass(frozen=True)
class StepRow:
    verb: str
    before: str
    after: str
    actor: str
    holder: str
    at: dt.datetime
    note: bytes | None = None
    days: int | None = None
    counts_from: dt.date | None = None


_COLUMNS = ", ".join(f.name for f in fields(Case))

_INSERT_STEP = """insert into application_step
 (application_id, verb, before, after, actor, holder, note, days, counts_from, rules, at) """

_WRITE = f"""with moved as (
 update application set number = $2, division = $3, district = $4, department_id = $5, state = $6, result = $7,
  holder = $8, held_since = $9, officer_id = $10, claimed = $10::uuid is not null, revision = $11, answers = $12,
  due_on = $13, statutory_due_on = $14, later_due_on = $15, filed_at = $16, accepted_at = $17, concluded_at = $18,
  delivered_at = $19, progress_key = $20, saved_at = $29
 where id = $1)
{_INSERT_STEP} values ($1, $21, $22, $23, $24, $25, $26, $27, $28, {workflow.VERSION}, $29)"""


async def write(case: Case, step: StepRow) -> None:
    """Put the case back and append its step, in one statement. The row must be locked."""
    await db.execute(
        _WRITE,
        case.id, case.number, case.division, case.district, case.department_id, case.state, case.result,
        case.holder, case.held_since, case.officer_id, case.revision, case.answers,
        case.due_on, case.statutory_due_on, case.later_due_on, case.filed_at, case.accepted_at, case.concluded_at,
        case.delivered_at, case.progress_key,
        *_stored(step), step.at,
    )  # fmt: skip


def sealed(text: str) -> bytes | None:
    return crypto.encrypt(text) if text else None


def opened(ciphertext: bytes | None) -> str:
    return crypto.decrypt(ciphertext) if ciphertext else ""


async def locked(viewer: Citizen | Officer, application_id: UUID) -> Case:
    """The case for a command, locked; `NotFound` when the viewer may not see it.

    NO KEY: a handler that writes a paper or a message about the case waits for no command, nor a command for it.
    """
    p = Predicate([application_id])
    allowed = scope.mine(viewer.person_id, p) if isinstance(viewer, Citizen) else scope.sees(viewer, p)
    row = await db.row(f"select {_COLUMNS} from application where id = $1 and {allowed} for no key update", *p.args)
    if row is None:
        raise NotFound
    return Case(*row)


async def locked_by_clock(application_id: UUID, *, wait: bool = False) -> Case | None:
    """For jobs, which act for nobody; none when it is gone or, unless told to `wait`, somebody else holds it now."""
    how = "" if wait else "skip locked"
    row = await db.row(f"select {_COLUMNS} from application where id = $1 for no key update {how}", application_id)
    return Case(*row) if row else None


@dataclass(frozen=True, slots=True)
class Entered:
    """What is written once, when a 办件 begins: how it came in, who took it in, and the names, sealed."""

    channel: str
    clerk_id: UUID | None
    applicant_name: bytes
    agent_name: bytes | None
    name_key: str


_ONCE = ", ".join(f.name for f in fields(Entered))
_MADE = len(fields(Case)) + len(fields(Entered))
_INSERT = f"""with made as (
 insert into application ({_COLUMNS}, {_ONCE}, claimed, created_at, saved_at)
 values ({", ".join(f"${n}" for n in range(1, _MADE + 1))}, false, ${_MADE + 1}, ${_MADE + 1}) returning *
), filed as (
 {_INSERT_STEP}
 select id, ${_MADE + 2}::text, {", ".join(f"${n}" for n in range(_MADE + 3, _MADE + 10))},
  {workflow.VERSION}, ${_MADE + 1}
 from made where ${_MADE + 2}::text is not null
) select * from made"""


async def insert(case: Case, entered: Entered, step: StepRow | None = None) -> Row:
    """A new draft, or with its first step a case filed at once, in one statement; answers the whole row."""
    columns = [getattr(case, f.name) for f in fields(Case)] + [getattr(entered, f.name) for f in fields(Entered)]
    row = await db.row(_INSERT, *columns, step.at if step else clock.now(), *(_stored(step) if step else [None] * 8))
    assert row is not None
    return row


def _stored(step: StepRow) -> list[Any]:
    return [
        step.verb, step.before, step.after, step.actor, step.holder, step.note, step.days, step.counts_from,
    ]  # fmt: skip


# ── reads of one case

_WHOLE = "select * from application where id = $1 and "


async def whole(viewer: Citizen | Officer, application_id: UUID) -> Row:
    """Every column of a case the viewer may see."""
    p = Predicate([application_id])
    allowed = scope.mine(viewer.person_id, p) if isinstance(viewer, Citizen) else scope.sees(viewer, p)
    row = await db.row(_WHOLE + allowed, *p.args)
    if row is None:
        raise NotFound
    return row


async def whole_by_number(number: str) -> Row | None:
    return await db.row("select * from application where number = $1 and state <> 'draft'", number)


async def told(application_id: UUID) -> Row:
    """What a message about a case names."""
    row = await db.row("select item_title, number, due_on from application where id = $1", application_id)
    assert row is not None
    return row


async def steps(application_id: UUID) -> list[Row]:
    return await db.rows(
        "select verb, before, after, actor, holder, note, days, counts_from, at from application_step "
        "where application_id = $1 order by id",
        application_id,
    )


async def materials(application_id: UUID) -> list[Row]:
    return await db.rows(
        "select code, name, file_ids, paper, promised_on, given_at from application_material where application_id = $1",
        application_id,
    )


async def put_files(application_id: UUID, code: str, name: str, file_ids: Sequence[UUID]) -> None:
    """What was given for one line, instead of what was given before; no files takes it back."""
    await db.execute(
        "insert into application_material (id, application_id, code, name, file_ids, paper, given_at) "
        "values ($1, $2, $3, $4, $5, false, $6) on conflict (application_id, code) do update set "
        "file_ids = excluded.file_ids, "
        "given_at = case when application_material.paper then application_material.given_at else excluded.given_at end",
        new_id(), application_id, code, name, list(file_ids), clock.now() if file_ids else None,
    )  # fmt: skip


async def put_paper(application_id: UUID, code: str, name: str) -> None:
    """The paper itself was handed in; files of it stay."""
    await db.execute(
        "insert into application_material (id, application_id, code, name, file_ids, paper, given_at) "
        "values ($1, $2, $3, $4, '{}', true, $5) on conflict (application_id, code) do update set "
        "paper = true, given_at = coalesce(application_material.given_at, excluded.given_at)",
        new_id(), application_id, code, name, clock.now(),
    )  # fmt: skip


async def promise_material(application_id: UUID, code: str, name: str, on: dt.date) -> None:
    """容缺: to be handed in by a date, unless it is there already."""
    await db.execute(
        "insert into application_material (id, application_id, code, name, file_ids, paper, promised_on) "
        "values ($1, $2, $3, $4, '{}', false, $5) on conflict (application_id, code) do update set "
        "promised_on = excluded.promised_on where application_material.given_at is null",
        new_id(), application_id, code, name, on,
    )  # fmt: skip


async def owes_materials(application_id: UUID) -> bool:
    """Whether something promised for later has not come yet."""
    owed = await db.row(
        "select 1 from application_material where application_id = $1 and promised_on is not null and given_at is null",
        application_id,
    )
    return owed is not None


async def supplement(application_id: UUID) -> Row | None:
    return await db.row("select * from application_supplement where application_id = $1", application_id)


async def custody(application_id: UUID) -> list[Row]:
    return await db.rows(
        "select * from application_custody where application_id = $1 order by handed_over_at, id", application_id
    )


async def documents(application_id: UUID) -> list[Row]:
    return await db.rows(
        "select kind, verification_code, file_id, issued_at from application_document where application_id = $1 "
        "order by issued_at",
        application_id,
    )


async def file_facts(file_ids: Sequence[UUID]) -> list[Row]:
    """Type, size and (sealed) name of files; core keeps them."""
    return await files.facts(file_ids) if file_ids else []


async def filed_by(person_id: UUID) -> int:
    """How many 办件 a person has filed, counted up to 100."""
    row = await db.row(
        "select count(*) as n from "
        "(select 1 from application where applicant_id = $1 and filed_at is not null limit 100) counted",
        person_id,
    )
    return int(row["n"]) if row else 0


async def of_clerk(officer_id: UUID, day: dt.date) -> list[Row]:
    """What a clerk began on a day of Shanghai time, the newest first."""
    begins = dt.datetime.combine(day, dt.time(), clock.SHANGHAI)
    return await db.rows(
        "select id, number, item_title, applicant_name, state, division, created_at, filed_at from application "
        "where clerk_id = $1 and created_at >= $2 order by id desc limit 100",
        officer_id, begins,
    )  # fmt: skip


# ── lists

_BRIEF = """id, number, item_code, item_title, division, state, result, applicant_id, applicant_name, agent_id,
 agent_name, corporation_id, holder, held_since, due_on, saved_at, filed_at, concluded_at"""


async def of_person(person_id: UUID, state: State | None, after: UUID | None, limit: int) -> list[Row]:
    """A person's own, newest first: what they applied for and what they did for others, each from its own index."""
    more = "and ($2::uuid is null or id < $2) and ($3::text is null or state = $3)"
    return await db.rows(
        f"select * from ((select {_BRIEF} from application where applicant_id = $1 {more} order by id desc limit $4)"
        f" union (select {_BRIEF} from application where agent_id = $1 {more} order by id desc limit $4)) own "
        "order by id desc limit $4",
        person_id, after, state.value if state else None, limit,
    )  # fmt: skip


_DESK = """id, number, item_code, item_title, applicant_id, applicant_name, division, received_division, state, result,
 holder, held_since, officer_id, due_on, filed_at, later_due_on, coalesce(due_on, 'infinity'::date) as desk_on"""
OPEN = "state in ('submitted', 'supplement', 'accepted', 'handling', 'suspended')"
TO_RECEIVE = "state = 'submitted'"
TO_DELIVER = "state = 'concluded' and result in ('granted', 'refused') and channel = '1'"
"""Handed over at a counter, where it was filed; who filed online has the decision in the app."""


def desk_where(officer: Officer, queue: str, p: Predicate) -> list[str]:
    """The one or two index ranges that make up a queue; their words equal those of the partial indexes."""
    if queue == "mine":
        return [f"{OPEN} and officer_id = {p.bind(officer.officer_id)}"]
    if queue == "deliver":
        return [f"{TO_DELIVER} and {scope.handles(officer, p)}"]
    open_to_them = TO_RECEIVE if scope.kinds(officer) == {workflow.CLERK} else OPEN
    handled = f"{open_to_them} and {scope.handles(officer, p)}"
    return [f"{handled} and not claimed"] + ([f"{handled} and claimed"] if queue == "all" else [])


async def desk(wheres: list[str], more: str, p: Predicate, limit: int) -> list[Row]:
    """One page of a queue, the nearest deadline first. The ranges are merged, each read no further than needed."""
    order = f"order by coalesce(due_on, 'infinity'::date), id limit {int(limit)}"
    ranges = [f"(select {_DESK} from application where {where} {more} {order})" for where in wheres]
    if len(ranges) == 1:
        return await db.rows(ranges[0][1:-1], *p.args)
    return await db.rows(
        f"select * from ({' union all '.join(ranges)}) desk order by desk_on, id limit {int(limit)}", *p.args
    )


async def count(wheres: list[str], more: str, p: Predicate, most: int) -> int:
    """How many, but never more than `most` are looked at."""
    ranges = [f"(select 1 from application where {where} {more} limit {int(most)})" for where in wheres]
    row = await db.row(f"select count(*) as n from ({' union all '.join(ranges)}) counted", *p.args)
    assert row is not None
    return min(int(row["n"]), most)


def outcome(case: Case) -> Result | None:
    return Result(case.result) if case.result else None
