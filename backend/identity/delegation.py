"""委托代办: one person acts for another, or for a body, because both sides agreed, for a purpose and a time."""

from datetime import date, timedelta
from typing import NamedTuple
from uuid import UUID

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from backend.identity import people, workflow
from backend.identity.errors import (
    CorporationNotConfirmed,
    DelegationNotInForce,
    DelegationStepNotAllowed,
    DelegationToOneself,
    NotLegalRepresentative,
)
from backend.identity.events import DelegationChanged, DelegationProposed
from backend.identity.models import (
    ClaimState,
    Corporation,
    Delegation,
    DelegationKind,
    DelegationState,
    DelegationStep,
    Phone,
    Side,
)
from backend.identity.principals import Citizen, Viewer
from backend.identity.signing_in import phone_index
from core import audit, clock, db, masking, ratelimit
from core.errors import InvalidInput, NotFound
from core.events import every, publish

LONGEST = timedelta(days=3 * 366)
"""Our own rule, not the law's: an authorisation that nobody has looked at for three years should be given again."""
PROPOSALS_PER_PERSON = [(20, 86_400)]
OPEN_STATES = (DelegationState.PROPOSED, DelegationState.UNDER_REVIEW, DelegationState.ACTIVE)
EVERYTHING = "*"


class Mine(NamedTuple):
    """A delegation as one of its sides sees it."""

    delegation: Delegation
    my_side: Side
    principal: str
    agent: str
    awaits_me: bool


@db.atomic()
async def propose(
    viewer: Citizen,
    *,
    kind: DelegationKind,
    my_side: Side,
    phone: str,
    scope: list[str],
    purpose: str,
    expires_on: date,
    corporation_id: UUID | None = None,
) -> Mine:
    """发起委托: ask whoever holds `phone` to be the other side. It has no effect before they agree, and the answer is
    the same whether the phone is known or not."""
    _check_terms(kind, my_side, scope, expires_on, corporation_id)
    await ratelimit.limits(f"identity.delegation:{viewer.person_id}", PROPOSALS_PER_PERSON)
    if corporation_id is not None:
        await _confirmed_corporation(viewer, corporation_id)
    index = phone_index(phone)
    if await Phone.exists(person_id=viewer.person_id, number_index=index):
        raise DelegationToOneself
    delegation = await Delegation.create(
        kind=kind,
        principal_id=viewer.person_id if my_side is Side.PRINCIPAL and corporation_id is None else None,
        agent_id=viewer.person_id if my_side is Side.AGENT else None,
        corporation_id=corporation_id,
        proposed_by=my_side,
        asked_phone=phone,
        asked_phone_index=index,
        scope=_tidy(scope),
        purpose=purpose,
        expires_on=expires_on,
        created_at=clock.now(),
    )
    await _note(delegation, DelegationState.PROPOSED, viewer.actor)
    await publish(DelegationProposed(delegation_id=delegation.id))
    return await _as_seen(viewer, delegation)


def _check_terms(
    kind: DelegationKind, my_side: Side, scope: list[str], expires_on: date, corporation_id: UUID | None
) -> None:
    wrong, first, last = [], clock.today(), clock.today() + LONGEST
    if expires_on < first:
        wrong.append({"field": "expires_on", "code": "greater_than_equal", "ge": str(first)})
    if expires_on > last:
        wrong.append({"field": "expires_on", "code": "less_than_equal", "le": str(last)})
    if (kind is DelegationKind.CORPORATE) != (corporation_id is not None):
        wrong.append({"field": "corporation_id", "code": "missing" if corporation_id is None else "extra_forbidden"})
    if kind is DelegationKind.CORPORATE and my_side is not Side.PRINCIPAL:
        wrong.append({"field": "role", "code": "literal_error"})
    if EVERYTHING in scope and len(set(scope)) > 1:
        wrong.append({"field": "scope", "code": "malformed"})
    if wrong:
        raise InvalidInput(fields=wrong)


def _tidy(scope: list[str]) -> list[str]:
    return sorted(set(scope))


async def _confirmed_corporation(viewer: Citizen, corporation_id: UUID) -> Corporation:
    corporation = await Corporation.get_or_none(id=corporation_id)
    if corporation is None:
        raise NotFound
    if corporation.legal_representative_id != viewer.person_id:
        # A clerk of this body may know that it exists; to everybody else it does not.
        raise NotLegalRepresentative if await _clerk_of(viewer, corporation_id) else NotFound
    if corporation.state is not ClaimState.CONFIRMED:
        raise CorporationNotConfirmed
    return corporation


