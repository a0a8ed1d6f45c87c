"""What a phone was sent, read where the sender will read it."""

import json
from typing import Any

from core.identifiers import parse_mobile
from notifications.models import Sms


async def codes_sent_to(phone: str) -> list[str]:
    """Codes owed to a phone, the newest last."""
    sent = await Sms.filter(template="sign_in_code").order_by("id")
    return [json.loads(sms.variables)["code"] for sms in sent if sms.phone == phone]


async def signed_in(client: Any, phone: str) -> dict[str, str]:
    """Walk the whole way of somebody who signs in by phone; answers the headers."""
    asked = await client.post("/api/identity/codes", json={"phone": phone})
    assert asked.status_code == 202, asked.text
    code = (await codes_sent_to(parse_mobile(phone)))[-1]
    answer = await client.post("/api/identity/sessions", json={"phone": phone, "code": code})
    assert answer.status_code == 201, answer.text
    return {"Authorization": f"Bearer {answer.json()['access_token']}"}
