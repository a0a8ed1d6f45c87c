"""Claims that an officer confirms from documents: a parent's of a child, a legal representative's of a body."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple
from uuid import UUID

from starlette.responses import Response

from backend.identity import delegation, real_name
from backend.identity.errors import (
    AlreadyGuardian,
    AlreadyRegistered,
    ClaimDecided,
    NotAMinor,
    NotLegalRepresentative,
)
from backend.identity.events import ClaimDecidedOn
from backend.identity.models import (
    Claim,
    ClaimKind,
    ClaimState,
    Corporation,
    Delegation,
    DelegationKind,
    DelegationState,
    DelegationStep,
    Level,
    Person,
    Side,
)
from backend.identity.principals import Citizen, Officer
from core import audit, clock, db, files, masking, ratelimit
from core.errors import InvalidInput, NotFound
from core.events import publish
from core.identifiers import parse_resident_id

ADULT = 18
"""民法典 17: eighteen years."""


class Seen(NamedTuple):
    """A claim with what an officer needs to decide it."""

    claim: Claim
    claimant: str
    claimant_id_number: str
    subject: str
    subject_number: str
    relation: str


async def claim_minor(
    viewer: Citizen, name: str, id_number: str, relation: str, household_book: Sequence[UUID]
) -> Delegation:
    """监护人登记: a parent asks to act for a child; the household book is checked by an officer.

    Raises NotAMinor, AlreadyGuardian, RealNameMismatch, RealNameUnavailable; NotFound for a file not the caller's.
    """
    if parse_resident_id(id_number).age() >= ADULT:
        raise NotAMinor
    await ratelimit.limits(f"identity.minor:{viewer.person_id}", [(10, 86_400)])
    await real_name.require_match(name, id_number, asked_by=viewer.person_id)
    return await _claim_minor(viewer, name, id_number, relation, household_book)


@db.atomic()
async def _claim_minor(
    viewer: Citizen, name: str, id_number: str, relation: str, household_book: Sequence[UUID]
) -> Delegation:
    index = real_name.id_number_index(id_number)
    await db.execute("select pg_advisory_xact_lock(hashtext($1))", index)
    child = await Person.get_or_none(id_number_index=index)
    if child is None:
        child = await Person.create()
        await real_name.identify(child, name, id_number, Level.CHECKED)
    if await Delegation.exists(
        kind=DelegationKind.GUARDIAN,
        principal_id=child.id,
        agent_id=viewer.person_id,
        state__in=(DelegationState.UNDER_REVIEW, DelegationState.ACTIVE),
    ):
        raise AlreadyGuardian
    guardianship = await Delegation.create(
        kind=DelegationKind.GUARDIAN,
        state=DelegationState.UNDER_REVIEW,
        principal_id=child.id,
        agent_id=viewer.person_id,
        proposed_by=Side.AGENT,
        scope=[delegation.EVERYTHING],
        purpose="监护人代办",
        relation=relation,
        expires_on=_birthday(parse_resident_id(id_number).birth_date, ADULT),
        created_at=clock.now(),
    )
    await DelegationStep.create(delegation=guardianship, state=guardianship.state, by=viewer.actor, at=clock.now())
    await _claim(viewer, ClaimKind.GUARDIAN, guardianship.id, household_book)
    return guardianship


def _birthday(born: date, years: int) -> date:
    """The day somebody reaches an age; born on 29 February, it is 1 March in a common year."""
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)


@db.atomic()
async def claim_corporation(
    viewer: Citizen, name: str, uscc: str, legal_representative: str, licence: Sequence[UUID]
) -> Corporation:
    """单位登记: the legal representative registers a body; an officer compares it with the licence.

    Raises NotLegalRepresentative, AlreadyRegistered; NotFound for a file that is not the caller's.
    """
    await ratelimit.limits(f"identity.corporation:{viewer.person_id}", [(10, 86_400)])
    person = await Person.get(id=viewer.person_id)
    if person.name != legal_representative:
        raise NotLegalRepresentative
    earlier = await Corporation.get_or_none(uscc=uscc, legal_representative_id=person.id)
    if earlier is not None and earlier.state is not ClaimState.REFUSED:
        raise AlreadyRegistered
    if earlier is None:
        earlier = await Corporation.create(name=name, uscc=uscc, legal_representative_id=person.id)
    else:
        earlier.name, earlier.state = name, ClaimState.UNDER_REVIEW
        await earlier.save()
    await _claim(viewer, ClaimKind.CORPORATION, earlier.id, licence)
    return earlier


async def _claim(viewer: Citizen, kind: ClaimKind, subject_id: UUID, evidence: Sequence[UUID]) -> None:
    if evidence:
        await files.claim(list(evidence), viewer.actor)
    claim = await Claim.create(
        kind=kind,
        person_id=viewer.person_id,
        subject_id=subject_id,
        evidence=[str(file_id) for file_id in evidence],
        created_at=clock.now(),
    )
    await audit.record(viewer.actor, f"claim.{kind.value}", f"claim:{claim.id}", person_id=viewer.person_id)


async def queue(viewer: Officer, state: ClaimState, after: UUID | None, limit: int) -> list[Seen]:
    """待核: the oldest first, one more than `limit`. Everybody shown in it can see that they were."""
    waiting = Claim.filter(state=state)
    if after is not None:
        waiting = waiting.filter(id__gt=after)
    seen = await _seen(await waiting.order_by("id").limit(limit + 1))
    await audit.read_list(
        viewer.actor,
        "claim.read",
        [audit.Seen(f"claim:{s.claim.id}", s.claim.person_id) for s in seen[:limit]],
        purpose="身份关系核验",
    )
    return seen


async def _seen(claims: list[Claim]) -> list[Seen]:
    guardianships = {d.id: d for d in await Delegation.filter(id__in=[c.subject_id for c in claims])}
    bodies = {c.id: c for c in await Corporation.filter(id__in=[c.subject_id for c in claims])}
    ids = {c.person_id for c in claims} | {d.principal_id for d in guardianships.values() if d.principal_id}
    persons = {p.id: p for p in await Person.filter(id__in=list(ids))}
    seen = []
    for claim in claims:
        claimant = persons[claim.person_id]
        guardianship, body = guardianships.get(claim.subject_id), bodies.get(claim.subject_id)
        child = persons.get(guardianship.principal_id) if guardianship and guardianship.principal_id else None
        seen.append(
            Seen(
                claim,
                claimant.name,
                masking.id_number_for_staff(claimant.id_number or ""),
                body.name if body else child.name if child else "",
                body.uscc if body else masking.id_number_for_staff(child.id_number or "") if child else "",
                guardianship.relation if guardianship else "法定代表人",
            )
        )
    return seen


@db.atomic()
async def decide(viewer: Officer, claim_id: UUID, confirmed: bool, reason: str) -> Seen:
    """核验结论. Raises ClaimDecided; a refusal needs a reason."""
    if not confirmed and not reason:
        raise InvalidInput(fields=[{"field": "reason", "code": "missing"}])
    claim = await Claim.filter(id=claim_id).select_for_update().first()
    if claim is None:
        raise NotFound
    if claim.state is not ClaimState.UNDER_REVIEW:
        raise ClaimDecided
    claim.state = ClaimState.CONFIRMED if confirmed else ClaimState.REFUSED
    claim.decided_by, claim.decided_at, claim.reason = viewer.actor, clock.now(), reason
    await claim.save()
    if claim.kind is ClaimKind.CORPORATION:
        await Corporation.filter(id=claim.subject_id).update(state=claim.state)
    else:
        guardianship = await Delegation.filter(id=claim.subject_id).select_for_update().get()
        # The parent may have withdrawn it meanwhile; then there is nothing left to move.
        if guardianship.state is DelegationState.UNDER_REVIEW:
            to = DelegationState.ACTIVE if confirmed else DelegationState.DECLINED
            await delegation.move(guardianship, to, viewer.actor, reason)
    await audit.record(
        viewer.actor, f"claim.{claim.state.value}", f"claim:{claim.id}", person_id=claim.person_id, purpose=reason
    )
    await publish(ClaimDecidedOn(claim_id=claim.id))
    return (await _seen([claim]))[0]


@db.atomic()
async def evidence(viewer: Officer, claim_id: UUID, file_id: UUID) -> Response:
    """One page of the documents that were handed in with a claim. The reading is audited."""
    claim = await Claim.get_or_none(id=claim_id)
    if claim is None or str(file_id) not in claim.evidence:
        raise NotFound
    await audit.read(
        viewer.actor, "claim.evidence_read", f"file:{file_id}", person_id=claim.person_id, purpose="身份关系核验"
    )
    return files.download(await files.get(file_id))


async def bodies_of(viewer: Citizen) -> list[tuple[Corporation, bool]]:
    """The bodies the viewer represents (True) or is a clerk of (False)."""
    own = await Corporation.filter(legal_representative_id=viewer.person_id).order_by("id").limit(100)
    ids = await delegation.bodies_served_by(viewer.person_id)
    served = await Corporation.filter(id__in=ids).order_by("id").limit(100)
    return [(body, True) for body in own] + [(body, False) for body in served if body not in own]
