"""一窗: what a clerk does for the person in front of the counter. The 办件 itself lives in applications."""

from typing import Any
from uuid import UUID

from starlette.responses import Response

from backend.applications import service as applications
from backend.catalogue import service as catalogue
from backend.catalogue.schemas import CityWide
from backend.identity import service as identity
from backend.identity.principals import Officer
from backend.windows import schemas, sites
from backend.windows.errors import NoSeat, SignatureFirst
from backend.windows.models import Signature
from core import audit, clock, db, files, masking
from core.settings import settings

__all__ = [
    "answer", "attach", "console", "find_or_enrol", "hand_in", "intakes", "prefill", "receipt", "show", "sign",
    "site_of", "start",
]  # fmt: skip


async def site_of(clerk: Officer) -> dict[str, Any]:
    """The centre at which the clerk sits."""
    if clerk.site_id is None:
        raise NoSeat
    return await sites.one(clerk.site_id)


async def console(clerk: Officer) -> dict[str, Any]:
    """What a counter's tablet needs to begin."""
    return {"site": await site_of(clerk), "card_reader_url": settings().card_reader_url}


async def find_or_enrol(clerk: Officer, body: schemas.PersonIn) -> dict[str, Any]:
    """窗口登记: the person's account, made when there is none."""
    await site_of(clerk)
    found = await identity.find_or_enrol(
        clerk,
        name=body.name,
        id_number=body.id_number,
        phone=body.phone,
        from_card=body.from_card,
        address=body.address,
        division=body.division or "",
    )
    return {
        "id": found.id,
        "name": found.name,
        "id_number": masking.id_number_for_staff(found.id_number),
        "phone": masking.phone(found.phone) if found.phone else "",
        "level": found.level,
        "division": found.division,
        "address": found.address,
    }


@db.atomic()
async def start(clerk: Officer, body: schemas.IntakeIn) -> dict[str, Any]:
    """窗口收件: begins a 办件 for the person; who handles it follows the item's city-wide mode."""
    site = await site_of(clerk)
    person = await identity.person(clerk, body.person_id, purpose="窗口受理")
    item = await catalogue.item(body.item_code)
    handles = body.division or _handling_division(item.city_wide, person.division, site["division"])
    application_id = await applications.start_at_counter(
        clerk,
        body.item_code,
        applicant_id=body.person_id,
        division=handles,
        agent_id=body.agent_id,
        delegation_id=body.delegation_id,
        received_division=site["division"],
        received_site_id=site["id"],
    )
    return await applications.show(clerk, application_id)


def _handling_division(mode: CityWide, residence: str, here: str) -> str:
    """直接受理 stays here; 收受分离 goes to where the person is registered, when that is known and elsewhere."""
    return residence if mode is CityWide.FORWARDED and len(residence) >= 9 else here


async def show(clerk: Officer, application_id: UUID) -> dict[str, Any]:
    await site_of(clerk)
    return await applications.show(clerk, application_id)


async def prefill(clerk: Officer, application_id: UUID) -> dict[str, Any]:
    await site_of(clerk)
    return await applications.prefill(clerk, application_id)


async def answer(clerk: Officer, application_id: UUID, body: schemas.IntakeAnswers) -> dict[str, Any]:
    await site_of(clerk)
    return await applications.save(clerk, application_id, body.revision, body.answers)


@db.atomic()
async def attach(clerk: Officer, application_id: UUID, code: str, body: schemas.IntakeMaterial) -> dict[str, Any]:
    """Photographs of a material, or its paper taken in."""
    await site_of(clerk)
    shown = await applications.attach(clerk, application_id, code, body.file_ids)
    if body.paper:
        shown = await applications.receive_paper(clerk, application_id, code)
    return shown


@db.atomic()
async def sign(clerk: Officer, application_id: UUID, body: schemas.SignatureIn) -> None:
    """The person's confirmation of what was typed for them."""
    await show(clerk, application_id)
    if body.file_id is not None:
        await files.claim([body.file_id], clerk.actor)
    await Signature.update_or_create(
        {"file_id": body.file_id, "note": body.note, "officer_id": clerk.officer_id, "at": clock.now()},
        application_id=application_id,
    )
    await audit.record(clerk.actor, "window.signed", f"application:{application_id}")


@db.atomic()
async def hand_in(clerk: Officer, application_id: UUID, body: schemas.HandInIn) -> dict[str, Any]:
    """提交: files it and opens the chain of custody when another division handles it."""
    await show(clerk, application_id)
    if not await Signature.exists(application_id=application_id):
        raise SignatureFirst
    return await applications.submit(clerk, application_id, body.revision, body.later, paper_place=body.paper_place)


async def receipt(clerk: Officer, application_id: UUID) -> Response:
    """收件凭证, to be printed for the person."""
    await site_of(clerk)
    return await applications.document(clerk, application_id, "receipt")


async def intakes(clerk: Officer) -> list[dict[str, Any]]:
    """What this clerk has begun today, the newest first (at most 100)."""
    await site_of(clerk)
    return await applications.taken_in_today(clerk)
