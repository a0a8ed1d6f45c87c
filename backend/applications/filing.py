"""What an applicant does, alone, through an agent or at a counter: draft, file, supplement, withdraw."""

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from backend.applications import (
    clocks,
    custody,
    events,
    handling,
    numbers,
    prefilling,
    reading,
    schemas,
    scope,
    store,
    workflow,
)
from backend.applications.answers import computed, name_key, opened, progress_key, sealed
from backend.applications.errors import DivisionNotServed, ItemNotOnline, NotYourStep, StepNotAllowed
from backend.applications.models import Channel, Result, State
from backend.applications.store import Case, Entered, StepRow
from backend.catalogue import forms, rules
from backend.catalogue import service as catalogue
from backend.catalogue.schemas import Item, Material
from backend.identity import service as identity
from backend.identity.principals import Citizen, Officer
from backend.identity.service import PersonView
from core import audit, clock, crypto, db, files
from core.context import language
from core.errors import InvalidInput, NotFound, RevisionConflict
from core.events import publish
from core.ids import new_id

MOST_TEXT = 200_000
"""Characters of one application's answers as JSON."""

LATER_DAYS = 10
"""Working days for what the applicant asks to hand in later (容缺); the office may set another date when accepting."""

CHANNELS = {"mobile": Channel.MOBILE, "desktop": Channel.DESKTOP}
Fields = list[dict[str, Any]]


@dataclass(frozen=True)
class Parties:
    """Whose 办件 it is and who acts: both are shown wherever it is shown."""

    applicant_id: UUID
    applicant_name: str
    division: str = ""
    agent_id: UUID | None = None
    agent_name: str | None = None
    corporation_id: UUID | None = None
    delegation_id: UUID | None = None
    applicant: PersonView | None = None


# ── beginning


@db.atomic()
async def create(viewer: Citizen, body: schemas.ApplicationIn) -> dict[str, Any]:
    """开始办理: a draft of one's own, or for whoever gave a delegation; filed at once with `submit`."""
    item = await catalogue.item(body.item_code)
    if not item.online:
        raise ItemNotOnline
    parties = await _parties(viewer, item.code, body.delegation_id, body.corporation_id)
    case, entered = await _begin(item, parties, body.division or parties.division, CHANNELS[body.channel], body.answers)
    step = None
    if not body.submit:
        row = await store.insert(case, entered)
        await _attach_all(case, viewer, item, body.materials)
    else:
        facts = await prefilling.facts_of(case, parties.applicant)
        given = {code for code, file_ids in body.materials.items() if file_ids}
        step = await _filed(case, viewer, item, facts, given, set(body.later))
        row = await store.insert(case, entered, step)
        await _attach_all(case, viewer, item, body.materials)
        await _told(case, viewer, item, body.later)
    return await reading.fresh(viewer, row, item, step, has_materials=bool(body.materials or body.later))


@db.atomic()
async def start_at_counter(
    officer: Officer,
    item_code: str,
    *,
    applicant_id: UUID,
    division: str,
    agent_id: UUID | None = None,
    delegation_id: UUID | None = None,
    received_division: str,
    received_site_id: UUID,
) -> UUID:
    """窗口收件: a clerk begins for the person in front of them; for another division it is 收受分离."""
    if workflow.CLERK not in scope.kinds(officer):
        raise NotYourStep
    item = await catalogue.item(item_code)
    applicant = await identity.profile(applicant_id)
    agent = await identity.profile(agent_id) if agent_id else None
    parties = Parties(
        applicant_id, applicant.name, division, agent_id, agent.name if agent else None, None, delegation_id
    )
    case, entered = await _begin(
        item, parties, division, Channel.WINDOW, {},
        clerk_id=officer.officer_id, received_division=received_division, received_site_id=received_site_id,
    )  # fmt: skip
    await store.insert(case, entered)
    return case.id


