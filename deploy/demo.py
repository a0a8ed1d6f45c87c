"""`make run` inside its environment: starts every part, says where things are, and stops all of it again."""

import contextlib
import fcntl
import hashlib
import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from types import FrameType
from typing import Any

from deploy import environment
from deploy.embedded import Postgres, Redis, die_with_parent
from deploy.environment import DATA, ROOT, Failed, step, tell

LOGS = DATA / "logs"
STOP_WITHIN = 15.0


class Child:
    """One process of ours and its log."""

    def __init__(self, name: str, command: list[str], environ: dict[str, str]) -> None:
        self.name, self.log = name, LOGS / f"{name}.log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", *command],
                cwd=ROOT,
                env=environ,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                preexec_fn=die_with_parent,
            )

    def last_words(self) -> str:
        lines = self.log.read_text("utf-8", "replace").splitlines()[-20:]
        return "\n".join(f"    {line}" for line in lines) or "    (it said nothing)"


class City:
    """Everything that was started, in the order in which it was."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.postgres: Postgres | None = None
        self.redis: Redis | None = None
        self.children: list[Child] = []

    def start(self) -> None:
        environ = {**_secrets(), **os.environ}
        with step("Database"):
            database_url = os.environ.get("CITY_DATABASE_URL") or self._start_postgres()
            redis_url = os.environ.get("CITY_REDIS_URL") or self._start_redis()
        environ |= {"CITY_DATABASE_URL": database_url, "CITY_REDIS_URL": redis_url}
        environ = {**self._addresses(environ), **environ}
        self._granian("simulators", "simulators.app:create_app", self.port + 1, environ)
        environment.mini_apps()
        self._load(environ)
        with step("Service and worker"):
            self._granian("service", "backend.app:create_app", self.port, environ)
            self.children.append(Child("worker", ["backend.worker"], environ))
            self._wait_until_ready()

    def watch(self) -> None:
        """Return never; raises Failed when a part ends by itself. Nothing is restarted silently."""
        while True:
            self.check()
            time.sleep(0.5)

    def check(self) -> None:
        for child in self.children:
            if (code := child.process.poll()) is not None:
                raise Failed(
                    f"The {child.name} ended by itself ({_ended(code)}); the end of its log:\n{child.last_words()}"
                )
        if self.postgres is not None and (code := self.postgres.ended()) is not None:
            raise Failed(f"PostgreSQL ended by itself ({_ended(code)}); see {LOGS / 'postgres.log'}")

    def stop(self) -> None:
        """The parts that work first, then what they work on."""
        for child in self.children:
            if child.process.poll() is None:
                child.process.terminate()
        until = time.monotonic() + STOP_WITHIN
        for child in self.children:
            try:
                child.process.wait(max(0.1, until - time.monotonic()))
            except subprocess.TimeoutExpired:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(child.process.pid, signal.SIGKILL)
                child.process.wait()
        if self.redis is not None:
            self.redis.stop()
        if self.postgres is not None:
            self.postgres.stop()

    def _start_postgres(self) -> str:
        self.postgres = Postgres(DATA / "postgres")
        with (LOGS / "postgres.log").open("wb") as log:
            self.postgres.start(log)
        return self.postgres.url()

    def _start_redis(self) -> str:
        self.redis = Redis()
        return self.redis.url

    def _addresses(self, environ: dict[str, str]) -> dict[str, str]:
        simulators = f"http://127.0.0.1:{self.port + 1}"
        return {
            "CITY_PUBLIC_URL": f"http://localhost:{self.port}",
            "CITY_FILES_DIR": str(DATA / "files"),
            "CITY_SMS_URL": f"{simulators}/sms/send",
            "CITY_SMS_KEY": environ["SIM_KEY_ID"],
            "CITY_SMS_SECRET": environ["SIM_SECRET"],
            "CITY_REALNAME_URL": f"{simulators}/realname/check",
            "CITY_REALNAME_KEY": environ["SIM_KEY_ID"],
            "CITY_REALNAME_SECRET": environ["SIM_SECRET"],
            "CITY_CARD_READER_URL": f"http://localhost:{self.port + 1}/card-reader",
            "CITY_DEMO": "true",
        }

    def _granian(self, name: str, factory: str, port: int, environ: dict[str, str]) -> None:
        options = ["--interface", "asgi", "--factory", "--workers", "1", "--no-ws", "--loop", "uvloop"]
        command = ["granian", *options, "--host", "::" if _has_ipv6() else "0.0.0.0", "--port", str(port), factory]
        self.children.append(Child(name, command, environ))

    def _load(self, environ: dict[str, str]) -> None:
        """Tables, the city's data and the demonstration people; skipped when nothing that makes them changed."""
        stamp = self.postgres.folder / "loaded" if self.postgres is not None else None
        state = _digest_of_what_is_loaded()
        if stamp is not None and stamp.exists() and stamp.read_text() == state:
            return
        with step("Tables and the city's data"):
            environment.run([sys.executable, "-m", "backend.cli", "migrate", "load-city", "demo-seed"], env=environ)
        if stamp is not None:
            stamp.write_text(state)

    def _wait_until_ready(self) -> None:
        until = time.monotonic() + 60
        while time.monotonic() < until:
            self.check()
            if _answers(self.port, "/readyz") and _answers(self.port + 1, "/healthz"):
                return
            time.sleep(0.05)
        raise Failed(f"The service did not become ready within a minute; see {LOGS}")


