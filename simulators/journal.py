"""Every exchange on the wire, both ways, the last few thousand of them."""

from collections import deque
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from simulators.clock import Clock

KEPT = 2000
BODY = 4000
PLATFORMS = ("sms", "realname", "card-reader")
SECRET_HEADERS = {"authorization", "cookie"}


@dataclass(frozen=True)
class Exchange:
    number: int
    at: str
    platform: str
    direction: str
    """`in`: somebody called the simulator. `out`: the simulator called somebody."""
    method: str
    target: str
    headers: dict[str, str]
    request: str
    status: int
    response: str


class Journal:
    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._exchanges: deque[Exchange] = deque(maxlen=KEPT)
        self._count = 0

    def record(
        self,
        platform: str,
        direction: str,
        method: str,
        target: str,
        *,
        headers: Iterable[tuple[str, str]] = (),
        request: bytes = b"",
        status: int = 0,
        response: bytes = b"",
    ) -> None:
        self._count += 1
        shown = {name: "…" if name in SECRET_HEADERS else value for name, value in headers}
        self._exchanges.append(
            Exchange(
                number=self._count,
                at=self._clock.now().isoformat(),
                platform=platform,
                direction=direction,
                method=method,
                target=target,
                headers=shown,
                request=_text(request),
                status=status,
                response=_text(response),
            )
        )

    def last(self, platform: str | None, limit: int) -> list[dict[str, object]]:
        """The newest first."""
        wanted = [e for e in reversed(self._exchanges) if platform in (None, e.platform)]
        return [asdict(exchange) for exchange in wanted[:limit]]

    def clear(self) -> None:
        self._exchanges.clear()


class Journalled:
    """ASGI middleware: writes down what a platform is asked and answers. Pages and admin are not traffic."""

    def __init__(self, app: ASGIApp, journal: Journal) -> None:
        self.app, self.journal = app, journal

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        platform = scope["path"].split("/")[1] if scope["type"] == "http" else ""
        if platform not in PLATFORMS or scope["method"] != "POST":
            await self.app(scope, receive, send)
            return
        request, response, status = bytearray(), bytearray(), 0

        async def reading() -> Message:
            message = await receive()
            request.extend(message.get("body", b"")[: BODY - len(request)])
            return message

        async def writing(message: Message) -> None:
            nonlocal status
            status = message.get("status", status)
            response.extend(message.get("body", b"")[: BODY - len(response)])
            await send(message)

        try:
            await self.app(scope, reading, writing)
        finally:
            self.journal.record(
                platform,
                "in",
                scope["method"],
                scope["path"],
                headers=Headers(scope=scope).items(),
                request=bytes(request),
                status=status,
                response=bytes(response),
            )


def _text(body: bytes) -> str:
    return body[:BODY].decode("utf-8", "replace")
