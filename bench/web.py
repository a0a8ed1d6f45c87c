"""How much of the bare web server's speed a cached read keeps."""

from collections.abc import Iterator

import uvloop

from bench.city import City
from bench.load import Connection, Load, hammer, message
from bench.registry import Row, measures, percentile, raw

ROUNDS = 5


@measures("cached-read")
def cached_read() -> Iterator[Row]:
    """GET /api/catalogue/items/{code} against bare Starlette with the same bytes, in turns, one process each."""
    with City() as city:
        service = city.serve()
        path, body = uvloop.run(_an_item(service))
        (city.folder / "body").write_bytes(body)
        city.environ["BENCH_BODY"] = str(city.folder / "body")
        bare = city.serve("bench.bare:create_app")
        request = message("GET", path, headers={"accept-language": "zh-CN"})
        for port in (service, bare):
            _load(port, request, 1.0)
        print(f"  {path}: {len(body):,} bytes, 16 connections")
        ours, theirs = [], []
        for _ in range(ROUNDS):
            ours.append(_load(service, request, 2.0))
            theirs.append(_load(bare, request, 2.0))
    mine = raw("service", (load.per_second for load in ours), "/s")
    bare_rate = raw("bare Starlette", (load.per_second for load in theirs), "/s")
    raw("service p99", (percentile(load.times, 0.99) * 1000 for load in ours), "ms")
    yield Row("cached-read", mine, "req/s", "ratio ≥ 0.5", bare_rate, "bare Starlette, same bytes, same server", 2)


def _load(port: int, request: bytes, seconds: float) -> Load:
    return uvloop.run(hammer(port, request, connections=16, seconds=seconds))


async def _an_item(port: int) -> tuple[str, bytes]:
    """An item that is asked for often, and what the service answers for it."""
    async with await Connection.open(port) as http:
        found = (await http.get("/api/catalogue/items?limit=1")).json()["items"]
        path = f"/api/catalogue/items/{found[0]['code']}"
        answer = await http.get(path, {"accept-language": "zh-CN"})
        if answer.status != 200:
            raise RuntimeError(f"{path} answered {answer.status}")
        return path, answer.body
