"""What goes in and out over HTTP, and what a version holds. Never the tables themselves."""

import datetime as dt
from enum import StrEnum
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from backend.catalogue.forms import Form
from backend.catalogue.rules import Rule
from core.paging import PageQuery


class CityWide(StrEnum):
    """全市通办 mode."""

    DIRECT = "direct"  # 直接受理: any centre accepts
    FORWARDED = "forwarded"  # 收受分离: any centre receives, the home centre accepts
    LOCAL = "local"  # not city-wide, or the source does not say


class ServedObject(StrEnum):
    """服务对象, GB/T 39046 A.4, as far as the community window goes."""

    PERSON = "person"
    ORGANISATION = "organisation"
    BOTH = "both"


class CodeKind(StrEnum):
    BASIC = "basic"  # 基本编码, 12 digits, perhaps with a situation suffix
    COMMUNITY = "community"  # the community system's short code, GA0030
    PROVISIONAL = "provisional"  # ours, from the name, until the official one is known; begins with P31-


class Channel(StrEnum):
    WINDOW = "window"
    PHONE = "phone"
    TERMINAL = "terminal"


class Codes(BaseModel):
    kind: CodeKind
    basic: str | None = Field(description="基本编码, 12 digits")
    implementation: str | None = Field(description="实施编码, 31 characters")
    local: list[str] = Field(description="事项编码, 内部业务码, 一件事码 the source shows beside it")
    item_type: str | None = Field(description="GB/T 39046 A.1, read off the basic code: 01 行政许可 … 20 公共服务")


class ItemBrief(BaseModel):
    code: str
    title: str
    title_en: str | None
    official_name: str
    department: str
    department_code: str
    category: str
    object: ServedObject
    city_wide: CityWide
    promised_days: int | None = Field(description="working days; 0 = on the spot; null = the guide does not say")
    on_the_spot: bool
    fee_text: str | None
    online: bool = Field(description="may be filed from a phone")
    frequent: bool


class Material(BaseModel):
    code: str
    name: str
    required: Literal["always", "conditional", "later"]
    form: Literal["original", "copy", "electronic", "original_and_copy"] | None = Field(
        description="null: the guide does not say"
    )
    condition: str | None = Field(default=None, description="the situation in which it is needed, in the guide's words")
    when: Rule = Field(default=None, description="a rule over the form's answers: needed when true; null = ask")
    exempt: bool = Field(default=False, description="免于提供: the city looks it up itself")
    on_site: bool = Field(default=False, description="printed and signed at the window; nothing to upload")
    copies: int | None = None
    certificate_type: str | None = Field(default=None, description="the electronic certificate that replaces it")
    photo_hint: str | None = None
    source_text: str = Field(default="", description="as the guide writes it")


class Clocks(BaseModel):
    unit: Literal["working_day"] = "working_day"
    statutory_days: int | None
    statutory_basis: str | None
    promised_days: int | None


class Guide(BaseModel):
    conditions: list[str]
    process: list[str]
    notes: list[str]
    basis: list[str]
    fee: str | None
    where: str
    phone: str
    source: str
    source_notes: list[str]


class Choice(BaseModel):
    value: str
    label: str
    label_en: str
    outcome: Literal["ok", "stop", "note"]
    advice: str | None = None
    advice_en: str | None = None


class Precheck(BaseModel):
    """能不能办: a question before the form; `stop` means this item is not for this person."""

    code: str
    question: str
    question_en: str
    choices: list[Choice] = Field(min_length=2, max_length=4)


class Content(BaseModel):
    """All that one version of an item says."""

    model_config = ConfigDict(serialize_by_alias=True)

    title: Annotated[str, StringConstraints(min_length=1, max_length=200)]
    title_en: Annotated[str, StringConstraints(max_length=200)] | None = None
    official_name: Annotated[str, StringConstraints(min_length=1, max_length=400)]
    department_code: Annotated[str, StringConstraints(max_length=40)]
    category: Annotated[str, StringConstraints(min_length=1, max_length=60)]
    object: ServedObject
    city_wide: CityWide
    city_wide_stated: bool
    online: bool
    channels: list[Channel]
    codes: Codes
    clocks: Clocks
    fee_text: str | None
    guide: Guide
    materials: list[Material]
    precheck: Annotated[list[Precheck], Field(max_length=3)]
    form: Form


class Item(ItemBrief):
    """An item in one version, whole."""

    version: int
    version_id: UUID
    published_at: dt.datetime | None
    city_wide_stated: bool
    channels: list[Channel]
    codes: Codes
    guide: Guide
    materials: list[Material]
    clocks: Clocks
    precheck: list[Precheck]
    form: Form


class ItemQuery(PageQuery):
    q: Annotated[str, StringConstraints(strip_whitespace=True, max_length=60)] | None = None
    department: Annotated[str, StringConstraints(max_length=80)] | None = Field(
        default=None, description="code or name"
    )
    category: Annotated[str, StringConstraints(max_length=60)] | None = None
    object: ServedObject | None = None


class Department(BaseModel):
    code: str
    name: str
    short: str
    name_en: str
    phone: str
    items: int


class Departments(BaseModel):
    items: list[Department]


class Category(BaseModel):
    name: str
    items: int


class Categories(BaseModel):
    items: list[Category]


class DivisionOut(BaseModel):
    code: str
    name: str
    level: Literal["municipality", "district", "town"]
    parent: str | None
    kind: str


class Divisions(BaseModel):
    items: list[DivisionOut]


class DivisionQuery(BaseModel):
    parent: Annotated[str, StringConstraints(pattern=r"^[0-9]{6,12}$")] | None = None


class Frequent(BaseModel):
    items: list[ItemBrief]


class DraftIn(BaseModel):
    """A new version, begun as a copy of the published one."""


class DraftChange(BaseModel):
    revision: int = Field(ge=1, description="the revision this change was made on")
    content: Content


class Draft(BaseModel):
    id: UUID
    item_code: str
    number: int
    revision: int
    state: Literal["draft", "published"]
    content: Content
    dry_run: "DryRunCounts | None" = None
    dry_run_current: bool


class DryRunCounts(BaseModel):
    cases: int
    carried: int = Field(description="nothing to do: every answer stands")
    asked_again: int
    impossible: int


class CaseImpact(BaseModel):
    """What publishing would mean to one open draft or case."""

    case_id: str
    kind: Literal["draft", "case"]
    state: str
    outcome: Literal["carried", "asked_again", "impossible", "pinned"]
    carries_over: list[str]
    dropped: list[str] = Field(description="answers the new form has no place for")
    ask_again: list[str] = Field(description="fields to be answered (again)")
    materials_to_add: list[str]
    reasons: list[str] = Field(description="codes of what makes it impossible")


class DryRun(BaseModel):
    counts: DryRunCounts
    impacts: list[CaseImpact] = Field(description="the first 100 that are not simply carried over")


JSONObject = dict[str, Any]
