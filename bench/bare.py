"""The baseline: a bare Starlette that answers the same bytes on the same kind of route."""

import os
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount, Route


def create_app() -> Starlette:
    body = Path(os.environ["BENCH_BODY"]).read_bytes()

    async def item(_: Request) -> Response:
        return Response(body, media_type="application/json")

    async def ready(_: Request) -> Response:
        return PlainTextResponse("ready")

    return Starlette(routes=[Route("/readyz", ready), Mount("/api/catalogue", routes=[Route("/items/{code}", item)])])
