"""Every domain, once: its tables, its routes, what it listens to. Adding a domain adds its lines here."""

import importlib
import importlib.util
from collections.abc import Iterable

from backend.identity.principals import Role, citizen, officer, signed_in
from core import db
from core.files_routes import file_routes
from core.http import Routes
from notifications.routes import inbox_routes

# App label (of tables and migrations) → package. Order is the order of migrations.
DOMAINS: dict[str, str] = {
    "core": "core",
    "notifications": "notifications",
    "identity": "backend.identity",
    "catalogue": "backend.catalogue",
    "applications": "backend.applications",
    "windows": "backend.windows",
    "supervision": "backend.supervision",
}


def has(module: str) -> bool:
    try:
        return importlib.util.find_spec(module) is not None
    except ModuleNotFoundError:
        return False


MODELS: dict[str, list[str]] = {
    label: [f"{package}.models"] for label, package in DOMAINS.items() if has(f"{package}.models")
}


def subscribe() -> None:
    """Import what reacts to events and to the clock."""
    for package in DOMAINS.values():
        for part in ("handlers", "jobs"):
            if has(f"{package}.{part}"):
                importlib.import_module(f"{package}.{part}")


def groups() -> list[Routes]:
    """The routes of all domains: every `Routes` object in their `routes` modules, and core's for files."""
    found = [file_routes(signed_in), inbox_routes(citizen, officer(Role.SYSTEM_ADMIN))]
    for package in DOMAINS.values():
        if has(f"{package}.routes"):
            module = importlib.import_module(f"{package}.routes")
            found += _routes_of(vars(module).values())
    return found


def _routes_of(values: Iterable[object]) -> list[Routes]:
    return [value for value in values if isinstance(value, Routes)]


TORTOISE = db.configuration("postgresql://postgres@/yichuang", MODELS)
"""For `tortoise -c backend.domains.TORTOISE makemigrations`: it compares models with migrations and opens nothing."""
