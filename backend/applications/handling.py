"""What the office does with a 办件 at its desk."""

import datetime as dt
import json
from typing import TypeVar
from uuid import UUID

from backend.applications import clocks, custody, events, reading, schemas, scope, store, workflow
from backend.applications.errors import (
    ExtensionTooLong,
    HeldByAnother,
    LaterMaterialsOwed,
    NotOnTheSpot,
    NotYourStep,
    StepNotAllowed,
    SupplementAskedOnce,
)
from backend.applications.models import Result, State
from backend.applications.store import Case, StepRow
from backend.catalogue import service as catalogue
from backend.identity import service as identity
from backend.identity.principals import Officer
from core import audit, clock, db, workdays
from core.context import language
from core.errors import DomainError, InvalidInput
from core.events import publish

Shown = dict[str, object]
E = TypeVar("E", bound=events.ApplicationEvent)


@db.atomic()
async def claim(officer: Officer, application_id: UUID) -> Shown:
    """认领: from now on this officer holds it."""
    case = await _taken(officer, application_id, "claim")
    return await _moved(case, officer, "claim", case.state, holder=_me(officer))


@db.atomic()
async def transfer(officer: Officer, application_id: UUID, body: schemas.TransferIn) -> Shown:
    """转办: to a colleague, or to another unit's queue."""
    case = await _taken(officer, application_id, "transfer")
    if body.to_officer_id is not None:
        if not await identity.officer_may_handle(body.to_officer_id, case.department_id, case.division):
            raise InvalidInput(fields=[{"field": "to_officer_id", "code": "not_an_option"}])
        return await _moved(
            case, officer, "transfer", case.state, holder=f"officer:{body.to_officer_id}", note=body.reason
        )
    if body.to_division is None and body.to_department_id is None:
        raise InvalidInput(fields=[{"field": "to_officer_id", "code": "missing"}])
    if body.to_department_id is not None:
        if await identity.department_name(body.to_department_id) is None:
            raise InvalidInput(fields=[{"field": "to_department_id", "code": "not_an_option"}])
        case.department_id = body.to_department_id
    if body.to_division is not None:
        await custody.check_division(body.to_division, "to_division")
        case.division, case.district = body.to_division, body.to_division[:6]
    return await _moved(case, officer, "transfer", case.state, holder=case.unit, note=body.reason)


@db.atomic()
async def return_(officer: Officer, application_id: UUID, reason: str) -> Shown:
    """退回: back into the unit's queue."""
    case = await _taken(officer, application_id, "return")
    return await _moved(case, officer, "return", case.state, holder=case.unit, note=reason)


@db.atomic()
async def ask_supplement(officer: Officer, application_id: UUID, body: schemas.SupplementIn) -> Shown:
    """补正告知: everything that is missing, once (行政许可法 32(4))."""
    case = await _taken(officer, application_id, "ask_supplement")
    await _refuse_what_nobody_can_give(case, body.wanted)
    now = clock.now()
    due_on = await due(body.days, clock.today())
    wanted = json.dumps([w.model_dump() for w in body.wanted], ensure_ascii=False)
    asked = await db.execute(
        "insert into application_supplement (application_id, wanted, note, asked_by, asked_at, due_on) "
        "values ($1, $2, $3, $4, $5, $6) on conflict (application_id) do nothing",
        case.id, store.sealed(wanted), store.sealed(body.note), officer.actor, now, due_on,
    )  # fmt: skip
    if not asked:
        raise SupplementAskedOnce
    case.officer_id, case.due_on = officer.officer_id, due_on
    shown = await _moved(case, officer, "ask_supplement", State.SUPPLEMENT, holder="applicant", note=body.note)
    await publish(fact(events.SupplementAsked, case))
    return shown


