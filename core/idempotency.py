"""Sending a POST twice: the first answer is kept with the command's own writes, and given again.

`begin` and `finish` run inside the command's transaction. A refused command rolls its key back with everything else, so
it may be sent again; two at once with one key meet at the unique index, and the second waits for the first's outcome.
"""

from datetime import timedelta
from typing import NamedTuple

import asyncpg

from core import clock, crypto, db
from core.errors import DomainError, IdempotencyKeyReused
from core.events import every
from core.ids import new_id

KEPT = timedelta(hours=24)
_BATCH = 5000


class IdempotencyKeyInUse(DomainError):
    """The first request with this key is still being handled."""

    status, code = 409, "idempotency_key_in_use"


class Answer(NamedTuple):
    """What was answered the first time."""

    status: int
    body: bytes


async def begin(actor: str, key: str, route: str, body_hash: bytes) -> Answer | None:
    """Take the key for this request, or hand back the answer that it already got.

    Raises IdempotencyKeyReused when the key stands for another route or body, IdempotencyKeyInUse when the first
    request takes longer than the lock timeout of the connection.
    """
    db.transaction()
    try:
        taken = await db.execute(
            "insert into idempotency_key (id, actor, key, route, body_hash, created_at) "
            "values ($1, $2, $3, $4, $5, $6) "
            "on conflict (actor, key) do nothing",
            new_id(), actor, key, route, body_hash.hex(), clock.now(),
        )  # fmt: skip
    except asyncpg.LockNotAvailableError:
        raise IdempotencyKeyInUse from None
    if taken:
        return None
    first = await db.row(
        "select route, body_hash, status, answer from idempotency_key where actor = $1 and key = $2", actor, key
    )
    if first is None or first["status"] is None:
        raise IdempotencyKeyInUse
    if (first["route"], first["body_hash"]) != (route, body_hash.hex()):
        raise IdempotencyKeyReused
    return Answer(first["status"], crypto.decrypt(first["answer"]).encode())


async def finish(actor: str, key: str, status: int, body: bytes) -> None:
    """Keep the answer, encrypted: it may hold personal data."""
    await db.execute(
        "update idempotency_key set status = $3, answer = $4 where actor = $1 and key = $2",
        actor, key, status, crypto.encrypt(body.decode()),
    )  # fmt: skip


@every("17 * * * *")
async def forget_old_keys() -> int:
    """Answers are kept for a day: longer than any phone's outbox keeps trying without asking the person again."""
    forgotten = 0
    while True:
        gone = await db.execute(
            "delete from idempotency_key where id in "
            "(select id from idempotency_key where created_at < $1 order by created_at limit $2)",
            clock.now() - KEPT, _BATCH,
        )  # fmt: skip
        forgotten += gone
        if gone < _BATCH:
            return forgotten
