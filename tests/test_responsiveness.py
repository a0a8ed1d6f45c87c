"""The event loop never stalls: passwords, pictures, papers, searches and filings at once."""

import asyncio
import io
import os
import random
import re
import shutil
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx2
import pytest
from PIL import Image

from tests.applications import cases
from tests.city import City, drop_database, in_thread, make_database
from tests.faults.traffic import answers_for

pytestmark = pytest.mark.xdist_group("faults")

ITEM = "申请办理城乡居保个人参保登记手续"
LONGEST = 0.05
"""Seconds. A bucket of the metric."""
WINDOW, WINDOWS = 2.0, 6
"""Something synchronous stalls the loop in every window; the machine's other work, at worst in some."""
QUERIES = ("办社保卡", "退休", "shebaoka", "sbk", "老年", "残疾人", "公积金", "生育")


@pytest.fixture(scope="module")
def city(postgres: str, redis_url: str) -> Iterator[City]:
    name = f"yichuang_strain_{os.getpid()}"
    folder = Path(tempfile.mkdtemp(prefix="yichuang-strain-", dir="/var/tmp"))
    made = City(folder, make_database(postgres, name), redis_url)
    try:
        made.load("migrate", "load-city")
        made.start("simulators", "service")
        yield made
    finally:
        made.stop()
        drop_database(postgres, name)
        shutil.rmtree(folder, ignore_errors=True)


def photo() -> bytes:
    """Twelve megapixels, as a phone takes them; it says where it was taken."""
    noise = Image.effect_noise((400, 300), 60).resize((4000, 3000)).convert("RGB")
    out = io.BytesIO()
    noise.save(out, "JPEG", quality=88)
    return out.getvalue()


class Crowd:
    """Many people who each go on doing one thing. `done` counts, so that an idle loop proves nothing."""

    def __init__(self, city: City) -> None:
        self.people = city.sign_in(ITEM, citizens=6, reviewers=2)
        self.client = httpx2.AsyncClient(base_url=city.url, timeout=30)
        self.photo, self.done = photo(), dict.fromkeys(("password", "photo", "paper", "search", "filing"), 0)
        self.answers: dict[str, Any] = {}

    async def measure(self, url: str) -> list[tuple[float, int]]:
        """(seconds that nothing exceeded, stalls beyond `LONGEST`) for each window under load."""
        self.answers = await answers_for(url, self.people["item"], cases.made_up)
        acts: list[Callable[[], Awaitable[None]]] = [self.sign_in, self.send_photo, self.issue, self.search]
        async with self.client:
            tasks = [asyncio.create_task(self._go_on(act)) for act in acts]
            await asyncio.sleep(1.5)
            found, before = [], await self.stalls()
            for _ in range(WINDOWS):
                await asyncio.sleep(WINDOW)
                after = await self.stalls()
                found.append(_between(before, after))
                before = after
            for task in tasks:
                task.cancel()
            for ended in await asyncio.gather(*tasks, return_exceptions=True):
                if not isinstance(ended, asyncio.CancelledError):
                    raise ended
        return found

    async def _go_on(self, act: Callable[[], Awaitable[None]]) -> None:
        while True:
            await act()

    async def sign_in(self) -> None:
        wrong = {"username": f"nobody.{random.random()}", "password": "Not-the-password-1", "totp": "123456"}
        answer = await self.client.post("/api/identity/officer-sessions", json=wrong)
        assert answer.json()["code"] in ("wrong_credentials", "too_many_requests"), answer.text
        self.done["password"] += answer.status_code == 409
        await asyncio.sleep(0.05)

    async def send_photo(self) -> None:
        who = random.choice(self.people["citizens"])
        announced = {"name": "照片.jpg", "size": len(self.photo), "media_type": "image/jpeg"}
        begun = await self.client.post("/api/files/uploads", json=announced, headers=who)
        path = f"/api/files/uploads/{begun.json()['upload_id']}"
        for offset in range(0, len(self.photo), 1 << 20):
            headers = who | {"Upload-Offset": str(offset), "Content-Type": "application/octet-stream"}
            sent = await self.client.patch(path, content=self.photo[offset : offset + (1 << 20)], headers=headers)
            assert sent.status_code == 200, sent.text
        self.done["photo"] += bool(sent.json()["file"])

    async def issue(self) -> None:
        """File, decide, and fetch the paper, which is drawn and signed when it is first asked for."""
        who, reviewer = random.choice(self.people["citizens"]), random.choice(self.people["reviewers"])
        body = {"item_code": self.people["item"], "division": "310101002", "answers": self.answers, "submit": True}
        filed = await self.client.post("/api/applications", json=body, headers=who | {"Idempotency-Key": str(uuid4())})
        assert filed.status_code == 201, filed.text
        self.done["filing"] += 1
        case = filed.json()["id"]
        for act, said in (("acceptance", {}), ("conclusion", {"result": "granted"})):
            answer = await self.client.post(f"/api/applications/desk/{case}/{act}", json=said, headers=reviewer)
            assert answer.status_code == 200, answer.text
        paper = await self.client.get(f"/api/applications/{case}/result.pdf", headers=who)
        assert paper.content.startswith(b"%PDF"), paper.text
        self.done["paper"] += 1

    async def search(self) -> None:
        found = await self.client.get("/api/catalogue/items", params={"q": random.choice(QUERIES)})
        assert found.status_code == 200, found.text
        self.done["search"] += 1

    async def stalls(self) -> dict[float, int]:
        """Upper bound in seconds → how many beats came no later."""
        said = (await self.client.get("/metrics")).text
        found = re.findall(r'^yichuang_loop_stall_seconds_bucket{le="([^"]+)"} (\S+)', said, re.M)
        return {float(bound): int(float(count)) for bound, count in found}


def _between(before: dict[float, int], after: dict[float, int]) -> tuple[float, int]:
    beats = {bound: after[bound] - before[bound] for bound in after}
    every = beats[float("inf")]
    assert every > 10, "the loop hardly came round"
    return next(bound for bound in sorted(beats) if beats[bound] == every), every - beats[LONGEST]


def test_no_request_makes_the_others_wait(city: City) -> None:
    crowd = Crowd(city)
    windows = in_thread(lambda: crowd.measure(city.url))
    assert all(crowd.done.values()), crowd.done
    assert min(longest for longest, _ in windows) <= LONGEST, (windows, crowd.done)


def test_the_measure_sees_a_stall() -> None:
    """The control, on the heartbeat itself."""
    from core import metrics

    async def stalled() -> tuple[float, int]:
        beating = asyncio.create_task(metrics.heartbeat())
        before = _own()
        await asyncio.sleep(0.05)
        time.sleep(0.2)  # noqa: ASYNC251
        await asyncio.sleep(0.1)
        beating.cancel()
        return _between(before, _own())

    longest, beyond = in_thread(stalled)
    assert longest >= 0.2
    assert beyond >= 1


def _own() -> dict[float, int]:
    from core import metrics

    [family] = metrics.STALLS.collect()
    return {float(s.labels["le"]): int(s.value) for s in family.samples if s.name.endswith("_bucket")}
