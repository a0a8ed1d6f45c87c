"""The database is built by migrations, and holds what the models promise."""

import re
import subprocess
import sys

import pytest
from tortoise import Tortoise

from core import db


@pytest.mark.usefixtures("database")
async def test_every_declared_constraint_and_index_exists():
    found = await db.rows("select conname as name from pg_constraint union select indexname from pg_indexes")
    present = {row["name"] for row in found}
    declared = {c.name for m in Tortoise.apps.get_models_iterable() for c in m._meta.constraints}
    assert declared <= present, declared - present


@pytest.mark.usefixtures("database")
async def test_every_declared_index_exists():
    found = await db.rows("select tablename, indexdef from pg_indexes where schemaname = 'public'")
    present = {(row["tablename"], _columns(row["indexdef"])) for row in found}
    for model in Tortoise.apps.get_models_iterable():
        for index in model._meta.indexes:
            names = index.fields if hasattr(index, "fields") else index
            columns = tuple(model._meta.fields_map[name].source_field or name for name in names)
            assert (model._meta.db_table, columns) in present, (model.__name__, columns)


def _columns(definition: str) -> tuple[str, ...]:
    inside = re.search(r"\((.*?)\)(?: INCLUDE| WHERE|$)", definition)
    return tuple(part.split()[0].strip('"') for part in inside[1].split(", ")) if inside else ()


def test_models_and_migrations_agree(tmp_path):
    """A model that was changed without a migration would make a file here."""
    code = (
        "import tortoise.migrations.writer as w, pathlib, sys\n"
        "made = []\n"
        "w.MigrationWriter.write = lambda self, *a, **k: made.append(self.name) or pathlib.Path('none')\n"
        "from tortoise.cli.cli import main\n"
        "sys.argv = ['tortoise', '-c', 'backend.domains.TORTOISE', 'makemigrations']\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "print('MADE', made)\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "MADE []" in ran.stdout, ran.stdout + ran.stderr
