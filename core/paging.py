"""Lists by key, never by offset: the cost of a page does not grow with its depth."""

import base64
import binascii
import json
from collections.abc import Sequence
from typing import Any, Generic, TypeVar
from uuid import UUID

from pydantic import BaseModel, Field

from core.errors import InvalidInput

T = TypeVar("T")
MOST = 100


class Page(BaseModel, Generic[T]):
    """One page; `next` is handed back as `after`, and is null on the last one."""

    items: list[T]
    next: str | None = None


class PageQuery(BaseModel):
    """Mixed into a route's query."""

    after: str | None = Field(default=None, max_length=400)
    limit: int = Field(default=20, ge=1, le=MOST)


def encode(*key: Any) -> str:
    """A cursor from the sort key of the last row shown."""
    return base64.urlsafe_b64encode(json.dumps(key, default=str).encode()).decode().rstrip("=")


def decode(cursor: str, parts: int) -> list[Any]:
    """The sort key in a cursor. Refuses one that is not ours."""
    try:
        key = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (binascii.Error, ValueError):
        key = None
    if not isinstance(key, list) or len(key) != parts:
        raise malformed()
    return key


def malformed() -> InvalidInput:
    """The refusal of a cursor that is not ours."""
    return InvalidInput(fields=[{"field": "after", "code": "malformed"}])


def decode_id(cursor: str | None) -> UUID | None:
    """The cursor of a list that is sorted by id alone; none at its beginning. Refuses one that is not ours."""
    if not cursor:
        return None
    try:
        return UUID(decode(cursor, 1)[0])
    except (ValueError, TypeError, AttributeError):
        raise malformed() from None


def page(rows: Sequence[T], limit: int, *key: str) -> dict[str, Any]:
    """Cut `limit + 1` fetched rows to a page; `key` names the attributes or columns they are sorted by."""
    more = len(rows) > limit
    shown = list(rows[:limit])
    last: Any = shown[-1] if more else None
    cursor = encode(*(last[k] if hasattr(last, "keys") else getattr(last, k) for k in key)) if more else None
    return {"items": shown, "next": cursor}
