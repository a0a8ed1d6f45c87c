"""Officers' passwords: argon2id (RFC 9106), hashed in threads because it takes 30 ms, and the rule for a good one."""

import asyncio
import secrets
import string

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError

from backend.identity.errors import WeakPassword

_hasher = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)  # OWASP's floor for argon2id
_SHORTEST, _KINDS = 10, 3
_UNAMBIGUOUS = "".join(c for c in string.ascii_letters + string.digits if c not in "0O1lI")


async def hashed(password: str) -> str:
    return await asyncio.to_thread(_hasher.hash, password)


async def matches(password: str, password_hash: str | None) -> bool:
    """Without a hash (no such account) it takes as long, and is false."""
    return await asyncio.to_thread(_verify, password, password_hash or _NOBODY) and password_hash is not None


def _verify(password: str, password_hash: str) -> bool:
    try:
        return _hasher.verify(password_hash, password)
    except (VerifyMismatchError, InvalidHashError):
        return False


def check(password: str, *, username: str, old: str) -> None:
    """Raises WeakPassword (GB/T 22239-2019 8.1.4.1: complexity and periodic change)."""
    kinds = [string.ascii_lowercase, string.ascii_uppercase, string.digits]
    found = sum(any(c in kind for c in password) for kind in kinds)
    found += any(c not in "".join(kinds) for c in password)
    if len(password) < _SHORTEST or found < _KINDS or username.lower() in password.lower() or password == old:
        raise WeakPassword


def initial() -> str:
    """A password to hand over, good for one sign-in."""
    return "-".join("".join(secrets.choice(_UNAMBIGUOUS) for _ in range(5)) for _ in range(3)) + "-7a"


_NOBODY = _hasher.hash(secrets.token_hex(16))
