"""What goes in and out over HTTP."""

import datetime as dt
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from backend.supervision.models import Level, Occasion, State
from core.paging import PageQuery

Words = Annotated[str, StringConstraints(strip_whitespace=True, max_length=500)]
Reason = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=500)]
Reply = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=1000)]
Tag = Annotated[str, StringConstraints(pattern=r"^[a-z_]{1,24}$")]
Light = Literal["normal", "soon", "overdue", "none"]


class In(BaseModel):
    model_config = ConfigDict(extra="forbid")


class RatingIn(In):
    """`level`: 1 very satisfied … 5 very dissatisfied. Anonymous: the office never learns whose it is."""

    level: Level
    tags: Annotated[list[Tag], Field(max_length=8)] = []
    text: Words = ""
    anonymous: bool = False
    occasion: Occasion = Occasion.CASE


class TagOut(BaseModel):
    code: str
    text: str


class LevelOut(BaseModel):
    level: Level
    text: str
    tags: list[TagOut]


class Levels(BaseModel):
    """The five levels in words, the best first, and the tags offered with each."""

    items: list[LevelOut]


class RatingShown(BaseModel):
    """What everybody may see. `text` only when it has been released: it may name people."""

    id: UUID
    occasion: Occasion
    level: Level
    level_text: str
    tags: list[TagOut]
    text: str
    item_code: str
    item_title: str
    division_name: str
    department: str
    created_on: dt.date
    reply: str
    replied_on: dt.date | None


class OwnRating(RatingShown):
    anonymous: bool
    state: State
    contact_due_on: dt.date | None
    reply_due_on: dt.date | None


class RatingsOfCase(BaseModel):
    """`may_rate`: the occasions that can be rated now."""

    items: list[OwnRating]
    may_rate: list[Occasion]


class PublicQuery(PageQuery):
    item_code: Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z_.\-]{1,64}$")] | None = None
    bad: bool | None = None


class DeskQuery(PageQuery):
    """`queue`: duty = a contact or reply is owed; all = every rating of the divisions supervised."""

    queue: Literal["duty", "all"] = "duty"
    state: State | None = None
    level: Level | None = None


class DeskRating(OwnRating):
    """For the supervisor. An anonymous rating comes without the case that would name its author."""

    number: str | None
    application_id: UUID | None
    text_public: bool
    light: Light
    contacted_at: dt.datetime | None
    actions: list[str]


class StepShown(BaseModel):
    verb: str
    term: str
    at: dt.datetime
    note: str


class DeskRatingWhole(DeskRating):
    """`phone`: of a named bad rating while the contact is owed; opening it is recorded and shown to the person."""

    name: str
    phone: str
    steps: list[StepShown]


class ContactIn(In):
    """联系核实: how the person was reached and what they said."""

    means: Literal["phone", "visit", "message"]
    note: Reason


class ReplyIn(In):
    """Published with the rating. `publish_text`: the words of the rating name nobody and may be shown too."""

    text: Reply
    publish_text: bool = False


class FollowUpIn(In):
    content: bool
    note: Words = ""


class ReasonIn(In):
    reason: Reason


class StatisticsQuery(BaseModel):
    """Cases that ended from `start` to `end`, both counted; by default the last 30 days."""

    start: dt.date | None = None
    end: dt.date | None = None
    item_code: Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z_.\-]{1,64}$")] | None = None
    district: Annotated[str, StringConstraints(pattern=r"^\d{6}$")] | None = None


class LevelCount(BaseModel):
    level: Level
    text: str
    count: int


class Interval(BaseModel):
    """Shares between 0 and 1."""

    low: float
    high: float


class Statistics(BaseModel):
    """A case that was not rated is neither good nor bad. The shares are of those rated, and none when nobody did."""

    start: dt.date
    end: dt.date
    ended: int
    rated: int
    not_rated: int
    set_aside: int
    response_rate: float | None
    levels: list[LevelCount]
    satisfied_share: float | None = Field(description="levels 1 to 3 among those rated")
    satisfied_interval: Interval | None = Field(
        description="95 % Wilson interval of satisfied_share, as if those who rated had been drawn by chance"
    )
    as_of: dt.datetime
