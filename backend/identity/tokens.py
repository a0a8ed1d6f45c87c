"""Access tokens: JWTs signed with Ed25519 (RFC 8037), ten minutes long, under keys that rotate every week.

A new key is written five minutes before it signs, and every process rereads the keys at least once a minute, so no
token is met by a process that does not know its key. Old keys verify for a day after they stopped signing.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from backend.identity.models import SigningKey
from backend.identity.principals import Citizen, Officer, Role
from core import clock, db
from core.events import every
from core.ids import new_id

LIFE = timedelta(minutes=10)
ROTATION = timedelta(days=7)
LEAD = timedelta(minutes=5)
KEPT_AFTER = timedelta(days=1)
REREAD = timedelta(minutes=1)
REREAD_FOR_UNKNOWN = timedelta(seconds=5)
ISSUER = "yichuang"


@dataclass
class _Keyring:
    public: dict[str, Ed25519PublicKey]
    signing: tuple[str, Ed25519PrivateKey]
    read_at: datetime


_keyring: _Keyring | None = None


async def issue(viewer: Citizen | Officer, session_id: UUID) -> str:
    """A signed token that names the viewer and the session."""
    now = clock.now()
    claims: dict[str, Any] = {"iss": ISSUER, "sid": str(session_id), "iat": int(now.timestamp())}
    claims["exp"] = int((now + LIFE).timestamp())
    if isinstance(viewer, Citizen):
        claims |= {"sub": str(viewer.person_id), "level": viewer.level}
    else:
        claims |= {
            "sub": str(viewer.officer_id),
            "roles": sorted(viewer.roles),
            "department": str(viewer.department_id),
            "division": viewer.division,
            "site": str(viewer.site_id) if viewer.site_id else None,
        }
    kid, key = (await _keys()).signing
    return jwt.encode(claims, key, algorithm="EdDSA", headers={"kid": kid})


async def read(token: str) -> tuple[Citizen | Officer, UUID, datetime] | None:
    """Whom a token names, under which session, and until when. None if it is not ours, changed or over."""
    try:
        kid = str(jwt.get_unverified_header(token).get("kid"))
        key = (await _keys(kid)).public.get(kid)
        if key is None:
            return None
        # The clock of the city decides, not the library's: tests freeze it.
        claims = jwt.decode(
            token, key, algorithms=["EdDSA"], issuer=ISSUER, options={"verify_exp": False, "verify_iat": False}
        )
        expires_at = datetime.fromtimestamp(claims["exp"], tz=clock.now().tzinfo)
        session_id, subject = UUID(claims["sid"]), UUID(claims["sub"])
    except (jwt.InvalidTokenError, KeyError, ValueError):
        return None
    if expires_at <= clock.now():
        return None
    if "level" in claims:
        return Citizen(subject, claims["level"], session_id), session_id, expires_at
    officer = Officer(
        officer_id=subject,
        roles=frozenset(Role(role) for role in claims["roles"]),
        department_id=UUID(claims["department"]),
        division=claims["division"],
        site_id=UUID(claims["site"]) if claims["site"] else None,
        session_id=session_id,
    )
    return officer, session_id, expires_at


@every("17 * * * *")
@db.atomic()
async def rotate() -> None:
    """Write the next key in time, and delete those that verify nothing any more."""
    now = clock.now()
    await db.execute("select pg_advisory_xact_lock(hashtext('yichuang.identity.signing_key'))")
    newest = await SigningKey.all().order_by("-active_from").first()
    if newest is None:
        await _add_key(active_from=now)
    elif newest.active_from + ROTATION <= now:
        await _add_key(active_from=now + LEAD)
        await SigningKey.filter(kid=newest.kid).update(verifies_until=now + LEAD + KEPT_AFTER)
    await SigningKey.filter(verifies_until__lt=now).delete()


def forget() -> None:
    """Drop the keys that this process holds; they are read again when needed."""
    global _keyring
    _keyring = None


async def _keys(kid: str | None = None) -> _Keyring:
    """The keys as last read; read again when they are old, or when `kid` is new to us."""
    global _keyring
    age = clock.now() - _keyring.read_at if _keyring else REREAD
    unknown = _keyring is not None and kid is not None and kid not in _keyring.public
    if _keyring is None or not timedelta() <= age < REREAD or (unknown and age >= REREAD_FOR_UNKNOWN):
        _keyring = await _read_keys()
    return _keyring


async def _read_keys() -> _Keyring:
    stored = await SigningKey.all().order_by("active_from")
    if not stored:
        await rotate()
        stored = await SigningKey.all().order_by("active_from")
    now = clock.now()
    active = [key for key in stored if key.active_from <= now] or stored[:1]
    private = serialization.load_pem_private_key(active[-1].private_key.encode(), password=None)
    assert isinstance(private, Ed25519PrivateKey)
    public = {key.kid: Ed25519PublicKey.from_public_bytes(bytes.fromhex(key.public_key)) for key in stored}
    return _Keyring(public, (active[-1].kid, private), now)


async def _add_key(*, active_from: datetime) -> None:
    key = Ed25519PrivateKey.generate()
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    public = key.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
    await SigningKey.create(
        kid=str(new_id()), private_key=private.decode(), public_key=public.hex(), active_from=active_from
    )
