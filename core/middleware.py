"""The outermost ring: request id, language, security headers, access log, and the last word on errors. Pure ASGI."""

import logging
import re
import time
from uuid import uuid4

import asyncpg
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from tortoise.exceptions import DBConnectionError

from core import context, metrics
from core.errors import DomainError, InternalError, InvalidInput, MethodNotAllowed, NotFound, Unavailable
from core.http import problem

log = logging.getLogger("yichuang.http")
_GIVEN_ID = re.compile(r"[A-Za-z0-9-]{8,64}")
_SECURITY = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "x-frame-options": "SAMEORIGIN",
    "content-security-policy": (
        "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; style-src 'self' 'unsafe-inline'; "
        "connect-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'self'"
    ),
    "permissions-policy": "camera=(self), geolocation=(self), microphone=(self)",
}
_LOST = (asyncpg.PostgresConnectionError, asyncpg.InterfaceError, asyncpg.CannotConnectNowError,
         asyncpg.AdminShutdownError, asyncpg.CrashShutdownError, asyncpg.TooManyConnectionsError,
         DBConnectionError, ConnectionError, TimeoutError)  # fmt: skip


class Outermost:
    """Wraps the whole application."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        headers = Headers(scope=scope)
        given = headers.get("x-request-id", "")
        request_id = given if _GIVEN_ID.fullmatch(given) else uuid4().hex
        context.request_id.set(request_id)
        context.language.set(context.preferred(headers.get("accept-language", "")))
        started, status = time.perf_counter(), 0

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                out = MutableHeaders(scope=message)
                out["x-request-id"] = request_id
                for name, value in _SECURITY.items():
                    out.setdefault(name, value)
                if scope["path"].startswith("/api/"):
                    out.setdefault("cache-control", "no-store")
                    out.setdefault("vary", "accept-language, authorization")
            await send(message)

        try:
            await self.app(scope, receive, sending)
        except Exception as error:
            if status:
                raise
            await self._last_word(error)(scope, receive, sending)
        finally:
            route = scope.get("route_template") or (getattr(scope.get("route"), "path", None) or "unmatched")
            taken = time.perf_counter() - started
            metrics.REQUESTS.labels(scope["method"], route, status).inc()
            metrics.SECONDS.labels(route).observe(taken)
            log.info("answered", extra={"method": scope["method"], "route": route, "status": status,
                                        "ms": round(taken * 1000, 1)})  # fmt: skip

    def _last_word(self, error: Exception) -> Response:
        if isinstance(error, _LOST):
            log.warning("the database does not answer", exc_info=error)
            return problem(Unavailable(retry_after=2), context.request_id.get())
        metrics.FAULTS.labels("http").inc()
        log.error("fault", exc_info=error)
        return problem(InternalError(), context.request_id.get())


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
