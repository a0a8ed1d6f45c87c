"""What identity does when something has happened: the people concerned are told."""

from uuid import UUID

from backend.identity import people, privacy
from backend.identity.events import (
    ClaimDecidedOn,
    DelegationChanged,
    DelegationProposed,
    PersonDeleted,
    PersonsMerged,
)
from backend.identity.models import (
    Claim,
    ClaimKind,
    ClaimState,
    Corporation,
    Delegation,
    DelegationState,
    DelegationStep,
    Phone,
    Side,
)
from core import masking
from core.events import on
from notifications import service as notifications
from notifications.templates import Param

notifications.register_phone_book(people.phones_of)
privacy.exports("messages")(notifications.held_about)


@on(PersonsMerged)
async def move_messages(event: PersonsMerged) -> None:
    await notifications.give_to(event.kept_id, event.merged_id)


@on(PersonDeleted)
async def forget_messages(event: PersonDeleted) -> None:
    await notifications.forget(event.person_id)


@on(DelegationProposed)
async def ask_the_other_side(event: DelegationProposed) -> None:
    """Whoever holds the phone that was asked, if anybody does yet."""
    delegation = await Delegation.get(id=event.delegation_id)
    holder = await Phone.get_or_none(number_index=delegation.asked_phone_index, verified_at__isnull=False)
    if holder is None or delegation.state is not DelegationState.PROPOSED:
        return
    proposer, _ = await _sides(delegation)
    params = {"name": await _name(delegation, proposer), "until": delegation.expires_on}
    await _tell(holder.person_id, "delegation_proposed", params, delegation)  # type: ignore[attr-defined, arg-type]


@on(DelegationChanged)
async def tell_the_other_side(event: DelegationChanged) -> None:
    """The side that did not act: that it is in force, or over."""
    delegation = await Delegation.get(id=event.delegation_id)
    last = await DelegationStep.filter(delegation=delegation, state=event.state).order_by("-id").first()
    proposer, other = await _sides(delegation)
    for person, counterpart in ((proposer, other), (other, proposer)):
        if person is None or last is None or last.by == f"person:{person}" or last.by.startswith("officer:"):
            continue  # what an officer decided is told as the claim's decision
        name = await _name(delegation, counterpart)
        if event.state == DelegationState.ACTIVE:
            await _tell(person, "delegation_agreed", {"name": name, "until": delegation.expires_on}, delegation)
        elif event.state == DelegationState.REVOKED:
            await _tell(person, "delegation_revoked", {"name": name}, delegation)


@on(ClaimDecidedOn)
async def tell_the_claimant(event: ClaimDecidedOn) -> None:
    claim = await Claim.get(id=event.claim_id)
    params: dict[str, Param] = {"name": await _subject(claim)}
    if claim.state is ClaimState.REFUSED:
        params["reason"] = claim.reason
    template = f"claim_{claim.state.value}"
    key = f"{template}:{claim.id}"
    await notifications.notify(claim.person_id, template, params, key, subject=f"claim:{claim.id}")


async def _subject(claim: Claim) -> str:
    if claim.kind is ClaimKind.CORPORATION:
        return (await Corporation.get(id=claim.subject_id)).name
    guardianship = await Delegation.get(id=claim.subject_id)
    return await _name(guardianship, guardianship.principal_id)


async def _sides(delegation: Delegation) -> tuple[UUID | None, UUID | None]:
    """Who proposed, and who was asked. A body is its legal representative."""
    principal = delegation.principal_id
    if delegation.corporation_id:
        principal = (await Corporation.get(id=delegation.corporation_id)).legal_representative_id
    if delegation.proposed_by is Side.PRINCIPAL:
        return principal, delegation.agent_id
    return delegation.agent_id, principal


async def _name(delegation: Delegation, person_id: UUID | None) -> str:
    """As a screen that others see may show it."""
    if delegation.corporation_id and person_id != delegation.agent_id:
        return (await Corporation.get(id=delegation.corporation_id)).name
    names = await people.names_of([person_id]) if person_id else {}
    return masking.name(next(iter(names.values()), ""))


async def _tell(person_id: UUID, template: str, params: dict[str, Param], delegation: Delegation) -> None:
    key = f"{template}:{delegation.id}:{person_id}"
    await notifications.notify(person_id, template, params, key, subject=f"delegation:{delegation.id}")
