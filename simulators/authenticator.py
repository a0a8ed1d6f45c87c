"""The one-time-password app on an officer's phone (TOTP, RFC 6238: SHA-1, 30 s, six digits), by the real clock."""

import base64
import binascii
import hmac
import time

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from simulators.pages import render

PERIOD = 30


async def code(request: Request) -> Response:
    """GET ?secret= (base32) → {"code", "seconds_left"}."""
    try:
        now = time.time()
        found = totp(request.query_params.get("secret", ""), now)
    except ValueError:
        return JSONResponse({"code": "invalid_input", "problems": ["secret: base32, please"]}, 422)
    return JSONResponse({"code": found, "seconds_left": PERIOD - int(now) % PERIOD})


async def page(request: Request) -> Response:
    try:
        now = time.time()
        found = totp(request.query_params.get("secret", ""), now)
    except ValueError:
        return render("authenticator.html", "动态口令", code="—", seconds="0")
    return render(
        "authenticator.html", "动态口令", code=f"{found[:3]} {found[3:]}", seconds=str(PERIOD - int(now) % PERIOD)
    )


def totp(secret: str, moment: float) -> str:
    """The code of that second. Raises ValueError when the secret is not base32."""
    letters = secret.replace(" ", "").upper()
    if not letters:
        raise ValueError("no secret")
    try:
        key = base64.b32decode(letters + "=" * (-len(letters) % 8))
    except binascii.Error:
        raise ValueError("not base32") from None
    digest = hmac.digest(key, (int(moment) // PERIOD).to_bytes(8), "sha1")
    start = digest[-1] & 15
    return f"{(int.from_bytes(digest[start : start + 4]) & 0x7FFFFFFF) % 1_000_000:06d}"
