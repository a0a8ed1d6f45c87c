"""What the clock does to 办件, and what other domains ask of them."""

import datetime as dt
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

from backend.applications import answers, clocks, events, handling, store
from backend.applications.models import Result, State
from backend.catalogue import service as catalogue
from backend.catalogue.service import OpenCase
from backend.identity import service as identity
from core import clock, db
from core.events import every, on, publish
from core.workdays import WorkdaysChanged

BATCH = 200
CLOCK = "clock"
"""The actor of a step that nobody took."""


@every("5 0-23 * * *")
async def run_clocks() -> None:
    """Hourly, because a worker may have been away at midnight; what has been done once is not found again."""
    await deem_accepted()
    await lapse()
    await remind_of_later_materials()


@every("40 3 * * *")
async def count_uses() -> None:
    """Which items were begun in the last seven days and filed. Ids sort by time, so no others are read."""
    since = UUID(int=int((clock.now() - dt.timedelta(days=7)).timestamp() * 1000) << 80)
    counted = await db.rows(
        "select item_code, count(*)::int as n from application where id >= $1 and filed_at is not null group by 1",
        since,
    )
    await catalogue.record_uses({row["item_code"]: row["n"] for row in counted})


async def deem_accepted() -> int:
    """视为受理: nothing was told within 5 working days (行政许可法 32(4)); the limit runs from the receipt."""
    return await _each("state = 'submitted' and due_on < $1", _deem_accepted)


async def lapse() -> int:
    """逾期未补正: what was asked for did not come by its date."""
    return await _each("state = 'supplement' and due_on < $1", _lapse)


async def remind_of_later_materials() -> int:
    """容缺逾期: the promised day has passed. The history says so once, the light turns red, the applicant is told."""
    return await _each(
        "later_due_on < $1 and state in ('accepted', 'handling', 'suspended') and not exists "
        "(select from application_step s where s.application_id = application.id and s.verb = 'later_overdue')",
        _remind,
    )


async def _each(condition: str, act: Any) -> int:
    """One unit of work for each case; the next batch begins after the last id, so that none is met twice."""
    done, after = 0, UUID(int=0)
    while True:
        found = await db.rows(
            f"select id from application where {condition} and id > $2 order by id limit {BATCH}", clock.today(), after
        )
        for row in found:
            done += await act(row["id"])
            after = row["id"]
        if len(found) < BATCH:
            return done


@db.atomic()
async def _deem_accepted(application_id: UUID) -> int:
    case = await store.locked_by_clock(application_id)
    if case is None or case.state != State.SUBMITTED or case.due_on is None or case.due_on >= clock.today():
        return 0
    started = await _last_received(case)
    case.accepted_at = clock.now()
    await handling.start_decision(case, started)
    await handling.move(case, CLOCK, "deem_accepted", State.ACCEPTED, holder=case.unit, counts_from=started)
    await publish(handling.fact(events.ApplicationAccepted, case, deemed=True))
    return 1


async def _last_received(case: store.Case) -> dt.date:
    received = [s for s in await store.steps(case.id) if s["verb"] in ("submit", "supplement")]
    return clock.day_of(received[-1]["at"])


@db.atomic()
async def _lapse(application_id: UUID) -> int:
    case = await store.locked_by_clock(application_id)
    if case is None or case.state != State.SUPPLEMENT or case.due_on is None or case.due_on >= clock.today():
        return 0
    case.result, case.concluded_at = Result.LAPSED.value, clock.now()
    case.due_on = case.statutory_due_on = None
    await handling.move(case, CLOCK, "lapse", State.CONCLUDED, holder="nobody")
    await publish(handling.concluded(case))
    return 1


@db.atomic()
async def _remind(application_id: UUID) -> int:
    case = await store.locked_by_clock(application_id)
    if case is None or case.later_due_on is None or case.later_due_on >= clock.today():
        return 0
    if "later_overdue" in {step["verb"] for step in await store.steps(case.id)}:
        return 0
    await handling.move(case, CLOCK, "later_overdue", case.state, holder=case.holder)
    await publish(handling.fact(events.LaterMaterialsOverdue, case))
    return 1


_RECKONED = [State.SUBMITTED.value, State.ACCEPTED.value, State.HANDLING.value]
"""Where a limit of law runs. The day told for a supplement was told, and stays."""


@on(WorkdaysChanged)
async def follow_the_calendar(event: WorkdaysChanged) -> None:
    """Open deadlines are reckoned anew from their history when the working days of a year change."""
    after = UUID(int=0)
    while True:
        found = await db.rows(
            "select id from application where state = any($3) and due_on is not null and id > $1 order by id limit $2",
            after, BATCH, _RECKONED,
        )  # fmt: skip
        for row in found:
            after = row["id"]
            await _reckon(row["id"])
        if len(found) < BATCH:
            return


@db.atomic()
async def _reckon(application_id: UUID) -> None:
    case = await store.locked_by_clock(application_id, wait=True)
    if case is None or case.due_on is None or case.state not in _RECKONED:
        return
    if case.state == State.SUBMITTED:
        due = await handling.due(clocks.NOTICE_DAYS, await _last_received(case))
        case.due_on = due
    else:
        await handling.recompute(case)
    await db.execute(
        "update application set due_on = $2, statutory_due_on = $3 where id = $1",
        case.id, case.due_on, case.statutory_due_on,
    )  # fmt: skip


# ── what other domains ask


@catalogue.register_open_cases
async def open_cases(item_code: str) -> AsyncIterator[OpenCase]:
    """Every open draft and case of an item, for the dry run of a new version."""
    after = UUID(int=0)
    while True:
        found = await db.rows(
            "select a.id, a.state, a.item_version_id, a.answers, "
            "array(select m.code from application_material m where m.application_id = a.id and m.given_at is not null) "
            "as given from application a where a.item_code = $1 and a.id > $2 "
            f"and (a.state = 'draft' or {store.OPEN}) order by a.id limit {BATCH}",
            item_code, after,
        )  # fmt: skip
        for row in found:
            after = row["id"]
            yield OpenCase(
                id=str(row["id"]),
                kind="draft" if row["state"] == "draft" else "case",
                state=row["state"],
                version_id=row["item_version_id"],
                answers=answers.opened(row["answers"]),
                materials=frozenset(row["given"]),
            )
        if len(found) < BATCH:
            return


@identity.exports("applications")
async def held_about(person_id: UUID) -> Any:
    """What is held about a person, as plain values."""
    found = await db.rows(
        "select number, item_title, state, result, answers, filed_at, concluded_at from application "
        "where applicant_id = $1 order by id limit 1000",
        person_id,
    )
    return [
        {
            **{k: row[k] for k in ("number", "item_title", "state", "result")},
            "filed_at": row["filed_at"].isoformat() if row["filed_at"] else None,
            "concluded_at": row["concluded_at"].isoformat() if row["concluded_at"] else None,
            "answers": answers.opened(row["answers"]),
        }
        for row in found
    ]


@identity.objections
async def open_matters(person_id: UUID) -> list[str]:
    """An account stays while the office still owes it a decision."""
    found = await db.rows(
        f"select number, item_title from application where applicant_id = $1 and {store.OPEN} order by id limit 100",
        person_id,
    )
    return [f"“{row['item_title']}”（{row['number']}）尚未办结，可先撤回。" for row in found]
