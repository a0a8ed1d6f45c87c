"""A POST that is sent twice."""

import asyncio

import pytest

from core import clock, idempotency
from core import db as _db
from core.errors import IdempotencyKeyReused
from core.ids import new_id

ROUTE = "POST /api/applications"


@_db.atomic()
async def posted(actor: str, key: str = "key-00001", body: bytes = b"a" * 32, *, route: str = ROUTE, linger: float = 0,
                 fail: bool = False) -> tuple[str, bytes]:  # fmt: skip
    """As the HTTP layer does it; says whether the command ran."""
    stored = await idempotency.begin(actor, key, route, body)
    if stored:
        return "again", stored.body
    await asyncio.sleep(linger)
    if fail:
        raise RuntimeError("refused")
    answer = f'{{"id": "{new_id()}"}}'.encode()
    await idempotency.finish(actor, key, 201, answer)
    return "done", answer


async def test_the_same_key_and_body_get_the_same_answer(db):
    first, answer = await posted("person:1")
    second, same = await posted("person:1")

    assert (first, second) == ("done", "again")
    assert same == answer


@pytest.mark.parametrize("other", [{"body": b"b" * 32}, {"route": "POST /api/other"}])
async def test_a_key_that_comes_with_something_else_is_refused(db, other):
    await posted("person:1")
    with pytest.raises(IdempotencyKeyReused):
        await posted("person:1", **other)


async def test_two_people_may_use_the_same_key(db):
    assert (await posted("person:1"))[0] == "done"
    assert (await posted("person:2"))[0] == "done"


async def test_a_refused_command_frees_its_key(db):
    with pytest.raises(RuntimeError):
        await posted("person:1", fail=True)
    assert (await posted("person:1"))[0] == "done"


async def test_the_answer_is_not_readable_in_the_database(db):
    _, answer = await posted("person:1")
    row = await _db.row("select answer from idempotency_key")
    assert answer[:6] not in row["answer"]


async def test_at_once_the_command_runs_once_and_all_get_its_answer(database):
    actor = f"person:{new_id()}"
    try:
        outcomes = await asyncio.gather(*(posted(actor, linger=0.05) for _ in range(6)))
    finally:
        await _forget(actor)

    assert sorted(ran for ran, _ in outcomes) == ["again"] * 5 + ["done"]
    assert len({answer for _, answer in outcomes}) == 1


async def test_when_the_first_is_refused_one_of_those_that_wait_goes_on(database):
    actor = f"person:{new_id()}"
    try:
        first = asyncio.create_task(posted(actor, linger=0.1, fail=True))
        await asyncio.sleep(0.03)
        second = await posted(actor)
        with pytest.raises(RuntimeError):
            await first
    finally:
        await _forget(actor)
    assert second[0] == "done"


async def test_a_wait_that_lasts_too_long_is_a_refusal_and_not_a_fault(database):
    actor = f"person:{new_id()}"

    @_db.atomic()
    async def impatient() -> None:
        await _db.execute("set local lock_timeout = '50ms'")
        await idempotency.begin(actor, "key-00001", ROUTE, b"a" * 32)

    try:
        slow = asyncio.create_task(posted(actor, linger=0.4))
        await asyncio.sleep(0.1)
        with pytest.raises(idempotency.IdempotencyKeyInUse):
            await impatient()
        await slow
    finally:
        await _forget(actor)


async def test_answers_are_forgotten_after_a_day(db):
    with clock.freeze("2026-03-05"):
        await posted("person:1")
    with clock.freeze("2026-03-06T11:00"):
        assert await idempotency.forget_old_keys() == 0
    with clock.freeze("2026-03-06T13:00"):
        assert await idempotency.forget_old_keys() == 1
        assert (await posted("person:1"))[0] == "done"


async def _forget(actor: str) -> None:
    await _db.execute("delete from idempotency_key where actor = $1", actor)