async def _clerk_of(viewer: Citizen, corporation_id: UUID) -> bool:
    return await _in_force().filter(agent_id=viewer.person_id, corporation_id=corporation_id).exists()


@db.atomic()
async def agree(viewer: Citizen, delegation_id: UUID) -> Mine:
    """同意: the other side becomes the caller, who holds the phone that was asked."""
    delegation = await _locked(viewer, delegation_id)
    if not await _awaits(viewer, delegation):
        raise DelegationStepNotAllowed
    if delegation.proposed_by is Side.PRINCIPAL:
        delegation.agent_id = viewer.person_id
    else:
        delegation.principal_id = viewer.person_id
    await _move(delegation, DelegationState.ACTIVE, viewer.actor)
    return await _as_seen(viewer, delegation)


@db.atomic()
async def end(viewer: Citizen, delegation_id: UUID, reason: str = "") -> Mine:
    """解除: either side at any time, without the other. The side that was asked declines instead."""
    delegation = await _locked(viewer, delegation_id)
    declines = await _awaits(viewer, delegation)
    await _move(delegation, DelegationState.DECLINED if declines else DelegationState.REVOKED, viewer.actor, reason)
    return await _as_seen(viewer, delegation)


async def move(delegation: Delegation, to: DelegationState, by: str, reason: str = "") -> None:
    """Used by the review of guardians; the caller holds the row's lock."""
    await _move(delegation, to, by, reason)


async def as_seen(viewer: Citizen, delegation: Delegation) -> Mine:
    """The delegation from the viewer's side."""
    return await _as_seen(viewer, delegation)


async def _move(delegation: Delegation, to: DelegationState, by: str, reason: str = "") -> None:
    workflow.check(delegation.state, to)
    if to is DelegationState.ACTIVE and delegation.expires_on < clock.today():
        raise DelegationNotInForce
    delegation.state = to
    if to is not DelegationState.PROPOSED:
        # The number was kept to find the other side; now it is not needed.
        delegation.asked_phone = None  # type: ignore[assignment]
    await delegation.save()
    await _note(delegation, to, by, reason)
    await publish(DelegationChanged(delegation_id=delegation.id, state=to.value))


async def _note(delegation: Delegation, state: DelegationState, by: str, reason: str = "") -> None:
    await DelegationStep.create(delegation=delegation, state=state, by=by, reason=reason, at=clock.now())
    await audit.record(
        by, f"delegation.{state.value}", f"delegation:{delegation.id}", person_id=delegation.principal_id
    )


async def _locked(viewer: Citizen, delegation_id: UUID) -> Delegation:
    visible = await _visible_to(viewer)
    delegation = await Delegation.filter(visible, id=delegation_id).select_for_update().first()
    if delegation is None:
        raise NotFound
    return delegation


async def _visible_to(viewer: Citizen) -> Q:
    """Mine as either side; those of bodies I represent; and those that wait for the holder of my phone."""
    me = viewer.person_id
    indexes = await _my_phones(viewer)
    bodies = await Corporation.filter(legal_representative_id=me).values_list("id", flat=True)
    asked = Q(state=DelegationState.PROPOSED, asked_phone_index__in=indexes or [""])
    return Q(principal_id=me) | Q(agent_id=me) | Q(corporation_id__in=list(bodies) or [me]) | asked


async def _my_phones(viewer: Citizen) -> list[str]:
    mine = Phone.filter(person_id=viewer.person_id, verified_at__isnull=False)
    return list(await mine.values_list("number_index", flat=True))  # type: ignore[arg-type]


async def _awaits(viewer: Citizen, delegation: Delegation) -> bool:
    if delegation.state is not DelegationState.PROPOSED or viewer.person_id in (
        delegation.principal_id,
        delegation.agent_id,
    ):
        return False
    return delegation.asked_phone_index in await _my_phones(viewer)


# ── reading ──


async def mine(viewer: Citizen, after: UUID | None, limit: int) -> list[Mine]:
    """One more than `limit`, newest first."""
    found = Delegation.filter(await _visible_to(viewer))
    if after is not None:
        found = found.filter(id__lt=after)
    return await _all_as_seen(viewer, await found.order_by("-id").limit(limit + 1))


