"""The simulators as one ASGI application."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator

import httpx2
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route

from simulators import admin, authenticator, card_reader, gateway, pages, realname, sms
from simulators.journal import Journalled
from simulators.world import Account, World

MESSAGES_SHOWN = 100


def create_app(account: Account | None = None, transport: httpx2.AsyncBaseTransport | None = None) -> Starlette:
    """`transport` carries the receipts; only tests give one."""
    client = httpx2.AsyncClient(transport=transport, timeout=5)
    world = World(account or Account.from_environment(), client)

    @contextlib.asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        delivering = asyncio.create_task(world.sms.run())
        try:
            yield
        finally:
            delivering.cancel()
            await asyncio.gather(delivering, return_exceptions=True)
            await client.aclose()

    async def send_sms(request: Request) -> Response:
        actions = {"SendSms": (sms.VERSION, world.sms.send), "QuerySendDetails": (sms.VERSION, world.sms.query)}
        return await gateway.call(request, platform="sms", gate=world.gate, faults=world.faults, actions=actions)

    async def check_realname(request: Request) -> Response:
        actions = {"Id2MetaVerify": (realname.VERSION, realname.check)}
        return await gateway.call(request, platform="realname", gate=world.gate, faults=world.faults, actions=actions)

    async def sms_messages(request: Request) -> Response:
        phone = request.query_params.get("phone")
        if not phone:
            return JSONResponse({"code": "invalid_input", "problems": ["phone: which number?"]}, 422)
        shown = world.sms.messages(phone)[:MESSAGES_SHOWN]
        return JSONResponse({"items": [message.public() for message in shown]})

    async def cards(_: Request) -> Response:
        return JSONResponse({"items": card_reader.cards()})

    async def read_card(request: Request) -> Response:
        try:
            body = json.loads(await request.body() or b"{}")
            card = body.get("card")
        except (ValueError, AttributeError):
            return JSONResponse({"code": "invalid_input", "message": 'JSON {"card": …}'}, 422)
        status, answer = await card_reader.read(card if isinstance(card, str) else None, world.faults)
        return JSONResponse(answer, status, headers={"Cache-Control": "no-store"})

    # The console in the browser talks to the reader on its own desk, so the reader answers pages of any origin.
    from_a_page = Middleware(
        CORSMiddleware,
        allow_origins=["*"],
        allow_methods=["GET", "POST"],
        allow_headers=["*"],
        allow_private_network=True,
    )
    app = Starlette(
        lifespan=lifespan,
        middleware=[Middleware(Journalled, journal=world.journal)],
        routes=[
            Route("/", pages.index),
            Route("/sms", pages.phone),
            Route("/sms/messages", sms_messages),
            Route("/sms/send", send_sms, methods=["POST"]),
            Route("/realname/check", check_realname, methods=["POST"]),
            Mount(
                "/card-reader",
                middleware=[from_a_page],
                routes=[
                    Route("/cards", cards),
                    Route("/read", read_card, methods=["POST"]),
                ],
            ),
            Route("/authenticator", authenticator.page),
            Route("/authenticator/code", authenticator.code),
            Route("/healthz", lambda _: JSONResponse({"status": "ok"})),
            *admin.routes,
        ],
    )
    app.state.world = world
    return app