async def _parties(viewer: Citizen, item_code: str, delegation_id: UUID | None, corporation_id: UUID | None) -> Parties:
    me = await identity.profile(viewer.person_id)
    if delegation_id is not None:
        delegation = await identity.delegation_in_force(viewer, delegation_id, item_code)
        if delegation.corporation_id is None:
            other = await identity.acting_for(viewer, delegation_id, item_code)
            return Parties(other.id, other.name, other.division, me.id, me.name, None, delegation_id, other)
        corporation_id = delegation.corporation_id
    if corporation_id is not None:
        body = await identity.corporation_for(viewer, corporation_id, item_code)
        if body.legal_representative_id == me.id:
            return Parties(me.id, body.name, me.division, None, None, corporation_id, None, me)
        return Parties(
            body.legal_representative_id, body.name, me.division, me.id, me.name, corporation_id, delegation_id
        )
    return Parties(me.id, me.name, me.division, applicant=me)


async def _begin(
    item: Item,
    parties: Parties,
    division: str,
    channel: Channel,
    answers: Mapping[str, Any],
    *,
    clerk_id: UUID | None = None,
    received_division: str | None = None,
    received_site_id: UUID | None = None,
) -> tuple[Case, Entered]:
    """A draft, not stored yet."""
    if not division:
        raise InvalidInput(fields=[{"field": "division", "code": "missing"}])
    if division not in await catalogue.division_names():
        raise DivisionNotServed
    _refuse_unknown(item, answers)
    case = Case(
        id=new_id(),
        item_code=item.code,
        item_version_id=item.version_id,
        item_title=item.title,
        applicant_id=parties.applicant_id,
        agent_id=parties.agent_id,
        corporation_id=parties.corporation_id,
        delegation_id=parties.delegation_id,
        division=division,
        district=division[:6],
        department_id=await identity.department_id(item.department_code),
        received_division=received_division,
        received_site_id=received_site_id,
        held_since=clock.now(),
        answers=sealed(answers),
        promised_days=item.clocks.promised_days,
        statutory_days=item.clocks.statutory_days,
        on_the_spot=item.on_the_spot,
    )
    name, agent = parties.applicant_name, parties.agent_name
    sealed_agent = crypto.encrypt(agent) if agent else None
    return case, Entered(channel.value, clerk_id, crypto.encrypt(name), sealed_agent, name_key(name))


# ── the draft


@db.atomic()
async def save(
    viewer: Citizen | Officer, application_id: UUID, revision: int, answers: Mapping[str, Any]
) -> dict[str, Any]:
    """自动保存: the fields that changed. Another device's save in between is not overwritten: both values are told."""
    case = await _draft(viewer, application_id)
    item = await catalogue.version(case.item_version_id)
    _refuse_unknown(item, answers)
    held = opened(case.answers)
    if revision != case.revision:
        differ = {name: held.get(name) for name, value in answers.items() if held.get(name) != value}
        # The save before this one may come again, because its answer was lost: what it says is held already.
        if differ or revision != case.revision - 1:
            raise RevisionConflict(
                revision=case.revision, yours={name: answers[name] for name in differ}, theirs=differ
            )
    merged = {name: value for name, value in (held | dict(answers)).items() if value is not None}
    saved_at = clock.now()
    await db.execute(
        "update application set answers = $2, revision = revision + 1, saved_at = $3 where id = $1",
        case.id, sealed(merged), saved_at,
    )  # fmt: skip
    return {"revision": case.revision + 1, "saved_at": saved_at, "computed": computed(item, merged)}


@db.atomic()
async def attach(viewer: Citizen | Officer, application_id: UUID, code: str, file_ids: list[UUID]) -> dict[str, Any]:
    """上传申请材料: replaces what was given for this line. Only files the viewer uploaded."""
    case = await _draft(viewer, application_id)
    item = await catalogue.version(case.item_version_id)
    await _attach_all(case, viewer, item, {code: file_ids}, field="file_ids")
    return await reading.material(case.id, item, code)


