"""Shanghai's catalogue; what a test changes of it is undone with the test's transaction."""

from pathlib import Path

import pytest

from backend.catalogue import cache, loading
from core import db as database_access

SHANGHAI = Path(__file__).parents[2] / "cities" / "shanghai"


@pytest.fixture
async def city(db: None) -> None:
    cache.forget()
    await loading.load_city(SHANGHAI)


@pytest.fixture
async def codes(city: None) -> dict[str, str]:
    """Official name → code."""
    rows = await database_access.rows("select official_name, code from service_item")
    return {row["official_name"]: row["code"] for row in rows}
