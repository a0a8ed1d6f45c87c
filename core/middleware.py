"""The outermost ring: request id, language, security headers, access log, and the last word on errors. Pure ASGI."""

import logging
import os
import re
import time
from urllib.parse import urlsplit

import asyncpg
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from tortoise.exceptions import DBConnectionError

from core import context, logs, metrics
from core.errors import DomainError, InternalError, InvalidInput, MethodNotAllowed, NotFound, Unavailable
from core.http import problem

log = logging.getLogger("yichuang.http")
_GIVEN_ID = re.compile(rb"[A-Za-z0-9-]{8,64}")
_PRIVATE = [(b"cache-control", b"no-store"), (b"vary", b"accept-language, authorization")]
_LOST = (asyncpg.PostgresConnectionError, asyncpg.InterfaceError, asyncpg.CannotConnectNowError,
         asyncpg.AdminShutdownError, asyncpg.CrashShutdownError, asyncpg.TooManyConnectionsError,
         DBConnectionError, ConnectionError, TimeoutError)  # fmt: skip


def _security(device: str) -> list[tuple[bytes, bytes]]:
    """`device`: the address of a counter's card reader, the one thing that pages call beside the service itself."""
    parts = urlsplit(device)
    reader = f" {parts.scheme}://{parts.netloc}" if parts.netloc else ""
    policy = (
        "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; style-src 'self' 'unsafe-inline'; "
        "object-src 'self' blob:; frame-src 'self' blob:; "
        f"connect-src 'self'{reader}; frame-ancestors 'self'; base-uri 'none'; form-action 'self'"
    )
    return [
        (b"x-content-type-options", b"nosniff"),
        (b"referrer-policy", b"same-origin"),
        (b"x-frame-options", b"SAMEORIGIN"),
        (b"content-security-policy", policy.encode()),
        (b"permissions-policy", b"camera=(self), geolocation=(self), microphone=(self)"),
    ]


class Outermost:
    """Wraps the whole application. It runs for every request, so it works on raw headers and costs microseconds."""

    def __init__(self, app: ASGIApp, device: str = "") -> None:
        self.app = app
        self.security = _security(device)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        given: dict[bytes, bytes] = dict(scope["headers"])
        request_id = _id_of(given.get(b"x-request-id"))
        context.request_id.set(request_id)
        context.language.set(context.preferred(given.get(b"accept-language", b"").decode("latin-1")))
        started, status = time.perf_counter(), 0

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                told = (b"x-request-id", request_id.encode())
                headers = message["headers"] = [*message["headers"], told, *self.security]
                if scope["path"].startswith("/api/") and not any(name == b"cache-control" for name, _ in headers):
                    headers += _PRIVATE
            await send(message)

        try:
            await self.app(scope, receive, sending)
        except Exception as error:
            if status:
                raise
            await self._last_word(error)(scope, receive, sending)
        finally:
            route = scope.get("route_template") or ("/h5" if scope["path"].startswith("/h5/") else "/")
            taken = time.perf_counter() - started
            metrics.answered(scope["method"], route, status, taken)
            logs.answered(request_id, scope["method"], route, status, taken)

    def _last_word(self, error: Exception) -> Response:
        if isinstance(error, _LOST):
            log.warning("the database does not answer", exc_info=error)
            return problem(Unavailable(retry_after=2), context.request_id.get())
        metrics.FAULTS.labels("http").inc()
        log.error("fault", exc_info=error)
        return problem(InternalError(), context.request_id.get())


def _id_of(given: bytes | None) -> str:
    return given.decode() if given and _GIVEN_ID.fullmatch(given) else os.urandom(16).hex()


async def refuse(_: Request, error: Exception) -> Response:
    """A domain's refusal as a problem document."""
    assert isinstance(error, DomainError)
    return problem(error, context.request_id.get())


async def refuse_http(_: Request, error: Exception) -> Response:
    """What Starlette itself refuses: unknown paths and methods."""
    assert isinstance(error, HTTPException)
    kinds: dict[int, DomainError] = {404: NotFound(), 405: MethodNotAllowed()}
    response = problem(kinds.get(error.status_code, InvalidInput(fields=[])), context.request_id.get())
    response.headers.update(error.headers or {})
    return response
