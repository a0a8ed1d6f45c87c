"""Reaching a person: an inbox that always has it, and a text message when it matters and is wanted."""

import json
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

from core import clock, crypto, db, paging
from core.context import language
from core.errors import NotFound
from core.ids import new_id
from notifications.errors import NotToBeRetried
from notifications.models import SmsState, SmsWish
from notifications.schemas import DeliveriesQuery, MessagesQuery
from notifications.templates import Param, templates

CODE_LIFE = timedelta(minutes=5)
NOTICE_LIFE = timedelta(days=2)
"""After this a text message that could not be sent is given up; the inbox has had it all along."""

PhoneBook = Callable[[Iterable[UUID]], Awaitable[dict[UUID, str]]]
_phone_book: PhoneBook | None = None


def register_phone_book(book: PhoneBook) -> None:
    """Tell how people's numbers are found (persons without one are absent), because this package knows no people."""
    global _phone_book
    _phone_book = book


async def phones_of(people: Iterable[UUID]) -> dict[UUID, str]:
    wanted = set(people)
    return await _phone_book(wanted) if _phone_book and wanted else {}


# ── telling


@db.atomic()
async def notify(
    person_id: UUID, template: str, params: dict[str, Param], dedupe_key: str, *, subject: str = ""
) -> UUID | None:
    """Tell a person something, in the caller's transaction. The same `dedupe_key` tells once; answers the message's id.

    Raises TypeError or KeyError for a template or parameters that do not exist: a mistake of the caller's code.
    """
    words = templates()[template]
    words.check(params)
    if words.urgency == "code":
        raise TypeError(f"{template} is a code: see send_code")
    now, message_id = clock.now(), new_id()
    told = await db.row(
        _NOTIFY,
        message_id, person_id, template, subject, json.dumps(words.inbox(params), ensure_ascii=False), dedupe_key, now,
        _WISHED_FOR[words.urgency], new_id(), crypto.encrypt(json.dumps(words.variables(params), ensure_ascii=False)),
        now + NOTICE_LIFE,
    )  # fmt: skip
    return message_id if told else None


_WISHED_FOR = {"important": [SmsWish.ALL.value, SmsWish.IMPORTANT.value], "info": [SmsWish.ALL.value]}
_NOTIFY = """
with told as (
  insert into notification_message (id, person_id, template, subject, words, dedupe_key, created_at)
  values ($1, $2, $3, $4, $5, $6, $7) on conflict (dedupe_key) do nothing returning id
), queued as (
  insert into notification_sms (id, message_id, person_id, template, variables, state, attempts, expires_at, error,
    created_at)
  select $9, id, $2, $3, $10, 'queued', 0, $11, '', $7 from told
  where coalesce((select sms from notification_preference where person_id = $2), 'important') = any($8::text[])
)
select id from told
"""
"""The message, and the text message beside it for whoever wishes one, in one statement: every act tells somebody."""


@db.atomic()
async def send_code(phone: str, code: str) -> None:
    """A sign-in code by text message, before everything else that waits. Written in the caller's transaction."""
    now = clock.now()
    variables = json.dumps(templates()["sign_in_code"].variables({"code": code}), ensure_ascii=False)
    await db.execute(
        "insert into notification_sms (id, phone, template, variables, state, attempts, expires_at, error, created_at) "
        "values ($1, $2, 'sign_in_code', $3, 'queued', 0, $4, '', $5)",
        new_id(), crypto.encrypt(phone), crypto.encrypt(variables), now + CODE_LIFE, now,
    )  # fmt: skip


# ── the inbox


_SHOWN = (
    "select m.id, m.template, m.subject, m.words, m.created_at, m.read_at, s.state as sms "
    "from notification_message m left join notification_sms s on s.message_id = m.id "
)


def _worded(row: Mapping[str, Any]) -> dict[str, Any]:
    return {**row, **json.loads(row["words"])[language.get()]}


async def messages(person_id: UUID, query: MessagesQuery) -> dict[str, Any]:
    """A person's own messages, the newest first, in the reader's language."""
    after = paging.decode_id(query.after)
    found = await db.rows(
        _SHOWN + "where m.person_id = $1 and ($2::uuid is null or m.id < $2) and (not $3 or m.read_at is null) "
        "order by m.id desc limit $4",
        person_id, after, query.unread, query.limit + 1,
    )  # fmt: skip
    return paging.page([_worded(row) for row in found], query.limit, "id")


