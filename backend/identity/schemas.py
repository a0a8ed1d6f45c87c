"""What identity takes and gives over HTTP. ID numbers and phones go out masked."""

import datetime as dt
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from backend.identity.models import ClaimKind, ClaimState, DelegationKind, DelegationState, Side
from backend.identity.principals import Role
from core.identifiers import USCC, Mobile, PersonName, ResidentIDNumber
from core.paging import PageQuery

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
Digits6 = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^\d{6}$")]
Division = Annotated[str, StringConstraints(pattern=r"^\d{2}$|^\d{6}$|^\d{9}$|^\d{12}$")]
Username = Annotated[
    str, StringConstraints(strip_whitespace=True, to_lower=True, pattern=r"^[A-Za-z][A-Za-z0-9._-]{2,39}$")
]
Password = Annotated[str, StringConstraints(min_length=1, max_length=128)]
ItemCode = Annotated[str, StringConstraints(pattern=r"^(\*|[A-Za-z0-9._-]{1,36})$")]
Scope = Annotated[list[ItemCode], Field(min_length=1, max_length=100)]


class Body(BaseModel):
    model_config = ConfigDict(extra="forbid")


# ── signing in ──


class CodeIn(Body):
    phone: Mobile


class CodeOut(BaseModel):
    resend_after: int
    """Seconds until another code may be asked for."""


class SessionIn(Body):
    phone: Mobile
    code: Digits6


class OfficerSessionIn(Body):
    username: Annotated[str, StringConstraints(strip_whitespace=True, to_lower=True, min_length=1, max_length=40)]
    password: Password
    totp: Digits6
    new_password: Password | None = None
    """Given when the old one must be changed: at the first sign-in and every 90 days."""


class ViewerOut(BaseModel):
    kind: Literal["citizen", "officer"]
    id: UUID
    name: str
    level: int | None = None
    roles: list[Role] | None = None
    division: str | None = None
    site_id: UUID | None = None
    department: str | None = None
    language: str | None = None
    elder_mode: bool | None = None


class SessionOut(BaseModel):
    access_token: str
    expires_in: int
    viewer: ViewerOut


class DeviceOut(BaseModel):
    id: UUID
    user_agent: str
    address: str
    created_at: dt.datetime
    last_active_at: dt.datetime
    is_current: bool


class DevicesOut(BaseModel):
    items: list[DeviceOut]


# ── oneself ──


class MeOut(BaseModel):
    kind: Literal["citizen", "officer"]
    id: UUID
    name: str
    level: int | None = None
    id_number: str = ""
    """Masked to its first and last character."""
    phone: str = ""
    language: str = "zh"
    elder_mode: bool = False
    division: str = ""
    address: str = ""
    roles: list[Role] | None = None
    department: str | None = None
    site_id: UUID | None = None


class MeIn(Body):
    """What is not given stays as it is."""

    language: Literal["zh", "en"] | None = None
    elder_mode: bool | None = None
    division: Division | None = None
    address: Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)] | None = None


class RealNameIn(Body):
    name: PersonName
    id_number: ResidentIDNumber


class PhoneIn(Body):
    phone: Mobile
    code: Digits6


class PasswordIn(Body):
    password: Password
    new_password: Password


class ReadOut(BaseModel):
    id: UUID
    at: dt.datetime
    who: str
    """The officer's department and name, or in words what else it was."""
    action: str
    case: str | None
    purpose: str


class DeletionIn(Body):
    reason: Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)] = ""


class ExportOut(BaseModel):
    exported_at: dt.datetime
    held: dict[str, Any]
    """By domain: everything that is kept about the person."""


# ── acting for others ──


class DelegationIn(Body):
    kind: Literal[DelegationKind.FAMILY, DelegationKind.CARER, DelegationKind.AGENT, DelegationKind.CORPORATE]
    phone: Mobile
    """Of the other side."""
    role: Side
    """Which side the caller is."""
    scope: Scope
    purpose: Text
    expires_on: dt.date
    corporation_id: UUID | None = None
    """Given for kind corporate, and for it alone."""


class DelegationOut(BaseModel):
    id: UUID
    kind: DelegationKind
    state: DelegationState
    my_side: Side
    principal: str
    """Name of the person or body acted for; masked until both sides have agreed."""
    principal_id: UUID | None
    agent: str
    agent_id: UUID | None
    corporation_id: UUID | None
    proposed_by: Side
    awaits_me: bool
    scope: list[str]
    purpose: str
    relation: str
    expires_on: dt.date
    created_at: dt.datetime


