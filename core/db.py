"""The one PostgreSQL: its configuration, the unit of work, and hand-written SQL on the same connection."""

import contextlib
import functools
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextvars import ContextVar
from typing import Any, ParamSpec, TypeVar
from urllib.parse import parse_qs, unquote, urlsplit

import asyncpg
from tortoise import Tortoise
from tortoise.backends.base.client import TransactionalDBClient
from tortoise.connection import get_connection
from tortoise.migrations.api.migrate import migrate as run_migrations
from tortoise.transactions import in_transaction

P = ParamSpec("P")
T = TypeVar("T")

_unit: ContextVar[bool] = ContextVar("unit_of_work", default=False)

LOCK_TIMEOUT = "5s"
STATEMENT_TIMEOUT = "15s"


def credentials(url: str) -> dict[str, Any]:
    """`postgresql://user:password@host:port/name`, or `…/name?host=/folder/of/socket`, as asyncpg takes it."""
    parts = urlsplit(url)
    socket = parse_qs(parts.query).get("host", [None])[0]
    return {
        "host": socket or parts.hostname or "127.0.0.1",
        "port": parts.port or 5432,
        "user": unquote(parts.username or "postgres"),
        "password": unquote(parts.password) if parts.password else None,
        "database": parts.path.lstrip("/"),
    }


def configuration(url: str, models: Mapping[str, Sequence[str]], pool_size: int = 10) -> dict[str, Any]:
    """Tortoise's configuration. `models`: app label → modules that hold its tables."""
    apps = {
        label: {
            "models": list(modules),
            "default_connection": "default",
            "migrations": modules[0].rsplit(".", 1)[0] + ".migrations",
        }
        for label, modules in models.items()
    }
    pool = {
        "minsize": 2,
        "maxsize": pool_size,
        "reset": _nothing_to_reset,
        "command_timeout": 30,
        "server_settings": {
            "application_name": "yichuang",
            "lock_timeout": LOCK_TIMEOUT,
            "statement_timeout": STATEMENT_TIMEOUT,
            "idle_in_transaction_session_timeout": "30s",
            "timezone": "UTC",
            "jit": "off",
        },
    }
    connection = {"engine": "tortoise.backends.asyncpg", "credentials": {**credentials(url), **pool}}
    return {"connections": {"default": connection}, "apps": apps, "use_tz": True, "timezone": "UTC"}


async def _nothing_to_reset(_: asyncpg.Connection) -> None:
    """We set no session state, so a returned connection costs no round trip; a transaction left open is rolled back."""


@contextlib.asynccontextmanager
async def connected(config: dict[str, Any]) -> AsyncIterator[None]:
    """Hold the pool open for the life of a process."""
    await Tortoise.init(config=config, _enable_global_fallback=True)
    try:
        yield
    finally:
        await Tortoise.close_connections()


async def migrate(config: dict[str, Any]) -> None:
    """Bring the tables to the newest migration of every app. Two processes at once wait for each other."""
    login = {k: config["connections"]["default"]["credentials"][k] for k in credentials("")}
    lock = await asyncpg.connect(**login)
    try:
        await lock.execute("select pg_advisory_lock(hashtext('yichuang.migrate'))")
        await run_migrations(config=config)
    finally:
        await lock.close()


@contextlib.asynccontextmanager
async def unit_of_work() -> AsyncIterator[None]:
    """One transaction; inside another one it simply joins it."""
    if _unit.get():
        yield
        return
    token = _unit.set(True)
    try:
        async with in_transaction():
            yield
    finally:
        _unit.reset(token)


def atomic() -> Callable[[Callable[P, Awaitable[T]]], Callable[P, Awaitable[T]]]:
    """Decorates a command: the outermost one is the unit of work, from HTTP, worker, CLI and tests alike."""

    def decorate(command: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[T]]:
        @functools.wraps(command)
        async def run(*args: P.args, **kwargs: P.kwargs) -> T:
            async with unit_of_work():
                return await command(*args, **kwargs)

        return run

    return decorate


def transaction() -> asyncpg.Connection:
    """The connection of the current transaction. Raises outside one."""
    connection = get_connection("default")
    if not isinstance(connection, TransactionalDBClient):
        raise RuntimeError("this must run inside a unit of work")
    return connection._connection


async def pool() -> asyncpg.Pool:
    """The pool itself, for listeners, workers and the rush gate."""
    client: Any = get_connection("default")
    while hasattr(client, "_parent"):
        client = client._parent
    if client._pool is None:
        await client.create_connection(with_db=True)
    return client._pool


async def rows(sql: str, *args: Any) -> list[asyncpg.Record]:
    """All rows of a hand-written statement ($1, $2, …), in the current transaction or on its own."""
    connection = get_connection("default")
    if isinstance(connection, TransactionalDBClient):
        return await connection._connection.fetch(sql, *args)  # type: ignore[no-any-return]
    return await (await pool()).fetch(sql, *args)  # type: ignore[no-any-return]


async def row(sql: str, *args: Any) -> asyncpg.Record | None:
    """The first row, or none."""
    connection = get_connection("default")
    if isinstance(connection, TransactionalDBClient):
        return await connection._connection.fetchrow(sql, *args)
    return await (await pool()).fetchrow(sql, *args)


async def execute(sql: str, *args: Any) -> int:
    """How many rows a statement touched."""
    connection = get_connection("default")
    if isinstance(connection, TransactionalDBClient):
        status = await connection._connection.execute(sql, *args)
    else:
        status = await (await pool()).execute(sql, *args)
    tail = status.rsplit(" ", 1)[-1]
    return int(tail) if tail.isdigit() else 0
