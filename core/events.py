"""Events leave a transaction only by being written in it; each handler's writes happen once.

`publish` enqueues one pgqueuer job per handler on the caller's own connection, so the jobs commit or vanish
with it. The queue delivers at least once; a handler's writes and its receipt share one transaction, so a second
delivery changes nothing. What must speak to the outside is a timed job (`every`) or a sender that claims its rows
itself and holds no transaction open while it waits.
"""

import functools
from collections.abc import Awaitable, Callable
from typing import Any, ClassVar, TypeVar

from pgqueuer import PgQueuer
from pgqueuer.db import AsyncpgDriver
from pgqueuer.executors import DatabaseRetryEntrypointExecutor
from pgqueuer.models import Job, Schedule
from pgqueuer.queries import Queries
from pydantic import BaseModel, ConfigDict

from core import db


class Event(BaseModel):
    """A fact about the past, named in the past tense: `application.accepted`. Ids only, no personal data."""

    model_config = ConfigDict(frozen=True)
    topic: ClassVar[str]


E_ = TypeVar("E_", bound=Event)
Handler = Callable[[Any], Awaitable[None]]
Timed = Callable[[], Awaitable[Any]]

handlers: dict[str, tuple[type[Event], Handler]] = {}
timed: dict[str, tuple[str, Timed]] = {}


def on(event: type[E_]) -> Callable[[Callable[[E_], Awaitable[None]]], Callable[[E_], Awaitable[None]]]:
    """Subscribe a handler; its module path is its job's name, so do not rename it lightly."""

    def register(handler: Callable[[E_], Awaitable[None]]) -> Callable[[E_], Awaitable[None]]:
        handlers[f"{handler.__module__}.{handler.__name__}"] = (event, handler)
        return handler

    return register


def every(cron: str) -> Callable[[Timed], Timed]:
    """Run a job by the clock (five cron fields, or six with seconds last), in exactly one worker."""

    def register(job: Timed) -> Timed:
        timed[f"{job.__module__}.{job.__name__}"] = (cron, job)
        return job

    return register


async def publish(*events: Event) -> None:
    """Owe each event to every one of its handlers, in the caller's transaction. Raises outside one."""
    connection = db.transaction()
    owed = [
        (name, event.model_dump_json().encode())
        for event in events
        for name, (wanted, _) in handlers.items()
        if wanted is type(event)
    ]
    if owed:
        names, payloads = zip(*owed, strict=True)
        await Queries(AsyncpgDriver(connection)).enqueue(list(names), list(payloads), [0] * len(owed))


_RECEIPT = """
with quick as (select set_config('synchronous_commit', 'off', true))
insert into event_receipt (job_id) select $1::bigint from quick on conflict do nothing
"""
"""A delivery need not wait for the disk: if the server dies, the job's end, which comes later in its log, is lost with
the receipt, and the job is delivered again."""


async def handle(job: Job) -> None:
    """Run one delivery. A handler that raises leaves nothing behind and is tried again."""
    event, handler = handlers[job.entrypoint]
    async with db.unit_of_work():
        if await db.execute(_RECEIPT, job.id):
            await handler(event.model_validate_json(job.payload or b"{}"))


def register_with(queue: PgQueuer) -> None:
    """Retries back off to 5 minutes; a job that never succeeds is held where an administrator can see it."""
    retry = functools.partial(DatabaseRetryEntrypointExecutor, max_attempts=12)
    for name in handlers:
        queue.entrypoint(name, executor_factory=retry, on_failure="hold")(handle)
    for name, (cron, job) in timed.items():
        queue.schedule(name, cron)(_scheduled(job))


def _scheduled(job: Timed) -> Callable[[Schedule], Awaitable[None]]:
    async def run(_: Schedule) -> None:
        await job()

    return run
