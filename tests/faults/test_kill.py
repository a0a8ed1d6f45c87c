"""Killing the service, the worker or PostgreSQL in mid-work loses no acknowledged write and repeats none."""

import asyncio
import collections
import os
import random
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

import asyncpg
import pytest

from core import db
from deploy.embedded import Postgres
from tests.applications import cases
from tests.city import City, in_thread
from tests.faults.traffic import TOLD, Life, Traffic, answers_for

pytestmark = pytest.mark.xdist_group("faults")

ITEM = "申请办理城乡居保个人参保登记手续"
SOAK_ROUNDS = int(os.environ.get("KILL_ROUNDS", "200"))
SIGNED_IN_FOR = 300.0
"""Seconds; an access token lasts ten minutes."""
DELIVERED_WITHIN = 90.0
VICTIMS = ("service", "worker", "postgres")


class MortalCity:
    """A city whose PostgreSQL can be killed too, and everything started again on the same folder."""

    def __init__(self, folder: Path, redis_url: str) -> None:
        self.log: IO[bytes] = (folder / "postgres.log").open("ab")
        self.postgres = Postgres(folder / "postgres", {"max_connections": "60"})
        self.postgres.start(self.log)
        self.city = City(folder, self.postgres.url(), redis_url)
        self.city.load("migrate", "load-city")
        self.city.start()

    def kill(self, victim: str) -> None:
        if victim == "postgres":
            assert self.postgres.process is not None
            # Every backend dies with its postmaster, as in a power cut: nobody writes a checkpoint.
            self.postgres.process.kill()
            self.postgres.process.wait()
        else:
            self.city.kill(victim)

    def revive(self) -> None:
        """Start whatever is not running: what a supervisor does."""
        if self.postgres.ended() is not None:
            self._start_postgres()
        for name in ("simulators", "service", "worker"):
            process = self.city.processes.get(name)
            if process is None or process.poll() is not None:
                self.city.start(name)

    def _start_postgres(self) -> None:
        # Backends of a killed postmaster notice within moments; until then they hold its shared memory.
        for left in range(100, 0, -1):
            try:
                self.postgres.start(self.log)
                return
            except RuntimeError:
                if left == 1:
                    raise
                time.sleep(0.1)

    def traffic(self, *, keys: bool = True, forgets: float = 0.0) -> Traffic:
        people = self.city.sign_in(ITEM)
        filled = in_thread(lambda: answers_for(self.city.url, people["item"], cases.made_up))
        return Traffic(self.city.url, people, filled, keys=keys, forgets=forgets)

    def ask(self, sql: str, *args: Any) -> list[asyncpg.Record]:
        async def asked() -> list[asyncpg.Record]:
            connection = await asyncpg.connect(**db.credentials(self.postgres.url()))
            try:
                return await connection.fetch(sql, *args)
            finally:
                await connection.close()

        found: list[asyncpg.Record] = in_thread(asked)
        return found

    def until(self, true: Callable[[], bool], what: str) -> None:
        until = time.monotonic() + DELIVERED_WITHIN
        while not true():
            assert time.monotonic() < until, f"{what}\n{self.city.log('worker')}"
            time.sleep(0.2)

    def stop(self) -> None:
        self.city.stop()
        self.postgres.stop()
        self.log.close()


@pytest.fixture(scope="module")
def mortal(redis_url: str) -> Iterator[MortalCity]:
    folder = Path(tempfile.mkdtemp(prefix="yichuang-kill-", dir="/var/tmp"))
    made = MortalCity(folder, redis_url)
    try:
        yield made
    finally:
        made.stop()
        shutil.rmtree(folder, ignore_errors=True)


class Running:
    """Traffic in a thread of its own, while this one kills."""

    def __init__(self, traffic: Traffic) -> None:
        self.traffic, self.fault = traffic, None
        self.thread = threading.Thread(target=self._run)
        self.thread.start()

    def _run(self) -> None:
        try:
            asyncio.run(self.traffic.run())
        except BaseException as error:
            self.fault = error

    def finish(self) -> None:
        self.traffic.stop()
        self.thread.join(60)
        assert not self.thread.is_alive(), "some request was never answered"
        if self.fault is not None:
            raise self.fault


def strain(mortal: MortalCity, rounds: int, victims: tuple[str, ...] = VICTIMS) -> tuple[list[Life], int]:
    """Each round: people work, one part dies at a random moment, it is started again. Answers what people know."""
    lives: list[Life] = []
    uncertain, left = 0, rounds
    while left:
        running = Running(mortal.traffic())
        signed_in = time.monotonic()
        while left and time.monotonic() < signed_in + SIGNED_IN_FOR and running.thread.is_alive():
            time.sleep(random.uniform(0.2, 1.2))
            mortal.kill(victims[left % len(victims)])
            time.sleep(random.uniform(0, 0.3))
            mortal.revive()
            left -= 1
        time.sleep(0.5)
        mortal.revive()
        running.finish()
        lives += running.traffic.lives
        uncertain += running.traffic.uncertain
    return lives, uncertain


