"""Persons as other parts of the service see them, and how a counter finds or enrols one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from backend.identity import real_name
from backend.identity.errors import RealNameMismatch, RealNameUnavailable
from backend.identity.models import Department, Level, Officer, Person, Phone
from backend.identity.principals import Officer as OfficerViewer
from backend.identity.signing_in import phone_index
from core import audit, crypto, db
from core.identifiers import Sex, parse_resident_id


@dataclass(frozen=True)
class PersonView:
    """Everything known of a person, in full. Whoever shows it masks it."""

    id: UUID
    name: str
    id_number: str
    document_type: str
    phone: str
    level: int
    language: str
    division: str
    address: str

    @property
    def birth_date(self) -> date | None:
        return parse_resident_id(self.id_number).birth_date if self.id_number else None

    @property
    def sex(self) -> Sex | None:
        return parse_resident_id(self.id_number).sex if self.id_number else None


_PROFILE = """
select p.id, p.name, p.id_number, p.document_type, p.level, p.language, p.division, p.address,
 (select f.number from identity_phone f where f.person_id = p.id
  order by (f.verified_at is not null) desc, f.created_at desc limit 1) as phone
from identity_person p where p.id = any($1) and p.deleted_at is null
"""


async def profiles(ids: Iterable[UUID]) -> dict[UUID, PersonView]:
    """Persons by id in one statement, each with the number to reach them at; those who left are absent."""
    return {row["id"]: _profile(row) for row in await db.rows(_PROFILE, list(ids))}


def _profile(row: Any) -> PersonView:
    def text(name: str) -> str:
        return crypto.decrypt(row[name]) if row[name] else ""

    return PersonView(
        id=row["id"], name=text("name"), id_number=text("id_number"), document_type=row["document_type"],
        phone=text("phone"), level=row["level"], language=row["language"], division=row["division"],
        address=text("address"),
    )  # fmt: skip


async def view(person: Person) -> PersonView:
    phones = await phones_of([person.id])
    return PersonView(
        id=person.id,
        name=person.name,
        id_number=person.id_number or "",
        document_type=person.document_type,
        phone=phones.get(person.id, ""),
        level=person.level,
        language=person.language,
        division=person.division,
        address=person.address,
    )


async def get(person_id: UUID) -> Person | None:
    return await Person.get_or_none(id=person_id, deleted_at__isnull=True)


async def names_of(ids: Iterable[UUID]) -> dict[UUID, str]:
    """Full names by person id, in one query. To be masked by whoever shows them to somebody else."""
    wanted = list(set(ids))
    found = await Person.filter(id__in=wanted).only("id", "name") if wanted else []
    return {person.id: person.name for person in found}


async def phones_of(ids: Iterable[UUID]) -> dict[UUID, str]:
    """The number to reach each person at: the verified one, else the newest contact. Persons without one are absent."""
    wanted = list(set(ids))
    found = await Phone.filter(person_id__in=wanted).order_by("created_at") if wanted else []
    ranked = sorted(found, key=lambda phone: phone.verified_at is not None)
    return {phone.person_id: phone.number for phone in ranked}  # type: ignore[attr-defined]


async def languages_of(ids: Iterable[UUID]) -> dict[UUID, str]:
    """`zh` or `en` by person id."""
    found = await Person.filter(id__in=list(set(ids))).values_list("id", "language")
    return {person_id: language for person_id, language in found}


async def officers_in_words(ids: Iterable[UUID]) -> dict[UUID, str]:
    """ "Department Name" by officer id: what a citizen is told of who acted."""
    found = await Officer.filter(id__in=list(set(ids))).values_list("id", "department_id", "name")
    departments = await Department.filter(id__in={row[1] for row in found}).values_list("id", "name")
    names: dict[UUID, str] = dict(departments)
    return {officer_id: f"{names.get(department_id, '')} {name}".strip() for officer_id, department_id, name in found}


async def actors_in_words(actors: Iterable[str]) -> dict[str, str]:
    """Who each actor ("officer:<uuid>", "person:<uuid>") is, in words; people masked by the caller."""
    by_kind: dict[str, dict[UUID, str]] = {"officer": {}, "person": {}}
    for actor in set(actors):
        kind, _, text = actor.partition(":")
        if kind in by_kind and text:
            by_kind[kind][UUID(text)] = actor
    words = await officers_in_words(by_kind["officer"])
    names = await names_of(by_kind["person"])
    return {by_kind["officer"][i]: w for i, w in words.items()} | {by_kind["person"][i]: n for i, n in names.items()}


async def find(viewer: OfficerViewer, id_number: str, *, purpose: str) -> PersonView | None:
    """The person who holds this ID number, if known. The reading is audited."""
    person = await Person.get_or_none(id_number_index=real_name.id_number_index(id_number), deleted_at__isnull=True)
    if person is None:
        return None
    await audit.read(viewer.actor, "person.found", f"person:{person.id}", person_id=person.id, purpose=purpose)
    return await view(person)


async def find_or_enrol(
    viewer: OfficerViewer,
    *,
    name: str,
    id_number: str,
    phone: str | None = None,
    from_card: bool = False,
    address: str = "",
    division: str = "",
) -> PersonView:
    """窗口登记: the person in front of the counter, found by ID number or made an account, at level 3.

    Without a card reading the name and number typed are compared with the population register; if that does not
    answer, the clerk has still seen the document, and the level is 2. Raises RealNameMismatch.
    """
    level = Level.IN_PERSON
    if not from_card:
        try:
            await real_name.require_match(name, id_number, asked_by=viewer.officer_id)
        except RealNameUnavailable:
            level = Level.CHECKED
    return await _enrol(viewer, name, id_number, phone, level, address, division)


@db.atomic()
async def _enrol(
    viewer: OfficerViewer, name: str, id_number: str, phone: str | None, level: Level, address: str, division: str
) -> PersonView:
    index = real_name.id_number_index(id_number)
    await db.execute("select pg_advisory_xact_lock(hashtext($1))", index)
    person = await Person.filter(id_number_index=index, deleted_at__isnull=True).select_for_update().first()
    if person is not None and person.name != name:
        raise RealNameMismatch
    is_new = person is None
    person = person or await Person.create(enrolled_by=viewer.officer_id)
    person.address, person.division = person.address or address, person.division or division
    await real_name.identify(person, name, id_number, max(level, Level(person.level)))
    await _leave_phone(person, phone)
    action = "person.enrolled" if is_new else "person.found"
    await audit.read(viewer.actor, action, f"person:{person.id}", person_id=person.id, purpose="窗口受理")
    return await view(person)


async def _leave_phone(person: Person, phone: str | None) -> None:
    """A contact, to be called at. It signs in only after a code sent to it has been proved."""
    if phone and not await Phone.exists(person=person, number_index=phone_index(phone)):
        await Phone.filter(person=person, verified_at__isnull=True).delete()
        await Phone.create(person=person, number=phone, number_index=phone_index(phone))