@db.atomic()
async def accept(officer: Officer, application_id: UUID, body: schemas.AcceptanceIn) -> Shown:
    """受理; with `later`, 容缺受理 on a dated promise. A clerk passes it on to the unit that decides."""
    case = await _taken(officer, application_id, "accept")
    if body.later:
        await _promise_later(case, body.later, body.later_days)
    await custody.acknowledged(case, officer.actor)
    case.accepted_at = clock.now()
    await start_decision(case, clock.today())
    reviews = scope.decides(officer, "review", None, case.division, case.department_id)
    holder = _me(officer) if reviews else case.unit
    shown = await _moved(case, officer, "accept", State.ACCEPTED, holder=holder, note=body.note)
    await publish(fact(events.ApplicationAccepted, case))
    return shown


@db.atomic()
async def reject(officer: Officer, application_id: UUID, reason: str) -> Shown:
    """不予受理, with the reason in a document of its own (行政许可法 32)."""
    case = await _taken(officer, application_id, "reject")
    case.due_on, case.concluded_at = None, clock.now()
    shown = await _moved(case, officer, "reject", State.NOT_ACCEPTED, holder="nobody", note=reason)
    await publish(fact(events.ApplicationNotAccepted, case))
    return shown


@db.atomic()
async def review(officer: Officer, application_id: UUID, body: schemas.ReviewIn) -> Shown:
    """审核: an opinion on the way to the decision (GB/T 39046 table 7: 通过, 退回, 其他)."""
    case = await _taken(officer, application_id, "review")
    note = f"{body.opinion}: {body.note}" if body.note else body.opinion
    return await _moved(case, officer, "review", State.HANDLING, holder=_me(officer), note=note)


@db.atomic()
async def suspend(officer: Officer, application_id: UUID, body: schemas.SuspensionIn) -> Shown:
    """特别程序: its time is not counted, and how long it takes is told in writing (行政许可法 45)."""
    case = await _taken(officer, application_id, "suspend")
    case.due_on = case.statutory_due_on = None
    note = f"{body.procedure}: {body.reason}"
    shown = await _moved(
        case, officer, "suspend", State.SUSPENDED, holder=_me(officer), note=note, days=body.expected_days
    )
    await publish(fact(events.ApplicationSuspended, case))
    return shown


@db.atomic()
async def resume(officer: Officer, application_id: UUID, note: str) -> Shown:
    """特别程序结束: the clocks run on from where they stood."""
    case = await _taken(officer, application_id, "resume")
    await recompute(case, clocks.Happened("resume", clock.today()))
    shown = await _moved(case, officer, "resume", State.HANDLING, holder=_me(officer), note=note)
    await publish(fact(events.ApplicationResumed, case))
    return shown


@db.atomic()
async def extend(officer: Officer, application_id: UUID, body: schemas.ExtensionIn) -> Shown:
    """延长期限: once, at most ten working days, by the leader, with the reason told (行政许可法 42)."""
    case = await _taken(officer, application_id, "extend")
    if any(step["verb"] == "extend" for step in await store.steps(case.id)):
        raise ExtensionTooLong
    await recompute(case, clocks.Happened("extend", clock.today(), body.days))
    shown = await _moved(case, officer, "extend", case.state, holder=case.holder, note=body.reason, days=body.days)
    await publish(fact(events.DeadlineExtended, case))
    return shown


@db.atomic()
async def conclude(officer: Officer, application_id: UUID, body: schemas.ConclusionIn) -> Shown:
    """办结. From `submitted` this is a 即办件: accepted and decided in one act, if the item allows it."""
    case = await store.locked(officer, application_id)
    verb = "conclude_at_once" if case.state == State.SUBMITTED else "conclude"
    _entitled(officer, case, verb)
    if verb == "conclude_at_once" and not case.on_the_spot:
        raise NotOnTheSpot
    if body.result == "refused" and len(body.reason) < 2:
        raise InvalidInput(fields=[{"field": "reason", "code": "missing"}])
    if body.result == "granted" and case.later_due_on is not None and await store.owes_materials(case.id):
        raise LaterMaterialsOwed
    if verb == "conclude_at_once":
        await custody.acknowledged(case, officer.actor)
        case.accepted_at = clock.now()
    case.result, case.concluded_at = body.result, clock.now()
    case.statutory_due_on = None
    case.due_on = await due(clocks.DELIVERY_DAYS, clock.today())
    shown = await _moved(case, officer, verb, State.CONCLUDED, holder=case.unit, note=body.reason)
    await publish(concluded(case))
    return shown


