"""A city of real processes on free ports and a database of its own, which tests may walk through, strain and kill."""

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import asyncpg

from core import db

ROOT = Path(__file__).resolve().parent.parent
STARTS_WITHIN = 60.0


class City:
    """Service, worker and simulators. `database_url` and `redis_url` belong to the caller."""

    def __init__(self, folder: Path, database_url: str, redis_url: str) -> None:
        self.folder = folder
        self.port, self.simulators_port = _free_ports(2)
        self.url, self.simulators = f"http://localhost:{self.port}", f"http://localhost:{self.simulators_port}"
        self.environ = {
            **os.environ,
            "CITY_DATABASE_URL": database_url,
            "CITY_REDIS_URL": redis_url,
            "CITY_PUBLIC_URL": self.url,
            "CITY_FILES_DIR": str(folder / "files"),
            "CITY_SMS_URL": f"{self.simulators}/sms/send",
            "CITY_SMS_KEY": "sim-test",
            "CITY_SMS_SECRET": "sim-test-secret",
            "CITY_REALNAME_URL": f"{self.simulators}/realname/check",
            "CITY_REALNAME_KEY": "sim-test",
            "CITY_REALNAME_SECRET": "sim-test-secret",
            "CITY_CARD_READER_URL": f"{self.simulators}/card-reader",
            "CITY_DEMO": "true",
            "SIM_KEY_ID": "sim-test",
            "SIM_SECRET": "sim-test-secret",
        }
        self.commands = {
            "simulators": _granian("simulators.app:create_app", self.simulators_port),
            "service": _granian("backend.app:create_app", self.port),
            "worker": ["backend.worker"],
        }
        self.processes: dict[str, subprocess.Popen[bytes]] = {}

    def load(self, *commands: str) -> None:
        """Run commands of `backend.cli` against this city's database."""
        ran = self._python(["backend.cli", *commands], capture_output=True)
        assert ran.returncode == 0, ran.stdout.decode() + ran.stderr.decode()

    def sign_in(self, item_name: str, *, citizens: int = 4, reviewers: int = 4) -> dict[str, Any]:
        """Headers of people who may file this item and decide on it, and its code; good for ten minutes."""
        ran = self._python(["tests.sign_in", str(citizens), str(reviewers), item_name], capture_output=True)
        assert ran.returncode == 0, ran.stderr.decode()[-3000:]
        made: dict[str, Any] = json.loads(ran.stdout)
        return made

    def start(self, *names: str) -> None:
        """Start parts (all when none is named) and wait until they answer."""
        for name in names or self.commands:
            log = (self.folder / f"{name}.log").open("ab")
            self.processes[name] = subprocess.Popen(
                [sys.executable, "-m", *self.commands[name]],
                cwd=ROOT,
                env=self.environ,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
            log.close()
        for name, address in (("service", f"{self.url}/readyz"), ("simulators", f"{self.simulators}/healthz")):
            if name in self.processes:
                self._wait_for(name, address)

    def kill(self, name: str) -> None:
        """SIGKILL to the whole process group: no part of it gets to say goodbye."""
        process = self.processes.pop(name)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()

    def stop(self) -> None:
        for process in self.processes.values():
            process.terminate()
        for name, process in list(self.processes.items()):
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                self.kill(name)
        self.processes.clear()

    def log(self, name: str) -> str:
        """What a part has said, for the message of a failed test."""
        return (self.folder / f"{name}.log").read_text("utf-8", "replace")[-6000:]

    def _wait_for(self, name: str, address: str) -> None:
        until = time.monotonic() + STARTS_WITHIN
        while time.monotonic() < until:
            assert self.processes[name].poll() is None, self.log(name)
            if _answers(address):
                return
            time.sleep(0.05)
        raise AssertionError(f"{name} did not become ready:\n{self.log(name)}")

    def _python(self, module: list[str], **options: Any) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", *module],
            cwd=ROOT,
            env=self.environ,
            stdin=subprocess.DEVNULL,
            check=False,
            **options,
        )


def make_database(server: str, name: str) -> str:
    """A fresh database on `server` (an address with {name} in it)."""

    async def make() -> None:
        admin = await asyncpg.connect(**db.credentials(server.format(name="postgres")))
        await admin.execute(f"drop database if exists {name} with (force)")
        await admin.execute(f"create database {name} template template0 locale 'C.UTF-8'")
        await admin.close()

    in_thread(make)
    return server.format(name=name)


def drop_database(server: str, name: str) -> None:
    async def drop() -> None:
        admin = await asyncpg.connect(**db.credentials(server.format(name="postgres")))
        await admin.execute(f"drop database if exists {name} with (force)")
        await admin.close()

    in_thread(drop)


def in_thread(work: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
    """Run a coroutine to its end from a test that is not asynchronous itself."""
    answer: list[Any] = []

    def run() -> None:
        try:
            answer.append(asyncio.run(work()))
        except BaseException as error:
            answer.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if isinstance(answer[0], BaseException):
        raise answer[0]
    return answer[0]


def _granian(factory: str, port: int) -> list[str]:
    options = ["--interface", "asgi", "--factory", "--workers", "1", "--no-ws", "--loop", "uvloop"]
    return ["granian", *options, "--host", "127.0.0.1", "--port", str(port), factory]


def _free_ports(count: int) -> list[int]:
    probes = [socket.socket() for _ in range(count)]
    for probe in probes:
        probe.bind(("127.0.0.1", 0))
    ports = [probe.getsockname()[1] for probe in probes]
    for probe in probes:
        probe.close()
    return ports


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address.replace("localhost", "127.0.0.1"), timeout=5) as answer:
            return bool(answer.status == 200)
    except (OSError, urllib.error.URLError):
        return False
