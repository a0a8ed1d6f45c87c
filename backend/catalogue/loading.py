"""What `yichuang load-city` loads for the catalogue: divisions, departments, items. Quick when nothing has changed."""

import hashlib
import json
import logging
import tomllib
from collections import defaultdict
from pathlib import Path

from backend.catalogue import cache, search
from backend.catalogue.guides import City, code_of, content_of, read_csv
from backend.catalogue.models import LoadedSource
from backend.catalogue.publishing import shown_in_lists
from backend.catalogue.schemas import Content
from core import db
from core.db import atomic
from core.ids import new_id

log = logging.getLogger(__name__)

AUTHOR = "city data"
"""Author of the versions made here. An item whose newest version an officer wrote is left to the officers."""


async def load_city(folder: Path) -> None:
    """Bring the tables to what the city's files say."""
    digest = _digest(folder)
    loaded = await LoadedSource.get_or_none(name="items")
    if loaded is None or loaded.hash != digest:
        await _load(folder, digest)
        cache.forget()


def _digest(folder: Path) -> str:
    """Of the files, and of the code that reads them."""
    ours = Path(__file__).parent
    files = [
        *(f for f in sorted(folder.rglob("*")) if f.suffix in (".csv", ".toml", ".json")),
        *sorted(ours.glob("*.py")),
    ]
    return hashlib.sha256(b"".join(hashlib.sha256(file.read_bytes()).digest() for file in files)).hexdigest()


@atomic()
async def _load(folder: Path, digest: str) -> None:
    await db.execute("select pg_advisory_xact_lock(hashtext('catalogue.load'))")
    city = City.read(folder)
    await _load_divisions(read_csv(folder / "shanghai-divisions.csv"))
    await _load_departments(city)
    await _load_items(city, _everyday_words(folder))
    await LoadedSource.update_or_create({"hash": digest}, name="items")


async def _load_divisions(rows: list[dict[str, str]]) -> None:
    columns = [[row[key] or None for row in rows] for key in ("code", "name", "level", "parent", "kind")]
    await db.execute(
        """
        insert into division (code, name, level, parent, kind)
        select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
        on conflict (code) do update
        set name = excluded.name, level = excluded.level, parent = excluded.parent, kind = excluded.kind
        """,
        *columns,
    )


async def _load_departments(city: City) -> None:
    """Only those that own items: they have a short name for the public."""
    owners = [department for department in city.departments.values() if "short" in department]
    await db.execute(
        """
        insert into item_department (code, name, short, name_en, phone, position)
        select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) with ordinality
        on conflict (code) do update
        set name = excluded.name, short = excluded.short, name_en = excluded.name_en, phone = excluded.phone,
            position = excluded.position
        """,
        *[[department[key] for department in owners] for key in ("code", "name", "short", "name_en", "phone")],
    )


def _everyday_words(folder: Path) -> dict[str, list[str]]:
    """Official name → the words people use for it."""
    names: dict[str, list[str]] = defaultdict(list)
    for word, items in tomllib.loads((folder / "everyday-words.toml").read_text("utf-8")).items():
        for item in items:
            names[item].append(word)
    return names


async def _load_items(city: City, everyday: dict[str, list[str]]) -> None:
    known = {row["code"]: row for row in await db.rows(_KNOWN)}
    frequent = {name: rank for rank, name in enumerate(city.guides["frequent"], 1)}
    entries: list[search.Entry] = []
    written = 0
    for position, row in enumerate(city.rows, 1):
        code, content = code_of(row), content_of(row, city)
        body = content.model_dump_json()
        digest = hashlib.sha256(body.encode()).hexdigest()
        before = known.pop(code, None)
        if before and before["author"] not in (None, AUTHOR):
            if before["source_hash"] != digest:
                log.warning("the guide of %s has changed, but officers keep this item now", code)
            continue
        words = everyday.get(row["name"], [])
        await _write_item(code, position, content, frequent.get(row["name"]), words, digest)
        if before is None or before["source_hash"] != digest:
            await _write_version(code, (before["number"] or 0) + 1 if before else 1, body)
            written += 1
        entries.append(search.entry_of(code, content, everyday=words, department=row["department"]))
    gone = [code for code, row in known.items() if row["author"] == AUTHOR]
    await db.execute("update service_item set withdrawn = true where code = any($1)", gone)
    await search.index(entries)
    log.info("catalogue loaded: %d items, %d new versions, %d withdrawn", len(entries), written, len(gone))


_KNOWN = """
select i.code, i.source_hash, v.number, v.author
from service_item i left join lateral (
    select number, author from item_version where item_id = i.code order by number desc limit 1
) v on true
"""


async def _write_item(
    code: str, position: int, content: Content, rank: int | None, words: list[str], digest: str
) -> None:
    await db.execute(
        """
        insert into service_item (
            code, position, frequent_rank, everyday_words, source_hash, withdrawn, uses,
            title, title_en, official_name, department_code, category, object, city_wide, promised_days, fee_text,
            online
        )
        values ($1, $2, $3, $4::jsonb, $5, false, 0, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
        on conflict (code) do update
        set position = excluded.position, frequent_rank = excluded.frequent_rank,
            everyday_words = excluded.everyday_words, source_hash = excluded.source_hash, withdrawn = false,
            title = excluded.title, title_en = excluded.title_en, official_name = excluded.official_name,
            department_code = excluded.department_code, category = excluded.category, object = excluded.object,
            city_wide = excluded.city_wide, promised_days = excluded.promised_days, fee_text = excluded.fee_text,
            online = excluded.online
        """,
        code,
        position,
        rank,
        json.dumps(words, ensure_ascii=False),
        digest,
        *shown_in_lists(content),
    )


async def _write_version(code: str, number: int, body: str) -> None:
    version_id = new_id()
    await db.execute(
        """
        insert into item_version (id, item_id, number, state, content, revision, author, created_at, published_by,
                                  published_at)
        values ($1, $2, $3, 'published', $4::jsonb, 1, $5, now(), $5, now())
        """,
        version_id,
        code,
        number,
        body,
        AUTHOR,
    )
    await db.execute("update service_item set version_id = $2 where code = $1", code, version_id)
