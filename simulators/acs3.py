"""The request signature of Alibaba Cloud's RPC gateways, version 3 (`ACS3-HMAC-SHA256`), as the gateway checks it.

string to sign = "ACS3-HMAC-SHA256\\n" + hex(sha256(canonical request));
canonical request = method, path, sorted query, signed headers ("name:value\\n" each), their names joined by ";",
hex(sha256(body)), joined by "\\n"; signature = hex(hmac_sha256(secret, string to sign)).
"""

import hashlib
import hmac
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl, quote, unquote

from simulators.clock import Clock

FRESH = timedelta(minutes=15)
"""How far `x-acs-date` may be from the gateway's clock, and how long a nonce is remembered."""
REQUIRED = ("host", "x-acs-action", "x-acs-content-sha256", "x-acs-date", "x-acs-signature-nonce", "x-acs-version")
_AUTHORIZATION = re.compile(
    r"ACS3-HMAC-SHA256 Credential=([^,\s]+),\s*SignedHeaders=([a-z0-9;-]+),\s*Signature=([0-9a-f]{64})"
)


class Refused(Exception):
    """The gateway turns the call away before any business is looked at."""

    def __init__(self, status: int, code: str, message: str) -> None:
        self.status, self.code, self.message = status, code, message
        super().__init__(code)


def signature(
    secret: str, *, method: str, path: str, query: str, headers: Mapping[str, str], signed: Sequence[str], body: bytes
) -> str:
    pairs = sorted((quote(k, safe="-_.~"), quote(v, safe="-_.~")) for k, v in parse_qsl(query, keep_blank_values=True))
    canonical = "\n".join(
        [
            method,
            quote(unquote(path), safe="/-_.~"),
            "&".join(f"{k}={v}" for k, v in pairs),
            "".join(f"{name}:{headers[name].strip()}\n" for name in signed),
            ";".join(signed),
            hashlib.sha256(body).hexdigest(),
        ]
    )
    to_sign = "ACS3-HMAC-SHA256\n" + hashlib.sha256(canonical.encode()).hexdigest()
    return hmac.new(secret.encode(), to_sign.encode(), hashlib.sha256).hexdigest()


class Gate:
    """Checks who calls, that nothing was altered, and that it is neither old nor a replay."""

    def __init__(self, key_id: str, secret: str, clock: Clock) -> None:
        self._key_id, self._secret, self._clock = key_id, secret, clock
        self._nonces: dict[str, datetime] = {}

    def check(
        self,
        *,
        method: str,
        path: str,
        query: str,
        headers: Mapping[str, str],
        body: bytes,
        versions: Mapping[str, str],
    ) -> str:
        """The action asked for. `versions`: action → API version this address serves. Raises Refused."""
        missing = [name for name in REQUIRED if not headers.get(name)]
        if missing:
            raise Refused(400, "MissingParameter", f"The header {missing[0]} is mandatory for this action.")
        match = _AUTHORIZATION.fullmatch(headers.get("authorization", ""))
        if match is None:
            raise Refused(400, "IncompleteSignature", "The request signature does not conform to Aliyun standards.")
        key_id, names, given = match.groups()
        if key_id != self._key_id:
            raise Refused(404, "InvalidAccessKeyId.NotFound", "Specified access key is not found.")
        signed = names.split(";")
        must = {*REQUIRED, *(name for name in headers if name.startswith("x-acs-"))}
        if signed != sorted(set(signed)) or not must <= set(signed) or not set(signed) <= headers.keys():
            raise Refused(
                400, "IncompleteSignature", "SignedHeaders must be sorted and name host and every x-acs-* header."
            )
        if headers["x-acs-content-sha256"] != hashlib.sha256(body).hexdigest():
            raise Refused(400, "InvalidContentSha256", "x-acs-content-sha256 is not the hash of the body.")
        expected = signature(
            self._secret, method=method, path=path, query=query, headers=headers, signed=signed, body=body
        )
        if not hmac.compare_digest(expected, given):
            raise Refused(400, "SignatureDoesNotMatch", "Specified signature is not matched with our calculation.")
        self._fresh(headers["x-acs-date"], headers["x-acs-signature-nonce"])
        action = headers["x-acs-action"]
        if action not in versions:
            raise Refused(
                404, "InvalidAction.NotFound", "Specified api is not found, please check your url and method."
            )
        if headers["x-acs-version"] != versions[action]:
            raise Refused(400, "InvalidVersion", "Specified parameter Version is not valid.")
        return action

    def _fresh(self, date: str, nonce: str) -> None:
        now = self._clock.now()
        try:
            at = datetime.strptime(date, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
        except ValueError:
            raise Refused(
                400, "InvalidTimeStamp.Format", "Specified time stamp or date value is not well formatted."
            ) from None
        if abs(now - at) > FRESH:
            raise Refused(400, "InvalidTimeStamp.Expired", "Specified time stamp or date value is expired.")
        if len(self._nonces) > 10_000:
            self._nonces = {known: until for known, until in self._nonces.items() if until > now}
        if self._nonces.get(nonce, now) > now:
            raise Refused(400, "SignatureNonceUsed", "Specified signature nonce was used already.")
        # A call dated ahead of the clock stays fresh for longer than 15 minutes from now.
        self._nonces[nonce] = max(now, at) + FRESH
