"""What every route does the same way: refusing, naming fields, languages, limits."""

import enum
from collections.abc import AsyncIterator
from typing import Annotated, Any

import httpx2
import pytest
from pydantic import BaseModel, Field, StringConstraints
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request

from core.errors import DomainError, NotFound
from core.http import Routes
from core.middleware import Outermost, refuse, refuse_http
from core.openapi import document


class Everybody:
    name = "anyone"

    def __call__(self, request: Request) -> None: ...


class Colour(enum.StrEnum):
    RED = "red"


class Wish(BaseModel):
    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=2)]
    age: int = Field(ge=0, le=150)
    colour: Colour


class Search(BaseModel):
    q: str = ""
    kinds: list[str] = []


class Echo(BaseModel):
    text: str


def routes() -> Routes:
    routes = Routes("/api/try", "试")

    @routes.post("/wishes", allow=Everybody(), body=Wish, returns=Echo, status=201)
    async def wish(request: Request, body: Wish) -> Echo:
        """许愿"""
        return Echo(text=body.name)

    @routes.get("/search", allow=Everybody(), query=Search, returns=Echo)
    async def search(request: Request, query: Search) -> Echo:
        """查找"""
        return Echo(text=f"{query.q}:{'+'.join(query.kinds)}")

    @routes.get("/{name}", allow=Everybody(), returns=Echo, raises=(NotFound,))
    async def show(request: Request, name: str) -> Echo:
        """看"""
        if name == "bug":
            raise ZeroDivisionError("身份证 310101199001011234")
        raise NotFound

    return routes


@pytest.fixture
async def http() -> AsyncIterator[httpx2.AsyncClient]:
    app = Starlette(
        routes=list(routes()),
        middleware=[Middleware(Outermost)],
        exception_handlers={DomainError: refuse, HTTPException: refuse_http},
    )
    transport = httpx2.ASGITransport(app, raise_app_exceptions=False)
    async with httpx2.AsyncClient(transport=transport, base_url="http://test") as client:
        yield client


def test_a_route_without_allow_does_not_import():
    with pytest.raises(TypeError, match="allow"):

        @Routes("/x", "x").get("/")
        async def forgotten(request: Request) -> None:
            """忘了"""


def test_a_refusal_without_words_does_not_import():
    with pytest.raises(TypeError, match="no words"):
        type("Wordless", (DomainError,), {"code": "wordless_refusal", "__module__": "core.errors"})


async def test_every_wrong_field_is_named_at_once_in_the_readers_language(http):
    bad = {"name": " 王 ", "age": 200, "colour": "mud"}

    chinese = await http.post("/api/try/wishes", json=bad)
    english = await http.post("/api/try/wishes", json=bad, headers={"accept-language": "en-GB,zh;q=0.5"})

    assert chinese.status_code == 422
    assert chinese.headers["content-type"] == "application/problem+json"
    assert chinese.json()["code"] == "invalid_input"
    assert [f["field"] for f in chinese.json()["fields"]] == ["name", "age", "colour"]
    assert chinese.json()["fields"][0]["message"] == "至少需要 2 个字。"
    assert english.json()["fields"][1]["message"] == "Must be at most 150."


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b'{"name":"\\u0000x"}', b"\xff\xfe", b'{"name":"\\ud800"}', b"1e999", b"[" * 5000],
)
async def test_rubbish_is_refused_and_never_a_fault(http, content):
    answer = await http.post("/api/try/wishes", content=content)
    assert answer.status_code == 422, answer.text
    assert answer.json()["fields"]


async def test_a_body_that_is_too_large_is_refused_before_it_is_read(http):
    async def endless() -> AsyncIterator[bytes]:
        while True:
            yield b"x" * 100_000

    assert (await http.post("/api/try/wishes", content=endless())).status_code == 413


async def test_an_unknown_path_and_a_missing_thing_look_the_same(http):
    def told(answer: httpx2.Response) -> dict[str, Any]:
        return {k: v for k, v in answer.json().items() if k != "request_id"}

    unknown, missing = await http.get("/api/nowhere/else"), await http.get("/api/try/nothing")
    assert (unknown.status_code, told(unknown)) == (missing.status_code, told(missing)) == (404, told(missing))


async def test_a_wrong_method_says_which_are_right(http):
    answer = await http.delete("/api/try/wishes")
    assert (answer.status_code, answer.json()["code"], answer.headers["allow"]) == (405, "method_not_allowed", "POST")


async def test_a_fault_tells_the_reader_nothing_of_its_cause(http):
    answer = await http.get("/api/try/bug", headers={"x-request-id": "trace-me-123"})
    assert (answer.status_code, answer.json()["code"]) == (500, "internal_error")
    assert "310101" not in answer.text
    assert answer.json()["request_id"] == answer.headers["x-request-id"] == "trace-me-123"


async def test_a_parameter_that_may_repeat_is_a_list(http):
    assert (await http.get("/api/try/search?q=a&kinds=b&kinds=c")).json() == {"text": "a:b+c"}


async def test_a_zero_byte_in_the_address_is_refused(http):
    assert (await http.get("/api/try/search?q=%00")).status_code == 422
    assert (await http.get("/api/try/a%00b")).status_code == 404


def test_the_document_lists_every_answer_an_operation_may_give():
    paths = document("try", [routes()])["paths"]
    assert set(paths["/api/try/wishes"]["post"]["responses"]) == {"201", "413", "422", "503"}
    assert set(paths["/api/try/{name}"]["get"]["responses"]) == {"200", "404", "503"}
    assert paths["/api/try/search"]["get"]["parameters"][1]["schema"]["type"] == "array"
