"""Fills a private city by SQL: cases as years of work would leave them, and a catalogue of thousands of items."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

import asyncpg

from bench.city import City
from core import db

BATCH = 50_000
OPEN_SHARE = 10
"""One in so many cases is still open; a city's offices hold about ten days of new cases, of years stored."""

_CASES = """
insert into application (id, number, item_code, item_version_id, item_title, channel, applicant_id, applicant_name,
  name_key, progress_key, division, district, department_id, state, result, holder, held_since, claimed, revision,
  answers, promised_days, statutory_days, on_the_spot, due_on, created_at, saved_at, filed_at, accepted_at,
  concluded_at)
select gen_random_uuid(), '319' || lpad(n::text, 17, '0'), i.code, i.version_id, i.title, '3', gen_random_uuid(),
  $3::bytea, md5(n::text) || md5(n::text), md5(n::text) || md5('p' || n::text), t.code, left(t.code, 6), d.id,
  case when n % {share} = 0 then 'submitted' else 'concluded' end,
  case when n % {share} = 0 then null else 'granted' end,
  case when n % {share} = 0 then 'unit:' || t.code || ':' || d.id else 'nobody' end, at, false, 4,
  $3::bytea, 7, null, false, case when n % {share} = 0 then at::date + 8 end, at, at, at, at, at
from generate_series($1::int, $2::int) n
cross join lateral (select now() - (n % 700) * interval '1 day' as at) times
join (select code, version_id, title, (row_number() over (order by code))::int as k from service_item) i
  on i.k = 1 + n % (select count(*)::int from service_item)
join (select code, (row_number() over (order by code))::int as k from division where level = 'town') t
  on t.k = 1 + (n / 7) % (select count(*)::int from division where level = 'town')
join (select id, (row_number() over (order by code))::int as k from identity_department) d
  on d.k = 1 + (n / 11) % (select count(*)::int from identity_department)
"""
_STEPS = """
insert into application_step (application_id, verb, before, after, actor, holder, rules, at)
select a.id, s.verb, s.before, s.after, 'officer:' || a.applicant_id, a.holder, 1, a.filed_at
from application a cross join (values ('submit', 'draft', 'submitted'), ('accept', 'submitted', 'accepted'),
  ('conclude', 'accepted', 'concluded')) s(verb, before, after)
where a.number between '319' || lpad($1::int::text, 17, '0') and '319' || lpad($2::int::text, 17, '0')
"""
_ITEMS = """
insert into service_item (code, position, title, official_name, department_code, category, title_en, object, city_wide,
  promised_days, fee_text, online, version_id, withdrawn, uses, everyday_words, source_hash)
select i.code || '-' || n, i.position + 1000 * n, i.title || '（' || n || '）', i.official_name || '（' || n || '）',
  i.department_code, i.category, i.title_en, i.object, i.city_wide, i.promised_days, i.fee_text, i.online, i.version_id,
  false, 0, i.everyday_words, ''
from service_item i cross join generate_series(1, $1::int) n
"""


def seed_cases(city: City, count: int, sealed: bytes) -> None:
    """`count` cases more, with their history. `sealed`: some text as the city encrypts it."""
    if count:
        began = time.monotonic()
        asyncio.run(_on(city, lambda connection: _seed(connection, count, sealed)))
        print(f"  {count:,} cases more ({time.monotonic() - began:.0f} s)", flush=True)


async def _seed(connection: asyncpg.Connection, count: int, sealed: bytes) -> None:
    """Durability is put off for the seeding alone; it ends with a checkpoint and fresh statistics."""
    await connection.execute("set synchronous_commit = off")
    start = await connection.fetchval("select count(*) from application where number like '319%'")
    for first in range(start + 1, start + count + 1, BATCH):
        last = min(first + BATCH, start + count + 1) - 1
        await connection.execute(_CASES.format(share=OPEN_SHARE), first, last, sealed)
        await connection.execute(_STEPS, first, last)
    await connection.execute("vacuum analyze application")
    await connection.execute("vacuum analyze application_step")
    await connection.execute("checkpoint")


def seed_items(city: City, wanted: int) -> None:
    """Copies of the city's items under other names, with everything by which they are found."""
    asyncio.run(_on(city, lambda connection: _more_items(connection, wanted)))


async def _more_items(connection: asyncpg.Connection, wanted: int) -> None:
    have = await connection.fetchval("select count(*) from service_item")
    copies = -(-(wanted - have) // have)
    await connection.execute(_ITEMS, copies)
    columns = [
        r["column_name"]
        for r in await connection.fetch(
            "select column_name from information_schema.columns where table_name = 'item_search' "
            "and column_name <> 'item_code' and is_generated = 'NEVER'"
        )
    ]
    listed = ", ".join(columns)
    copied = ", ".join(f"s.{column}" for column in columns)
    await connection.execute(
        f"insert into item_search (item_code, {listed}) select s.item_code || '-' || n, {copied} "
        "from item_search s cross join generate_series(1, $1::int) n",
        copies,
    )
    await connection.execute("vacuum analyze item_search")


async def _on(city: City, work: Callable[[asyncpg.Connection], Awaitable[Any]]) -> None:
    connection = await asyncpg.connect(**db.credentials(city.postgres.url()))
    try:
        await work(connection)
    finally:
        await connection.close()
