"""What goes in and out over HTTP. Never the tables themselves."""

import datetime as dt
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, JsonValue, StringConstraints

from backend.applications.models import Result, State
from core.paging import PageQuery

Code = Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z_.\-]{1,64}$")]
Division = Annotated[str, StringConstraints(pattern=r"^\d{6}(\d{3})?$")]
Note = Annotated[str, StringConstraints(strip_whitespace=True, max_length=2000)]
Reason = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=2000)]
Answers = Annotated[dict[Code, JsonValue], Field(max_length=300)]
Files = Annotated[list[UUID], Field(max_length=20)]
Number = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^[0-9 \-]{1,40}$")]


class In(BaseModel):
    """Unknown fields are refused, so that a misspelt one is not silently lost."""

    model_config = ConfigDict(extra="forbid")


# ── what a citizen sends


class ApplicationIn(In):
    """开始办理. With `submit` all of it is filed in this one request, which a phone's outbox may repeat."""

    item_code: Code
    division: Division | None = None
    """Where it is to be handled; by default where the applicant's household or residence is registered."""
    delegation_id: UUID | None = None
    corporation_id: UUID | None = None
    channel: Literal["mobile", "desktop"] = "mobile"
    answers: Answers = {}
    materials: Annotated[dict[Code, Files], Field(max_length=60)] = {}
    later: Annotated[list[Code], Field(max_length=60)] = []
    submit: bool = False


class AnswersIn(In):
    """Autosave: the fields that changed; null clears one. `revision` is what the device last saw."""

    revision: int = Field(ge=1)
    answers: Answers


class MaterialIn(In):
    file_ids: Files


class SubmissionIn(In):
    """`later`: materials asked to be handed in afterwards (容缺), only those the item allows."""

    revision: int = Field(ge=1)
    later: Annotated[list[Code], Field(max_length=60)] = []


class WithdrawalIn(In):
    reason: Note = ""


class SupplementationIn(In):
    answers: Answers = {}
    materials: Annotated[dict[Code, Files], Field(max_length=60)] = {}


class ProgressIn(In):
    number: Number
    id_last4: Annotated[str, StringConstraints(strip_whitespace=True, to_upper=True, pattern=r"^[0-9A-Za-z]{4}$")]


class MineQuery(PageQuery):
    state: State | None = None


# ── what a citizen reads


class Saved(BaseModel):
    revision: int
    saved_at: dt.datetime
    computed: dict[str, JsonValue]


class Receipt(BaseModel):
    """收件凭证. `status` is "filed": the office has it; a phone shows "received" until it holds this."""

    id: UUID
    number: str
    status: Literal["filed"] = "filed"
    state: State
    item_title: str
    filed_at: dt.datetime
    due_on: dt.date | None
    what_next: str
    revision: int


class PersonShown(BaseModel):
    """Names are masked for everybody but the person and the officers who handle the case."""

    id: UUID
    name: str
    kind: Literal["person", "corporation"] = "person"


class FileShown(BaseModel):
    id: UUID
    media_type: str
    size: int
    name: str = ""


class MaterialShown(BaseModel):
    code: str
    name: str
    required: str
    files: list[FileShown]
    paper: bool
    promised_on: dt.date | None
    given_at: dt.datetime | None


class Wanted(BaseModel):
    """One thing that is missing: a field of the form, or a material."""

    kind: Literal["field", "material"]
    code: Code
    reason: Reason


class SupplementShown(BaseModel):
    asked_at: dt.datetime
    due_on: dt.date
    wanted: list[Wanted]
    note: str
    answered_at: dt.datetime | None


class ClockLine(BaseModel):
    date: dt.date
    what: Literal["start", "working_day", "rest_day", "not_counted", "due", "met", "late"]
    counted: int | None
    because: str
    law: str


class ClockShown(BaseModel):
    """One time limit. `due_on` is none while it stands still or has not begun."""

    kind: Literal["notice", "statutory", "promised", "delivery"]
    days: int
    due_on: dt.date | None
    paused: bool
    ended_on: dt.date | None
    law: str
    lines: list[ClockLine]


class HolderShown(BaseModel):
    """Who must act now. Officers are never named to the public: the office is."""

    kind: Literal["applicant", "unit", "officer", "nobody"]
    name: str
    since: dt.datetime


class StepShown(BaseModel):
    verb: str
    term: str
    before: State
    after: State
    at: dt.datetime
    holder: str
    note: str
    by: Literal["applicant", "office", "clock"]


class HopShown(BaseModel):
    """One hop of the chain of custody (收受分离)."""

    id: UUID
    from_division: str
    from_name: str
    to_division: str
    to_name: str
    paper_division: str | None
    paper_place: str
    handed_over_at: dt.datetime
    owed_on: dt.date
    acknowledged_at: dt.datetime | None
    note: str


class DocumentShown(BaseModel):
    kind: str
    verification_code: str
    issued_at: dt.datetime


class ApplicationBrief(BaseModel):
    id: UUID
    number: str | None
    item_code: str
    item_title: str
    division: str
    division_name: str
    state: State
    result: Result | None
    applicant: PersonShown
    agent: PersonShown | None
    holder: HolderShown
    due_on: dt.date | None
    saved_at: dt.datetime
    filed_at: dt.datetime | None
    concluded_at: dt.datetime | None


class Application(ApplicationBrief):
    item_version_id: UUID
    revision: int
    answers: dict[str, JsonValue]
    computed: dict[str, JsonValue]
    materials: list[MaterialShown]
    supplement: SupplementShown | None
    clocks: list[ClockShown]
    history: list[StepShown]
    custody: list[HopShown]
    documents: list[DocumentShown]
    actions: list[str]
    accepted_at: dt.datetime | None
    delivered_at: dt.datetime | None


