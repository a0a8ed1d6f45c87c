"""What people go on doing while parts of the city are killed: whole life cycles, each request sent until answered."""

import asyncio
import contextlib
import random
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import httpx2

Headers = dict[str, str]

PLANS = (
    ("acceptance", "conclusion"),
    ("acceptance", "review", "conclusion"),
    ("acceptance", "suspension", "resumption", "conclusion"),
    ("custody", "acceptance", "conclusion", "delivery"),
    ("rejection",),
    ("withdrawal",),
)
BODIES: dict[str, dict[str, Any]] = {
    "acceptance": {},
    "review": {"opinion": "pass"},
    "suspension": {"procedure": "appraisal", "reason": "需要鉴定", "expected_days": 3},
    "resumption": {},
    "custody": {"to_division": "310104", "paper": "travels", "paper_place": "二号柜"},
    "conclusion": {"result": "granted"},
    "delivery": {},
    "rejection": {"reason": "不属于本机关职权"},
    "withdrawal": {"reason": "不办了"},
}
VERBS = {
    "acceptance": "accept",
    "review": "review",
    "suspension": "suspend",
    "resumption": "resume",
    "custody": "transfer",
    "conclusion": "conclude",
    "delivery": "deliver",
    "rejection": "reject",
    "withdrawal": "withdraw",
}
TOLD = {
    "submit": "case_filed",
    "transfer": "case_forwarded",
    "accept": "case_accepted",
    "suspend": "case_suspended",
    "resume": "case_resumed",
    "conclude": "case_granted",
    "deliver": "case_delivered",
    "reject": "case_not_accepted",
    "withdraw": "case_withdrawn",
}
"""Verb → the message it owes the applicant; `review` owes none."""


@dataclass
class Life:
    """One case as the people who moved it know it: what they were told has been done."""

    key: str
    id: str = ""
    number: str = ""
    acknowledged: list[str] = field(default_factory=list[str])


@dataclass
class Traffic:
    """`forgets`: the share of filings whose answer is lost on its way back. `keys=False`: without Idempotency-Keys."""

    url: str
    people: dict[str, Any]
    answers: dict[str, Any]
    keys: bool = True
    forgets: float = 0.0
    lives: list[Life] = field(default_factory=list[Life])
    uncertain: int = 0
    """Requests whose answer never came, so that they were sent again."""
    _running: bool = True

    def stop(self) -> None:
        """Finish the lives that were begun, and begin no more."""
        self._running = False

    async def run(self, clients: int = 8) -> None:
        async with asyncio.TaskGroup() as group:
            for number in range(clients):
                group.create_task(self._live(number))

    async def _live(self, number: int) -> None:
        citizens, reviewers = self.people["citizens"], self.people["reviewers"]
        citizen, reviewer = citizens[number % len(citizens)], reviewers[number % len(reviewers)]
        async with self._client() as client:
            while self._running:
                await self._one_life(client, citizen, reviewer)

    async def _one_life(self, client: httpx2.AsyncClient, citizen: Headers, reviewer: Headers) -> None:
        life = Life(str(uuid4()))
        self.lives.append(life)
        body = {"item_code": self.people["item"], "division": "310101002", "answers": self.answers, "submit": True}
        made = await self._sent(client, "/api/applications", body, citizen, life.key)
        assert made.status_code == 201, made.text
        life.id, life.number = made.json()["id"], made.json()["number"]
        life.acknowledged.append("submit")
        for act in random.choice(PLANS):
            who, path = (citizen, "") if act == "withdrawal" else (reviewer, "desk/")
            answer = await self._sent(
                client, f"/api/applications/{path}{life.id}/{act}", BODIES[act], who, f"{life.key}.{act}"
            )
            assert answer.status_code == 200, (act, answer.text)
            life.acknowledged.append(VERBS[act])
        if self.keys and random.random() < 0.2:
            again = await self._sent(client, "/api/applications", body, citizen, life.key)
            assert (again.status_code, again.json()["id"]) == (201, life.id), again.text

    async def at_once(self, times: int) -> tuple[list[tuple[list[int], int, dict[str, Any]]], list[list[int]]]:
        """For each case the answers to those who act on it at the same moment, and what it is then; and of each draft
        the answers to those who save it with the same revision."""
        citizen, reviewers = self.people["citizens"][0], self.people["reviewers"]
        outcomes, saves = [], []
        async with self._client() as client:
            for _ in range(times):
                draft = {"item_code": self.people["item"], "division": "310101002"}
                made = [
                    (await client.post("/api/applications", json=draft | more, headers=citizen)).json()
                    for more in ({"answers": self.answers, "submit": True}, {})
                ]
                case, desk = (f"/api/applications/{where}{made[0]['id']}" for where in ("", "desk/"))
                acts = [client.post(f"{desk}/acceptance", json={}, headers=who) for who in reviewers]
                acts.append(client.post(f"{case}/withdrawal", json={}, headers=citizen))
                *accepted, withdrawn = await asyncio.gather(*acts)
                shown = (await client.get(case, headers=citizen)).json()
                outcomes.append(([a.status_code for a in accepted], withdrawn.status_code, shown))
                path = f"/api/applications/{made[1]['id']}/answers"
                words = next(n for n, v in self.answers.items() if str(v).startswith("测试内容"))
                bodies = [{"revision": made[1]["revision"], "answers": {words: f"第{n}台"}} for n in range(5)]
                saved = await asyncio.gather(*(client.patch(path, json=body, headers=citizen) for body in bodies))
                saves.append([s.status_code for s in saved])
        return outcomes, saves

    async def _sent(
        self, client: httpx2.AsyncClient, path: str, body: dict[str, Any], who: Headers, key: str
    ) -> httpx2.Response:
        """Send until somebody answers that is not on the way down: what a phone's outbox does."""
        headers = who | ({"Idempotency-Key": key} if self.keys else {})
        while True:
            with contextlib.suppress(httpx2.TransportError):
                answer = await client.post(path, json=body, headers=headers)
                busy = answer.status_code == 409 and answer.json()["code"] == "idempotency_key_in_use"
                lost = path == "/api/applications" and random.random() < self.forgets
                if answer.status_code < 500 and not busy and not lost:
                    return answer
            self.uncertain += 1
            await asyncio.sleep(0.05)

    @contextlib.asynccontextmanager
    async def _client(self) -> AsyncIterator[httpx2.AsyncClient]:
        async with httpx2.AsyncClient(base_url=self.url, timeout=10) as client:
            yield client


async def answers_for(url: str, item: str, fill: Callable[[dict[str, Any]], dict[str, Any]]) -> dict[str, Any]:
    """Something for every question that the city does not answer itself."""
    async with httpx2.AsyncClient(base_url=url, timeout=10) as client:
        form = (await client.get(f"/api/catalogue/items/{item}")).json()
    certain = {
        name
        for name, source in form["form"]["prefill"].items()
        if source.split(".")[1] in ("name", "id_type", "id_number", "acting")
    }
    return {n: v for n, v in fill(form).items() if v is not None and n not in certain}
