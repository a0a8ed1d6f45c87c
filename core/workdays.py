"""Working days: counted as 民法典 201 and 203 and 行政许可法 82 count them, over an editable table.

The table holds every day that is known, so that a day without a row is a day nobody has announced: it is then taken by
the day of the week, the answer says so (`Basis.ASSUMED`), and a warning is logged. Each process holds the calendar in
memory for at most five minutes; an edit through `change` is seen at once in its own process and told by an event.
"""

import asyncio
import csv
import logging
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from pathlib import Path
from typing import ClassVar, NamedTuple

from core import audit, db
from core.events import Event, publish
from core.models import DayKind

log = logging.getLogger("yichuang.workdays")

LASTS = 300
"""Seconds that a process trusts its copy of the calendar."""

_DAY = timedelta(days=1)
COMPUTED = "computed, awaiting the State Council notice"


class Basis(IntEnum):
    """How well founded a count is: the weakest of the days it went over."""

    OFFICIAL = 0  # announced
    COMPUTED = 1  # by the rule of 全国年节及纪念日放假办法, before the notice for that year
    ASSUMED = 2  # nobody has said: Monday to Friday


class DueDate(NamedTuple):
    """The last day of a period."""

    day: date
    basis: Basis


class WorkingDays(NamedTuple):
    """A number of working days."""

    days: int
    basis: Basis


class WorkdaysChanged(Event):
    """The calendar of these years was edited; deadlines that run into them may move."""

    topic: ClassVar[str] = "workdays.changed"
    years: tuple[int, ...]


@dataclass(frozen=True)
class Calendar:
    """An immutable copy of the table, for reckoning without waiting."""

    days: dict[date, tuple[bool, Basis]]

    def known(self, day: date) -> bool:
        return day in self.days

    def is_working_day(self, day: date) -> bool:
        return self._told(day)[0]

    def add_working_days(self, start: date, n: int) -> DueDate:
        """The n-th working day after `start`, which is not counted (民法典 201). Zero: `start`, rolled forward."""
        if n < 0:
            raise ValueError("periods of law run forward")
        if n == 0:
            return self.roll_forward(start)
        day, basis = start, Basis.OFFICIAL
        while n:
            day += _DAY
            works, founded = self._told(day)
            basis = max(basis, founded)
            n -= works
        return self._due(day, basis)

    def roll_forward(self, day: date) -> DueDate:
        """The last day of a period in calendar days: the next working day when it falls on a day off (民法典 203)."""
        works, basis = self._told(day)
        while not works:
            day += _DAY
            works, founded = self._told(day)
            basis = max(basis, founded)
        return self._due(day, basis)

    def next_working_day(self, day: date) -> DueDate:
        """The first working day after `day`."""
        return self.add_working_days(day, 1)

    def working_days_between(self, start: date, end: date) -> WorkingDays:
        """Working days after `start` up to and with `end`; below zero when `end` lies before `start`.

        So `working_days_between(start, add_working_days(start, n).day)` is n.
        """
        first, last = sorted((start, end))
        told = [self._told(day) for day in _each_day(first + _DAY, last)]
        basis = max((founded for _, founded in told), default=Basis.OFFICIAL)
        count = sum(works for works, _ in told)
        self._warn(basis, last)
        return WorkingDays(count if end >= start else -count, basis)

    def _told(self, day: date) -> tuple[bool, Basis]:
        return self.days.get(day) or (day.weekday() < 5, Basis.ASSUMED)

    def _due(self, day: date, basis: Basis) -> DueDate:
        self._warn(basis, day)
        return DueDate(day, basis)

    def _warn(self, basis: Basis, day: date) -> None:
        if basis is Basis.ASSUMED:
            log.warning("no working days are announced for a year: Monday to Friday assumed", extra={"year": day.year})


_held: tuple[float, Calendar] | None = None


async def calendar() -> Calendar:
    """The calendar as this process holds it."""
    global _held
    if _held is None or time.monotonic() > _held[0]:
        found = await db.rows("select date, is_workday, source from workday")
        days = {r["date"]: (r["is_workday"], _basis(r["source"])) for r in found}
        _held = (time.monotonic() + LASTS, Calendar(days))
    return _held[1]


def forget() -> None:
    """Read the table again at the next question."""
    global _held
    _held = None


def _basis(source: str) -> Basis:
    return Basis.COMPUTED if source.startswith("computed") else Basis.OFFICIAL


async def is_working_day(day: date) -> bool:
    return (await calendar()).is_working_day(day)


async def add_working_days(start: date, n: int) -> DueDate:
    """See `Calendar.add_working_days`."""
    return (await calendar()).add_working_days(start, n)


