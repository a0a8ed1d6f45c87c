from datetime import timedelta

from core import clock, jobs
from core import db as _db


async def test_old_receipts_are_forgotten_and_young_ones_kept(db, monkeypatch):
    monkeypatch.setattr(jobs, "_BATCH", 2)
    for job_id, days in enumerate((50, 45, 40, 20, 0), 1):
        at = clock.now() - timedelta(days=days)
        await _db.execute("insert into event_receipt (job_id, handled_at) values ($1, $2)", job_id, at)

    assert await jobs.forget_old_receipts() == 3
    assert [r["job_id"] for r in await _db.rows("select job_id from event_receipt order by job_id")] == [4, 5]
