"""Who did what and who read whose data, in a log that can only grow (GB/T 22239-2019 8.1.4.3, PIPL 51, 54).

An entry is one INSERT in the caller's own transaction: it stands if and only if the act does, and no writer ever waits
for another. Later `seal_entries` takes every entry whose transaction number lies in [from_xid, to_xid), where to_xid is
the oldest transaction still running: no entry can still appear below it, so each is in exactly one seal. A seal holds
the SM3 value of its entries and of the seal before it; its hash is also written to the log, outside the database, so
that a chain that was cut off or computed anew does not match what was logged. PostgreSQL refuses UPDATE, DELETE and
TRUNCATE.

Transaction numbers belong to one cluster: after a dump is restored into a new one, `seal_entries` refuses with
ClockWentBack until the new cluster's counter has been moved past the last seal (`pg_resetwal --next-transaction-id`).
"""

import json
import logging
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

import asyncpg
from cryptography.hazmat.primitives import hashes

from core import clock, context, db
from core.crypto import sm3
from core.events import every
from core.ids import new_id

log = logging.getLogger("yichuang.audit")

_FIRST = "0" * 64
"""What the first seal names as the hash before it."""

_INSERT = """
insert into audit_entry
    (id, at, is_read, actor, action, subject, person_id, case_ref, purpose, success, request_id, details)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
"""


async def record(
    actor: str,
    action: str,
    subject: str,
    *,
    person_id: UUID | None = None,
    case: str | None = None,
    purpose: str = "",
    details: Mapping[str, Any] | None = None,
    success: bool = True,
) -> None:
    """`actor` did `action` to `subject` ("application:<uuid>"). Raises outside a transaction.

    `details` may hold ids, codes and amounts, never personal data: the log cannot forget.
    """
    db.transaction()
    await db.execute(_INSERT, *_values(False, actor, action, subject, person_id, case, purpose, success, details))


async def read(
    actor: str,
    action: str,
    subject: str,
    *,
    person_id: UUID | None = None,
    case: str | None = None,
    purpose: str = "",
    details: Mapping[str, Any] | None = None,
    success: bool = True,
) -> None:
    """`actor` saw personal data of `person_id`, for a case. The person can see this entry (`reads_of`)."""
    await db.execute(_INSERT, *_values(True, actor, action, subject, person_id, case, purpose, success, details))


class Seen(NamedTuple):
    """One row of a list in which several people's data were shown."""

    subject: str
    person_id: UUID | None = None
    case: str | None = None


async def read_list(actor: str, action: str, seen: Iterable[Seen], *, purpose: str = "") -> None:
    """The same as `read` for every row of a list, in one statement."""
    rows = [_values(True, actor, action, s.subject, s.person_id, s.case, purpose, True, None) for s in seen]
    if rows:
        columns = list(zip(*rows, strict=True))
        await db.execute(
            "insert into audit_entry (id, at, is_read, actor, action, subject, person_id, case_ref, purpose, success, "
            "request_id, details) select * from unnest($1::uuid[], $2::timestamptz[], $3::bool[], $4::text[], "
            "$5::text[], $6::text[], $7::uuid[], $8::text[], $9::text[], $10::bool[], $11::text[], $12::jsonb[])",
            *columns,
        )


def _values(
    is_read: bool,
    actor: str,
    action: str,
    subject: str,
    person_id: UUID | None,
    case: str | None,
    purpose: str,
    success: bool,
    details: Mapping[str, Any] | None,
) -> tuple[Any, ...]:
    told = json.dumps(details or {}, ensure_ascii=False, default=str)
    request_id = context.request_id.get() or ""
    return (new_id(), clock.now(), is_read, actor, action, subject, person_id, case, purpose, success, request_id, told)


class Read(NamedTuple):
    """One time that somebody saw a person's data."""

    id: UUID
    at: datetime
    actor: str
    action: str
    subject: str
    case: str | None
    purpose: str


async def reads_of(person_id: UUID, after: UUID | None = None, limit: int = 20) -> list[Read]:
    """Who read this person's data, newest first, other than the person; `after` is the id of the last one shown."""
    found = await db.rows(
        "select id, at, actor, action, subject, case_ref as case, purpose from audit_entry "
        "where person_id = $1 and is_read and actor <> $2 and ($3::uuid is null or id < $3) order by id desc limit $4",
        person_id, f"person:{person_id}", after, limit,
    )  # fmt: skip
    return [Read(**row) for row in found]


async def entries(
    *,
    actor: str | None = None,
    subject: str | None = None,
    person_id: UUID | None = None,
    after: UUID | None = None,
    limit: int = 20,
) -> Sequence[asyncpg.Record]:
    """The log for the audit administrator, newest first; each filter that is given narrows it."""
    wanted = {"actor": actor, "subject": subject, "person_id": person_id}
    given = {column: value for column, value in wanted.items() if value is not None}
    where = "".join(f" and {column} = ${n}" for n, column in enumerate(given, 3))
    return await db.rows(
        "select id, at, is_read, actor, action, subject, person_id, case_ref as case, purpose, success, request_id, "
        "details::text as details from audit_entry "
        f"where ($1::uuid is null or id < $1){where} order by id desc limit $2",
        after, limit, *given.values(),
    )  # fmt: skip