@db.atomic()
async def receive_paper(officer: Officer, application_id: UUID, code: str) -> dict[str, Any]:
    """A clerk has the paper in hand."""
    case = await _draft(officer, application_id)
    item = await catalogue.version(case.item_version_id)
    await store.put_paper(case.id, code, _material(item, code, "code").name)
    return await reading.material(case.id, item, code)


@db.atomic()
async def discard(viewer: Citizen | Officer, application_id: UUID) -> None:
    """删除草稿. What was filed stays for ever; a draft leaves nothing."""
    case = await _draft(viewer, application_id)
    await db.execute("delete from application_material where application_id = $1", case.id)
    await db.execute("delete from application where id = $1", case.id)


@db.atomic()
async def prefill(viewer: Citizen | Officer, application_id: UUID) -> dict[str, Any]:
    """已知信息预填: what is known already, and from where, so that it is not asked twice."""
    case = await _locked(viewer, application_id)
    item = await catalogue.version(case.item_version_id)
    return {"fields": await prefilling.known(case, item)}


async def _draft(viewer: Citizen | Officer, application_id: UUID) -> Case:
    case = await _locked(viewer, application_id)
    if case.state != State.DRAFT:
        raise StepNotAllowed(state=case.state, verb="edit", term="修改")
    return case


# ── filing


@db.atomic()
async def submit(
    viewer: Citizen | Officer, application_id: UUID, revision: int, later: Iterable[str] = (), *, paper_place: str = ""
) -> dict[str, Any]:
    """提交申请. Submitting again what is filed already answers the same receipt: it is filed once."""
    case = await _locked(viewer, application_id)
    if case.state == State.DRAFT:
        if revision != case.revision:
            raise RevisionConflict(revision=case.revision)
        item = await catalogue.version(case.item_version_id)
        given = {row["code"] for row in await store.materials(case.id) if row["given_at"]} if item.materials else set()
        step = await _filed(case, viewer, item, await prefilling.facts_of(case), given, set(later))
        await store.write(case, step)
        await _told(case, viewer, item, later, paper_place=paper_place)
    return receipt(case)


async def _filed(
    case: Case, viewer: Citizen | Officer, item: Item, facts: Mapping[str, Any], given: set[str], later: set[str]
) -> StepRow:
    """The case as filed, in memory, and its first step; or the refusal with everything that is wrong."""
    _may(viewer, "submit")
    answers = opened(case.answers) | prefilling.certain(facts, item)
    wrong = _wrong_answers(item, answers) + _wrong_materials(item, answers, given, later)
    if wrong:
        raise InvalidInput(fields=wrong)
    today = clock.today()
    case.answers = sealed(forms.settle(item.form, answers).answers)
    case.number = await _free_number(case.division, today)
    case.progress_key = progress_key(case.number, facts["person.id_number"][-4:])
    case.filed_at = clock.now()
    case.due_on = await handling.due(clocks.NOTICE_DAYS, today)
    if later:
        case.later_due_on = await handling.due(LATER_DAYS, today)
    return handling.step(case, viewer.actor, "submit", State.SUBMITTED, holder=case.unit)


async def _told(
    case: Case, viewer: Citizen | Officer, item: Item, later: Iterable[str], *, paper_place: str = ""
) -> None:
    """What a filed case brings with it: promises, the first hop of its custody, the fact."""
    for material in item.materials:
        if case.later_due_on is not None and material.code in set(later):
            await store.promise_material(case.id, material.code, material.name, case.later_due_on)
    await custody.received(case, viewer.actor, paper_place=paper_place)
    await _traced(case, viewer, "submit")
    await publish(handling.fact(events.ApplicationSubmitted, case))


async def _free_number(division: str, today: dt.date) -> str:
    while True:
        number = numbers.new_number(division, today)
        if await db.row("select 1 from application where number = $1", number) is None:
            return number


