"""The API against its own document: whatever is sent, no 500, and no answer that the document does not announce.

Schemathesis makes the requests (right by the schema, and wrong by it) and holds the answers to the document; they are
sent by people who are signed in, with ids that exist as often as not.
"""

import contextlib
import datetime as dt
import os
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx2
import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from openapi_spec_validator import OpenAPIV31SpecValidator
from schemathesis import GenerationMode
from schemathesis.checks import CHECKS, load_all_checks
from starlette.applications import Starlette
from tortoise.transactions import in_transaction

from backend.app import openapi
from backend.identity.principals import Role
from core import redis
from tests import people
from tests.applications import cases
from tests.conftest import Rollback

EXAMPLES = 6
SOAK_EXAMPLES = int(os.environ.get("OPENAPI_EXAMPLES", "150"))
load_all_checks()


@schemathesis.serializer("application/pdf", "application/octet-stream")
def as_it_is(_: Any, value: Any) -> Any:
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "replace")


ANSWERS = CHECKS.get_by_names(
    [
        "not_a_server_error",
        "status_code_conformance",
        "content_type_conformance",
        "response_headers_conformance",
        "response_schema_conformance",
    ]
)
WHO = ("anonymous", "citizen", "reviewer", "window_clerk", "administrator")

DOCUMENT = openapi()
SCHEMA = schemathesis.openapi.from_dict(DOCUMENT)
OPERATIONS = [f"{method.upper()} {path}" for path, found in DOCUMENT["paths"].items() for method in found]


def test_the_document_is_openapi_3_1():
    OpenAPIV31SpecValidator(DOCUMENT).validate()


@dataclass
class World:
    """People who are signed in, and ids that there are, by the name of the parameter."""

    client: httpx2.AsyncClient
    headers: dict[str, dict[str, str]]
    ids: dict[str, list[str]]

    async def send(self, case: schemathesis.Case, who: str) -> httpx2.Response:
        request = requests.Request(**case.as_transport_kwargs(base_url="http://test")).prepare()
        mine = {k: v for k, v in request.headers.items() if k.lower() not in ("authorization", "content-length")}
        headers = [(k.encode("latin-1", "replace"), _bytes(v)) for k, v in (mine | self.headers[who]).items()]
        body = request.body.encode() if isinstance(request.body, str) else request.body
        return await self.client.request(request.method, request.url, headers=headers, content=body)


def _bytes(value: str | bytes) -> bytes:
    return value if isinstance(value, bytes) else value.encode("latin-1", "replace")


@pytest.fixture(scope="module")
async def world(app: Starlette, database: None) -> AsyncIterator[World]:
    """One for all operations, so that what one leaves behind the next one meets; undone at the end."""
    await redis.client().flushdb()
    transport = httpx2.ASGITransport(app, raise_app_exceptions=False)
    with contextlib.suppress(Rollback):
        async with in_transaction(), httpx2.AsyncClient(transport=transport, base_url="http://test") as client:
            yield await _made(client)
            raise Rollback


async def _made(client: httpx2.AsyncClient) -> World:
    me = await people.citizen()
    site = (await client.get("/api/windows/sites", params={"limit": 1})).json()["items"][0]
    who = {
        "citizen": me,
        "reviewer": await cases.reviewer(),
        "window_clerk": await people.officer(Role.WINDOW_CLERK, division=site["division"], site_id=UUID(site["id"])),
        "administrator": await people.officer(Role.SYSTEM_ADMIN),
    }
    draft, filed, accepted = await cases.draft(client, me), await cases.filed(client, me), await cases.filed(client, me)
    desk = f"/api/applications/desk/{accepted['id']}"
    assert (await client.post(f"{desk}/acceptance", json={}, headers=who["reviewer"].headers)).status_code == 200
    file_id = await cases.attach(
        client, me, f"/api/applications/{draft['id']}/materials/{draft['form']['materials'][0]['code']}"
    )
    return World(
        client,
        {"anonymous": {}} | {name: person.headers for name, person in who.items()},
        {
            "application_id": [draft["id"], filed["id"], accepted["id"]],
            "intake_id": [draft["id"], filed["id"]],
            "file_id": [file_id],
            "site_id": [site["id"]],
            "officer_id": [str(who["reviewer"].id)],
            "person_id": [str(me.id)],
            "code": [draft["form"]["code"], draft["form"]["materials"][0]["code"]],
            "kind": ["receipt", "acceptance", "conclusion"],
        },
    )


async def probe(world: World, operation: Any, data: st.DataObject) -> None:
    who = data.draw(st.sampled_from(WHO))
    mode = data.draw(st.sampled_from([GenerationMode.POSITIVE, GenerationMode.POSITIVE, GenerationMode.NEGATIVE]))
    case = data.draw(operation.as_strategy(generation_mode=mode))
    for name in case.path_parameters or {}:
        if name in world.ids and data.draw(st.integers(0, 3)):
            case.path_parameters[name] = data.draw(st.sampled_from(world.ids[name]))
    case.validate_response(await world.send(case, who), checks=ANSWERS)


SETTINGS = {
    "deadline": None,
    "database": None,
    "derandomize": False,
    "phases": (Phase.generate,),
    "suppress_health_check": list(HealthCheck),
}


@pytest.mark.parametrize("label", OPERATIONS)
@settings(max_examples=EXAMPLES, **SETTINGS)
@given(data=st.data())
async def test_no_answer_that_the_document_does_not_announce(world, label, data):
    method, path = label.split(" ")
    await probe(world, SCHEMA[path][method], data)


@pytest.mark.soak
@pytest.mark.parametrize("label", OPERATIONS)
@settings(max_examples=SOAK_EXAMPLES, **SETTINGS)
@given(data=st.data())
async def test_at_length_no_answer_that_the_document_does_not_announce(world, label, data):
    method, path = label.split(" ")
    await probe(world, SCHEMA[path][method], data)


async def test_the_check_sees_an_answer_that_is_not_announced(world):
    """The control: the same checks on an answer that no operation may give."""
    case = SCHEMA["/api/catalogue/frequent"]["GET"].Case()
    request = httpx2.Request("GET", "http://test/api/catalogue/frequent")
    for status, content, media_type in (
        (500, b"{}", "application/problem+json"),
        (418, b"{}", "application/json"),
        (200, b"<p>", "text/html"),
        (200, b'{"unknown": 1}', "application/json"),
    ):
        answer = httpx2.Response(status, content=content, headers={"content-type": media_type}, request=request)
        answer.elapsed = dt.timedelta()
        with pytest.raises((schemathesis.errors.FailureGroup, AssertionError)):
            case.validate_response(answer, checks=ANSWERS)