@db.atomic()
async def deliver(officer: Officer, application_id: UUID, body: schemas.DeliveryIn) -> Shown:
    """送达: the decision is in the applicant's hands (行政许可法 44)."""
    case = await _taken(officer, application_id, "deliver")
    if case.result not in (Result.GRANTED, Result.REFUSED):
        raise StepNotAllowed(state=case.state, verb="deliver", term=workflow.term("deliver"))
    case.delivered_at, case.due_on = clock.now(), None
    note = f"{body.means}: {body.note}" if body.note else body.means
    shown = await _moved(case, officer, "deliver", State.DELIVERED, holder="nobody", note=note)
    await publish(fact(events.ApplicationDelivered, case))
    return shown


@db.atomic()
async def hand_over(officer: Officer, application_id: UUID, body: schemas.HandOverIn) -> Shown:
    """移交: the case goes to another division's queue; the chain says where the paper lies."""
    case = await _taken(officer, application_id, "transfer")
    await custody.check_division(body.to_division, "to_division")
    await custody.hop(case, officer, body)
    case.division, case.district = body.to_division, body.to_division[:6]
    shown = await _moved(case, officer, "transfer", case.state, holder=case.unit, note=body.note)
    await publish(fact(events.ApplicationForwarded, case, to_division=body.to_division))
    return shown


@db.atomic()
async def acknowledge(officer: Officer, application_id: UUID, note: str) -> Shown:
    """签收: the division that was handed the case says it has it."""
    case = await _taken(officer, application_id, "acknowledge")
    await custody.acknowledged(case, officer.actor, owed=True)
    return await _moved(case, officer, "acknowledge", case.state, holder=case.holder, note=note)


async def batch(officer: Officer, body: schemas.BatchIn) -> dict[str, object]:
    """The same act on many cases, each in its own unit of work: one that is refused stops no other."""
    if body.action in ("transfer", "return") and len(body.reason) < 2:
        raise InvalidInput(fields=[{"field": "reason", "code": "missing"}])
    return {"items": [await _one(officer, application_id, body) for application_id in dict.fromkeys(body.ids)]}


async def _one(officer: Officer, application_id: UUID, body: schemas.BatchIn) -> dict[str, object]:
    try:
        match body.action:
            case "claim":
                moved = await claim(officer, application_id)
            case "transfer":
                to = schemas.TransferIn(to_officer_id=body.to_officer_id, reason=body.reason)
                moved = await transfer(officer, application_id, to)
            case "return":
                moved = await return_(officer, application_id, body.reason)
            case "acceptance":
                moved = await accept(officer, application_id, schemas.AcceptanceIn(note=body.reason))
            case "review":
                moved = await review(officer, application_id, schemas.ReviewIn(opinion=body.opinion, note=body.reason))
            case "acknowledge":
                moved = await acknowledge(officer, application_id, body.reason)
    except DomainError as refusal:
        return {"id": application_id, "ok": False, "code": refusal.code, "message": refusal.message(language.get())}
    return {"id": application_id, "ok": True, "state": moved["state"]}


# ── what the commands share


async def _taken(officer: Officer, application_id: UUID, verb: str) -> Case:
    """The case, locked, if this officer may use the verb on it now."""
    case = await store.locked(officer, application_id)
    _entitled(officer, case, verb)
    return case


def _entitled(officer: Officer, case: Case, verb: str) -> None:
    kinds = scope.kinds(officer)
    if not any(workflow.may(verb, kind) for kind in kinds):
        raise NotYourStep
    workflow.check(State(case.state), verb)
    if verb != "deliver" and not scope.decides(officer, verb, case.officer_id, case.division, case.department_id):
        raise NotYourStep  # The counter that received it hands over the result, and decides nothing.
    leads = workflow.SUPERVISOR in kinds and verb in ("transfer", "return", "extend", "claim")
    if case.officer_id not in (None, officer.officer_id) and not leads and verb != "deliver":
        raise HeldByAnother


def _me(officer: Officer) -> str:
    return officer.actor


