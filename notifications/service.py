"""What other parts of the service may ask: send a code, tell a person."""

import json
from datetime import timedelta

from core import clock, crypto
from notifications.models import Sms

CODE_LIFE = timedelta(minutes=5)


async def send_code(phone: str, code: str) -> None:
    """A sign-in code by text message, before everything else that waits. Written in the caller's transaction."""
    sealed = crypto.encrypt(json.dumps({"phone": phone, "params": {"code": code}}))
    await Sms.create(template="sign_in_code", sealed=sealed.hex(), expires_at=clock.now() + CODE_LIFE)
