"""实名认证: name and ID number are compared by the city's provider, then bound to the account.

Knowing somebody's name and number is not being that person: the check raises the level of one's own account only. It
never opens an account that belongs to another phone, except one that a counter made for this very phone.
"""

import functools
from typing import Any
from uuid import UUID

import httpx2

from backend.identity import sessions
from backend.identity.errors import RealNameFixed, RealNameMismatch, RealNameTaken, RealNameUnavailable
from backend.identity.events import PersonsMerged, RealNameVerified
from backend.identity.models import Level, Person, Phone
from backend.identity.principals import Citizen
from core import acs3, audit, clock, db, ratelimit
from core.crypto import blind_index
from core.events import publish
from core.identifiers import DocumentType, parse_resident_id
from core.settings import Settings, settings

CHECKS_PER_PERSON = [(5, 3600), (10, 86_400)]
TIME_OUT = 6.0


class Provider:
    """Aliyun Cloudauth `Id2MetaVerify` (2019-03-07), or whatever answers like it at CITY_REALNAME_URL."""

    def __init__(self, given: Settings | None = None, transport: httpx2.AsyncBaseTransport | None = None) -> None:
        self._settings = given or settings()
        self._client = httpx2.AsyncClient(timeout=TIME_OUT, transport=transport)

    async def same_person(self, name: str, id_number: str) -> bool:
        """Whether the population register knows this number under this name. Raises RealNameUnavailable."""
        parameters = {"ParamType": "normal", "UserName": name, "IdentifyNum": id_number}
        answer = await self._call("Id2MetaVerify", parameters)
        if answer.get("Code") == "401":  # it refuses names and numbers of a form that it cannot have
            return False
        result = answer.get("ResultObject")
        if answer.get("Code") != "200" or not isinstance(result, dict):
            raise RealNameUnavailable
        return result.get("BizCode") == "1"

    async def close(self) -> None:
        await self._client.aclose()

    async def _call(self, action: str, parameters: dict[str, str]) -> dict[str, Any]:
        request = self._client.build_request("POST", self._settings.realname_url, data=parameters)
        key, secret = self._settings.realname_key, self._settings.realname_secret.get_secret_value()
        acs3.sign(request, action=action, version="2019-03-07", key=key, secret=secret)
        try:
            response = await self._client.send(request)
            answer = response.json()
        except (httpx2.HTTPError, ValueError) as error:
            raise RealNameUnavailable from error
        if response.status_code != 200 or not isinstance(answer, dict):
            raise RealNameUnavailable
        return answer


@functools.cache
def provider() -> Provider:
    """The one of this process."""
    return Provider()


async def verify(viewer: Citizen, name: str, id_number: str, device: sessions.Device) -> sessions.Opened:
    """实名认证: answers a new session, because the tokens of the old one say the old level (or the old account).

    Raises RealNameFixed, RealNameMismatch, RealNameTaken, RealNameUnavailable.
    """
    person = await Person.get(id=viewer.person_id)
    if person.level >= Level.CHECKED:
        raise RealNameFixed
    await ratelimit.limits(f"identity.real_name:{viewer.person_id}", CHECKS_PER_PERSON)
    if not await provider().same_person(name, id_number):
        await _note_failure(viewer)
        raise RealNameMismatch
    return await _bind(viewer, name, id_number, device)


@db.atomic()
async def _note_failure(viewer: Citizen) -> None:
    await audit.record(viewer.actor, "real_name.failed", viewer.actor, person_id=viewer.person_id, success=False)


@db.atomic()
async def _bind(viewer: Citizen, name: str, id_number: str, device: sessions.Device) -> sessions.Opened:
    index = id_number_index(id_number)
    await db.execute("select pg_advisory_xact_lock(hashtext($1))", index)
    person = await Person.filter(id=viewer.person_id, deleted_at__isnull=True).select_for_update().get()
    if person.level >= Level.CHECKED:
        raise RealNameFixed
    known = await Person.get_or_none(id_number_index=index)
    if known is not None:
        person = await _merged(person, known)
    else:
        await identify(person, name, id_number, Level.CHECKED)
    await audit.record(viewer.actor, "real_name.verified", f"person:{person.id}", person_id=person.id)
    await publish(RealNameVerified(person_id=person.id))
    await sessions.end_all_of_person(viewer.person_id, because="level_changed", by=viewer.actor)
    return await sessions.open_for(Citizen(person.id, person.level), device)


async def identify(person: Person, name: str, id_number: str, level: Level) -> None:
    """Write a checked name and number into an account."""
    person.name, person.id_number, person.id_number_index = name, id_number, id_number_index(id_number)
    person.document_type = document_type(id_number)
    person.level, person.level_at = int(level), clock.now()
    await person.save()


async def _merged(fresh: Person, known: Person) -> Person:
    """A counter made this account before its owner had signed in: the phone that was left there as a contact opens it,
    anybody else's does not."""
    theirs = await Phone.filter(person_id=known.id)
    mine = await Phone.filter(person_id=fresh.id, verified_at__isnull=False)
    contacts = {phone.number_index for phone in theirs if phone.verified_at is None}
    if any(phone.verified_at for phone in theirs) or not contacts & {phone.number_index for phone in mine}:
        raise RealNameTaken
    await Phone.filter(person_id=known.id).delete()
    await Phone.filter(person_id=fresh.id).update(person_id=known.id)
    known.level = max(known.level, int(Level.CHECKED))
    await known.save(update_fields=["level"])
    fresh.deleted_at = clock.now()
    await fresh.save(update_fields=["deleted_at"])
    await publish(PersonsMerged(kept_id=known.id, merged_id=fresh.id))
    return known


def id_number_index(id_number: str) -> str:
    return blind_index("id_number", id_number)


def document_type(id_number: str) -> str:
    permit = parse_resident_id(id_number).is_permit
    return str(DocumentType.RESIDENCE_PERMIT_HMT if permit else DocumentType.RESIDENT_ID)


async def require_match(name: str, id_number: str, *, asked_by: UUID) -> None:
    """For a child's or a counter visitor's name and number. Raises RealNameMismatch, RealNameUnavailable."""
    await ratelimit.limits(f"identity.real_name_of_others:{asked_by}", [(300, 86_400)])
    if not await provider().same_person(name, id_number):
        raise RealNameMismatch