def main() -> None:
    port = _port()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _interrupt)
    LOGS.mkdir(parents=True, exist_ok=True)
    city, code = City(port), 0
    try:
        with _alone(port):
            try:
                tell("一窗 Yichuang")
                city.start()
                tell(_welcome(port))
                city.watch()
            finally:
                for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
                    signal.signal(number, signal.SIG_IGN)
                tell("\n  Stopping …")
                city.stop()
    except Failed as failed:
        tell(f"  ✗ {failed}")
        code = 1
    except KeyboardInterrupt:
        tell("  Stopped. The data stay in .data/; `make run` goes on with them.")
    sys.exit(code)


def _interrupt(_: int, __: FrameType | None) -> None:
    raise KeyboardInterrupt


def _port() -> int:
    given = os.environ.get("PORT", "8000")
    if not (given.isdecimal() and 1 <= int(given) <= 65534):
        sys.exit(f"  ✗ PORT={given}: a number from 1 to 65534, please")
    return int(given)


@contextlib.contextmanager
def _alone(port: int) -> Iterator[None]:
    """One city per data folder and per port; otherwise say which is in the way."""
    with (DATA / "run.lock").open("a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.seek(0)
            where = lock.read().strip() or "another port"
            raise Failed(f"Yichuang already runs on these data: {where}. Stop that one first.") from None
        for wanted in (port, port + 1):
            if _taken(wanted):
                raise Failed(f"Port {wanted} is taken by another program. Choose others: PORT={port + 10} make run")
        lock.truncate(0)
        lock.write(f"http://localhost:{port}")
        lock.flush()
        try:
            yield
        finally:
            lock.truncate(0)


def _taken(port: int) -> bool:
    families = [(socket.AF_INET, "0.0.0.0"), *([(socket.AF_INET6, "::")] if _has_ipv6() else [])]
    for family, host in families:
        with socket.socket(family) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if family == socket.AF_INET6:
                probe.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            try:
                probe.bind((host, port))
            except OSError:
                return True
    return False


def _has_ipv6() -> bool:
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::", 0))
    except OSError:
        return False
    return True


def _secrets() -> dict[str, str]:
    """The demonstration's own keys, made once. They open nothing but the data beside them."""
    file = DATA / "secrets.env"
    if not file.exists():
        made = {
            "CITY_FIELD_KEYS": json.dumps({"demo": secrets.token_hex(16)}),
            "CITY_FIELD_KEY_CURRENT": "demo",
            "CITY_BLIND_INDEX_KEY": secrets.token_hex(32),
            # Below the order of the SM2 curve, which begins with FFFFFFFE.
            "CITY_SIGNING_KEY": f"{secrets.randbits(255):064x}",
            "SIM_KEY_ID": f"demo-{secrets.token_hex(6)}",
            "SIM_SECRET": secrets.token_urlsafe(24),
        }
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
            out.writelines(f"{name}={value}\n" for name, value in made.items())
    return dict(line.split("=", 1) for line in file.read_text().splitlines() if "=" in line)


def _digest_of_what_is_loaded() -> str:
    """Migrations, city files and the code that loads them."""
    patterns = ("*/migrations/*.py", "*/*/migrations/*.py", "cities/**/*", "*/loading.py", "*/*/loading.py")
    files = {
        file for pattern in patterns for file in ROOT.glob(pattern) if file.is_file() and ".venv" not in file.parts
    }
    total = hashlib.sha256((ROOT / "backend" / "cli.py").read_bytes())
    for file in sorted(files):
        total.update(str(file.relative_to(ROOT)).encode() + file.read_bytes())
    return total.hexdigest()


def _answers(port: int, path: str) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5) as answer:
            return bool(answer.status == 200)
    except (OSError, urllib.error.URLError):
        return False


def _welcome(port: int) -> str:
    base, simulators = f"http://localhost:{port}", f"http://localhost:{port + 1}"
    lines = [
        "",
        "  一窗已开 · The city is open",
        f"    市民端    citizens         {base}/h5/portal/",
        f"    窗口      counter console  {base}/h5/window/",
        f"    办公      officers         {base}/h5/office/",
        f"    接口文档  API docs         {base}/api/docs",
        f"    模拟平台  simulators       {simulators}/   (短信 text messages: {simulators}/sms?phone=…)",
        "",
        *_people(port),
        f"  Logs: {LOGS}   Ctrl-C stops everything.",
    ]
    return "\n".join(lines)


def _people(port: int) -> list[str]:
    """The demonstration people and how they sign in; nothing when this build lists none."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/api/demo/people", timeout=5) as answer:
            people: list[dict[str, Any]] = json.load(answer)["people"]
    except (OSError, ValueError, KeyError):
        return []
    simulators = f"http://localhost:{port + 1}"
    citizens = [person for person in people if person.get("phone")]
    officers = [person for person in people if person.get("username")]
    return [
        "  演示人员 Demonstration people",
        f"    市民 citizens: phone number, then the code shown at {simulators}/sms",
        *(f"      {person['phone']}  {person['label']}" for person in citizens),
        f"    工作人员 officers: user, password, one-time code from {simulators}/authenticator?secret=…",
        *(
            f"      {person['username']}  {person['password']}  {person['totp_secret']}  {person['label']}"
            for person in officers
        ),
        "",
    ]


def _ended(code: int) -> str:
    return f"signal {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"


if __name__ == "__main__":
    main()