class ClockWentBack(Exception):
    """This cluster's transaction counter is behind the last seal: the data were restored into a new cluster."""


class Seal(NamedTuple):
    seq: int
    from_xid: int
    to_xid: int
    size: int
    """How many entries."""
    rows_hash: str
    previous_hash: str

    @property
    def hash(self) -> str:
        return sm3("|".join(map(str, self)).encode()).hex()


@every("* * * * *")
@db.atomic()
async def seal_entries() -> Seal | None:
    """Seal what has become certain since the last seal. One sealer at a time; none if there is nothing to seal."""
    await db.execute("select pg_advisory_xact_lock(hashtext('yichuang.audit.seal'))")
    last = await db.row("select seq, to_xid, hash from audit_seal order by seq desc limit 1")
    start: int = last["to_xid"] if last else 0
    oldest_running = await db.row("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as xid")
    assert oldest_running is not None
    end: int = oldest_running["xid"]
    if end < start:
        raise ClockWentBack(f"the next transaction is {end}, the last seal ends at {start}")
    count, rows_hash = await _hash_of(start, end)
    if not count:
        return None
    seal = Seal((last["seq"] if last else 0) + 1, start, end, count, rows_hash, last["hash"] if last else _FIRST)
    await db.execute(
        "insert into audit_seal (seq, from_xid, to_xid, count, rows_hash, previous_hash, hash) "
        "values ($1, $2, $3, $4, $5, $6, $7)",
        *seal, seal.hash,
    )  # fmt: skip
    log.info("audit log sealed", extra={"seq": seal.seq, "count": seal.size, "hash": seal.hash})
    return seal


class Broken(NamedTuple):
    """The first seal that does not hold, and why."""

    seq: int
    reason: str

    def __str__(self) -> str:
        return f"the audit log is broken at seal {self.seq}: {self.reason}"


_SEALS = """
select seq, from_xid, to_xid, count as size, rows_hash, previous_hash, hash
from audit_seal where seq > $1 order by seq limit 200
"""


async def verify() -> Broken | None:
    """Walk the chain from its beginning; None when every seal holds. Memory does not grow with the log."""
    previous_hash, previous_end, seq = _FIRST, 0, 0
    while found := await db.rows(_SEALS, seq):
        for row in found:
            seal = Seal(*(row[name] for name in Seal._fields))
            if reason := await _fault(seal, row["hash"], seq + 1, previous_hash, previous_end):
                return Broken(seq + 1, reason)
            previous_hash, previous_end, seq = row["hash"], seal.to_xid, seal.seq
    return None


async def _fault(seal: Seal, stored_hash: str, seq: int, previous_hash: str, previous_end: int) -> str | None:
    if seal.seq != seq:
        return "it is missing"
    if seal.previous_hash != previous_hash:
        return "it does not follow the seal before it"
    if seal.from_xid != previous_end:
        return "it does not begin where the seal before it ends"
    if seal.hash != stored_hash:
        return "its own hash does not fit"
    count, rows_hash = await _hash_of(seal.from_xid, seal.to_xid)
    if count != seal.size:
        return f"it was made over {seal.size} entries, now there are {count}"
    return None if rows_hash == seal.rows_hash else "an entry was changed"


async def _hash_of(start: int, end: int) -> tuple[int, str]:
    """How many entries lie in [start, end), and the SM3 value of all of them in order."""
    digest, count = hashes.Hash(hashes.SM3()), 0
    async for line in _lines(start, end):
        digest.update(line)
        count += 1
    return count, digest.finalize().hex()


_LINES = """
select xid::text::bigint as transaction, id, json_build_array(
    xid::text, id, (extract(epoch from at) * 1000000)::bigint, is_read, actor, action, subject, person_id, case_ref,
    purpose, success, request_id, details
)::text as line
from (
    select * from audit_entry
    where (xid, id) > ($1::text::xid8, $2::uuid) and xid < $3::text::xid8 order by xid, id limit 1000
) page
order by page.xid, page.id
"""


async def _lines(start: int, end: int) -> AsyncIterator[bytes]:
    """Each entry as one line of JSON, a thousand at a time, by (xid, id)."""
    # No entry has the transaction number before the first, nor an id above the last.
    xid, entry_id = start - 1 if start else 0, UUID(int=2**128 - 1)
    while found := await db.rows(_LINES, str(xid), entry_id, str(end)):
        for row in found:
            yield row["line"].encode() + b"\n"
        xid, entry_id = found[-1]["transaction"], found[-1]["id"]