async def message(person_id: UUID, message_id: UUID) -> dict[str, Any]:
    """One of a person's own messages; another's is like none."""
    row = await db.row(_SHOWN + "where m.id = $1 and m.person_id = $2", message_id, person_id)
    if row is None:
        raise NotFound
    return _worded(row)


async def unread(person_id: UUID) -> int:
    """How many have not been read, counted up to 100."""
    row = await db.row(
        "select count(*) as n from (select 1 from notification_message "
        "where person_id = $1 and read_at is null limit 100) counted",
        person_id,
    )
    return int(row["n"]) if row else 0


async def read(person_id: UUID, message_id: UUID) -> None:
    """Reading again changes nothing; another's message is like none."""
    seen = await db.execute(
        "update notification_message set read_at = coalesce(read_at, $3) where id = $1 and person_id = $2",
        message_id, person_id, clock.now(),
    )  # fmt: skip
    if not seen:
        raise NotFound


async def read_all(person_id: UUID) -> None:
    await db.execute(
        "update notification_message set read_at = $2 where person_id = $1 and read_at is null", person_id, clock.now()
    )


async def wish_of(person_id: UUID) -> SmsWish:
    row = await db.row("select sms from notification_preference where person_id = $1", person_id)
    return SmsWish(row["sms"]) if row else SmsWish.IMPORTANT


async def set_wish(person_id: UUID, sms: SmsWish) -> None:
    await db.execute(
        "insert into notification_preference (person_id, sms) values ($1, $2) "
        "on conflict (person_id) do update set sms = excluded.sms",
        person_id, sms.value,
    )  # fmt: skip


# ── people who become one, leave, or ask what is held


async def give_to(kept_id: UUID, merged_id: UUID) -> None:
    """Two accounts were one person: the messages of the merged one are theirs."""
    for table in ("notification_message", "notification_sms"):
        await db.execute(f"update {table} set person_id = $1 where person_id = $2", kept_id, merged_id)
    await db.execute("delete from notification_preference where person_id = $1", merged_id)


async def forget(person_id: UUID) -> None:
    """The person left: what they were told goes with them."""
    for table in ("notification_sms", "notification_message", "notification_preference"):
        await db.execute(f"delete from {table} where person_id = $1", person_id)


async def held_about(person_id: UUID) -> list[dict[str, Any]]:
    """The latest 1,000 messages, as plain values."""
    found = await db.rows(
        "select words, created_at, read_at from notification_message where person_id = $1 order by id desc limit 1000",
        person_id,
    )
    return [
        {
            **json.loads(row["words"])["zh"],
            "created_at": row["created_at"].isoformat(),
            "read_at": row["read_at"].isoformat() if row["read_at"] else None,
        }
        for row in found
    ]


# ── what the operators see


async def deliveries(query: DeliveriesQuery) -> dict[str, Any]:
    """Text messages in one state, the newest first."""
    found = await db.rows(
        "select id, template, state, error, attempts, created_at, finished_at from notification_sms "
        "where state = $1 and ($2::uuid is null or id < $2) order by id desc limit $3",
        query.state.value, paging.decode_id(query.after), query.limit + 1,
    )  # fmt: skip
    return paging.page([dict(row) for row in found], query.limit, "id")


@db.atomic()
async def retry(sms_id: UUID) -> None:
    """Queue once more what was given up, if it still says something and its time is not over."""
    row = await db.row("select state, expires_at, variables from notification_sms where id = $1 for update", sms_id)
    if row is None:
        raise NotFound
    if row["state"] != SmsState.FAILED or row["expires_at"] <= clock.now() or row["variables"] is None:
        raise NotToBeRetried
    # If an earlier try got no answer, the gateway is asked first again.
    await db.execute(
        "update notification_sms set state = case error when 'no_answer' then 'unsure' else 'queued' end, "
        "attempts = 0, not_before = null, error = '', finished_at = null where id = $1",
        sms_id,
    )
