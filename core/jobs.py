"""The timed jobs of core: importing this module puts them on the clock (`core.events.every`)."""

from datetime import timedelta

from core import audit, clock, db, files, idempotency
from core.events import every

__all__ = ["audit", "files", "forget_old_receipts", "idempotency"]

_BATCH = 5000


@every("41 * * * *")
async def forget_old_receipts() -> int:
    """A job is delivered again within minutes or never, so a month-old receipt guards nothing."""
    before, forgotten = clock.now() - timedelta(days=30), 0
    while True:
        # Job numbers only rise, so the oldest receipts come first and the search stops at the first young one's batch.
        gone = await db.execute(
            "delete from event_receipt where job_id in (select job_id from event_receipt order by job_id limit $2) "
            "and handled_at < $1",
            before, _BATCH,
        )  # fmt: skip
        forgotten += gone
        if gone < _BATCH:
            return forgotten
