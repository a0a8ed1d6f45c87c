"""`make run`, as a newcomer types it: started, asked, disturbed and stopped, on data of its own."""

import contextlib
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx2
import psutil
import pytest

ROOT = Path(__file__).resolve().parents[2]
# Together on one worker: each starts the whole city, and the machine is small.
pytestmark = pytest.mark.xdist_group("launcher")


class Launched:
    """The launcher, and what it has said so far."""

    def __init__(self, data: Path, port: int) -> None:
        self.port, self.output = port, data / f"said-{time.monotonic_ns()}"
        own = {name: value for name, value in os.environ.items() if not name.startswith("CITY_")}
        with self.output.open("wb") as output:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "deploy.demo"],
                cwd=ROOT,
                env={**own, "PORT": str(port), "CITY_DATA_DIR": str(data)},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
            )

    def said(self) -> str:
        return self.output.read_text()

    def until_open(self) -> None:
        _wait(lambda: "The city is open" in self.said() or self.process.poll() is not None, 120)
        assert "The city is open" in self.said(), self.said()

    def ended(self) -> int:
        return self.process.wait(60)

    def parts(self) -> dict[str, psutil.Process]:
        """Its processes by what they run; of each the one it started itself."""
        found = {}
        for process in psutil.Process(self.process.pid).children():
            match = re.search(r"backend\.worker|backend\.app|simulators\.app|postgres", " ".join(process.cmdline()))
            found[match[0] if match else "?"] = process
        return found


@pytest.fixture
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("run", numbered=True)


@pytest.fixture
def launch(data: Path) -> Iterator[Callable[[int], Launched]]:
    launched: list[Launched] = []

    def start(port: int) -> Launched:
        launched.append(Launched(data, port))
        return launched[-1]

    yield start
    for one in launched:
        if one.process.poll() is None:
            one.process.kill()
            one.process.wait()


def test_the_city_opens_keeps_its_data_and_leaves_nothing_running(
    launch: Callable[[int], Launched], data: Path
) -> None:
    port = _two_free_ports()
    city = launch(port)
    city.until_open()
    parts = city.parts()
    assert parts.keys() == {"postgres", "simulators.app", "backend.app", "backend.worker"}
    for host in ("127.0.0.1", "[::1]") if socket.has_ipv6 else ("127.0.0.1",):
        assert httpx2.get(f"http://{host}:{port}/").headers["location"].endswith("/h5/portal/")
    assert httpx2.get(f"http://127.0.0.1:{port + 1}/sms/messages", params={"phone": "13900000001"}).json() == {
        "items": []
    }
    people = httpx2.get(f"http://127.0.0.1:{port}/api/demo/people").json()["people"]
    assert people[0]["phone"] in city.said()
    assert (data / "secrets.env").stat().st_mode & 0o777 == 0o600

    second = launch(port)
    assert second.ended() == 1
    assert f"already runs on these data: http://localhost:{port}" in second.said()

    city.process.send_signal(signal.SIGTERM)
    assert city.ended() == 0
    _all_gone(parts)

    again = launch(port)
    began = time.monotonic()
    again.until_open()
    assert "Tables and the city's data" not in again.said()
    assert httpx2.get(f"http://127.0.0.1:{port}/api/demo/people").json()["people"] == people
    assert time.monotonic() - began < 30

    parts = again.parts()
    parts["backend.worker"].kill()
    assert again.ended() == 1
    assert "The worker ended by itself (signal SIGKILL)" in again.said()
    _all_gone(parts)


def test_killing_the_launcher_takes_everything_with_it(launch: Callable[[int], Launched]) -> None:
    city = launch(_two_free_ports())
    city.until_open()
    parts = city.parts()
    city.process.kill()
    city.ended()
    _all_gone(parts)


def test_a_port_that_is_taken_is_named(launch: Callable[[int], Launched]) -> None:
    port = _two_free_ports()
    with socket.create_server(("127.0.0.1", port + 1)):
        city = launch(port)
        assert city.ended() == 1
    assert f"Port {port + 1} is taken" in city.said()


def _two_free_ports() -> int:
    """A port that is free and the next one too."""
    for _ in range(100):
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", 0)) as first:
            port: int = first.getsockname()[1]
            with socket.create_server(("127.0.0.1", port + 1)):
                return port
    raise RuntimeError("no two neighbouring ports are free")


def _all_gone(parts: dict[str, psutil.Process]) -> None:
    _wait(lambda: not any(process.is_running() for process in parts.values()), 30)
    assert not [name for name, process in parts.items() if process.is_running()]


def _wait(condition: Callable[[], bool], seconds: float) -> None:
    until = time.monotonic() + seconds
    while not condition() and time.monotonic() < until:
        time.sleep(0.05)
