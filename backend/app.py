"""The web application: every domain's routes, the mini-apps' files, health and metrics."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from typing import Any

import sentry_sdk
from sentry_sdk.types import Event, Hint
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.authentication import AuthenticationMiddleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route

from backend import apidocs, domains
from backend.h5 import H5Files
from backend.identity.sessions import SessionAuthentication
from core import db, logs, metrics, redis
from core.errors import DomainError
from core.http import Routes
from core.middleware import Outermost, refuse, refuse_http
from core.openapi import document
from core.settings import Settings, settings


def openapi() -> dict[str, Any]:
    """The API as a document; `docs/openapi.json` is kept equal to it."""
    return document("一窗 Yichuang", domains.groups())


def create_app(*, connect: bool = True) -> Starlette:
    """The service. `connect=False` leaves the database to the caller (tests)."""
    config = settings()
    domains.subscribe()

    @contextlib.asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        start_process(config)
        async with db.connected(db.configuration(config.database_url, domains.MODELS, config.pool_size)):
            beating = asyncio.create_task(metrics.heartbeat())
            yield
            beating.cancel()
        await redis.close()

    return Starlette(
        routes=[*_ground(config), *_mounted(domains.groups())],
        middleware=[
            Middleware(Outermost, device=config.card_reader_url),
            Middleware(GZipMiddleware, minimum_size=1200, compresslevel=5),
            Middleware(AuthenticationMiddleware, backend=SessionAuthentication()),
        ],
        exception_handlers={DomainError: refuse, HTTPException: refuse_http},
        lifespan=lifespan if connect else None,
    )


def start_process(config: Settings) -> None:
    """What every process of ours does first: logs, and Sentry when there is an address for it."""
    logs.configure(config.log_level, spell_out=config.demo)
    if config.sentry_dsn:
        sentry_sdk.init(
            config.sentry_dsn.get_secret_value(),
            send_default_pii=False,
            include_local_variables=False,
            max_request_body_size="never",
            before_send=_without_words,
        )


def _without_words(event: Event, _: Hint) -> Event:
    """An exception's text may quote a row; its type and place are enough to find the fault."""
    for exception in event.get("exception", {}).get("values", []):
        exception["value"] = ""
    event.pop("request", None)
    return event


def _mounted(groups: list[Routes]) -> list[BaseRoute]:
    """One mount per prefix, so that a request is matched against one domain's routes and not all of them."""
    by_prefix: dict[str, list[Routes]] = {}
    for group in groups:
        by_prefix.setdefault("/".join(group.prefix.split("/")[:3]), []).append(group)
    mounts: list[BaseRoute] = []
    for prefix, together in by_prefix.items():
        # The prefix itself is a path too, and one that a mount would not match.
        mounts += [route for group in together for route in group if route.path == prefix]
        inner = [route for group in together for route in _without(prefix, group)]
        mounts.append(Mount(prefix, routes=inner))
    return mounts


def _without(prefix: str, group: Routes) -> Routes:
    below = [e for e in group.endpoints if group.prefix + e.path != prefix]
    return Routes(group.prefix[len(prefix) :], "", below)


def _ground(config: Settings) -> list[BaseRoute]:
    described = openapi()
    as_json, as_page = json.dumps(described, ensure_ascii=False).encode(), apidocs.page(described).encode()

    async def home(_: Request) -> Response:
        return RedirectResponse("/h5/portal/")

    async def alive(_: Request) -> Response:
        return JSONResponse({"alive": True})

    async def ready(_: Request) -> Response:
        try:
            async with asyncio.timeout(2):
                await db.row("select 1")
        except Exception:
            return JSONResponse({"ready": False}, 503)
        return JSONResponse({"ready": True})

    async def measured(_: Request) -> Response:
        body, media_type = metrics.exposition()
        return Response(body, media_type=media_type)

    async def openapi_json(_: Request) -> Response:
        return Response(as_json, media_type="application/json")

    async def docs(_: Request) -> Response:
        return Response(as_page, media_type="text/html")

    return [
        Route("/", home),
        Route("/healthz", alive),
        Route("/readyz", ready),
        Route("/metrics", measured),
        Route("/api/openapi.json", openapi_json),
        Route("/api/docs", docs),
        Mount("/h5", H5Files(directory=config.h5_dir, html=True, check_dir=False)),
    ]
