"""A private city to measure: its own PostgreSQL and Redis, the service on a free port, all gone afterwards."""

import contextlib
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from deploy.embedded import Postgres, Redis, die_with_parent
from deploy.environment import DATA, ROOT


class City:
    """`with City() as city:` — a migrated, loaded database; `city.serve()` puts an application before it."""

    def __init__(self, *, postgres: Mapping[str, str] | None = None, load: bool = True) -> None:
        """`postgres`: settings of the server beyond the embedded ones. `load`: the city's data and people too."""
        DATA.mkdir(exist_ok=True)
        self.folder = Path(tempfile.mkdtemp(prefix="bench-", dir=DATA))
        self.log: IO[bytes] = (self.folder / "log").open("wb")
        self.postgres = Postgres(self.folder / "postgres", postgres or {})
        self._load = load
        self._processes: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Self:
        try:
            self.postgres.start(self.log)
            self.redis = Redis()
            self.environ = {**os.environ, **self._settings()}
            self.command("migrate", *(["load-city", "demo-seed"] if self._load else []))
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for process in self._processes:
            process.terminate()
        for process in self._processes:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(10)
                continue
            os.killpg(process.pid, signal.SIGKILL)
        if hasattr(self, "redis"):
            self.redis.stop()
        self.postgres.stop()
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def command(self, *names: str) -> None:
        """`python -m backend.cli …` on this city; what it prints goes to the terminal when it fails."""
        done = subprocess.run([sys.executable, "-m", "backend.cli", *names], cwd=ROOT, env=self.environ)
        done.check_returncode()

    def serve(self, factory: str = "backend.app:create_app", *, workers: int = 1, path: str = "/readyz") -> int:
        """Start an application under granian and return its port once `path` answers 200."""
        port = free_port()
        options = ["--interface", "asgi", "--factory", "--workers", str(workers), "--no-ws", "--loop", "uvloop"]
        self._start(["granian", *options, "--log-level", "warning", "--port", str(port), factory])
        until = time.monotonic() + 60
        while not answers(port, path):
            if time.monotonic() > until or self._processes[-1].poll() is not None:
                raise RuntimeError(f"{factory} did not start:\n{(self.folder / 'log').read_text()[-3000:]}")
            time.sleep(0.05)
        return port

    def work(self) -> None:
        """Start a worker too."""
        self._start(["backend.worker"])

    def _start(self, command: list[str]) -> None:
        process = subprocess.Popen(
            [sys.executable, "-m", *command],
            cwd=ROOT,
            env=self.environ,
            stdin=subprocess.DEVNULL,
            stdout=self.log,
            stderr=self.log,
            start_new_session=True,
            preexec_fn=die_with_parent,
        )
        self._processes.append(process)

    def _settings(self) -> dict[str, str]:
        nowhere = "http://127.0.0.1:1"
        return {
            "CITY_DATABASE_URL": self.postgres.url(),
            "CITY_REDIS_URL": self.redis.url,
            "CITY_FILES_DIR": str(self.folder / "files"),
            "CITY_FIELD_KEYS": f'{{"bench": "{secrets.token_hex(16)}"}}',
            "CITY_FIELD_KEY_CURRENT": "bench",
            "CITY_BLIND_INDEX_KEY": secrets.token_hex(32),
            "CITY_SIGNING_KEY": f"{secrets.randbits(255):064x}",
            "CITY_SMS_URL": nowhere,
            "CITY_SMS_KEY": "bench",
            "CITY_SMS_SECRET": secrets.token_hex(16),
            "CITY_REALNAME_URL": nowhere,
            "CITY_REALNAME_KEY": "bench",
            "CITY_REALNAME_SECRET": secrets.token_hex(16),
            "CITY_DEMO": "true",
            "CITY_LOG_LEVEL": "WARNING",
        }


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def answers(port: int, path: str) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False
