"""What operators watch. Labels are route templates and codes, never ids or people."""

import asyncio
import functools
import time

from prometheus_client import CONTENT_TYPE_LATEST, Counter, Histogram, generate_latest

REQUESTS = Counter("yichuang_requests_total", "Answers by route and status", ["method", "route", "status"])
SECONDS = Histogram(
    "yichuang_request_seconds",
    "Time to answer",
    ["route"],
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10),
)
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})

FAULTS = Counter("yichuang_faults_total", "Unexpected errors", ["where"])
REDIS_ABSENT = Counter("yichuang_redis_absent_total", "Calls that went on without Redis", ["what"])

STALLS = Histogram(
    "yichuang_loop_stall_seconds",
    "How much later than asked the event loop came round: what everybody waits while something is synchronous",
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5),
)
_BEAT = 0.01


async def heartbeat() -> None:
    """Ask the loop to come round a hundred times a second and note how late it does; runs until cancelled."""
    while True:
        asked = time.monotonic()
        await asyncio.sleep(_BEAT)
        STALLS.observe(max(0.0, time.monotonic() - asked - _BEAT))


@functools.cache
def _counted(method: str, route: str, status: int) -> tuple[Counter, Histogram]:
    """The two children of one kind of answer; there are as many as routes × statuses."""
    return REQUESTS.labels(method, route, status), SECONDS.labels(route)


def answered(method: str, route: str, status: int, seconds: float) -> None:
    """Count one answer. `route` is a template, never an address."""
    counter, histogram = _counted(method if method in _METHODS else "other", route, status)
    counter.inc()
    histogram.observe(seconds)


def exposition() -> tuple[bytes, str]:
    """The text that Prometheus reads, and its media type."""
    return generate_latest(), CONTENT_TYPE_LATEST
