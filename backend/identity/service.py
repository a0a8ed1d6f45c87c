"""Identity's Python API: what other domains may call. Everything else in this package is private to it."""

from uuid import UUID

from backend.identity import delegation, people
from backend.identity.demo import seats as demo_seats
from backend.identity.departments import all_departments
from backend.identity.departments import by_name as department_named
from backend.identity.departments import id_of as department_id
from backend.identity.departments import name_of as department_name
from backend.identity.departments import names as department_names
from backend.identity.errors import CorporationNotConfirmed, DelegationNotInForce
from backend.identity.models import ClaimState, Corporation, Delegation
from backend.identity.officers import handlers_of
from backend.identity.officers import may_handle as officer_may_handle
from backend.identity.officers import of_department as officers_of_department
from backend.identity.officers import seat as seat_officer
from backend.identity.people import (
    PersonView,
    actors_in_words,
    find,
    find_or_enrol,
    languages_of,
    names_of,
    officers_in_words,
    phones_of,
)
from backend.identity.principals import Citizen, Officer, Viewer
from backend.identity.privacy import exports, objections
from core import audit
from core.errors import NotFound

__all__ = [
    "PersonView",
    "acting_as",
    "acting_for",
    "actors_in_words",
    "all_departments",
    "corporation",
    "corporation_for",
    "corporation_names_of",
    "delegation_in_force",
    "demo_seats",
    "department_id",
    "department_name",
    "department_named",
    "department_names",
    "exports",
    "find",
    "find_or_enrol",
    "handlers_of",
    "languages_of",
    "names_of",
    "objections",
    "officer_may_handle",
    "officers_in_words",
    "officers_of_department",
    "person",
    "phones_of",
    "profile",
    "relation_of",
    "seat_officer",
]


async def person(viewer: Viewer, person_id: UUID, *, case: str | None = None, purpose: str = "") -> PersonView:
    """One person in full. Somebody else's data are read for a case or a purpose, and the person can see that.

    A citizen sees themself and those they act for; to everybody else it is NotFound. Whether this officer may see this
    person (their case, their counter) is for the calling domain to have decided.
    """
    found = await people.get(person_id)
    if found is None:
        raise NotFound
    if isinstance(viewer, Citizen):
        if viewer.person_id != person_id and not await delegation.acts_for(viewer.person_id, person_id):
            raise NotFound
    elif not isinstance(viewer, Officer):
        raise NotFound
    elif not (case or purpose):
        raise TypeError("an officer reads a person for a case or a purpose")
    if viewer.actor != f"person:{person_id}":
        await audit.read(
            viewer.actor,
            "person.read",
            f"person:{person_id}",
            person_id=person_id,
            case=case,
            purpose=purpose or "代办",
        )
    return await people.view(found)


async def acting_for(viewer: Viewer, delegation_id: UUID, item_code: str) -> PersonView:
    """The person for whom the viewer acts under this delegation, for this item, today.

    Raises NotFound for a delegation that is not the viewer's, DelegationNotInForce for one that does not reach so far.
    Ask again at each act: a delegation may end at any time.
    """
    found = await delegation.in_force(viewer, delegation_id, item_code)
    if found.principal_id is None:  # a body's clerk acts for the body: `acting_as`
        raise DelegationNotInForce
    return await person(viewer, found.principal_id)


async def acting_as(viewer: Viewer, corporation_id: UUID, item_code: str) -> tuple[Corporation, Delegation | None]:
    """The body for which the viewer acts, as its legal representative (no delegation) or its clerk.

    Raises NotFound for a stranger, CorporationNotConfirmed, DelegationNotInForce for a clerk without this item.
    """
    body = await Corporation.get_or_none(id=corporation_id)
    if body is None or not isinstance(viewer, Citizen):
        raise NotFound
    if body.legal_representative_id == viewer.person_id:
        if body.state is not ClaimState.CONFIRMED:
            raise CorporationNotConfirmed
        return body, None
    if body.id not in await delegation.bodies_served_by(viewer.person_id):
        raise NotFound
    found = await delegation.clerk_of(viewer.person_id, corporation_id, item_code)
    if found is None:
        raise DelegationNotInForce
    if body.state is not ClaimState.CONFIRMED:
        raise CorporationNotConfirmed
    return body, found


async def corporation_names_of(ids: list[UUID]) -> dict[UUID, str]:
    """Names of bodies by id, in one query."""
    return dict(await Corporation.filter(id__in=ids).values_list("id", "name")) if ids else {}


async def profile(person_id: UUID) -> PersonView:
    """A person for the domain that acts on their own matter; showing it to an officer is for `person` to record."""
    found = await people.profiles([person_id])
    if person_id not in found:
        raise NotFound
    return found[person_id]


async def delegation_in_force(viewer: Viewer, delegation_id: UUID, item_code: str) -> Delegation:
    """The delegation under which the viewer acts for this item today; else NotFound or DelegationNotInForce."""
    return await delegation.in_force(viewer, delegation_id, item_code)


async def corporation_for(viewer: Viewer, corporation_id: UUID, item_code: str) -> Corporation:
    """The body for which the viewer may act for this item; refusals as in `acting_as`."""
    return (await acting_as(viewer, corporation_id, item_code))[0]


async def corporation(corporation_id: UUID) -> Corporation | None:
    return await Corporation.get_or_none(id=corporation_id)


async def relation_of(delegation_id: UUID) -> str:
    """How the two sides of a delegation said they are related."""
    found = await Delegation.get_or_none(id=delegation_id)
    return found.relation if found else ""