def receipt(case: Case) -> dict[str, Any]:
    """收件凭证."""
    next_zh, next_en = (
        "工作人员将在 {due} 前决定是否受理，或一次性告知需补正的内容。",
        ("By {due} you will be told whether it is accepted or, once, what is missing."),
    )
    due = case.due_on and (f"{case.due_on:%-m月%-d日}" if language.get() == "zh" else f"{case.due_on:%-d %B}")
    return {
        "id": case.id,
        "number": case.number,
        "state": case.state,
        "item_title": case.item_title,
        "filed_at": case.filed_at,
        "due_on": case.due_on,
        "what_next": (next_zh if language.get() == "zh" else next_en).format(due=due),
        "revision": case.revision,
    }


# ── after filing


@db.atomic()
async def withdraw(viewer: Citizen | Officer, application_id: UUID, reason: str = "") -> None:
    """撤回: at any time before the decision."""
    case = await _locked(viewer, application_id)
    _may(viewer, "withdraw")
    workflow.check(State(case.state), "withdraw")
    case.result, case.concluded_at, case.due_on, case.statutory_due_on = Result.WITHDRAWN.value, clock.now(), None, None
    await handling.move(case, viewer.actor, "withdraw", State.CONCLUDED, holder="nobody", note=reason)
    await _traced(case, viewer, "withdraw")
    await publish(handling.concluded(case))


@db.atomic()
async def supplement(
    viewer: Citizen | Officer,
    application_id: UUID,
    answers: Mapping[str, Any],
    materials: Mapping[str, list[UUID]],
) -> None:
    """补正: everything that was asked for, at once; or 容缺补交: materials promised for later."""
    case = await _locked(viewer, application_id)
    item = await catalogue.version(case.item_version_id)
    empty: Fields = [{"field": f"materials.{code}", "code": "missing"} for code, ids in materials.items() if not ids]
    if empty:
        raise InvalidInput(fields=empty)
    if case.state == State.SUPPLEMENT:
        await _give_supplement(case, viewer, item, answers, materials)
    else:
        await _give_later(case, viewer, item, materials)


async def _give_supplement(
    case: Case, viewer: Citizen | Officer, item: Item, answers: Mapping[str, Any], materials: Mapping[str, list[UUID]]
) -> None:
    _may(viewer, "supplement")
    notice = await store.supplement(case.id)
    assert notice is not None
    wanted = json.loads(store.opened(notice["wanted"]))
    missing: Fields = [
        {"field": f"{'answers' if w['kind'] == 'field' else 'materials'}.{w['code']}", "code": "missing"}
        for w in wanted
        if (rules.is_blank(answers.get(w["code"])) if w["kind"] == "field" else w["code"] not in materials)
    ]
    _refuse_unknown(item, answers)
    merged = opened(case.answers) | dict(answers)
    wrong = [f for f in _wrong_answers(item, merged) if f["field"].split(".")[1] in answers]
    if missing or wrong:
        raise InvalidInput(fields=missing + wrong)
    await _attach_all(case, viewer, item, materials)
    case.answers = sealed(forms.settle(item.form, merged).answers)
    case.due_on = await handling.due(clocks.NOTICE_DAYS, clock.today())
    await db.execute(
        "update application_supplement set answered_at = $2 where application_id = $1", case.id, clock.now()
    )
    holder = f"officer:{case.officer_id}" if case.officer_id else case.unit
    await handling.move(case, viewer.actor, "supplement", State.SUBMITTED, holder=holder)
    await _traced(case, viewer, "supplement")
    await publish(handling.fact(events.SupplementGiven, case))


