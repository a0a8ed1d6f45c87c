"""Let the queue do its work, in a test."""

from pgqueuer.models import Job

from core import db, events


async def due_jobs() -> list[Job]:
    """What is queued, seen from the test's own transaction."""
    queued = await db.rows("select * from pgqueuer where status = 'queued' order by id")
    return [Job.model_validate(dict(row)) for row in queued]


async def run_due_jobs() -> None:
    """Deliver everything that is owed, and what those deliveries owe in turn."""
    while jobs := await due_jobs():
        for job in jobs:
            await events.handle(job)
            await db.execute("delete from pgqueuer where id = $1", job.id)
