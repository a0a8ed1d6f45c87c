"""Signed-in devices: opened by a sign-in, carried on by refresh tokens that are good once, ended here or everywhere.

A refresh token that comes back after it was used means that two parties hold it: the whole session ends. One case is
forgiven, once: the answer with the next token was lost on the way, so the old one comes again within 30 seconds and no
token that was given for it has been used yet.
"""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from starlette.authentication import AuthCredentials, AuthenticationBackend
from starlette.requests import HTTPConnection
from tortoise.expressions import Q

from backend.identity import tokens
from backend.identity.errors import SessionEnded
from backend.identity.models import Officer as OfficerAccount
from backend.identity.models import Person, RefreshToken, RoleGrant, Session
from backend.identity.principals import Anonymous, Citizen, Officer, Viewer
from core import audit, clock, db
from core.errors import NotFound
from core.events import every

CITIZEN_LIFE = timedelta(days=30)
OFFICER_LIFE = timedelta(hours=12)
OFFICER_IDLE = timedelta(minutes=15)
"""GB/T 22239-2019 8.1.4.1 asks for a time-out; public check lists for at most 10–15 minutes."""
FORGIVEN_WITHIN = timedelta(seconds=30)
KEPT = timedelta(days=180)
"""Sign-in records are logs: at least six months (网络安全法 art. 21)."""
MOST_SHOWN = 100


class Device(NamedTuple):
    """Where a request comes from."""

    user_agent: str
    address: str


def device_of(connection: HTTPConnection) -> Device:
    client = connection.client
    return Device(connection.headers.get("user-agent", "")[:200], client.host[:45] if client else "")


@dataclass(frozen=True)
class Opened:
    """What the signed-in device holds: two tokens, and who it is."""

    access_token: str
    refresh_token: str
    viewer: Citizen | Officer
    refresh_life: timedelta


@db.atomic()
async def open_for(viewer: Citizen | Officer, device: Device) -> Opened:
    """登录: a new session for somebody who has proved who they are."""
    now = clock.now()
    citizen = isinstance(viewer, Citizen)
    session = await Session.create(
        person_id=viewer.person_id if isinstance(viewer, Citizen) else None,
        officer_id=viewer.officer_id if isinstance(viewer, Officer) else None,
        user_agent=device.user_agent,
        address=device.address,
        created_at=now,
        last_active_at=now,
        expires_at=now + (CITIZEN_LIFE if citizen else OFFICER_LIFE),
    )
    await audit.record(viewer.actor, "session.opened", f"session:{session.id}")
    refresh_token = await _issue_refresh(session.id, parent_id=None)
    return await _opened(session, viewer, refresh_token)


async def refresh(token: str) -> Opened:
    """Exchange a refresh token for the next one. Raises SessionEnded; a reused token ends the session first."""
    opened = await _exchange(token)
    if opened is None:
        raise SessionEnded
    return opened


@db.atomic()
async def _exchange(token: str) -> Opened | None:
    now = clock.now()
    given = await RefreshToken.get_or_none(token_hash=_hash(token))
    if given is None:
        return None
    # One lock per family: two exchanges of related tokens happen one after the other.
    session = await Session.filter(id=given.session_id).select_for_update().first()  # type: ignore[attr-defined]
    await given.refresh_from_db()
    if session is None or session.revoked_at or session.expires_at <= now:
        return None
    if session.officer_id and session.last_active_at + OFFICER_IDLE <= now:
        await _revoke(Q(id=session.id), "idle")
        return None
    if await _is_reused(given, now):
        await _revoke(Q(id=session.id), "token_reused")
        await audit.record(_actor(session), "session.token_reused", f"session:{session.id}", success=False)
        return None
    viewer = await _viewer_of(session)
    if viewer is None:
        return None
    given.used_at = given.used_at or now
    await given.save(update_fields=["used_at"])
    return await _opened(session, viewer, await _issue_refresh(session.id, parent_id=given.id))


