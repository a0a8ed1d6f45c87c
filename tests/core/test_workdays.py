"""Working days against an oracle that does nothing but list them, and against the published arrangements."""

import logging
from datetime import date, timedelta
from pathlib import Path

import chinese_calendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import events, workdays
from core.models import DayKind
from core.workdays import Basis, Calendar, Day
from tests.jobs import run_due_jobs

SHANGHAI = Path("cities/shanghai")
KNOWN = Calendar({d.date: (d.is_workday, workdays._basis(d.source)) for d in workdays._shipped(SHANGHAI)})
FIRST = date(2004, 1, 1)
STATUTORY_2027 = {
    (1, 1), (2, 5), (2, 6), (2, 7), (2, 8), (2, 9), (2, 10), (4, 5), (5, 3), (5, 4), (6, 9), (9, 15), (10, 1),
    (10, 4), (10, 5), (5, 1), (5, 2), (10, 2), (10, 3),
}  # fmt: skip


def works(day: date) -> bool:
    """The oracle's own opinion of one day."""
    if day.year <= 2026:
        return chinese_calendar.is_workday(day)
    return day.weekday() < 5 and (day.year != 2027 or (day.month, day.day) not in STATUTORY_2027)


ALL = [FIRST + timedelta(days=n) for n in range((date(2031, 12, 31) - FIRST).days)]
WORKING = [day for day in ALL if works(day)]
days = st.dates(FIRST, date(2029, 12, 31))


@pytest.fixture(autouse=True)
def _read_anew():
    yield
    workdays.forget()


@given(days)
def test_every_day_is_what_the_oracle_says(day):
    assert KNOWN.is_working_day(day) == works(day)


@given(days, st.integers(1, 90))
def test_adding_working_days_finds_the_nth_of_the_list(start, n):
    assert KNOWN.add_working_days(start, n).day == [d for d in WORKING if d > start][n - 1]


@given(days)
def test_a_day_off_rolls_to_the_next_working_day(day):
    assert KNOWN.roll_forward(day).day == next(d for d in WORKING if d >= day)
    assert KNOWN.add_working_days(day, 0) == KNOWN.roll_forward(day)
    assert KNOWN.next_working_day(day).day == next(d for d in WORKING if d > day)


@given(days, days)
def test_counting_is_the_length_of_the_list(start, end):
    counted = len([d for d in WORKING if min(start, end) < d <= max(start, end)])
    assert KNOWN.working_days_between(start, end).days == (counted if start <= end else -counted)


@given(days, st.integers(1, 60))
def test_counting_undoes_adding(start, n):
    assert KNOWN.working_days_between(start, KNOWN.add_working_days(start, n).day).days == n


def test_the_spring_festival_of_2026_is_skipped_and_its_make_up_days_are_not():
    """Rest 02-15…23, work 02-14 and 02-28: from Friday the 13th five days end on the 27th."""
    assert KNOWN.add_working_days(date(2026, 2, 13), 1) == (date(2026, 2, 14), Basis.OFFICIAL)
    assert KNOWN.add_working_days(date(2026, 2, 13), 5).day == date(2026, 2, 27)
    assert KNOWN.add_working_days(date(2026, 2, 13), 6).day == date(2026, 2, 28)


def test_a_count_says_when_it_rests_on_a_computed_or_an_assumed_year(caplog):
    assert KNOWN.add_working_days(date(2026, 12, 25), 3).basis is Basis.OFFICIAL
    assert KNOWN.add_working_days(date(2026, 12, 25), 10).basis is Basis.COMPUTED
    with caplog.at_level(logging.WARNING):
        assert KNOWN.add_working_days(date(2027, 12, 25), 10).basis is Basis.ASSUMED
    assert "Monday to Friday" in caplog.text
    assert not KNOWN.known(date(2028, 1, 3))


def test_the_computed_year_has_thirteen_statutory_days_and_says_what_it_is():
    """全国年节及纪念日放假办法 (2025): 13 days, each of them that falls on a weekend given again."""
    days = {d.date: d for d in workdays.read_file(SHANGHAI / "workdays-2027.csv")}
    statutory = [d for d in days.values() if d.kind is DayKind.HOLIDAY and "补假" not in d.note]
    given_again = [d for d in days.values() if "补假" in d.note]

    assert len(days) == 365
    assert len(statutory) == 13
    assert len(given_again) == len([d for d in statutory if d.date.weekday() >= 5])
    assert {d.source for d in days.values()} == {workdays.COMPUTED}


async def test_the_table_answers_as_the_shipped_files_do(db):
    assert await workdays.add_working_days(date(2026, 2, 13), 5) == KNOWN.add_working_days(date(2026, 2, 13), 5)
    assert (await workdays.working_days_between(date(2026, 1, 1), date(2026, 12, 31))).days == 248
    assert await workdays.is_working_day(date(2026, 10, 10))
    assert len(await workdays.days_of(2026)) == 365


async def test_an_order_of_the_city_moves_deadlines_at_once_and_is_told(db):
    heard: list[workdays.WorkdaysChanged] = []

    @events.on(workdays.WorkdaysChanged)
    async def hear(event: workdays.WorkdaysChanged) -> None:
        heard.append(event)

    try:
        holiday = Day(date(2026, 11, 5), False, DayKind.SPECIAL, "进博会", "沪府办〔2026〕1号")
        await workdays.change([holiday], actor="officer:1", reason="进博会调休")

        assert (await workdays.add_working_days(date(2026, 11, 4), 1)).day == date(2026, 11, 6)
        await run_due_jobs()
        assert heard == [workdays.WorkdaysChanged(years=(2026,))]
    finally:
        del events.handlers[f"{hear.__module__}.{hear.__name__}"]


async def test_loading_again_keeps_what_was_corrected_and_replaces_what_was_only_computed(db, tmp_path):
    corrected = Day(date(2026, 11, 5), False, DayKind.SPECIAL, "进博会", "沪府办〔2026〕1号")
    await workdays.change([corrected], actor="officer:1", reason="进博会调休")
    official = "date,kind,note,source\n2027-02-05,make_up,,国办发明电〔2026〕1号\n"
    (tmp_path / "workdays-2027.csv").write_text(official, encoding="utf-8")

    await workdays.load(tmp_path)

    assert not await workdays.is_working_day(date(2026, 11, 5))
    assert await workdays.is_working_day(date(2027, 2, 5))
    assert (await workdays.add_working_days(date(2027, 2, 1), 5)).basis is Basis.OFFICIAL
