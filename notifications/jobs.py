"""The sender of text messages: claim with a lease, speak with no transaction open, record the outcome."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from prometheus_client import Counter

from core import clock, crypto, db
from core.events import every
from notifications import gateway as sms_gateway
from notifications import service
from notifications.gateway import NoAnswer, Refused
from notifications.models import SmsState
from notifications.templates import signature, templates

LEASE = timedelta(seconds=90)
"""Longer than one attempt can take: at most three queries and one sending of 8 s each."""
MOST_ATTEMPTS = 8
BATCH = 50
FAILED = Counter("yichuang_sms_failed_total", "Text messages given up", ["error"])

Row = Mapping[str, Any]


class Outcome(NamedTuple):
    state: SmsState
    error: str = ""


@every("* * * * * *")
async def send_due() -> int:
    """Send what is due, codes first; answers how many rows were tried."""
    tried = 0
    while claimed := await _claim():
        tried += len(claimed)
        phones = await service.phones_of(row["person_id"] for row in claimed if row["person_id"])
        # Only the calls run side by side; the outcomes are written one by one.
        outcomes = await asyncio.gather(*(_attempt(row, phones) for row in claimed))
        for row, outcome in zip(claimed, outcomes, strict=True):
            await _record(row, outcome)
    return tried


@db.atomic()
async def _claim() -> Sequence[Row]:
    """Take some rows for the length of a lease. `before` says whether an earlier attempt ended without an answer."""
    now = clock.now()
    return await db.rows(
        "with due as (select id, state from notification_sms where state in ('queued', 'sending', 'unsure') "
        " and (not_before is null or not_before <= $1) "
        " order by person_id is not null, id limit $2 for update skip locked) "
        "update notification_sms s set state = 'sending', attempts = attempts + 1, not_before = $3 from due "
        "where s.id = due.id returning s.*, due.state as before",
        now, BATCH, now + LEASE,
    )  # fmt: skip


async def _attempt(row: Row, phones: dict[UUID, str]) -> Outcome:
    """One exchange with the gateway. A row that may have been taken already is asked for before it is sent."""
    phone = crypto.decrypt(row["phone"]) if row["phone"] else phones.get(row["person_id"])
    if phone is None:
        return Outcome(SmsState.FAILED, "no_phone")
    gateway = sms_gateway.gateway()
    try:
        if row["before"] != SmsState.QUEUED:
            for day in _days(clock.day_of(row["created_at"]), clock.today()):
                if await gateway.took(row["id"], phone, day):
                    return Outcome(SmsState.SENT)
        if row["expires_at"] <= clock.now():
            return Outcome(SmsState.FAILED, "expired")
        template = templates()[row["template"]].approved
        variables = json.loads(crypto.decrypt(row["variables"]))
        await gateway.send(row["id"], phone, sign=signature(), template=template, variables=variables)
    except NoAnswer:
        return Outcome(SmsState.UNSURE, "no_answer")
    except Refused as refusal:
        return Outcome(SmsState.QUEUED if refusal.passing else SmsState.FAILED, refusal.code)
    return Outcome(SmsState.SENT)


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


async def _record(row: Row, outcome: Outcome) -> None:
    """Write what happened, unless another sender has taken the row since; the number of attempts tells them apart."""
    state, now = outcome.state, clock.now()
    if state in (SmsState.QUEUED, SmsState.UNSURE) and row["attempts"] >= MOST_ATTEMPTS:
        state = SmsState.FAILED
    over = state in (SmsState.SENT, SmsState.FAILED)
    # A code that failed is of no use to anybody; a notice that failed may be tried again by an administrator.
    cleared = state is SmsState.SENT or (over and row["person_id"] is None)
    await db.execute(
        "update notification_sms set state = $3, error = $4, not_before = $5, finished_at = $6, "
        "phone = case when $7 then null else phone end, variables = case when $7 then null else variables end "
        "where id = $1 and attempts = $2 and state = 'sending'",
        row["id"], row["attempts"], state.value, outcome.error,
        None if over else now + timedelta(seconds=5 * 2 ** row["attempts"]), now if over else None, cleared,
    )  # fmt: skip
    if state is SmsState.FAILED:
        FAILED.labels(outcome.error).inc()


@every("17 4 * * *")
async def forget_words() -> int:
    """What was given up and is over says nothing any more."""
    return await db.execute(
        "update notification_sms set variables = null, phone = null "
        "where state = 'failed' and expires_at < $1 and variables is not null",
        clock.now(),
    )