class EndingIn(Body):
    reason: Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)] = ""


class MinorIn(Body):
    name: PersonName
    id_number: ResidentIDNumber
    relation: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=20)]
    household_book: Annotated[list[UUID], Field(min_length=1, max_length=10)]


class CorporationIn(Body):
    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=120)]
    uscc: USCC
    legal_representative: PersonName
    """Must be the caller."""
    licence: Annotated[list[UUID], Field(max_length=5)] = []
    """File ids: a photo of the business licence, for the officer who confirms the claim."""


class CorporationOut(BaseModel):
    id: UUID
    name: str
    uscc: str
    state: ClaimState
    i_am: Literal["legal_representative", "clerk"]


class CorporationsOut(BaseModel):
    items: list[CorporationOut]


class ClerkIn(Body):
    phone: Mobile
    scope: Scope
    expires_on: dt.date
    purpose: Text = "企业经办人"


class ClaimOut(BaseModel):
    id: UUID
    kind: ClaimKind
    state: ClaimState
    claimant: str
    claimant_id_number: str
    subject: str
    """The minor's or the body's name."""
    subject_number: str
    """The minor's ID number as staff may see it, or the credit code."""
    relation: str
    evidence: list[UUID]
    reason: str
    created_at: dt.datetime


class ClaimQuery(PageQuery):
    state: ClaimState = ClaimState.UNDER_REVIEW


class DecisionIn(Body):
    confirmed: bool
    reason: Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)] = ""
    """Needed for a refusal."""


# ── administrators ──


class DepartmentIn(Body):
    code: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]{2,36}$")]
    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=100)]
    parent_id: UUID | None = None
    division: Division = "31"


class DepartmentChange(Body):
    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=100)] | None = None
    parent_id: UUID | None = None
    is_active: bool | None = None


class DepartmentOut(BaseModel):
    id: UUID
    code: str
    name: str
    parent_id: UUID | None
    division: str
    is_active: bool


class DepartmentsOut(BaseModel):
    items: list[DepartmentOut]


class PostIn(Body):
    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=60)]


class PostOut(BaseModel):
    id: UUID
    name: str


class PostsOut(BaseModel):
    items: list[PostOut]


class OfficerIn(Body):
    username: Username
    name: PersonName
    department_id: UUID
    division: Division
    post_id: UUID | None = None
    site_id: UUID | None = None


class OfficerChange(Body):
    """What is not given stays. A move to another department or division takes the roles away (岗变权收)."""

    name: PersonName | None = None
    department_id: UUID | None = None
    division: Division | None = None
    post_id: UUID | None = None
    site_id: UUID | None = None
    is_active: bool | None = None


class OfficerOut(BaseModel):
    id: UUID
    username: str
    name: str
    department_id: UUID
    post_id: UUID | None
    division: str
    site_id: UUID | None
    roles: list[Role]
    is_active: bool
    locked_until: dt.datetime | None


class OfficerQuery(PageQuery):
    q: Annotated[str, StringConstraints(strip_whitespace=True, max_length=50)] = ""
    department_id: UUID | None = None


class CredentialsOut(BaseModel):
    """Shown once, to hand over in person."""

    officer_id: UUID
    password: str
    totp_secret: str
    totp_uri: str


class RolesIn(Body):
    roles: Annotated[set[Role], Field(max_length=len(Role))]


# ── the audit administrator ──


class AuditQuery(PageQuery):
    actor: Annotated[str, StringConstraints(max_length=80)] | None = None
    subject: Annotated[str, StringConstraints(max_length=120)] | None = None
    person_id: UUID | None = None


class AuditEntryOut(BaseModel):
    id: UUID
    at: dt.datetime
    is_read: bool
    actor: str
    action: str
    subject: str
    person_id: UUID | None
    case: str | None
    purpose: str
    success: bool
    request_id: str
    details: str


class VerificationOut(BaseModel):
    holds: bool
    fault: str = ""


# ── demonstration ──


class DemoPerson(BaseModel):
    label: str
    kind: Literal["citizen", "officer"]
    name: str
    phone: str | None = None
    username: str | None = None
    password: str | None = None
    totp_secret: str | None = None
    division: str | None = None
    roles: list[Role] | None = None
    id_number: str | None = None
    registered: bool = True


class DemoPeopleOut(BaseModel):
    people: list[DemoPerson]
