"""Public answers kept ready in this process: `catalogue`, at most 4,000 of them, each for 30 seconds.

The catalogue says the same to everyone and changes a few times a day. A publication is seen at once by the process
that made it, by the others within 30 seconds, and by a browser within a minute.
"""

import gzip
import hashlib
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import Response

SECONDS = 30
MOST = 4000
_WORTH_PACKING = 1200


@dataclass(frozen=True, slots=True)
class Ready:
    until: float
    etag: str
    plain: bytes
    packed: bytes | None


_ready: dict[str, Ready] = {}


def forget() -> None:
    """After a publication."""
    _ready.clear()


async def answer(request: Request, make: Callable[[], Awaitable[BaseModel]]) -> Response:
    """The answer to this address: kept, or made and kept. 304 when the reader has it already."""
    key = f"{request.scope['path']}?{request.scope['query_string'].decode('latin-1')}"
    ready = _ready.get(key)
    if ready is None or ready.until < time.monotonic():
        ready = _keep(key, (await make()).model_dump_json().encode())
    headers = {"etag": ready.etag, "cache-control": "public, max-age=60", "vary": "accept-encoding"}
    if request.headers.get("if-none-match") == ready.etag:
        return Response(status_code=304, headers=headers)
    if ready.packed and "gzip" in request.headers.get("accept-encoding", ""):
        headers["content-encoding"] = "gzip"
        return Response(ready.packed, headers=headers, media_type="application/json")
    return Response(ready.plain, headers=headers, media_type="application/json")


def _keep(key: str, body: bytes) -> Ready:
    if len(_ready) >= MOST:
        del _ready[next(iter(_ready))]  # the oldest
    etag = f'W/"{hashlib.sha256(body).hexdigest()[:20]}"'
    packed = gzip.compress(body, 6, mtime=0) if len(body) >= _WORTH_PACKING else None
    ready = _ready[key] = Ready(time.monotonic() + SECONDS, etag, body, packed)
    return ready
