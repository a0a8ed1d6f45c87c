"""The simulators' own time: real time plus an offset, so that a retry an hour away can be had at once."""

import asyncio
import contextlib
from datetime import UTC, datetime, timedelta


class Clock:
    """Aware UTC time. It only ever moves forward."""

    def __init__(self) -> None:
        self._offset = timedelta()
        self._changed = asyncio.Event()

    def now(self) -> datetime:
        return datetime.now(UTC) + self._offset

    def advance(self, seconds: float) -> None:
        self._offset += timedelta(seconds=seconds)
        self.wake()

    def wake(self) -> None:
        """Let whoever sleeps look again at what is due."""
        self._changed.set()

    async def sleep_until(self, moment: datetime | None) -> None:
        """Return at `moment`, or earlier when the clock was moved or something new may be due."""
        self._changed.clear()
        seconds = None if moment is None else max(0.0, (moment - self.now()).total_seconds())
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._changed.wait(), seconds)
