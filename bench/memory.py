"""What `make run` takes of the machine's memory."""

import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

from bench.city import answers, free_port
from bench.registry import Row, measures, raw
from deploy.environment import DATA, ROOT

VISITS = (
    "/h5/portal/",
    "/api/openapi.json",
    "/api/catalogue/items?limit=100",
    "/api/catalogue/items?q=社保卡",
    "/api/catalogue/divisions",
)


@measures("run-memory")
def run_memory() -> Iterator[Row]:
    """The proportional set sizes of all that it started, summed: the peak from the first process to a used service."""
    DATA.mkdir(exist_ok=True)
    folder = tempfile.mkdtemp(prefix="bench-run-", dir=DATA)
    port = free_port()
    environ = {**os.environ, "PORT": str(port), "CITY_DATA_DIR": folder}
    with (Path(folder) / "log").open("wb") as log:
        launcher = subprocess.Popen(
            [sys.executable, "deploy/run.py"], cwd=ROOT, env=environ, stdout=log, stderr=log, start_new_session=True
        )
    samples: list[float] = []
    done = threading.Event()
    threading.Thread(target=_sample, args=(launcher.pid, samples, done), daemon=True).start()
    try:
        until = time.monotonic() + 180
        while not answers(port, "/readyz"):
            if launcher.poll() is not None or time.monotonic() > until:
                raise RuntimeError((Path(folder) / "log").read_text())
            time.sleep(0.2)
        for _ in range(20):
            for path in VISITS:
                answers(port, path.replace("社保卡", "%E7%A4%BE%E4%BF%9D%E5%8D%A1"))
        time.sleep(2)
        parts = _parts(launcher.pid)
    finally:
        done.set()
        launcher.send_signal(signal.SIGTERM)
        launcher.wait(60)
        shutil.rmtree(folder, ignore_errors=True)
    for name, size in sorted(parts.items()):
        raw(name, [size], "MB")
    raw("in use after the visits", [sum(parts.values())], "MB")
    yield Row("run-memory", max(samples), "MB", "≤ 600 MB", 600.0, "the goal", os.cpu_count() or 1)


def _sample(pid: int, samples: list[float], done: threading.Event) -> None:
    while not done.wait(0.3):
        with contextlib.suppress(psutil.NoSuchProcess):
            samples.append(sum(_parts(pid).values()))


def _parts(pid: int) -> dict[str, float]:
    """MB by kind of process."""
    root = psutil.Process(pid)
    parts: dict[str, float] = {}
    for process in [root, *root.children(recursive=True)]:
        with contextlib.suppress(psutil.Error, OSError):
            words = " ".join(process.cmdline())
            found = re.search(r"backend\.worker|backend\.app|backend\.cli|simulators\.app|deploy|postgres", words)
            name = found[0] if found else "other"
            parts[name] = parts.get(name, 0.0) + _pss(process.pid)
    return parts


def _pss(pid: int) -> float:
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    found = re.search(r"^Pss:\s+(\d+) kB", rollup, re.MULTILINE)
    return int(found[1]) / 1024 if found else 0.0
