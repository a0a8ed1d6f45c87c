"""Routes that say what they take, return, allow and refuse. A route without `allow` fails at import."""

import hashlib
import inspect
import json
import re
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Protocol, TypeVar, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from core import idempotency
from core.context import language
from core.db import unit_of_work
from core.errors import DomainError, InvalidInput, NotFound, PayloadTooLarge, field_words

Handler = TypeVar("Handler", bound=Callable[..., Awaitable[Any]])
Fields = list[dict[str, Any]]

LARGEST_BODY = 1_000_000
"""Bytes of a JSON body. Files go through `core.files` in chunks."""


class Rule(Protocol):
    """Who may call a route. Raises `Forbidden` or `SignInFirst`; `name` is what documents and tests call it."""

    @property
    def name(self) -> str: ...

    def __call__(self, request: Request) -> None: ...


@dataclass(frozen=True)
class Endpoint:
    """One operation: the declaration of it, and the ASGI-side adapter."""

    method: str
    path: str
    template: str
    """The whole path with its parameters' names: what logs and metrics call the route."""
    handler: Callable[..., Awaitable[Any]]
    allow: Rule
    body: type[BaseModel] | None = None
    query: type[BaseModel] | None = None
    returns: Any = None
    status: int = 200
    raises: tuple[type[DomainError], ...] = ()
    idempotent: bool = False
    produces: str | None = None
    """Media type when the handler makes its own Response (a PDF, a file)."""
    consumes: str | None = None
    """Media type when the handler reads the raw body itself (a chunk of a file)."""
    headers: Mapping[str, dict[str, Any]] = field(default_factory=dict)
    """Headers that the handler reads itself, with their JSON Schema."""

    @cached_property
    def answer(self) -> TypeAdapter[Any] | None:
        return TypeAdapter(self.returns) if self.returns is not None else None

    @cached_property
    def lists(self) -> frozenset[str]:
        """Query parameters that may be repeated."""
        fields = self.query.model_fields.items() if self.query else ()
        return frozenset(
            n for n, f in fields if list in {get_origin(a) for a in (f.annotation, *get_args(f.annotation))}
        )

    async def __call__(self, request: Request) -> Response:
        request.scope["route_template"] = self.template
        self.allow(request)
        given: dict[str, Any] = dict(request.path_params)
        if any("\0" in v for v in given.values() if isinstance(v, str)):
            raise NotFound
        raw = await body_of(request) if self.body else b""
        wrong: Fields = []
        if b"%00" in request.scope["query_string"] or b"\\u0000" in raw or b"\0" in raw:
            wrong.append({"field": "", "code": "forbidden_character"})
        if self.query:
            given["query"] = _read(self.query.model_validate, self._asked(request), wrong)
        if self.body:
            given["body"] = _read(self.body.model_validate_json, raw, wrong)
        if wrong:
            raise InvalidInput(fields=wrong)
        key = request.headers.get("idempotency-key") if self.idempotent else None
        return await (self._once(key, request, raw, given) if key else self._perform(request, given))

    def _asked(self, request: Request) -> dict[str, Any]:
        asked = request.query_params
        return {name: asked.getlist(name) if name in self.lists else asked[name] for name in asked}

    async def _perform(self, request: Request, given: Mapping[str, Any]) -> Response:
        result = await self.handler(request, **given)
        if isinstance(result, Response):
            return result
        if self.answer is None:
            return Response(status_code=204)
        return Response(self._written(result), self.status, media_type="application/json")

    def _written(self, result: Any) -> bytes:
        assert self.answer is not None
        return self.answer.dump_json(self.answer.validate_python(result, from_attributes=True))

    async def _once(self, key: str, request: Request, raw: bytes, given: Mapping[str, Any]) -> Response:
        """The command and the record of its answer commit together: a second try gets the first one's answer."""
        if not re.fullmatch(r"[\x21-\x7e]{8,128}", key):
            raise InvalidInput(fields=[{"field": "Idempotency-Key", "code": "malformed"}])
        route = f"{self.method} {request.scope['path']}"
        async with unit_of_work():
            stored = await idempotency.begin(request.user.actor, key, route, hashlib.sha256(raw).digest())
            if stored is not None:
                return Response(stored.body, stored.status, media_type="application/json")
            response = await self._perform(request, given)
            await idempotency.finish(request.user.actor, key, response.status_code, bytes(response.body))
            return response


