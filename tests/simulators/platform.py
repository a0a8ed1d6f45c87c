"""A caller of the simulated platforms: signs as their documentation says, on its own, sharing no code with them."""

import asyncio
import contextlib
import hashlib
import hmac
import json
import uuid
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote, urlencode

import httpx2

from simulators.app import create_app
from simulators.world import Account

KEY_ID, SECRET, HOST = "LTAI-test", "secret-of-the-test", "gateway.test"
CODE = {"SignName": "一窗", "TemplateCode": "SMS_310000001", "TemplateParam": '{"code":"123456"}'}


class Receiver(httpx2.AsyncBaseTransport):
    """The city's receipt address: keeps what it is pushed and answers as told."""

    def __init__(self) -> None:
        self.pushed = asyncio.Condition()
        self.batches: list[list[dict[str, Any]]] = []
        self.answer: httpx2.Response = httpx2.Response(200, json={"code": 0, "msg": "接收成功"})

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        async with self.pushed:
            self.batches.append(json.loads(await request.aread()))
            self.pushed.notify_all()
        return httpx2.Response(self.answer.status_code, content=self.answer.content)


class Platform:
    def __init__(self, http: httpx2.AsyncClient, receiver: Receiver) -> None:
        self.http, self.receiver = http, receiver
        self.ahead = timedelta()

    async def call(self, path: str, action: str, version: str, form: dict[str, str], **changes: str) -> httpx2.Response:
        """A signed call. `changes`: headers to alter after signing, or secret, key_id, date, nonce before it."""
        body = urlencode(form).encode()
        headers = {
            "host": HOST,
            "x-acs-action": action,
            "x-acs-version": version,
            "x-acs-date": changes.pop("date", f"{datetime.now(UTC) + self.ahead:%Y-%m-%dT%H:%M:%SZ}"),
            "x-acs-signature-nonce": changes.pop("nonce", uuid.uuid4().hex),
            "x-acs-content-sha256": hashlib.sha256(body).hexdigest(),
        }
        secret, key_id = changes.pop("secret", SECRET), changes.pop("key_id", KEY_ID)
        names = sorted(headers)
        canonical = "\n".join(
            ["POST", quote(path), "", *(f"{n}:{headers[n]}" for n in names), "", ";".join(names), _sha256(body)]
        )
        to_sign = "ACS3-HMAC-SHA256\n" + _sha256(canonical.encode())
        signature = hmac.new(secret.encode(), to_sign.encode(), "sha256").hexdigest()
        headers["authorization"] = (
            f"ACS3-HMAC-SHA256 Credential={key_id},SignedHeaders={';'.join(names)},Signature={signature}"
        )
        headers |= {name.replace("_", "-"): value for name, value in changes.items()}
        headers["content-type"] = "application/x-www-form-urlencoded"
        return await self.http.post(path, content=body, headers=headers)

    async def send(self, phone: str = "13812345678", **form: str) -> dict[str, Any]:
        answer = await self.call("/sms/send", "SendSms", "2017-05-25", {"PhoneNumbers": phone, **CODE, **form})
        content: dict[str, Any] = answer.json()
        return content

    async def messages(self, phone: str = "13812345678") -> list[dict[str, Any]]:
        answer = await self.http.get("/sms/messages", params={"phone": phone})
        items: list[dict[str, Any]] = answer.json()["items"]
        return items

    async def advance(self, seconds: float) -> None:
        await self.http.post("/admin/clock", json={"advance_seconds": seconds})
        self.ahead += timedelta(seconds=seconds)

    async def fault(self, platform: str, kind: str, **fields: Any) -> None:
        answer = await self.http.post("/admin/faults", json={"platform": platform, "kind": kind, **fields})
        assert answer.status_code == 201, answer.text


@contextlib.asynccontextmanager
async def running() -> AsyncIterator[Platform]:
    receiver = Receiver()
    app = create_app(Account(KEY_ID, SECRET, receipt_url="http://city.test/receipts"), receiver)
    async with app.router.lifespan_context(app):
        transport = httpx2.ASGITransport(app)
        async with httpx2.AsyncClient(transport=transport, base_url=f"http://{HOST}") as http:
            yield Platform(http, receiver)


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