async def _give_later(case: Case, viewer: Citizen | Officer, item: Item, materials: Mapping[str, list[UUID]]) -> None:
    _may(viewer, "add_later_material")
    workflow.check(State(case.state), "add_later_material")
    owed = {row["code"] for row in await store.materials(case.id) if row["promised_on"] and not row["given_at"]}
    if not owed:
        raise StepNotAllowed(state=case.state, verb="supplement", term=workflow.term("supplement"))
    wrong = [{"field": f"materials.{code}", "code": "not_an_option"} for code in materials if code not in owed]
    if wrong or not materials:
        raise InvalidInput(fields=wrong or [{"field": "materials", "code": "missing"}])
    await _attach_all(case, viewer, item, materials)
    if owed <= materials.keys():
        case.later_due_on = None
    await handling.move(case, viewer.actor, "add_later_material", State(case.state), holder=case.holder)
    await _traced(case, viewer, "add_later_material")


# ── what is shared


async def _locked(viewer: Citizen | Officer, application_id: UUID) -> Case:
    """The case, locked, for its applicant, its clerk, or an agent whose delegation still covers it."""
    case = await store.locked(viewer, application_id)
    if isinstance(viewer, Citizen):
        await reading.still_acting(viewer, case.parties)
    return case


def _may(viewer: Citizen | Officer, verb: str) -> None:
    if isinstance(viewer, Officer) and not (
        workflow.may(verb, workflow.CLERK) and workflow.CLERK in scope.kinds(viewer)
    ):
        raise NotYourStep


async def _traced(case: Case, viewer: Citizen | Officer, verb: str) -> None:
    """A person's own act stands in the history; what a clerk does for them is audited too."""
    if isinstance(viewer, Officer):
        await audit.record(
            viewer.actor, f"application.{verb}", case.subject, person_id=case.applicant_id, case=case.number
        )


def _refuse_unknown(item: Item, answers: Mapping[str, Any]) -> None:
    wrong: Fields = [
        {"field": f"answers.{n}", "code": "unknown_field"} for n in answers if n not in item.form.properties
    ]
    if len(json.dumps(answers, ensure_ascii=False)) > MOST_TEXT:
        wrong.append({"field": "answers", "code": "too_long"})
    if wrong:
        raise InvalidInput(fields=wrong)


def _wrong_answers(item: Item, answers: Mapping[str, Any]) -> Fields:
    problems = forms.validate(item.form, answers, language=language.get())
    return [{"field": f"answers.{p.field}", "code": p.code, "message": p.message} for p in problems]


def _wrong_materials(item: Item, answers: Mapping[str, Any], given: set[str], later: set[str]) -> Fields:
    """A material is missing when the guide always asks for it, or its condition holds, and nothing was given for it."""
    if not item.materials and not later:
        return []
    values = forms.settle(item.form, answers).values
    wrong: Fields = []
    for material in item.materials:
        if material.code in later and material.required != "later":
            wrong.append({"field": f"later.{material.code}", "code": "not_an_option"})
        elif material.code not in given | later and needed(material, values):
            message = {"zh": f"请提供“{material.name}”", "en": f"“{material.name}” is missing"}[language.get()]
            wrong.append({"field": f"materials.{material.code}", "code": "missing", "message": message})
    wrong += [{"field": f"later.{code}", "code": "not_an_option"} for code in later - {m.code for m in item.materials}]
    return wrong


def needed(material: Material, values: Mapping[str, Any]) -> bool:
    """What the city can look up, and what is signed at the window, is not asked for (条例 24; 716 号令)."""
    if material.exempt or material.on_site:
        return False
    if material.required == "conditional":
        context = rules.Context(dict(values), clock.today().isoformat())
        return material.when is not None and rules.holds(material.when, context)
    return True


async def _attach_all(
    case: Case, viewer: Citizen | Officer, item: Item, materials: Mapping[str, list[UUID]], field: str = "materials"
) -> None:
    for code, file_ids in materials.items():
        material = _material(item, code, field)
        await files.claim(file_ids, viewer.actor)
        await store.put_files(case.id, code, material.name, file_ids)


def _material(item: Item, code: str, field: str) -> Material:
    found = next((m for m in item.materials if m.code == code), None)
    if found is None:
        if field == "materials":
            raise InvalidInput(fields=[{"field": f"materials.{code}", "code": "unknown_field"}])
        raise NotFound
    return found