async def _as_seen(viewer: Citizen, delegation: Delegation) -> Mine:
    return (await _all_as_seen(viewer, [delegation]))[0]


async def _all_as_seen(viewer: Citizen, delegations: list[Delegation]) -> list[Mine]:
    ids = {i for d in delegations for i in (d.principal_id, d.agent_id) if i}
    names = await people.names_of(ids)
    bodies = {c.id: c.name for c in await Corporation.filter(id__in=[d.corporation_id for d in delegations])}
    mine = set(await _my_phones(viewer))

    def name(person_id: UUID | None, agreed: bool) -> str:
        if person_id is None:
            return ""
        known = names.get(person_id, "")
        return known if agreed or person_id == viewer.person_id else masking.name(known)

    seen = []
    for d in delegations:
        agreed = d.state is DelegationState.ACTIVE
        i_am_agent = d.agent_id == viewer.person_id
        i_am_asked = viewer.person_id not in (d.principal_id, d.agent_id) and d.asked_phone_index in mine
        if i_am_asked and d.state is DelegationState.PROPOSED:
            side = Side.AGENT if d.proposed_by is Side.PRINCIPAL else Side.PRINCIPAL
        else:
            side = Side.AGENT if i_am_agent else Side.PRINCIPAL
        principal = bodies.get(d.corporation_id, "") if d.corporation_id else name(d.principal_id, agreed)
        awaits_me = i_am_asked and d.state is DelegationState.PROPOSED
        seen.append(Mine(d, side, principal, name(d.agent_id, agreed), awaits_me))
    return seen


def _in_force() -> QuerySet[Delegation]:
    return Delegation.filter(state=DelegationState.ACTIVE, expires_on__gte=clock.today())


async def in_force(viewer: Viewer, delegation_id: UUID, item_code: str) -> Delegation:
    """The delegation under which the viewer acts now. Raises DelegationNotInForce; a stranger's is NotFound."""
    if not isinstance(viewer, Citizen):
        raise NotFound
    delegation = await Delegation.get_or_none(id=delegation_id, agent_id=viewer.person_id)
    if delegation is None:
        raise NotFound
    running = delegation.state is DelegationState.ACTIVE and delegation.expires_on >= clock.today()
    if not running or not covers(delegation, item_code):
        raise DelegationNotInForce
    return delegation


def covers(delegation: Delegation, item_code: str) -> bool:
    return EVERYTHING in delegation.scope or item_code in delegation.scope


async def acts_for(agent_id: UUID, principal_id: UUID) -> bool:
    """Whether any delegation is in force between the two."""
    return await _in_force().filter(agent_id=agent_id, principal_id=principal_id).exists()


async def clerk_of(agent_id: UUID, corporation_id: UUID, item_code: str) -> Delegation | None:
    found = await _in_force().filter(agent_id=agent_id, corporation_id=corporation_id)
    return next((d for d in found if covers(d, item_code)), None)


async def bodies_served_by(agent_id: UUID) -> list[UUID]:
    """Bodies whose clerk somebody is now."""
    found = await _in_force().filter(agent_id=agent_id, corporation_id__isnull=False).limit(100)
    return [d.corporation_id for d in found if d.corporation_id]


@every("5 16 * * *")
async def end_expired() -> None:
    """Every day at 00:05 in Shanghai: what ran out yesterday is written down as expired, a batch at a time."""
    while await _end_some_expired():
        pass


@db.atomic()
async def _end_some_expired(batch: int = 200) -> int:
    over = Delegation.filter(state__in=OPEN_STATES, expires_on__lt=clock.today())
    found = await over.order_by("id").limit(batch).select_for_update(skip_locked=True)
    for delegation in found:
        await _move(delegation, DelegationState.EXPIRED, "system")
    return len(found)


@db.atomic()
async def end_all_of(person_id: UUID, by: str) -> None:
    """The account is being deleted: nobody acts for it or by it any more."""
    for delegation in await Delegation.filter(
        Q(principal_id=person_id) | Q(agent_id=person_id), state__in=OPEN_STATES
    ).select_for_update():
        await _move(delegation, DelegationState.REVOKED, by)
