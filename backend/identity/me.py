"""Oneself: what one sees of one's account and may change there."""

from typing import Any

from backend.identity import people
from backend.identity.errors import PhoneTaken, WrongCode
from backend.identity.models import Department, Person, Phone
from backend.identity.models import Officer as OfficerAccount
from backend.identity.principals import Citizen, Officer
from backend.identity.schemas import MeOut, ViewerOut
from backend.identity.signing_in import holder_of, phone_index, use_code
from core import audit, clock, db, masking, ratelimit


async def viewer_out(viewer: Citizen | Officer) -> ViewerOut:
    """Who is signed in, for the session's answer."""
    if isinstance(viewer, Citizen):
        person = await Person.get(id=viewer.person_id)
        return ViewerOut(
            kind="citizen",
            id=person.id,
            name=person.name,
            level=person.level,
            language=person.language,
            elder_mode=person.elder_mode,
        )
    account = await OfficerAccount.get(id=viewer.officer_id).prefetch_related("department")
    return ViewerOut(
        kind="officer",
        id=account.id,
        name=account.name,
        roles=sorted(viewer.roles),
        division=viewer.division,
        site_id=viewer.site_id,
        department=account.department.name,
    )


async def show(viewer: Citizen | Officer) -> MeOut:
    """My own account; the ID number and phone masked, for screens are seen by others."""
    if isinstance(viewer, Officer):
        account = await OfficerAccount.get(id=viewer.officer_id)
        department = await Department.get(id=account.department_id)
        return MeOut(
            kind="officer",
            id=account.id,
            name=account.name,
            division=account.division,
            roles=sorted(viewer.roles),
            department=department.name,
            site_id=account.site_id,
        )
    person = await Person.get(id=viewer.person_id)
    phones = await people.phones_of([person.id])
    return MeOut(
        kind="citizen",
        id=person.id,
        name=person.name,
        level=person.level,
        id_number=masking.id_number(person.id_number or ""),
        phone=masking.phone(phones.get(person.id, "")),
        language=person.language,
        elder_mode=person.elder_mode,
        division=person.division,
        address=person.address,
    )


@db.atomic()
async def change(viewer: Citizen, given: dict[str, Any]) -> MeOut:
    """What is not given stays."""
    if given:
        person = await Person.get(id=viewer.person_id)
        person.update_from_dict(given)
        await person.save(update_fields=list(given))
        await audit.record(
            viewer.actor, "person.changed", viewer.actor, person_id=person.id, details={"fields": sorted(given)}
        )
    return await show(viewer)


async def change_phone(viewer: Citizen, phone: str, code: str) -> MeOut:
    """更换手机号, to one that the person holds: a code was sent to it. Raises WrongCode, PhoneTaken."""
    await ratelimit.limit(f"identity.phone:{viewer.person_id}", 20, 3600)
    proved = await _prove_and_change(viewer, phone, code)
    if not proved:
        raise WrongCode
    return await show(viewer)


@db.atomic()
async def _prove_and_change(viewer: Citizen, phone: str, code: str) -> bool:
    await db.execute("select pg_advisory_xact_lock(hashtext($1))", phone_index(phone))
    if not await use_code(phone, code):
        return False
    holder = await holder_of(phone)
    if holder is not None and holder.id != viewer.person_id:
        raise PhoneTaken
    if holder is None:
        await Phone.filter(person_id=viewer.person_id).delete()
        await Phone.create(
            person_id=viewer.person_id, number=phone, number_index=phone_index(phone), verified_at=clock.now()
        )
        await audit.record(viewer.actor, "person.phone_changed", viewer.actor, person_id=viewer.person_id)
    return True
