"""The audit log: written with the act, never changed, sealed so that every entry is in exactly one seal.

Sealing needs transactions that end, so these tests commit, and a superuser with its triggers off clears up after them.
"""

import asyncio
import contextlib
import random
from collections.abc import AsyncIterator

import asyncpg
import pytest

from core import audit, ids
from core import db as _db


@pytest.fixture
async def committed(database: None, database_url: str) -> AsyncIterator[asyncpg.Connection]:
    """Writes stand; a second connection looks on, and may break the rules as a superuser could."""
    connection = await asyncpg.connect(**_db.credentials(database_url))
    yield connection
    await connection.execute("set session_replication_role = replica")
    await connection.execute("truncate audit_entry, audit_seal")
    await connection.close()


@_db.atomic()
async def acted(n: int = 1, *, linger: float = 0, fail: bool = False) -> None:
    for number in range(n):
        await audit.record("officer:1", "application.accept", f"application:{number}", case="case-1")
        await asyncio.sleep(linger)
    if fail:
        raise RuntimeError("changed my mind")


async def sealed_all() -> audit.Seal | None:
    """Seal when all that was written is certain: another test process on the server may hold an older transaction."""
    written = await _db.row("select coalesce(max(xid::text::bigint), 0) as xid from audit_entry")
    horizon = "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as xid"
    async with asyncio.timeout(60):
        # The server tells nobody when its oldest transaction ends.
        while (await _db.row(horizon))["xid"] <= written["xid"]:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    return await audit.seal_entries()


async def broken_into(connection: asyncpg.Connection, sql: str) -> None:
    """What somebody with the database's own password could do."""
    await connection.execute("set session_replication_role = replica")
    await connection.execute(sql)
    await connection.execute("set session_replication_role = origin")


async def test_an_entry_outside_a_transaction_is_refused(database):
    with pytest.raises(RuntimeError):
        await audit.record("officer:1", "application.accept", "application:1")


async def test_a_person_sees_who_read_their_data_when_and_for_which_case(db):
    person, other = ids.new_id(), ids.new_id()
    view = "application.view"
    await audit.read("officer:1", view, "application:1", person_id=person, case="case-1", purpose="受理审查")
    await audit.read("officer:2", view, "application:1", person_id=person)
    await audit.read(f"person:{person}", view, "application:1", person_id=person)
    await audit.record("officer:1", "application.accept", "application:1", person_id=person)
    shown = [audit.Seen("application:1", person), audit.Seen("application:2", other)]
    await audit.read_list("officer:3", "desk.list", shown)

    first = await audit.reads_of(person, limit=2)
    rest = await audit.reads_of(person, after=first[-1].id)

    assert [r.actor for r in (*first, *rest)] == ["officer:3", "officer:2", "officer:1"]
    assert (rest[0].case, rest[0].purpose) == ("case-1", "受理审查")


async def test_the_auditor_can_narrow_the_log_and_page_through_it(db):
    for n in range(5):
        actor, subject = f"officer:{n % 2}", f"application:{n}"
        await audit.record(actor, "application.accept", subject, success=n != 4, details={"n": n})

    mine = await audit.entries(actor="officer:0", limit=2)
    more = await audit.entries(actor="officer:0", after=mine[-1]["id"])

    assert [r["subject"] for r in (*mine, *more)] == ["application:4", "application:2", "application:0"]
    assert (mine[0]["success"], mine[0]["details"]) == (False, '{"n": 4}')


@pytest.mark.parametrize(
    "sql",
    ["update audit_entry set actor = 'x'", "delete from audit_entry", "truncate audit_entry", "delete from audit_seal"],
)
async def test_the_database_itself_refuses_to_change_the_log(committed, sql):
    await acted()
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await _db.execute(sql)


async def test_a_refused_act_leaves_no_entry(committed):
    with pytest.raises(RuntimeError):
        await acted(fail=True)
    assert await committed.fetchval("select count(*) from audit_entry") == 0


