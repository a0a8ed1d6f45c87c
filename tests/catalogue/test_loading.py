"""Loading the city's files."""

from backend.catalogue import loading, service
from core import db
from tests.catalogue.conftest import SHANGHAI


async def _count(table: str) -> int:
    row = await db.row(f"select count(*)::int as n from {table}")
    assert row is not None
    return int(row["n"])


async def test_all_items_divisions_and_their_departments_are_loaded(city):
    assert await _count("service_item") == 324
    assert await _count("division") == 251
    assert sum(d.items for d in (await service.departments()).items) == 324


async def test_loading_again_writes_no_new_version(city):
    await db.execute("delete from catalogue_source")

    await loading.load_city(SHANGHAI)

    assert await _count("item_version") == 324
