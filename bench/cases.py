"""Case life cycles over HTTP, durable, with an empty, a filled and a full city; its inbox and its search."""

import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import uvloop

from bench.city import City
from bench.load import Connection, Load, drive, message
from bench.registry import Row, measures, percentile, raw
from bench.seeding import seed_cases, seed_items
from deploy.environment import ROOT

ITEM = "申请办理城乡居保个人参保登记手续"
CONNECTIONS = 16
SECONDS = 8.0
ROUNDS = 3
STORED = ((0, "empty"), (100_000, "100k"), (1_000_000, "1m"))
QUERIES = ("办社保卡", "退休", "居住", "shebaoka", "sbk", "老年", "医保", "低保", "残疾人", "公积金", "档案", "生育")
POSTGRES = {"shared_buffers": "512MB", "max_wal_size": "4GB", "checkpoint_timeout": "15min"}
"""A server of the size of this machine; commits stay durable."""


@measures("case-cycle-empty", "case-cycle-100k", "case-cycle-1m", "inbox-p99", "search-p99")
def case_cycles() -> Iterator[Row]:
    """create (filed at once) → accept → decide → conclude: four requests, each one durable transaction."""
    with City(postgres=POSTGRES) as city:
        port = city.serve()
        city.work()
        stored, first = 0, 0.0
        for wanted, name in STORED:
            people = _people(city)
            seed_cases(city, wanted - stored, bytes.fromhex(people["sealed"]))
            stored = wanted
            rates, loads = [], []
            _cycles(port, people, 2.0)
            for _ in range(ROUNDS):
                loads.append(_cycles(port, people, SECONDS))
                rates.append(loads[-1].per_second)
            rate = raw(f"{name}: cycles", rates, "/s")
            raw(f"{name}: p99 of a cycle", (percentile(load.times, 0.99) * 1000 for load in loads), "ms")
            first = first or rate
            kept = None if name == "empty" else first
            yield Row(f"case-cycle-{name}", rate, "cycles/s", "≥ 100; ≤ 5 % lost from empty", kept, "the same, empty")
        people = _people(city)
        yield _p99("inbox-p99", port, _inbox(people), "1 M cases stored")
        seed_items(city, 5_000)
        yield _p99("search-p99", port, _searches(), "5,000 items; p95 goal ≤ 30 ms")


def _p99(name: str, port: int, requests: list[bytes], goal: str) -> Row:
    async def call(http: Connection, load: Load) -> None:
        answer = await http.send(requests[len(load.times) % len(requests)])
        assert answer.status == 200, answer.body[:300]

    uvloop.run(drive(port, call, connections=4, seconds=1.0))
    loads = [uvloop.run(drive(port, call, connections=4, seconds=4.0)) for _ in range(ROUNDS)]
    raw(f"{name}: p95", (percentile(load.times, 0.95) * 1000 for load in loads), "ms")
    raw(f"{name}: answers", (load.per_second for load in loads), "/s")
    return Row(name, raw(f"{name}: p99", (percentile(load.times, 0.99) * 1000 for load in loads), "ms"), "ms", goal)


def _inbox(people: dict[str, Any]) -> list[bytes]:
    paths = ("?queue=unit", "?queue=mine", "?queue=all", "?queue=all&light=overdue", "?queue=unit&limit=100", "/counts")
    return [
        message("GET", f"/api/applications/desk{path}", headers={"authorization": f"Bearer {token}"})
        for path in paths
        for token in people["reviewers"]
    ]


def _searches() -> list[bytes]:
    from urllib.parse import quote

    return [message("GET", f"/api/catalogue/items?q={quote(q)}") for q in QUERIES]


def _people(city: City) -> dict[str, Any]:
    ran = subprocess.run(
        [sys.executable, "-m", "bench.people", "24", "8", ITEM],
        cwd=ROOT, env=city.environ, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if ran.returncode:
        raise RuntimeError(ran.stderr[-3000:])
    people: dict[str, Any] = json.loads(ran.stdout.splitlines()[-1])
    return people


def _cycles(port: int, people: dict[str, Any], seconds: float) -> Load:
    answers: dict[str, Any] = {}

    async def cycle(http: Connection, load: Load) -> None:
        number = len(load.times)
        citizen = people["citizens"][number % len(people["citizens"])]
        reviewer = {"authorization": f"Bearer {people['reviewers'][number % len(people['reviewers'])]}"}
        case = await _sent(
            http,
            "/api/applications",
            {"item_code": people["item"], "division": "310101002", "answers": answers, "submit": True},
            {"authorization": f"Bearer {citizen}", "idempotency-key": str(uuid4())},
        )
        desk = f"/api/applications/desk/{case['id']}"
        await _sent(http, f"{desk}/acceptance", {}, reviewer)
        await _sent(http, f"{desk}/review", {"opinion": "pass"}, reviewer)
        done = await _sent(http, f"{desk}/conclusion", {"result": "granted"}, reviewer)
        assert done["state"] == "concluded", done

    async def run() -> Load:
        async with await Connection.open(port) as http:
            answers.update(await _answers(http, people))
        return await drive(port, cycle, connections=CONNECTIONS, seconds=seconds)

    return uvloop.run(run())


async def _answers(http: Connection, people: dict[str, Any]) -> dict[str, Any]:
    """Something for every question of the form that the city does not answer itself."""
    item = (await http.get(f"/api/catalogue/items/{people['item']}")).json()
    prefilled = item["form"]["prefill"]
    given = {name: _any(name, schema) for name, schema in item["form"]["schema"]["properties"].items()}
    certain = {
        n for n, source in prefilled.items() if source.split(".")[1] in ("name", "id_type", "id_number", "acting")
    }
    return {name: value for name, value in given.items() if value is not None and name not in certain}


def _any(name: str, schema: dict[str, Any]) -> Any:
    if options := schema.get("oneOf"):
        return options[0]["const"]
    match schema.get("type"), schema.get("format"):
        case "boolean", _:
            return True
        case (("integer" | "number"), _):
            return schema.get("minimum", 1)
        case "array", _:
            return None
        case _, "date":
            return "1980-01-01"
        case _, "mobile":
            return "13800138000"
        case _, "person_name":
            return "李娜"
    return f"测试内容 {name}"[: schema.get("maxLength", 40)]


async def _sent(http: Connection, path: str, body: dict[str, Any], headers: dict[str, str]) -> Any:
    answer = await http.request("POST", path, body, headers)
    if not 200 <= answer.status < 300:
        raise RuntimeError(f"POST {path}: {answer.status} {answer.body.decode()[:600]}")
    return answer.json()