async def test_seals_follow_one_another_and_the_chain_holds(committed):
    seals = []
    for n in (1, 3, 2):
        await acted(n)
        seals.append(await sealed_all())
    assert await audit.seal_entries() is None

    assert [seal.size for seal in seals] == [1, 3, 2]
    assert [seal.previous_hash for seal in seals[1:]] == [seal.hash for seal in seals[:-1]]
    assert await audit.verify() is None


async def test_a_transaction_still_running_is_left_for_a_later_seal(committed):
    started, may_end = asyncio.Event(), asyncio.Event()

    @_db.atomic()
    async def slow() -> None:
        await audit.record("officer:1", "slow", "application:1")
        started.set()
        await may_end.wait()

    running = asyncio.create_task(slow())
    await started.wait()
    await acted(2)
    assert await audit.seal_entries() is None
    may_end.set()
    await running
    sealed = await sealed_all()

    assert sealed is not None
    assert sealed.size == 3


async def test_under_a_crowd_of_writers_every_entry_is_in_exactly_one_seal(committed):
    random.seed(2)

    async def writer() -> None:
        for _ in range(6):
            with contextlib.suppress(RuntimeError):
                await acted(random.randint(1, 3), linger=random.random() / 200, fail=random.random() < 0.2)

    async def sealer() -> None:
        while not done.is_set():
            await audit.seal_entries()
            await asyncio.sleep(0.003)

    done = asyncio.Event()
    sealing = [asyncio.create_task(sealer()) for _ in range(2)]
    await asyncio.gather(*(writer() for _ in range(6)))
    done.set()
    await asyncio.gather(*sealing)
    await audit.seal_entries()

    written = await committed.fetchval("select count(*) from audit_entry")
    per_seal = await committed.fetch(
        "select s.count as said, (select count(*) from audit_entry e where e.xid >= s.from_xid::text::xid8 "
        "and e.xid < s.to_xid::text::xid8) as found from audit_seal s"
    )
    assert written > 20
    assert sum(r["found"] for r in per_seal) == written
    assert all(r["said"] == r["found"] for r in per_seal)
    assert await audit.verify() is None


@pytest.mark.parametrize(
    ("sql", "seq", "reason"),
    [
        ("update audit_entry set actor = 'nobody' where subject = 'application:1'", 2, "an entry was changed"),
        ("delete from audit_entry where subject = 'application:1'", 2, "it was made over 2 entries, now there are 1"),
        (
            "insert into audit_entry select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid()))).* "
            "from audit_entry e where subject = 'application:1'",
            2,
            "it was made over 2 entries, now there are 3",
        ),
        ("delete from audit_seal where seq = 2", 2, "it is missing"),
        ("update audit_seal set count = 7 where seq = 2", 2, "its own hash does not fit"),
        (
            "update audit_seal set from_xid = from_xid - 1 where seq = 3",
            3,
            "it does not begin where the seal before it ends",
        ),
        ("update audit_seal set previous_hash = hash where seq = 1", 1, "it does not follow the seal before it"),
    ],
)
async def test_tampering_is_found_and_the_first_broken_seal_named(committed, sql, seq, reason):
    for n in (1, 2, 1):
        await acted(n)
        await sealed_all()

    await broken_into(committed, sql)

    broken = await audit.verify()
    assert broken == (seq, reason)
    assert str(broken) == f"the audit log is broken at seal {seq}: {reason}"


async def test_a_database_restored_into_a_new_cluster_is_not_sealed_silently(committed):
    await acted()
    await sealed_all()
    await broken_into(committed, "update audit_seal set to_xid = to_xid + 1000000")

    with pytest.raises(audit.ClockWentBack):
        await sealed_all()


async def test_a_seal_may_cover_more_than_one_page_of_entries(committed):
    await committed.execute(
        "insert into audit_entry (id, is_read, actor, action, subject, purpose, success, request_id, details) "
        "select gen_random_uuid(), true, 'officer:1', 'x', 'y', '', true, '', '{}' from generate_series(1, 2500)"
    )

    sealed = await sealed_all()

    assert sealed is not None
    assert sealed.size == 2500
    assert await audit.verify() is None
