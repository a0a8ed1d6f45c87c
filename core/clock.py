"""The time it is, and the day it is in Shanghai. Nothing else in the code asks the operating system."""

import contextlib
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

SHANGHAI = ZoneInfo("Asia/Shanghai")
"""The zone of every date of law; the whole country keeps one time."""


def now() -> datetime:
    """This instant, aware, in UTC."""
    return _frozen.at if _frozen else datetime.now(UTC)


def today() -> date:
    """The calendar day in Shanghai."""
    return now().astimezone(SHANGHAI).date()


def day_of(instant: datetime) -> date:
    """The calendar day in Shanghai of an aware instant."""
    return instant.astimezone(SHANGHAI).date()


class Frozen:
    """A clock that stands still until a test moves it."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def move(self, **by: float) -> None:
        """Go on by a `timedelta(**by)`: `clock.move(days=1)`."""
        self.at += timedelta(**by)


_frozen: Frozen | None = None


@contextlib.contextmanager
def freeze(at: datetime | date | str) -> Iterator[Frozen]:
    """For tests: the clock of this process stands at `at`. A bare date is its noon, a naive time is Shanghai's."""
    global _frozen
    before, _frozen = _frozen, Frozen(_instant(at))
    try:
        yield _frozen
    finally:
        _frozen = before


def _instant(at: datetime | date | str) -> datetime:
    if isinstance(at, str):
        at = date.fromisoformat(at) if len(at) == 10 else datetime.fromisoformat(at)
    if not isinstance(at, datetime):
        at = datetime(at.year, at.month, at.day, 12, tzinfo=SHANGHAI)
    return (at if at.tzinfo else at.replace(tzinfo=SHANGHAI)).astimezone(UTC)
