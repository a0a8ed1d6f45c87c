"""A load generator that leaves the processor to the server: HTTP/1.1 keep-alive by hand, on uvloop."""

import asyncio
import json
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Self, cast


class Answer:
    """Status, headers (names in lower case) and body."""

    __slots__ = ("body", "head", "status")

    def __init__(self, status: int, head: bytes, body: bytes) -> None:
        self.status, self.head, self.body = status, head, body

    def header(self, name: str) -> str:
        for line in self.head.split(b"\r\n")[1:]:
            key, _, value = line.partition(b":")
            if key.lower() == name.encode():
                return value.strip().decode()
        return ""

    def json(self) -> Any:
        return json.loads(self.body)


class Connection(asyncio.Protocol):
    """One connection; one request at a time. `async with await Connection.open(port) as http: await http.get("/")`."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._waiting: asyncio.Future[Answer] | None = None
        self._transport: asyncio.Transport | None = None

    @classmethod
    async def open(cls, port: int, host: str = "127.0.0.1") -> Self:
        _, connection = await asyncio.get_running_loop().create_connection(cls, host, port)
        return connection

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._transport is not None:
            self._transport.close()

    async def get(self, path: str, headers: Mapping[str, str] = {}) -> Answer:
        return await self.send(message("GET", path, headers=headers))

    async def request(self, method: str, path: str, body: Any = None, headers: Mapping[str, str] = {}) -> Answer:
        """`body`: sent as JSON; bytes are sent as they are."""
        return await self.send(message(method, path, body, headers))

    def send(self, request: bytes) -> "asyncio.Future[Answer]":
        """Bytes made by `message` before the clock runs."""
        if self._transport is None or self._waiting is not None:
            raise RuntimeError("the connection is closed or still busy")
        self._waiting = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        return self._waiting

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # uvloop has transports of its own, of no common class.
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        end = self._buffer.find(b"\r\n\r\n")
        if end < 0:
            return
        head = bytes(self._buffer[:end])
        body = self._body(head, end + 4)
        if body is None:
            return
        waiting, self._waiting = self._waiting, None
        self._buffer.clear()
        if waiting is not None and not waiting.done():
            waiting.set_result(Answer(int(head[9:12]), head, body))

    def connection_lost(self, error: Exception | None) -> None:
        self._transport = None
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(error or ConnectionResetError("the server closed the connection"))

    def _body(self, head: bytes, start: int) -> bytes | None:
        """The whole body, or None while it is still on its way."""
        lowered = head.lower()
        at = lowered.find(b"\r\ncontent-length:")
        if at >= 0:
            end = lowered.find(b"\r\n", at + 2)
            length = int(lowered[at + 17 : end if end >= 0 else None])
            return bytes(self._buffer[start : start + length]) if len(self._buffer) >= start + length else None
        if b"transfer-encoding: chunked" in lowered:
            return _unchunked(self._buffer, start) if self._buffer.endswith(b"0\r\n\r\n") else None
        return b""


def message(method: str, path: str, body: Any = None, headers: Mapping[str, str] = {}) -> bytes:
    """A request as it goes over the wire."""
    content = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
    lines = [f"{method} {path} HTTP/1.1", "host: 127.0.0.1", *(f"{name}: {value}" for name, value in headers.items())]
    if body is not None:
        lines.append(f"content-length: {len(content)}")
        if not any(name.lower() == "content-type" for name in headers):
            lines.append("content-type: application/json")
    return "\r\n".join([*lines, "", ""]).encode() + content


@dataclass
class Load:
    """What a run did. `seconds` of each call in `times`."""

    lasted: float = 0.0
    times: list[float] = field(default_factory=list)
    statuses: Counter[int] = field(default_factory=Counter)

    @property
    def per_second(self) -> float:
        return len(self.times) / self.lasted


async def hammer(port: int, request: bytes, *, connections: int = 16, seconds: float = 3.0) -> Load:
    """The same request over and over on so many connections. Any answer but 2xx raises."""

    async def call(http: Connection, load: Load) -> None:
        answer = await http.send(request)
        load.statuses[answer.status] += 1

    load = await drive(port, call, connections=connections, seconds=seconds)
    if any(not 200 <= status < 300 for status in load.statuses):
        raise RuntimeError(f"answers other than 2xx: {dict(load.statuses)}")
    return load


async def drive(
    port: int, call: Callable[[Connection, Load], Awaitable[None]], *, connections: int, seconds: float
) -> Load:
    """Run `call` over and over on each connection until the time is up; each one's duration is kept."""
    load = Load()
    opened = [await Connection.open(port) for _ in range(connections)]
    began = time.perf_counter()

    async def repeat(http: Connection) -> None:
        async with http:
            while (start := time.perf_counter()) - began < seconds:
                await call(http, load)
                load.times.append(time.perf_counter() - start)

    await asyncio.gather(*map(repeat, opened))
    load.lasted = time.perf_counter() - began
    return load


def _unchunked(buffer: bytearray, start: int) -> bytes:
    body, at = bytearray(), start
    while True:
        end = buffer.index(b"\r\n", at)
        size = int(buffer[at:end], 16)
        if size == 0:
            return bytes(body)
        body += buffer[end + 2 : end + 2 + size]
        at = end + 4 + size