@dataclass
class Routes:
    """The endpoints of one domain, under one prefix."""

    prefix: str
    title: str
    endpoints: list[Endpoint] = field(default_factory=list[Endpoint])

    def _add(self, method: str, path: str, **declared: Any) -> Callable[[Handler], Handler]:
        def register(handler: Handler) -> Handler:
            if not inspect.getdoc(handler):
                raise TypeError(f"{method} {self.prefix}{path} needs a docstring: its name for people")
            self.endpoints.append(Endpoint(method, path, self.prefix + path, handler, **declared))
            return handler

        return register

    def get(self, path: str, **declared: Any) -> Callable[[Handler], Handler]:
        return self._add("GET", path, **declared)

    def post(self, path: str, **declared: Any) -> Callable[[Handler], Handler]:
        return self._add("POST", path, **declared)

    def put(self, path: str, **declared: Any) -> Callable[[Handler], Handler]:
        return self._add("PUT", path, **declared)

    def patch(self, path: str, **declared: Any) -> Callable[[Handler], Handler]:
        return self._add("PATCH", path, **declared)

    def delete(self, path: str, **declared: Any) -> Callable[[Handler], Handler]:
        return self._add("DELETE", path, **declared)

    def __iter__(self) -> Iterator[Route]:
        for e in self.endpoints:
            yield Route(self.prefix + e.path, e.__call__, methods=[e.method], name=e.handler.__name__)


async def body_of(request: Request, most: int = LARGEST_BODY) -> bytes:
    """The whole body, refused as soon as it is longer than `most` bytes."""
    if (length := request.headers.get("content-length", "0")).isdigit() and int(length) > most:
        raise PayloadTooLarge
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > most:
                raise PayloadTooLarge
    except ClientDisconnect:
        raise InvalidInput(fields=[{"field": "", "code": "json_invalid"}]) from None
    return bytes(body)


Model = TypeVar("Model")


def _read(parse: Callable[[Any], Model], given: Any, wrong: Fields) -> Model | None:
    """Parse one part of the request, adding each wrong field to `wrong`."""
    try:
        return parse(given)
    except ValidationError as error:
        for e in error.errors(include_url=False, include_input=False):
            context = {k: v for k, v in e.get("ctx", {}).items() if isinstance(v, str | int | float)}
            wrong.append({"field": ".".join(map(str, e["loc"])), "code": e["type"], **context})
    except (ValueError, UnicodeError):
        wrong.append({"field": "", "code": "malformed"})
    return None


def problem(error: DomainError, request_id: str | None = None, lang: str | None = None) -> Response:
    """A refusal as RFC 9457 writes it, in the reader's language."""
    lang = lang or language.get()
    details = dict(error.details)
    if "fields" in details:
        details["fields"] = [_in_words(f, lang) for f in details["fields"]]  # type: ignore[attr-defined]
    message = error.message(lang)
    content = {
        "type": f"/api/docs#{error.code}",
        "title": message,
        "status": error.status,
        "detail": message,
        "code": error.code,
        "request_id": request_id,
        **details,
    }
    headers = {"retry-after": str(details["retry_after"])} if "retry_after" in details else {}
    if error.status == 401:
        headers["www-authenticate"] = "Bearer"
    body = json.dumps(content, ensure_ascii=False, default=str).encode("utf-8", "replace")
    return Response(body, error.status, headers, media_type="application/problem+json")


class _Lenient(dict[str, Any]):
    def __missing__(self, key: str) -> str:
        return ""


def _in_words(wrong: dict[str, Any], lang: str) -> dict[str, Any]:
    """Add the sentence for one wrong field, unless the domain wrote it already."""
    if "message" in wrong:
        return wrong
    words = field_words()
    message = words.get(wrong["code"], words["malformed"])[lang].format_map(_Lenient(wrong))
    return {"field": wrong["field"], "code": wrong["code"], "message": message}
