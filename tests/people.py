"""People for tests: citizens and officers who are signed in, made beside the routes."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from backend.identity import passwords, real_name, sessions, tokens
from backend.identity.models import Department, Level, Officer, Person, Phone, RoleGrant
from backend.identity.principals import Citizen, Role
from backend.identity.principals import Officer as OfficerViewer
from backend.identity.signing_in import phone_index
from core import clock
from core.identifiers import id_check_digit

DEVICE = sessions.Device("a test", "127.0.0.1")
TOTP_SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
_made = iter(range(100_000))


@dataclass(frozen=True)
class SignedIn:
    """Somebody with a session. `headers` go with each request."""

    viewer: Citizen | OfficerViewer
    headers: dict[str, str] = field(repr=False)
    refresh_token: str = field(repr=False)
    phone: str = ""
    id_number: str = ""

    @property
    def id(self) -> UUID:
        return self.viewer.person_id if isinstance(self.viewer, Citizen) else self.viewer.officer_id


def id_number(*, born: date = date(1985, 11, 6), sequence: int | None = None) -> str:
    """A number that is right and nobody's (region 310000 is never issued); the simulator knows it under any name."""
    number = f"310000{born:%Y%m%d}{100 + next(_made) % 700 if sequence is None else sequence:03}"
    return number + id_check_digit(number)


async def citizen(
    *,
    name: str = "张伟",
    level: int = 2,
    phone: str | None = None,
    number: str | None = None,
    division: str = "310101002",
) -> SignedIn:
    """A person at this level, signed in by phone."""
    phone = phone or f"138{next(_made):08}"
    person = await Person.create(level=level, division=division)
    number = number or id_number()
    if level >= Level.CHECKED:
        await real_name.identify(person, name, number, Level(level))
    await Phone.create(person=person, number=phone, number_index=phone_index(phone), verified_at=clock.now())
    return await _signed_in(Citizen(person.id, level), phone, number if level >= Level.CHECKED else "")


async def officer(
    *roles: Role,
    name: str = "沈静",
    username: str | None = None,
    division: str = "31",
    department: str = "市测试局",
    site_id: UUID | None = None,
    password: str | None = None,
) -> SignedIn:
    """An officer with these roles in this department, signed in."""
    held = await Department.get_or_none(name=department) or await Department.create(
        name=department, code=f"test-{next(_made)}"
    )
    account = await Officer.create(
        username=username or f"officer.{next(_made)}",
        name=name,
        department=held,
        division=division,
        site_id=site_id,
        password_hash=await passwords.hashed(password) if password else "none",
        password_changed_at=clock.now(),
        totp_secret=TOTP_SECRET,
    )
    for role in roles:
        await RoleGrant.create(officer=account, role=role, granted_by="system", granted_at=clock.now())
    viewer = await sessions.officer(account.id)
    assert viewer
    return await _signed_in(viewer)


async def _signed_in(viewer: Citizen | OfficerViewer, phone: str = "", number: str = "") -> SignedIn:
    # The keys of an earlier test were rolled back with it.
    tokens.forget()
    opened = await sessions.open_for(viewer, DEVICE)
    headers = {"Authorization": f"Bearer {opened.access_token}"}
    return SignedIn(viewer, headers, opened.refresh_token, phone, number)