async def _is_reused(given: RefreshToken, now: datetime) -> bool:
    """True if somebody else holds this token's family: see the module's words for the one case that is forgiven."""
    if given.parent_id and await RefreshToken.exists(
        parent_id=given.parent_id, used_at__isnull=False, id__not=given.id
    ):
        return True
    if given.used_at is None:
        return False
    children = await RefreshToken.filter(parent_id=given.id)
    return given.used_at + FORGIVEN_WITHIN < now or len(children) != 1 or children[0].used_at is not None


async def _opened(session: Session, viewer: Citizen | Officer, refresh_token: str) -> Opened:
    access_token = await tokens.issue(viewer, session.id)
    return Opened(access_token, refresh_token, viewer, session.expires_at - clock.now())


async def _issue_refresh(session_id: UUID, *, parent_id: UUID | None) -> str:
    token = secrets.token_urlsafe(32)
    await RefreshToken.create(
        session_id=session_id, parent_id=parent_id, token_hash=_hash(token), issued_at=clock.now()
    )
    return token


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def _actor(session: Session) -> str:
    return f"person:{session.person_id}" if session.person_id else f"officer:{session.officer_id}"


async def _viewer_of(session: Session) -> Citizen | Officer | None:
    if session.person_id:
        return await citizen(session.person_id)
    assert session.officer_id
    return await officer(session.officer_id)


async def citizen(person_id: UUID) -> Citizen | None:
    """The viewer that a person is now; none if the account was deleted."""
    person = await Person.get_or_none(id=person_id, deleted_at__isnull=True)
    return Citizen(person.id, person.level) if person else None


async def officer(officer_id: UUID) -> Officer | None:
    """The viewer that an officer is now; none if the account is closed."""
    account = await OfficerAccount.get_or_none(id=officer_id, is_active=True)
    if account is None:
        return None
    grants = await RoleGrant.filter(officer_id=officer_id, revoked_at__isnull=True)
    return Officer(
        officer_id=account.id,
        roles=frozenset(grant.role for grant in grants),
        department_id=account.department_id,
        division=account.division,
        site_id=account.site_id,
    )


# ── ending ──


async def end(viewer: Citizen | Officer, session_id: UUID) -> None:
    """退出: end one of one's own sessions; another's is the same as none."""
    if not await _end(_own(viewer) & Q(id=session_id), "signed_out", viewer.actor):
        raise NotFound


async def end_current(viewer: Citizen | Officer) -> None:
    """退出 on this device; nothing happens if it is over already."""
    await _end(_own(viewer) & Q(id=viewer.session_id), "signed_out", viewer.actor)


async def end_by_refresh_token(token: str) -> None:
    """退出 with nothing but the cookie. Unknown tokens are passed over in silence."""
    found = await RefreshToken.get_or_none(token_hash=_hash(token)).prefetch_related("session")
    if found is not None:
        await _end(Q(id=found.session.id), "signed_out", _actor(found.session))


async def end_all(viewer: Citizen | Officer, *, because: str = "signed_out_everywhere", by: str = "") -> int:
    """全部退出: end every session of this person or officer; answers how many."""
    return await _end(_own(viewer), because, by or viewer.actor)


async def end_all_of_officer(officer_id: UUID, *, because: str, by: str) -> int:
    """What an administrator changed takes effect at once: the officer signs in anew."""
    return await _end(Q(officer_id=officer_id), because, by)


async def end_all_of_person(person_id: UUID, *, because: str, by: str) -> int:
    return await _end(Q(person_id=person_id), because, by)


async def mine(viewer: Citizen | Officer) -> list[Session]:
    """Where I am signed in, most recently used first."""
    now = clock.now()
    live = Session.filter(_own(viewer), revoked_at__isnull=True, expires_at__gt=now)
    return await live.order_by("-last_active_at").limit(MOST_SHOWN)


@db.atomic()
async def _end(which: Q, because: str, by: str) -> int:
    ended = await _revoke(which, because)
    for session_id in ended:
        await audit.record(by, "session.ended", f"session:{session_id}", details={"because": because})
    return len(ended)


