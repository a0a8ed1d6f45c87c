"""The one Redis: caches, rate limits, admission. Never the record; losing it loses nothing and stops nothing."""

import functools

import redis.asyncio as redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from core.settings import settings


@functools.cache
def client() -> "redis.Redis":
    """A pooled client. Calls give up after half a second: the caller goes on without."""
    return redis.Redis.from_url(
        settings().redis_url,
        decode_responses=True,
        socket_timeout=0.5,
        socket_connect_timeout=0.5,
        retry=Retry(NoBackoff(), 0),
        max_connections=64,
    )


async def close() -> None:
    """Give the sockets back, and forget the client: the next loop makes its own."""
    if client.cache_info().currsize:
        await client().aclose()
        client.cache_clear()
