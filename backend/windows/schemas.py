"""What goes in and out over HTTP."""

import datetime as dt
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import BaseModel, Field, StringConstraints, model_validator

from backend.applications.schemas import Answers, Code, Division, Files, In, Note
from core.identifiers import Mobile, PersonName, ResidentIDNumber
from core.paging import PageQuery


class SiteQuery(PageQuery):
    """`lat` and `lon` (WGS-84) put the nearest first; they are used for this answer and kept nowhere."""

    division: Division | None = None
    q: Annotated[str, StringConstraints(strip_whitespace=True, max_length=40)] | None = None
    lat: float | None = Field(default=None, ge=-90, le=90)
    lon: float | None = Field(default=None, ge=-180, le=180)


class SiteOut(BaseModel):
    """`distance_km` is to the site where its place is known, else to its district (`distance_to`).

    `counters`: 0 when nobody has said how many; address and phone are empty likewise.
    """

    id: UUID
    name: str
    division: str
    district: str
    district_name: str
    address: str
    phone: str
    counters: int
    open_now: bool
    hours_today: list[tuple[str, str]]
    next_open: dt.datetime | None
    distance_km: float | None = None
    distance_to: Literal["site", "district"] | None = None


class Day(BaseModel):
    date: dt.date
    working: bool
    hours: list[tuple[str, str]]


class SiteWhole(SiteOut):
    week: list[Day]


class Console(BaseModel):
    """What a counter's tablet needs to begin."""

    site: SiteOut
    card_reader_url: str


class PersonIn(In):
    """From a card reading (`from_card`), or as typed from a document. The phone is how the person is told."""

    name: PersonName
    id_number: ResidentIDNumber
    phone: Mobile | None = None
    address: Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)] = ""
    division: Division | None = None
    from_card: bool = False


class PersonOut(BaseModel):
    """Masked as counter staff may see it (first 6 and last 4 of the number)."""

    id: UUID
    name: str
    id_number: str
    phone: str
    level: int
    division: str
    address: str


class IntakeIn(In):
    """窗口收件. Without `division`, the item's city-wide mode and the person's residence decide who handles."""

    person_id: UUID
    item_code: Code
    division: Division | None = None
    agent_id: UUID | None = None
    delegation_id: UUID | None = None


class IntakeAnswers(In):
    revision: int = Field(ge=1)
    answers: Answers


class IntakeMaterial(In):
    """Photographs of a material, or the paper itself, in the clerk's hands."""

    file_ids: Files = []
    paper: bool = False


class SignatureIn(In):
    """A signature drawn on the screen (an uploaded PNG), or how the person confirmed without one."""

    file_id: UUID | None = None
    note: Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)] = ""

    @model_validator(mode="after")
    def _one_of_the_two(self) -> Self:
        if self.file_id is None and not self.note:
            raise ValueError("a signature or a note is needed")
        return self


class HandInIn(In):
    revision: int = Field(ge=1)
    later: Annotated[list[Code], Field(max_length=60)] = []
    paper_place: Note = ""
    """Where the paper lies: a box, a shelf, a file number."""


class IntakeBrief(BaseModel):
    id: UUID
    number: str | None
    item_title: str
    applicant: str
    state: str
    division: str
    at: dt.datetime
    filed_at: dt.datetime | None