async def roll_forward(day: date) -> DueDate:
    """See `Calendar.roll_forward`."""
    return (await calendar()).roll_forward(day)


async def next_working_day(day: date) -> DueDate:
    """See `Calendar.next_working_day`."""
    return (await calendar()).next_working_day(day)


async def working_days_between(start: date, end: date) -> WorkingDays:
    """See `Calendar.working_days_between`."""
    return (await calendar()).working_days_between(start, end)


class Day(NamedTuple):
    """One row of the table."""

    date: date
    is_workday: bool
    kind: DayKind
    note: str
    source: str


async def days_of(year: int) -> list[Day]:
    """The whole year as the table has it; empty when nobody has announced it."""
    found = await db.rows(
        "select date, is_workday, kind, note, source from workday where date between $1 and $2 order by date",
        date(year, 1, 1), date(year, 12, 31),
    )  # fmt: skip
    return [Day(**row) for row in found]


@db.atomic()
async def change(days: Sequence[Day], *, actor: str, reason: str) -> None:
    """Announce or correct days: the notice of a new year, or an order of the city."""
    years = await _put(days)
    told = {"years": years, "days": len(days)}
    await audit.record(actor, "workdays.change", "workdays", purpose=reason, details=told)
    await publish(WorkdaysChanged(years=years))


@db.atomic()
async def load(city_dir: Path) -> None:
    """2004–2026 as announced, later years from the city's files.

    A day that is there already, perhaps corrected by hand, stays as it is; but what was only computed gives way to what
    has been announced since.
    """
    present = await db.row("select 1 from workday limit 1")
    years = await _put(
        await asyncio.to_thread(_shipped, city_dir),
        only="workday.source like 'computed%' and excluded.source not like 'computed%'",
    )
    if present and years:
        await publish(WorkdaysChanged(years=years))


async def _put(days: Sequence[Day], *, only: str = "true") -> tuple[int, ...]:
    """Insert days, or replace those of which `only` holds; answers the years that were touched."""
    touched = await db.rows(
        "insert into workday (date, is_workday, kind, note, source) "
        "select * from unnest($1::date[], $2::bool[], $3::text[], $4::text[], $5::text[]) "
        "on conflict (date) do update set is_workday = excluded.is_workday, kind = excluded.kind, "
        f"note = excluded.note, source = excluded.source where {only} returning date",
        *zip(*days, strict=True),
    )
    forget()
    return tuple(sorted({r["date"].year for r in touched}))


def _shipped(city_dir: Path) -> list[Day]:
    return [*_announced(), *(day for file in sorted(city_dir.glob("workdays-*.csv")) for day in read_file(file))]


def _announced() -> Iterator[Day]:
    """2004–2026 by the State Council's notices, as the package chinesecalendar keeps them."""
    import chinese_calendar
    from chinese_calendar.constants import holidays, workdays

    source = f"State Council notice (chinesecalendar {chinese_calendar.__version__})"
    names = {holiday.value: holiday.chinese for holiday in chinese_calendar.Holiday}
    for day in _each_day(date(2004, 1, 1), date(max(holidays).year, 12, 31)):
        kind, name = _kind(day, holidays.get(day), workdays.get(day))
        yield Day(day, kind in (DayKind.WORKING, DayKind.MAKE_UP), kind, names.get(name, ""), source)


def _each_day(first: date, last: date) -> Iterator[date]:
    return (first + _DAY * n for n in range((last - first).days + 1))


def _kind(day: date, holiday: str | None, made_up: str | None) -> tuple[DayKind, str]:
    if holiday:
        return DayKind.HOLIDAY, holiday
    if made_up:
        return DayKind.MAKE_UP, made_up
    return (DayKind.WEEKEND if day.weekday() >= 5 else DayKind.WORKING), ""


def read_file(file: Path) -> list[Day]:
    """A year from `workdays-<year>.csv` (date, kind, note, source): its exceptions; the other days go by the week."""
    with file.open(encoding="utf-8", newline="") as lines:
        told = {date.fromisoformat(r["date"]): r for r in csv.DictReader(lines)}
    year = int(file.stem.rsplit("-", 1)[1])
    source = next((r["source"] for r in told.values()), COMPUTED)
    days = []
    for day in _each_day(date(year, 1, 1), date(year, 12, 31)):
        kind = DayKind(told[day]["kind"]) if day in told else _kind(day, None, None)[0]
        works = kind in (DayKind.WORKING, DayKind.MAKE_UP)
        days.append(Day(day, works, kind, told[day]["note"] if day in told else "", source))
    return days
