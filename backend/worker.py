"""The worker: deliveries of events and jobs by the clock. Any number may run; each job runs in one of them."""

import asyncio
import signal
from datetime import timedelta

import uvloop
from pgqueuer import PgQueuer
from pgqueuer.db import AsyncpgPoolDriver

from backend import domains
from backend.app import start_process
from core import db, events, redis
from core.settings import settings

ABANDONED = timedelta(seconds=10)
"""A delivery whose worker has given no sign of life for so long is taken over by another."""
POLL = timedelta(seconds=0.25)
"""Deliveries are not announced (`cli.migrate` says why): an idle worker looks this often."""


async def work() -> None:
    """Run until told to stop (SIGTERM, SIGINT); jobs in hand are finished first."""
    config = settings()
    start_process(config)
    domains.subscribe()
    async with db.connected(db.configuration(config.database_url, domains.MODELS, config.pool_size)):
        queue = PgQueuer(AsyncpgPoolDriver(await db.pool()))
        events.register_with(queue)
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, queue.shutdown.set)
        await queue.run(dequeue_timeout=POLL, heartbeat_timeout=ABANDONED, batch_size=50, max_concurrent_tasks=100)
    await redis.close()


if __name__ == "__main__":
    uvloop.run(work())
