"""So many times in so many seconds, counted in Redis. Without Redis every call goes through, and a metric says so."""

from collections.abc import Sequence

from redis.exceptions import RedisError

from core import crypto, metrics, redis
from core.errors import TooManyRequests

# Fixed windows that begin with the first call. All are looked at before any is counted, so that a refused call costs
# nothing; the answer is the seconds to wait, or 0.
_TAKE = """
local wait = 0
for i, key in ipairs(KEYS) do
    if tonumber(redis.call('get', key) or '0') >= tonumber(ARGV[2 * i - 1]) then
        wait = math.max(wait, redis.call('ttl', key), 1)
    end
end
if wait == 0 then
    for i, key in ipairs(KEYS) do
        if redis.call('incr', key) == 1 then redis.call('expire', key, ARGV[2 * i]) end
    end
end
return wait
"""


async def limit(key: str, times: int, seconds: int) -> None:
    """Count one call under `key`. Raises TooManyRequests, with retry_after, above `times` in `seconds`."""
    await limits(key, [(times, seconds)])


async def limits(key: str, windows: Sequence[tuple[int, int]]) -> None:
    """Several windows (times, seconds) at once: 1 a minute, 5 an hour and 10 a day."""
    # The key may hold a telephone number, so Redis sees only its index.
    name = crypto.blind_index("ratelimit", key)
    keys = [f"limit:{name}:{seconds}" for _, seconds in windows]
    try:
        wait = await redis.client().eval(_TAKE, len(keys), *keys, *(str(n) for window in windows for n in window))
    except (RedisError, OSError):
        metrics.REDIS_ABSENT.labels("ratelimit").inc()
        return
    if wait:
        raise TooManyRequests(retry_after=int(wait))
