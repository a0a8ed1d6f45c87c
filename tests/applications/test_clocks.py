"""Clocks against an oracle that counts day by day, and against dates that people have looked up."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.applications import clocks
from backend.applications.clocks import Clock, Happened, Tick

DAY = dt.timedelta(days=1)
YEAR = dt.date(2026, 1, 1)

days = st.dates(YEAR, dt.date(2026, 12, 31))
rests = st.frozensets(st.dates(YEAR, dt.date(2027, 6, 30)), max_size=60)


@st.composite
def histories(draw):
    """A start, then stops and restarts in order, perhaps an extension, perhaps an end."""
    on = draw(days)
    ticks = [Tick(on, "start")]
    running = True
    for _ in range(draw(st.integers(0, 5))):
        on += DAY * draw(st.integers(0, 12))
        ticks.append(Tick(on, "stop" if running else "restart", law="45"))
        running = not running
    if running and draw(st.booleans()):
        ticks.append(Tick(on, "extend", draw(st.integers(1, 10)), "42"))
    return tuple(ticks)


def oracle(allowed, ticks, works):
    """The first day up to which enough working days lie outside every stop; counted anew for each candidate."""
    start = ticks[0].on
    intervals, begun = [], None
    for tick in ticks:
        if tick.kind == "stop":
            begun = tick.on
        if tick.kind == "restart":
            intervals.append((begun, tick.on))
            begun = None
    if begun is not None:
        return None
    total = allowed + sum(tick.days for tick in ticks)
    if total == 0 and works(start):
        return start
    candidate = start
    while True:
        candidate += DAY
        between = [start + DAY * n for n in range(1, (candidate - start).days + 1)]
        counted = [d for d in between if works(d) and not any(a < d <= b for a, b in intervals)]
        if len(counted) == max(total, 1):
            return candidate


@given(st.integers(0, 30), histories(), rests)
def test_a_deadline_is_what_counting_day_by_day_gives(allowed, ticks, rest):
    def works(day):
        return day.weekday() < 5 and day not in rest

    assert Clock(allowed, ticks).due_on(works) == oracle(allowed, ticks, works)


@given(st.integers(1, 30), histories(), rests)
def test_an_explanation_has_one_line_a_day_and_numbers_every_working_day(allowed, ticks, rest):
    def works(day):
        return day.weekday() < 5 and day not in rest

    clock = Clock(allowed, ticks)
    due = clock.due_on(works)
    lines = [
        line for line in clock.explain(works, until=ticks[-1].on) if not (line.what == "start" and line.law == "42")
    ]

    assert [line.date for line in lines] == [ticks[0].on + DAY * n for n in range(len(lines))]
    numbers = [line.counted for line in lines if line.counted is not None]
    assert numbers == list(range(1, len(numbers) + 1))
    if due is not None:
        assert (lines[-1].date, lines[-1].what, lines[-1].counted) == (due, "due", clock.allowed)
    assert all(line.because for line in lines)
    assert len(clock.explain(works, "en")) == len(clock.explain(works, "zh"))


@given(st.integers(1, 30), histories(), rests, days)
def test_a_new_day_off_never_brings_a_deadline_nearer(allowed, ticks, rest, extra):
    def before(day):
        return day.weekday() < 5 and day not in rest

    def after(day):
        return before(day) and day != extra

    old, new = Clock(allowed, ticks).due_on(before), Clock(allowed, ticks).due_on(after)
    assert old is None or new >= old


@pytest.mark.parametrize(
    ("start", "allowed", "due"),
    [
        ("2026-09-24", 5, "2026-10-09"),  # 中秋 25–27, 国庆 1–7: 28, 29, 30, 8, 9
        ("2026-02-12", 3, "2026-02-24"),  # 14 February is worked, 15–23 is 春节: 13, 14, 24
        ("2026-03-02", 20, "2026-03-30"),
        ("2026-10-01", 0, "2026-10-08"),  # 即办 on a day off: the next working day
    ],
)
async def test_real_holidays_are_counted_as_announced(db, start, allowed, due):
    from core import workdays

    works = (await workdays.calendar()).is_working_day
    clock = Clock(allowed, (Tick(dt.date.fromisoformat(start), "start"),))
    assert clock.due_on(works) == dt.date.fromisoformat(due)


def test_the_clocks_of_a_case_are_read_off_its_history():
    def on(day):
        return dt.date(2026, 3, day)

    history = [
        Happened("submit", on(2)),  # Monday
        Happened("ask_supplement", on(3)),
        Happened("supplement", on(9)),
        Happened("accept", on(10)),
        Happened("suspend", on(12)),
        Happened("resume", on(18)),
        Happened("extend", on(19), days=2),
    ]
    running = clocks.of_history(history, promised_days=5, statutory_days=20)
    works = {name: clock.due_on(lambda day: day.weekday() < 5) for name, clock in running.items()}

    assert running["notice"].ended_on == on(10)
    assert works["notice"] == on(16)  # five working days after the supplement came
    # 11, 12 counted; 13–18 not; 19, 20, 23, 24, 25 make seven
    assert works["promised"] == on(25)
    assert "delivery" not in running


def test_a_limit_the_item_does_not_state_has_no_clock():
    history = [Happened("submit", dt.date(2026, 3, 2)), Happened("accept", dt.date(2026, 3, 3))]
    assert set(clocks.of_history(history, None, None)) == {"notice"}


def test_a_case_deemed_accepted_counts_from_its_receipt():
    submitted, deemed = dt.date(2026, 3, 2), dt.date(2026, 3, 10)
    history = [Happened("submit", submitted), Happened("deem_accepted", deemed, counts_from=submitted)]
    assert clocks.of_history(history, 5, None)["promised"].start == submitted
