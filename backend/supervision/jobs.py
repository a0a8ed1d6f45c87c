"""The timed work of supervision."""

from backend.supervision import statistics
from core.events import every


@every("*/5 * * * *")
async def add_up() -> int:
    """The public figures are at most five minutes old."""
    return await statistics.add_up()
