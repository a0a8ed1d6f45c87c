"""Officers sign in with a password and a one-time code (TOTP, RFC 6238): two factors, one of them cryptographic."""

from datetime import timedelta
from enum import Enum, auto
from hmac import compare_digest

import pyotp

from backend.identity import passwords, sessions
from backend.identity.errors import PasswordChangeRequired, SignInLocked, WrongCredentials, WrongPassword
from backend.identity.models import Officer, SignInFailure
from backend.identity.principals import Officer as OfficerViewer
from core import audit, clock, db, ratelimit
from core.events import every

FAILURES = 5
LOCK = timedelta(minutes=30)
PASSWORD_LIFE = timedelta(days=90)
TRIES_PER_ADDRESS = (600, 3600)


class _Outcome(Enum):
    WRONG = auto()
    PASSWORD_CHANGE = auto()


async def sign_in(
    username: str, password: str, totp: str, new_password: str | None, device: sessions.Device
) -> sessions.Opened:
    """登录. Raises WrongCredentials, SignInLocked, PasswordChangeRequired, WeakPassword."""
    await ratelimit.limit(f"identity.officer_sign_in:{device.address}", *TRIES_PER_ADDRESS)
    officer = await Officer.get_or_none(username=username)
    right = await passwords.matches(password, officer.password_hash if officer else None)
    new_hash = None
    if right and new_password is not None:
        passwords.check(new_password, username=username, old=password)
        new_hash = await passwords.hashed(new_password)
    outcome = await _judge(username, right, totp, new_hash, device)
    if isinstance(outcome, sessions.Opened):
        return outcome
    if isinstance(outcome, timedelta):
        raise SignInLocked(retry_after=max(1, round(outcome.total_seconds())))
    raise PasswordChangeRequired if outcome is _Outcome.PASSWORD_CHANGE else WrongCredentials


@db.atomic()
async def _judge(
    username: str, password_right: bool, totp: str, new_hash: str | None, device: sessions.Device
) -> sessions.Opened | timedelta | _Outcome:
    """Decide, and commit the decision whatever it is: a failure counts, and a lock says how long it still lasts."""
    now = clock.now()
    await db.execute(
        "insert into identity_sign_in_failure (username, failures, last_at) values ($1, 0, $2) on conflict do nothing",
        username, now,
    )  # fmt: skip
    failure = await SignInFailure.filter(username=username).select_for_update().get()
    if failure.locked_until and failure.locked_until > now:
        return failure.locked_until - now
    officer = await Officer.get_or_none(username=username, is_active=True)
    step = _fresh_step(officer, totp) if officer else None
    viewer = await sessions.officer(officer.id) if officer else None
    if not password_right or officer is None or step is None or viewer is None:
        await _count(failure)
        return _Outcome.WRONG
    due = officer.password_changed_at is None or officer.password_changed_at + PASSWORD_LIFE <= now
    if due and new_hash is None:
        return _Outcome.PASSWORD_CHANGE
    if new_hash is not None:
        officer.password_hash, officer.password_changed_at = new_hash, now
        await audit.record(viewer.actor, "password.changed", viewer.actor)
    officer.totp_last_step = step
    await officer.save(update_fields=["password_hash", "password_changed_at", "totp_last_step"])
    await failure.delete()
    return await sessions.open_for(viewer, device)


async def _count(failure: SignInFailure) -> None:
    now = clock.now()
    if failure.last_at + LOCK <= now or failure.locked_until:
        failure.failures, failure.locked_until = 0, None
    failure.failures += 1
    failure.last_at = now
    if failure.failures >= FAILURES:
        failure.locked_until = now + LOCK
        await audit.record("anonymous", "sign_in.locked", f"username:{failure.username}", success=False)
    await failure.save()
    await audit.record("anonymous", "sign_in.failed", f"username:{failure.username}", success=False)


def _fresh_step(officer: Officer, code: str) -> int | None:
    """The time step that a code belongs to, one step early or late allowed; none if it is wrong or was used already."""
    totp = pyotp.TOTP(officer.totp_secret)
    current = int(clock.now().timestamp()) // totp.interval
    for step in (current, current - 1, current + 1):
        if step > officer.totp_last_step and compare_digest(totp.generate_otp(step), code):
            return step
    return None


async def change_password(viewer: OfficerViewer, password: str, new_password: str) -> None:
    """修改口令: ends every session of this officer but says so to nobody else. Raises WrongPassword, WeakPassword."""
    await ratelimit.limit(f"identity.password:{viewer.officer_id}", FAILURES, int(LOCK.total_seconds()))
    officer = await Officer.get(id=viewer.officer_id)
    if not await passwords.matches(password, officer.password_hash):
        raise WrongPassword
    passwords.check(new_password, username=officer.username, old=password)
    await _store_password(viewer, await passwords.hashed(new_password))


@db.atomic()
async def _store_password(viewer: OfficerViewer, password_hash: str) -> None:
    await Officer.filter(id=viewer.officer_id).update(password_hash=password_hash, password_changed_at=clock.now())
    await audit.record(viewer.actor, "password.changed", viewer.actor)
    await sessions.end_all(viewer, because="password_changed")


@every("29 4 * * *")
@db.atomic()
async def forget_failures() -> None:
    """What did not lead to a lock is forgotten after a day."""
    await SignInFailure.filter(last_at__lt=clock.now() - timedelta(days=1)).delete()
