"""Signing calls to RPC gateways of the Alibaba Cloud manner: ACS3-HMAC-SHA256 (its request signature, version 3)."""

import hashlib
import hmac
from datetime import UTC, datetime
from secrets import token_hex
from urllib.parse import quote

import httpx2


def sign(request: httpx2.Request, *, action: str, version: str, key: str, secret: str) -> None:
    """Add the headers that name the action and prove who calls. The body must be complete."""
    body_hash = hashlib.sha256(request.content).hexdigest()
    request.headers.update(
        {
            "x-acs-action": action,
            "x-acs-version": version,
            # The gateway compares it with its own clock, so this is the machine's, never a frozen one.
            "x-acs-date": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "x-acs-signature-nonce": token_hex(16),
            "x-acs-content-sha256": body_hash,
        }
    )
    names = sorted({"host", "content-type", *(name for name in request.headers if name.startswith("x-acs-"))})
    canonical = "\n".join(
        [
            request.method,
            quote(request.url.path or "/", safe="/~-._"),
            "",
            "".join(f"{name}:{request.headers[name].strip()}\n" for name in names),
            ";".join(names),
            body_hash,
        ]
    )
    to_sign = "ACS3-HMAC-SHA256\n" + hashlib.sha256(canonical.encode()).hexdigest()
    signature = hmac.new(secret.encode(), to_sign.encode(), hashlib.sha256).hexdigest()
    request.headers["authorization"] = (
        f"ACS3-HMAC-SHA256 Credential={key},SignedHeaders={';'.join(names)},Signature={signature}"
    )
