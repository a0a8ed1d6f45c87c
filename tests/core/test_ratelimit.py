import pytest
import redis.asyncio
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from core import metrics, ratelimit
from core import redis as our_redis
from core.errors import TooManyRequests


async def test_the_call_above_the_limit_is_refused_and_told_when_to_come_back(db):
    for _ in range(3):
        await ratelimit.limit("codes:1", 3, 60)

    with pytest.raises(TooManyRequests) as refused:
        await ratelimit.limit("codes:1", 3, 60)

    assert 55 <= refused.value.details["retry_after"] <= 60
    await ratelimit.limit("codes:2", 3, 60)


async def test_several_windows_hold_at_once_and_a_refused_call_costs_nothing(db):
    windows = [(1, 60), (2, 3600)]
    await ratelimit.limits("k", windows)
    for _ in range(3):
        with pytest.raises(TooManyRequests):
            await ratelimit.limits("k", windows)
    name = next(k for k in await our_redis.client().keys("limit:*") if k.endswith(":60"))
    await our_redis.client().delete(name)

    await ratelimit.limits("k", windows)

    await our_redis.client().delete(name)
    with pytest.raises(TooManyRequests) as refused:
        await ratelimit.limits("k", windows)
    assert refused.value.details["retry_after"] > 3000


async def test_the_key_itself_does_not_reach_redis(db):
    await ratelimit.limit("codes:13800001234", 3, 60)
    assert not any("13800001234" in key for key in await our_redis.client().keys("*"))


async def test_without_redis_calls_go_through_and_are_counted(monkeypatch):
    absent = redis.asyncio.Redis.from_url("redis://127.0.0.1:1/0", retry=Retry(NoBackoff(), 0))
    monkeypatch.setattr(our_redis, "client", lambda: absent)
    before = metrics.REDIS_ABSENT.labels("ratelimit")._value.get()

    for _ in range(5):
        await ratelimit.limit("k", 1, 60)

    assert metrics.REDIS_ABSENT.labels("ratelimit")._value.get() == before + 5
    await absent.aclose()
