"""The operator's side of the simulators: clock, faults, journal, templates, a fresh start."""

import json
import re
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from simulators.faults import KINDS, Fault
from simulators.journal import PLATFORMS
from simulators.sms import Template
from simulators.world import World


async def clock(request: Request) -> Response:
    """GET: the virtual time. POST {"advance_seconds": n}: move it forward."""
    world = _world(request)
    if request.method == "POST":
        seconds = (await _object(request)).get("advance_seconds")
        if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 <= seconds <= 366 * 86_400:
            return _wrong(["advance_seconds: a number of seconds from 0 to 31622400"])
        world.clock.advance(seconds)
    return JSONResponse({"now": world.clock.now().isoformat()})


async def faults(request: Request) -> Response:
    """GET: what waits, and the kinds there are. POST a fault: script it. DELETE: forget them all."""
    world = _world(request)
    if request.method == "DELETE":
        world.faults.clear()
        return Response(status_code=204)
    if request.method == "POST":
        try:
            fault = Fault(**await _object(request))
            problems = fault.problems()
        except TypeError:
            problems = ["fields: platform, kind, times?, seconds?, code?, match?"]
        if problems:
            return _wrong(problems)
        world.faults.add(fault)
        return JSONResponse({"waiting": world.faults.waiting()}, 201)
    return JSONResponse({"waiting": world.faults.waiting(), "kinds": KINDS})


async def journal(request: Request) -> Response:
    """The exchanges on the wire, the newest first. ?platform= &limit= (1-200, default 50)."""
    platform, limit = request.query_params.get("platform"), request.query_params.get("limit", "50")
    if platform not in (None, *PLATFORMS):
        return _wrong([f"platform: one of {', '.join(PLATFORMS)}"])
    if not (limit.isdecimal() and 1 <= int(limit) <= 200):
        return _wrong(["limit: 1 to 200"])
    return JSONResponse({"items": _world(request).journal.last(platform, int(limit))})


async def templates(request: Request) -> Response:
    """GET: the approved SMS templates."""
    world = _world(request)
    return JSONResponse({"sign_name": world.sms.sign_name, "items": [vars(t) for t in world.sms.templates.values()]})


async def template(request: Request) -> Response:
    """PUT {"kind": "code"|"notice", "text": "…${variable}…"}: have a template approved at once."""
    code, body = request.path_params["code"], await _object(request)
    kind, text = body.get("kind"), body.get("text")
    problems = []
    if not re.fullmatch(r"SMS_\d{6,12}", code):
        problems.append("code: SMS_ and 6 to 12 digits")
    if kind not in ("code", "notice"):
        problems.append("kind: code or notice")
    if not isinstance(text, str) or not 1 <= len(text) <= 500:
        problems.append("text: 1 to 500 characters")
    elif kind == "code" and text.count("${") != 1:
        problems.append("text: a code template has exactly one variable")
    if problems:
        return _wrong(problems)
    _world(request).sms.templates[code] = Template(code, str(kind), str(text))
    return JSONResponse({"code": code, "kind": kind, "text": text})


async def receipts(request: Request) -> Response:
    """PUT {"url": "http://…"|""}: where delivery receipts are pushed; empty: nowhere."""
    url = (await _object(request)).get("url")
    if not isinstance(url, str) or (url and not url.startswith(("http://", "https://"))):
        return _wrong(["url: http(s) address, or empty"])
    _world(request).sms.receipt_url = url
    return JSONResponse({"url": url})


async def reset(request: Request) -> Response:
    """POST: forget messages, faults and journal. The clock keeps its time."""
    world = _world(request)
    world.sms.clear()
    world.faults.clear()
    world.journal.clear()
    return Response(status_code=204)


routes = [
    Route("/admin/clock", clock, methods=["GET", "POST"]),
    Route("/admin/faults", faults, methods=["GET", "POST", "DELETE"]),
    Route("/admin/journal", journal),
    Route("/admin/reset", reset, methods=["POST"]),
    Route("/admin/sms/templates", templates),
    Route("/admin/sms/templates/{code}", template, methods=["PUT"]),
    Route("/admin/sms/receipts", receipts, methods=["PUT"]),
]


def _world(request: Request) -> World:
    world: World = request.app.state.world
    return world


async def _object(request: Request) -> dict[str, Any]:
    """The JSON object sent, or an empty one: each field is then refused by name."""
    try:
        body = json.loads(await request.body())
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}


def _wrong(problems: list[str]) -> Response:
    return JSONResponse({"code": "invalid_input", "problems": problems}, 422)