def verify(mortal: MortalCity, lives: list[Life]) -> None:
    """The record against what people know: nothing lost, nothing twice, everybody told once, the audit log whole."""
    known = {life.id: life for life in lives}
    assert len(known) == len(lives), "two keys got one case"
    numbers = [life.number for life in lives if life.number]  # A draft has none.
    assert len(set(numbers)) == len(numbers), "two cases got one number"

    stored = mortal.ask("select id::text, number, state, revision from application")
    lost, unknown = known.keys() - {r["id"] for r in stored}, {r["id"] for r in stored} - known.keys()
    assert not lost, f"{len(lost)} acknowledged filings are gone"
    assert not unknown, f"{len(unknown)} cases were filed twice"
    assert all(r["number"] == known[r["id"]].number for r in stored)
    steps = collections.defaultdict(list)
    for step in mortal.ask("select application_id::text id, verb, before, after from application_step s order by s.id"):
        steps[step["id"]].append(step)
    for row in stored:
        history = steps[row["id"]]
        assert [s["verb"] for s in history] == known[row["id"]].acknowledged
        assert [s["before"] for s in history] == ["draft", *(s["after"] for s in history[:-1])]
        assert row["state"] == history[-1]["after"]
        assert row["revision"] == 1 + len(history)
    hops = mortal.ask("select application_id::text id, acknowledged_at from application_custody")
    assert sorted(h["id"] for h in hops) == sorted(i for i, life in known.items() if "transfer" in life.acknowledged)
    assert all(h["acknowledged_at"] for h in hops)

    owed = sorted((i, TOLD[v]) for i, life in known.items() for v in life.acknowledged if v in TOLD)
    mortal.until(lambda: _told(mortal) >= len(owed) and not _queued(mortal), "deliveries are still owed")
    told = mortal.ask("select subject, template from notification_message where subject like 'application:%'")
    assert sorted((t["subject"].partition(":")[2], t["template"]) for t in told) == owed
    audited = mortal.ask("select count(*) n from audit_entry where action = 'application.accept'")[0]["n"]
    assert audited == sum("accept" in life.acknowledged for life in lives)
    mortal.city.load("audit-verify")


def _told(mortal: MortalCity) -> int:
    return int(mortal.ask("select count(*) n from notification_message where subject like 'application:%'")[0]["n"])


def _queued(mortal: MortalCity) -> int:
    return int(mortal.ask("select count(*) n from pgqueuer where entrypoint like 'backend.applications.%'")[0]["n"])


def test_killing_each_part_in_mid_work_loses_nothing_and_repeats_nothing(mortal: MortalCity) -> None:
    lives, uncertain = strain(mortal, rounds=3)
    assert len(lives) > 20, "hardly anybody was at work"
    assert uncertain, "nothing was interrupted, so nothing was shown"
    verify(mortal, lives)


def test_of_those_who_act_at_once_one_succeeds(mortal: MortalCity) -> None:
    """Two officers and the applicant on one case, and one draft on five devices: in whatever order they come."""
    outcomes, saves = in_thread(lambda: mortal.traffic().at_once(times=6))
    for accepted, withdrawn, shown in outcomes:
        history = [s["verb"] for s in shown["history"]]
        assert accepted.count(200) == history.count("accept") <= 1
        assert set(accepted) | {withdrawn} <= {200, 409}
        assert (withdrawn == 200) == (history[-1] == "withdraw")
        assert [s["before"] for s in shown["history"]] == ["draft", *(s["after"] for s in shown["history"][:-1])]
    assert [sorted(statuses) for statuses in saves] == [[200, 412, 412, 412, 412]] * 6


def test_without_keys_a_lost_answer_files_twice_and_the_check_says_so(mortal: MortalCity) -> None:
    """The control: the check can fail. With keys the same losses change nothing."""
    careful, careless = mortal.traffic(forgets=0.3), mortal.traffic(keys=False, forgets=0.3)
    earlier = [Life("", r["id"], r["number"]) for r in mortal.ask("select id::text, number from application")]
    before = len(earlier)
    for traffic, filed_twice in ((careful, False), (careless, True)):
        running = Running(traffic)
        time.sleep(1)
        running.finish()
        stored = len(mortal.ask("select id from application"))
        assert (stored - before > len(traffic.lives)) == filed_twice
        before = stored
    with pytest.raises(AssertionError, match="filed twice"):
        verify(mortal, [*earlier, *careful.lives, *careless.lives])


@pytest.mark.soak
def test_killing_hundreds_of_times_loses_nothing_and_repeats_nothing(mortal: MortalCity) -> None:
    before = mortal.ask("select id::text from application")
    assert not before, "run the long version on its own"
    lives, uncertain = strain(mortal, rounds=SOAK_ROUNDS)
    sys.stderr.write(f"{SOAK_ROUNDS} rounds, {len(lives)} cases, {uncertain} requests sent again\n")
    assert uncertain > SOAK_ROUNDS / 10
    verify(mortal, lives)
