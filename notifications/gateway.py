"""The text-message gateway: Alibaba Cloud's dysmsapi 2017-05-25 (`SendSms`, `QuerySendDetails`).

The gateway is not idempotent. It gets our row's id as OutId; when it does not answer, `took` asks for that id before
anything is sent again.
"""

import functools
import json
from datetime import date
from typing import Any
from uuid import UUID

import httpx2

from core import acs3
from core.settings import settings

TIME_OUT = 8.0
"""Seconds we wait for an answer."""
VERSION = "2017-05-25"
PAGES = 20
"""Of 50 messages each; the gateway lets a number have 50 notices a day, so this is far more than there can be."""
# The gateway is not able just now; trying again later is right. Every other refusal would only come again.
PASSING = frozenset({"isp.SYSTEM_ERROR", "isv.OUT_OF_SERVICE", "Throttling", "Throttling.User", "ServiceUnavailable"})


class NoAnswer(Exception):
    """It may or may not have been taken: ask before sending again."""


class Refused(Exception):
    """The gateway said no, under its own `code`; nothing was sent."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(code)

    @property
    def passing(self) -> bool:
        return self.code in PASSING


class Gateway:
    """One client for a process; a test gives the `transport` of a simulator."""

    def __init__(self, transport: httpx2.AsyncBaseTransport | None = None) -> None:
        self._client = httpx2.AsyncClient(timeout=TIME_OUT, transport=transport)

    async def send(self, out_id: UUID, phone: str, *, sign: str, template: str, variables: dict[str, str]) -> None:
        """Hand over one message. Raises NoAnswer or Refused."""
        written = json.dumps(variables, ensure_ascii=False)
        asked = {"PhoneNumbers": phone, "SignName": sign, "TemplateCode": template, "TemplateParam": written}
        await self._call("SendSms", {**asked, "OutId": str(out_id)})

    async def took(self, out_id: UUID, phone: str, day: date) -> bool:
        """Whether the gateway took this row on `day` (Shanghai). Raises as `send`."""
        for page in range(1, PAGES + 1):
            asked = {"PhoneNumber": phone, "SendDate": f"{day:%Y%m%d}", "PageSize": "50", "CurrentPage": str(page)}
            answer = await self._call("QuerySendDetails", asked)
            details = answer.get("SmsSendDetailDTOs", {}).get("SmsSendDetailDTO", [])
            if any(detail.get("OutId") == str(out_id) for detail in details):
                return True
            if page * 50 >= int(answer.get("TotalCount", 0)):
                break
        return False

    async def close(self) -> None:
        await self._client.aclose()

    async def _call(self, action: str, parameters: dict[str, str]) -> dict[str, Any]:
        given = settings()
        request = self._client.build_request("POST", given.sms_url, data=parameters)
        secret = given.sms_secret.get_secret_value()
        acs3.sign(request, action=action, version=VERSION, key=given.sms_key, secret=secret)
        try:
            response = await self._client.send(request)
            answer = response.json()
        except (httpx2.HTTPError, ValueError) as error:
            raise NoAnswer(action) from error
        code = str(answer.get("Code", "")) if isinstance(answer, dict) else ""
        if not code or (response.status_code >= 500 and code != "ServiceUnavailable"):
            raise NoAnswer(action)
        if code != "OK":
            raise Refused(code[:64])
        return dict(answer)


@functools.cache
def gateway() -> Gateway:
    """The one of this process."""
    return Gateway()