class PrefilledField(BaseModel):
    """Asked once: a value that is known already, and where it is known from."""

    field: str
    value: JsonValue
    source: Literal["real_name", "profile", "previous_application", "corporation", "delegation"]
    source_text: str


class Prefill(BaseModel):
    fields: list[PrefilledField]


class Timeline(BaseModel):
    """公开进度: no names, no answers."""

    number: str
    item_title: str
    state: State
    result: Result | None
    holder: HolderShown
    due_on: dt.date | None
    events: list["TimelineEvent"]


class TimelineEvent(BaseModel):
    verb: str
    term: str
    at: dt.datetime
    holder: str


# ── what an officer sends

Light = Literal["normal", "soon", "overdue", "paused", "none"]
Queue = Literal["mine", "unit", "all", "deliver"]


class DeskQuery(PageQuery):
    """`queue`: mine = claimed by me; unit = waiting in my unit for somebody to claim it; all = everything open in
    my scope; deliver = filed at a counter, decided, and not yet handed over there."""

    queue: Queue = "unit"
    light: Light | None = None
    state: State | None = None
    q: Annotated[str, StringConstraints(strip_whitespace=True, max_length=40)] = ""


class NoteIn(In):
    note: Note = ""


class TransferIn(In):
    """To a colleague or to another unit; `reason` is kept in the history."""

    to_officer_id: UUID | None = None
    to_division: Division | None = None
    to_department_id: UUID | None = None
    reason: Reason


class ReturnIn(In):
    reason: Reason


class SupplementIn(In):
    """补正告知: everything that is missing, at once."""

    wanted: Annotated[list[Wanted], Field(min_length=1, max_length=60)]
    note: Note = ""
    days: int = Field(default=15, ge=1, le=60)
    """Working days the applicant has."""


class AcceptanceIn(In):
    """受理. `later`: 容缺, materials promised for a date."""

    note: Note = ""
    later: Annotated[list[Code], Field(max_length=60)] = []
    later_days: int = Field(default=10, ge=1, le=60)


class ReasonIn(In):
    reason: Reason


class ReviewIn(In):
    """审核: one opinion on the way to the decision."""

    opinion: Literal["pass", "fail", "other"]
    note: Note = ""


class SuspensionIn(In):
    """特别程序 (行政许可法 45): its kind and how long it will take are told in writing."""

    procedure: Literal[
        "hearing", "bidding", "auction", "inspection", "testing", "quarantine", "appraisal", "expert_review"
    ]
    reason: Reason
    expected_days: int = Field(ge=1, le=365)


class ExtensionIn(In):
    days: int = Field(ge=1, le=10)
    reason: Reason


class ConclusionIn(In):
    result: Literal["granted", "refused"]
    reason: Note = ""


class DeliveryIn(In):
    means: Literal["counter", "post", "electronic"] = "electronic"
    note: Note = ""


class HandOverIn(In):
    """移交: to which division, and where the paper lies afterwards."""

    to_division: Division
    paper: Literal["stays", "travels", "none"] = "none"
    paper_place: Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)] = ""
    note: Note = ""


class BatchIn(In):
    """One action on many cases; each has its own outcome, and one that fails stops no other."""

    action: Literal["claim", "transfer", "return", "acceptance", "review", "acknowledge"]
    ids: Annotated[list[UUID], Field(min_length=1, max_length=50)]
    reason: Note = ""
    to_officer_id: UUID | None = None
    opinion: Literal["pass", "fail", "other"] = "pass"


# ── what an officer reads


class DeskRow(BaseModel):
    id: UUID
    number: str
    item_code: str
    item_title: str
    applicant: str
    division: str
    division_name: str
    received_division: str | None
    state: State
    result: Result | None
    light: Light
    due_on: dt.date | None
    holder: HolderShown
    mine: bool
    filed_at: dt.datetime
    later_due_on: dt.date | None


class DeskCounts(BaseModel):
    """Up to 100 are counted; 100 means "99+"."""

    mine: int
    unit: int
    soon: int
    overdue: int


class DeskCase(Application):
    """The whole case for the officer who handles it; opening it is recorded and shown to the citizen."""

    mine: bool
    light: Light
    on_the_spot: bool
    later_due_on: dt.date | None
    received_division: str | None
    received_site_id: UUID | None
    applicant_id_number: str
    applicant_phone: str
    agent_phone: str
    form: dict[str, Any]
    previous_cases: int


class Unmasked(BaseModel):
    """Numbers in full; who asked, when and why stands in the audit log."""

    applicant_id_number: str
    applicant_phone: str
    agent_id_number: str
    agent_phone: str


class Moved(BaseModel):
    """What every command of an officer answers."""

    id: UUID
    number: str
    state: State
    result: Result | None
    holder: HolderShown
    due_on: dt.date | None
    later_due_on: dt.date | None
    light: Light
    actions: list[str]


class BatchOutcome(BaseModel):
    id: UUID
    ok: bool
    state: State | None = None
    code: str | None = None
    message: str | None = None


class BatchResult(BaseModel):
    items: list[BatchOutcome]


Direction = Literal["to_receive", "sent"]


class CustodyQuery(PageQuery):
    """`to_receive`: on its way to us until we acknowledge it. `sent`: handed over by us, acknowledged by nobody yet."""

    direction: Direction = "to_receive"


class CustodyRow(BaseModel):
    id: UUID
    application_id: UUID
    number: str
    item_title: str
    applicant: str
    from_name: str
    to_name: str
    paper_name: str
    paper_place: str
    handed_over_at: dt.datetime
    owed_on: dt.date
    note: str


class Colleague(BaseModel):
    id: UUID
    name: str
    roles: list[str]


class Colleagues(BaseModel):
    items: list[Colleague]
