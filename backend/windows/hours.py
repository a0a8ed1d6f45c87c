"""When a centre is open: 8:30–16:30 on working days, 8:30–11:30 on rest days, by the working-day calendar."""

import datetime as dt
from collections.abc import Mapping, Sequence

from core import clock, workdays

Span = tuple[str, str]


def of_day(hours: Mapping[str, Sequence[Sequence[str]]], calendar: workdays.Calendar, day: dt.date) -> list[Span]:
    """Opening spans of one day, "HH:MM" in Shanghai time."""
    kind = "working" if calendar.is_working_day(day) else "rest"
    return [(span[0], span[1]) for span in hours[kind]]


def is_open(spans: Sequence[Span], at: dt.datetime) -> bool:
    """Whether `at` (aware) lies in one of the day's spans."""
    time = at.astimezone(clock.SHANGHAI).strftime("%H:%M")
    return any(opens <= time < closes for opens, closes in spans)


def next_opening(
    hours: Mapping[str, Sequence[Sequence[str]]], calendar: workdays.Calendar, at: dt.datetime
) -> dt.datetime | None:
    """The next moment a closed centre opens; None when it is open, or opens in no coming week."""
    local = at.astimezone(clock.SHANGHAI)
    for ahead in range(8):
        day = local.date() + dt.timedelta(days=ahead)
        for opens, closes in of_day(hours, calendar, day):
            start = dt.datetime.combine(day, dt.time.fromisoformat(opens), clock.SHANGHAI)
            end = dt.datetime.combine(day, dt.time.fromisoformat(closes), clock.SHANGHAI)
            if start <= local < end:
                return None
            if start > local:
                return start.astimezone(dt.UTC)
    return None
