"""The command `yichuang` (python -m backend.cli): what operators and the launcher do by hand."""

import argparse
import asyncio
import contextlib
import importlib
import json
from collections.abc import Awaitable, Callable
from pathlib import Path

import asyncpg
from pgqueuer.db import AsyncpgDriver
from pgqueuer.queries import Queries

from backend import domains
from core import db
from core.settings import settings


async def migrate() -> None:
    """Bring the queue's and every domain's tables up to date."""
    config = settings()
    queue = await asyncpg.connect(**db.credentials(config.database_url))
    try:
        await queue.execute("select pg_advisory_lock(hashtext('yichuang.queue'))")
        queries = Queries(AsyncpgDriver(queue))
        if not await queries.has_table("pgqueuer"):
            await queries.install()
        await queries.upgrade()
        # A transaction that notifies commits alone, one after the other in the whole server; the worker asks instead.
        await queue.execute("alter table pgqueuer disable trigger user")
    finally:
        await queue.close()
    await db.migrate(db.configuration(config.database_url, domains.MODELS))


async def load_city() -> None:
    """Load the city's data: working days, divisions, items, sites. Quick when nothing has changed."""
    async with _database():
        await load_domains("load_city", settings().city_dir)


async def demo_seed() -> None:
    """Make the demonstration people. Refused outside a demonstration."""
    if not settings().demo:
        raise SystemExit("demonstration people are made only with CITY_DEMO=true")
    async with _database():
        await load_domains("seed_demo")


async def audit_verify() -> None:
    """Recompute the audit log's hash chain; exit 1 and name the first seal that does not hold."""
    from core import audit

    async with _database():
        broken = await audit.verify()
    if broken:
        raise SystemExit(str(broken))
    print("the audit log holds")


async def openapi() -> None:
    """Print the API document."""
    from backend.app import openapi as described

    print(json.dumps(described(), ensure_ascii=False, indent=1, sort_keys=True))


def _database() -> "contextlib.AbstractAsyncContextManager[None]":
    config = settings()
    return db.connected(db.configuration(config.database_url, domains.MODELS, 4))


async def load_domains(function: str, *args: Path) -> None:
    """Call `<domain>.loading.<function>` wherever there is one, in the order of the domains."""
    for package in domains.DOMAINS.values():
        if domains.has(f"{package}.loading"):
            load = getattr(importlib.import_module(f"{package}.loading"), function, None)
            if load:
                await load(*args)


COMMANDS: dict[str, Callable[[], Awaitable[None]]] = {
    "migrate": migrate,
    "load-city": load_city,
    "demo-seed": demo_seed,
    "audit-verify": audit_verify,
    "openapi": openapi,
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="yichuang", description=__doc__)
    parser.add_argument("commands", nargs="+", choices=COMMANDS, metavar="command", help=", ".join(COMMANDS))

    async def run(names: list[str]) -> None:
        for name in names:
            await COMMANDS[name]()

    asyncio.run(run(parser.parse_args().commands))


if __name__ == "__main__":
    main()