async def _moved(
    case: Case, officer: Officer, verb: str, after: str, *, holder: str, note: str = "", days: int | None = None
) -> Shown:
    """Append the step, put the case back, and leave a trace of who acted for whom."""
    await move(case, officer.actor, verb, after, holder=holder, note=note, days=days)
    await audit.record(
        officer.actor, f"application.{verb}", case.subject, person_id=case.applicant_id, case=case.number
    )
    return await reading.moved(case, officer)


async def move(
    case: Case,
    actor: str,
    verb: str,
    after: str,
    *,
    holder: str,
    note: str = "",
    days: int | None = None,
    counts_from: dt.date | None = None,
) -> None:
    """The one way a case changes: state, holder and step together."""
    await store.write(
        case, step(case, actor, verb, after, holder=holder, note=note, days=days, counts_from=counts_from)
    )


def step(
    case: Case,
    actor: str,
    verb: str,
    after: str,
    *,
    holder: str,
    note: str = "",
    days: int | None = None,
    counts_from: dt.date | None = None,
) -> StepRow:
    """Move the case in memory, by the table, and answer the row of its history."""
    now, before = clock.now(), case.state
    workflow.check(State(before), verb)
    case.state = str(after)
    case.held_by(holder, now)
    case.revision += 1
    return StepRow(verb, before, case.state, actor, case.holder, now, store.sealed(note), days, counts_from)


async def due(days: int, start: dt.date) -> dt.date:
    """The last day of `days` working days from `start`; by the same reckoning as `clocks`, for a clock just started."""
    return (await workdays.add_working_days(start, days)).day


async def start_decision(case: Case, start: dt.date) -> None:
    """From acceptance run the statutory and the promised limit; the nearer one is the case's deadline."""
    statutory = None if case.statutory_days is None else await due(case.statutory_days, start)
    promised = None if case.promised_days is None else await due(case.promised_days, start)
    case.statutory_due_on, case.due_on = statutory, clocks.earliest(statutory, promised)


async def recompute(case: Case, *happening: clocks.Happened) -> None:
    """Read the decision deadline off the whole history (and what is just happening), by today's calendar."""
    history = [*reading.happened(await store.steps(case.id)), *happening]
    running = clocks.of_history(history, case.promised_days, case.statutory_days)
    works = (await workdays.calendar()).is_working_day
    dues = {name: running[name].due_on(works) for name in ("statutory", "promised") if name in running}
    case.statutory_due_on, case.due_on = dues.get("statutory"), clocks.earliest(*dues.values())


async def _refuse_what_nobody_can_give(case: Case, wanted: list[schemas.Wanted]) -> None:
    """A field or material that the item does not have could never be supplied, and the case would lapse for it."""
    item = await catalogue.version(case.item_version_id)
    there = {"field": set(item.form.properties), "material": {m.code for m in item.materials}}
    wrong = [
        {"field": f"wanted.{n}.code", "code": "not_an_option"}
        for n, one in enumerate(wanted)
        if one.code not in there[one.kind]
    ]
    if wrong:
        raise InvalidInput(fields=wrong)


async def _promise_later(case: Case, codes: list[str], days: int) -> None:
    """容缺: only materials the item allows to come later, by a date."""
    version = await catalogue.version(case.item_version_id)
    allowed = {m.code: m.name for m in version.materials if m.required == "later"}
    wrong = [{"field": f"later.{n}", "code": "not_an_option"} for n, code in enumerate(codes) if code not in allowed]
    if wrong:
        raise InvalidInput(fields=wrong)
    case.later_due_on = await due(days, clock.today())
    for code in codes:
        await store.promise_material(case.id, code, allowed[code], case.later_due_on)


def fact(kind: type[E], case: Case, **more: object) -> E:
    """An event about this case as it now stands; `step` is its revision, so that each is told once."""
    return kind(
        application_id=case.id, applicant_id=case.applicant_id, agent_id=case.agent_id, step=case.revision, **more
    )


def concluded(case: Case) -> events.ApplicationConcluded:
    return fact(
        events.ApplicationConcluded,
        case,
        result=case.result,
        item_code=case.item_code,
        division=case.division,
        department_id=case.department_id,
    )