async def _revoke(which: Q, because: str) -> list[UUID]:
    live = Session.filter(which, revoked_at__isnull=True)
    ids: list[UUID] = await live.select_for_update().values_list("id", flat=True)  # type: ignore[assignment]
    await Session.filter(id__in=ids).update(revoked_at=clock.now(), revoked_because=because)
    for session_id in ids:
        _checks[session_id] = _Check(clock.now() + OFFICER_CHECK, False)
    return ids


def _own(viewer: Citizen | Officer) -> Q:
    return Q(person_id=viewer.person_id) if isinstance(viewer, Citizen) else Q(officer_id=viewer.officer_id)


@every("41 3 * * *")
@db.atomic()
async def forget_old() -> None:
    """Sessions, and their tokens with them, leave when the law no longer asks for their record."""
    await Session.filter(expires_at__lt=clock.now() - KEPT).delete()


# ── who is asking ──


class _Check(NamedTuple):
    """What the database last said about a session, and until when we believe it."""

    until: datetime
    lives: bool


CITIZEN_CHECK = timedelta(seconds=60)
OFFICER_CHECK = timedelta(seconds=5)
ACTIVITY_STEP = timedelta(seconds=60)
_MOST_KEPT = 20_000

_tokens: dict[bytes, tuple[Citizen | Officer, UUID, datetime]] = {}
_checks: dict[UUID, _Check] = {}


class SessionAuthentication(AuthenticationBackend):
    """Sets `request.user`. A token that is not good makes an anonymous viewer, whom the rule asks to sign in."""

    async def authenticate(self, conn: HTTPConnection) -> tuple[AuthCredentials, Viewer]:
        scheme, _, token = conn.headers.get("authorization", "").partition(" ")
        viewer = await viewer_of(token) if scheme.lower() == "bearer" else Anonymous()
        return _CREDENTIALS, viewer


_CREDENTIALS = AuthCredentials()


async def viewer_of(token: str) -> Viewer:
    """Whose access token this is. A signature is checked once; whether the session still lives, every few seconds."""
    digest = hashlib.sha256(token.encode("latin-1", "replace")).digest()
    found = _tokens.get(digest)
    if found is None:
        found = await tokens.read(token)
        if found is None:
            return Anonymous()
        _remember(digest, found)
    viewer, session_id, expires_at = found
    now = clock.now()
    if expires_at <= now:
        _tokens.pop(digest, None)
        return Anonymous()
    check = _checks.get(session_id)
    if check is None or check.until <= now:
        return viewer if await _lives(viewer, session_id, now) else Anonymous()
    return viewer if check.lives else Anonymous()


def _remember(digest: bytes, found: tuple[Citizen | Officer, UUID, datetime]) -> None:
    _tokens[digest] = found
    # Dictionaries keep their order, so the first is the oldest.
    if len(_tokens) > _MOST_KEPT:
        del _tokens[next(iter(_tokens))]
    while len(_checks) > _MOST_KEPT:
        del _checks[next(iter(_checks))]


async def _lives(viewer: Citizen | Officer, session_id: UUID, now: datetime) -> bool:
    """Ask the database, and note there that the session is being used."""
    row = await db.row("select revoked_at, expires_at, last_active_at from identity_session where id = $1", session_id)
    lives = row is not None and row["revoked_at"] is None and row["expires_at"] > now
    if lives and row is not None:
        if isinstance(viewer, Officer) and row["last_active_at"] + OFFICER_IDLE <= now:
            await _end(Q(id=session_id), "idle", viewer.actor)
            return False
        if row["last_active_at"] + ACTIVITY_STEP <= now:
            await db.execute("update identity_session set last_active_at = $2 where id = $1", session_id, now)
    span = OFFICER_CHECK if isinstance(viewer, Officer) else CITIZEN_CHECK
    _checks[session_id] = _Check(now + span, lives)
    return lives
