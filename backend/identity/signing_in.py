"""Citizens sign in with a phone and a code sent to it; the first time makes the account."""

import secrets
from datetime import datetime, timedelta
from hmac import compare_digest

from backend.identity import sessions
from backend.identity.errors import WrongCode
from backend.identity.models import Person, Phone, SignInCode
from backend.identity.principals import Citizen
from core import audit, clock, db, ratelimit
from core.crypto import blind_index
from core.errors import TooManyRequests
from core.events import every
from notifications import service as notifications

CODE_LIFE = timedelta(minutes=5)
CODE_TRIES = 5
CODES_PER_PHONE = ((1, timedelta(minutes=1)), (5, timedelta(hours=1)), (10, timedelta(days=1)))
CODES_PER_ADDRESS = (300, 3600)  # a mobile network hides many phones behind one address
TRIES_PER_ADDRESS = (600, 3600)


async def ask_for_code(phone: str, address: str) -> int:
    """Send a code; answers in how many seconds another may be asked for. Known and unknown phones are treated alike."""
    await ratelimit.limit(f"identity.code:{address}", *CODES_PER_ADDRESS)
    return await _send_code(phone)


@db.atomic()
async def _send_code(phone: str) -> int:
    now, index = clock.now(), phone_index(phone)
    await db.execute("select pg_advisory_xact_lock(hashtext($1))", index)
    await _refuse_too_many(index, now)
    code = f"{secrets.randbelow(1_000_000):06}"
    await SignInCode.create(phone_index=index, code_hash=_code_hash(index, code), created_at=now)
    await notifications.send_code(phone, code)
    return int(CODES_PER_PHONE[0][1].total_seconds())


async def _refuse_too_many(index: str, now: datetime) -> None:
    """Counted in the database, not in Redis: losing a cache must not let anybody's phone be flooded."""
    day_ago = now - CODES_PER_PHONE[-1][1]
    sent: list[datetime] = await (
        SignInCode.filter(phone_index=index, created_at__gt=day_ago)
        .order_by("created_at")
        .values_list("created_at", flat=True)
    )  # type: ignore[assignment]
    for most, span in CODES_PER_PHONE:
        within = [at for at in sent if at > now - span]
        if len(within) >= most:
            wait = within[-most] + span - now
            raise TooManyRequests(retry_after=max(1, round(wait.total_seconds())))


async def sign_in(phone: str, code: str, device: sessions.Device) -> sessions.Opened:
    """登录 or 注册: whoever holds the phone and its code. Raises WrongCode."""
    await ratelimit.limit(f"identity.sign_in:{device.address}", *TRIES_PER_ADDRESS)
    opened = await _enter(phone, code, device)
    if opened is None:
        raise WrongCode
    return opened


@db.atomic()
async def _enter(phone: str, code: str, device: sessions.Device) -> sessions.Opened | None:
    if not await use_code(phone, code):
        return None
    person = await holder_of(phone)
    if person is None:
        person = await Person.create()
        await Phone.create(person=person, number=phone, number_index=phone_index(phone), verified_at=clock.now())
        await audit.record(f"person:{person.id}", "person.registered", f"person:{person.id}", person_id=person.id)
    return await sessions.open_for(Citizen(person.id, person.level), device)


async def use_code(phone: str, code: str) -> bool:
    """Whether this is the phone's newest code, in time and not yet used. Every try counts, so it must be committed."""
    now, index = clock.now(), phone_index(phone)
    newest = await SignInCode.filter(phone_index=index).order_by("-created_at", "-id").select_for_update().first()
    if newest is None or newest.used_at or newest.created_at + CODE_LIFE <= now or newest.tries >= CODE_TRIES:
        return False
    newest.tries += 1
    if right := compare_digest(newest.code_hash, _code_hash(index, code)):
        newest.used_at = now
    await newest.save(update_fields=["tries", "used_at"])
    if not right:
        await audit.record("anonymous", "sign_in.failed", f"code:{newest.id}", success=False)
    return right


async def holder_of(phone: str) -> Person | None:
    """The one person who has proved to hold this phone."""
    found = (
        await Phone.filter(number_index=phone_index(phone), verified_at__isnull=False)
        .prefetch_related("person")
        .first()
    )
    return found.person if found else None


def phone_index(phone: str) -> str:
    return blind_index("phone", phone)


def _code_hash(index: str, code: str) -> str:
    return blind_index("sign_in_code", f"{index}:{code}")


@every("23 4 * * *")
@db.atomic()
async def forget_codes() -> None:
    """Codes are kept for two days: longer than any limit counts back."""
    await SignInCode.filter(created_at__lt=clock.now() - timedelta(days=2)).delete()
