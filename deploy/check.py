"""What `make check` asks besides the linters: mini-apps, API documents, lock files. Standard library only."""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from deploy.environment import H5, PYTHON, ROOT, Failed, npm, tell

OPENAPI = ROOT / "docs" / "openapi.json"
LOCKS = {
    "requirements.lock": (),
    "requirements-demo.lock": ("demo",),
    "requirements-dev.lock": ("demo", "dev"),
}


def h5() -> None:
    """Types and lint of the mini-apps."""
    npm("run", "check")


def api() -> None:
    """The documents in the repository are those of the code."""
    if not OPENAPI.exists() or OPENAPI.read_text("utf-8") != _openapi():
        raise Failed("docs/openapi.json is not what the service says. Run: make openapi")
    npm("run", "types", "--", "--check")


def write_api() -> None:
    OPENAPI.write_text(_openapi(), "utf-8")
    npm("run", "types")


def locks() -> None:
    """Every package asked for is locked, and no lock file names a host."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for file, extras in LOCKS.items():
        text = (ROOT / file).read_text("utf-8")
        locked = set(re.findall(r"^([a-z0-9_.-]+)==", text, re.MULTILINE | re.IGNORECASE))
        asked = [*project["dependencies"], *(p for extra in extras for p in project["optional-dependencies"][extra])]
        missing = {_name(package) for package in asked} - {_name(package) for package in locked}
        if missing:
            raise Failed(f"{file} lacks {', '.join(sorted(missing))}. Run: make lock")
        if "://" in text:
            raise Failed(f"{file} names a host. Run: make lock")
    if re.search(r'"resolved":\s*"http', (H5 / "package-lock.json").read_text("utf-8")):
        raise Failed("h5apps/package-lock.json names a host; keep omit-lockfile-registry-resolved=true in .npmrc")


def _name(requirement: str) -> str:
    """PEP 503."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\[<>=!~; ]", requirement)[0]).lower()


def _openapi() -> str:
    made = subprocess.run([PYTHON, "-m", "backend.cli", "openapi"], cwd=ROOT, capture_output=True, text=True)
    if made.returncode:
        raise Failed(f"the service cannot describe itself:\n{made.stderr[-3000:]}")
    return json.dumps(json.loads(made.stdout), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


CHECKS = {"h5": h5, "api": api, "locks": locks, "write-api": write_api}

if __name__ == "__main__":
    for name in sys.argv[1:]:
        try:
            CHECKS[name]()
            tell(f"{name}: fine")
        except Failed as failed:
            sys.exit(f"{name}: {failed}")
