"""Officers' accounts under three administrators who check each other (三员分立, GB/T 22239-2019 8.1.5).

The system administrator makes accounts that can do nothing; the security administrator gives and takes rights, never
their own, but makes no accounts; the audit administrator reads what both did. Every act is audited, and what is taken
away ends the officer's sessions at once.
"""

from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

import pyotp
from tortoise.expressions import Q

from backend.identity import passwords, sessions
from backend.identity.errors import GrantToOneself, LastAdministrator, RolesExclude, UsernameTaken
from backend.identity.models import Department, Officer, Post, RoleGrant, SignInFailure
from backend.identity.principals import ADMINISTRATORS, Role
from backend.identity.principals import Officer as Viewer
from core import audit, clock, db
from core.errors import NotFound


class Seen(NamedTuple):
    """An account as an administrator sees it."""

    id: UUID
    username: str
    name: str
    department_id: UUID
    post_id: UUID | None
    division: str
    site_id: UUID | None
    roles: list[Role]
    is_active: bool
    locked_until: object


class Credentials(NamedTuple):
    """Shown once, to hand over in person."""

    officer_id: UUID
    password: str
    totp_secret: str
    totp_uri: str


async def listed(q: str, department_id: UUID | None, after: str | None, limit: int) -> list[Seen]:
    """By user name, one more than `limit`. `q`: the beginning of a user name, or a part of a name."""
    found = Officer.all().order_by("username").limit(limit + 1)
    if q:
        found = found.filter(Q(username__startswith=q.lower()) | Q(name__contains=q))
    if department_id:
        found = found.filter(department_id=department_id)
    if after:
        found = found.filter(username__gt=after)
    return await _seen(await found)


async def one(officer_id: UUID) -> Seen:
    return (await _seen([await _get(officer_id)]))[0]


async def _get(officer_id: UUID) -> Officer:
    officer = await Officer.get_or_none(id=officer_id)
    if officer is None:
        raise NotFound
    return officer


async def _seen(officers: list[Officer]) -> list[Seen]:
    ids = [officer.id for officer in officers]
    roles: dict[UUID, list[Role]] = {officer_id: [] for officer_id in ids}
    grants = RoleGrant.filter(officer_id__in=ids, revoked_at__isnull=True).order_by("role")
    for officer_id, role in await grants.values_list("officer_id", "role"):
        roles[officer_id].append(Role(role))
    names = [officer.username for officer in officers]
    locked = SignInFailure.filter(username__in=names, locked_until__gt=clock.now())
    locks = dict(await locked.values_list("username", "locked_until"))
    return [
        Seen(
            o.id, o.username, o.name, o.department_id, o.post_id, o.division, o.site_id, roles[o.id], o.is_active,
            locks.get(o.username),
        )
        for o in officers
    ]  # fmt: skip


# ── the system administrator ──


async def add(
    viewer: Viewer,
    *,
    username: str,
    name: str,
    department_id: UUID,
    division: str,
    post_id: UUID | None,
    site_id: UUID | None,
) -> Credentials:
    """建立账号, without any right. Answers the first password, good for one sign-in, and the TOTP secret."""
    password = passwords.initial()
    password_hash = await passwords.hashed(password)
    return await _add(viewer, username, name, department_id, division, post_id, site_id, password, password_hash)


@db.atomic()
async def _add(
    viewer: Viewer, username: str, name: str, department_id: UUID, division: str, post_id: UUID | None,
    site_id: UUID | None, password: str, password_hash: str,
) -> Credentials:  # fmt: skip
    await db.execute("select pg_advisory_xact_lock(hashtext($1))", f"yichuang.identity.username:{username}")
    if await Officer.exists(username=username):
        raise UsernameTaken
    await _check_place(department_id, post_id)
    secret = pyotp.random_base32()
    officer = await Officer.create(
        username=username, name=name, department_id=department_id, division=division, post_id=post_id, site_id=site_id,
        password_hash=password_hash, totp_secret=secret, created_by=viewer.officer_id,
    )  # fmt: skip
    await audit.record(viewer.actor, "officer.added", f"officer:{officer.id}")
    return _credentials(officer, password)


async def _check_place(department_id: UUID, post_id: UUID | None) -> None:
    if not await Department.exists(id=department_id):
        raise NotFound
    if post_id is not None and not await Post.exists(id=post_id, department_id=department_id):
        raise NotFound


def _credentials(officer: Officer, password: str) -> Credentials:
    uri = pyotp.TOTP(officer.totp_secret).provisioning_uri(name=officer.username, issuer_name="Yichuang")
    return Credentials(officer.id, password, officer.totp_secret, uri)


async def renew_credentials(viewer: Viewer, officer_id: UUID) -> Credentials:
    """重置凭据: a new first password and a new TOTP secret; the old ones, all sessions and all roles end.

    Whoever hands out the new password could sign in with it, so the security administrator grants the roles again.
    """
    password = passwords.initial()
    return await _renew(viewer, officer_id, password, await passwords.hashed(password))


@db.atomic()
async def _renew(viewer: Viewer, officer_id: UUID, password: str, password_hash: str) -> Credentials:
    if officer_id == viewer.officer_id:
        raise GrantToOneself
    officer = await _locked(officer_id)
    await _set_roles(viewer, officer, frozenset())
    officer.password_hash, officer.password_changed_at = password_hash, None
    officer.totp_secret, officer.totp_last_step = pyotp.random_base32(), 0
    await officer.save()
    await sessions.end_all_of_officer(officer.id, because="credentials_renewed", by=viewer.actor)
    await audit.record(viewer.actor, "officer.credentials_renewed", f"officer:{officer.id}")
    return _credentials(officer, password)


@db.atomic()
async def change(viewer: Viewer, officer_id: UUID, given: dict[str, object]) -> Seen:
    """变更账号: only what is given. A move takes all roles away (岗变权收); a closed account keeps its history.

    Raises GrantToOneself, LastAdministrator.
    """
    officer = await _locked(officer_id)
    if officer_id == viewer.officer_id:
        raise GrantToOneself
    moved = any(
        given.get(field, getattr(officer, field)) != getattr(officer, field) for field in ("department_id", "division")
    )
    closed = given.get("is_active") is False and officer.is_active
    for field, value in given.items():
        setattr(officer, field, value)
    if moved and "post_id" not in given:
        officer.post_id = None
    await _check_place(officer.department_id, officer.post_id)
    await officer.save()
    if moved or closed:
        await _set_roles(viewer, officer, frozenset())
    if set(given) - {"name", "post_id"}:
        await sessions.end_all_of_officer(officer.id, because="account_changed", by=viewer.actor)
    changed = {field: str(value) for field, value in given.items() if field != "name"}
    await audit.record(viewer.actor, "officer.changed", f"officer:{officer.id}", details=changed)
    return await one(officer_id)


async def _locked(officer_id: UUID) -> Officer:
    officer = await Officer.filter(id=officer_id).select_for_update().first()
    if officer is None:
        raise NotFound
    return officer


# ── the security administrator ──


@db.atomic()
async def set_roles(viewer: Viewer, officer_id: UUID, roles: Iterable[Role]) -> Seen:
    """授权: exactly these roles from now on. Raises GrantToOneself, RolesExclude, LastAdministrator."""
    if officer_id == viewer.officer_id:
        raise GrantToOneself
    wanted = frozenset(roles)
    if wanted & ADMINISTRATORS and len(wanted) > 1:
        raise RolesExclude
    officer = await _locked(officer_id)
    await _set_roles(viewer, officer, wanted)
    await sessions.end_all_of_officer(officer.id, because="roles_changed", by=viewer.actor)
    return await one(officer_id)


async def _set_roles(viewer: Viewer, officer: Officer, wanted: frozenset[Role]) -> None:
    # Administrators are taken away one at a time, so that the last of a kind is seen to be the last.
    await db.execute("select pg_advisory_xact_lock(hashtext('yichuang.identity.roles'))")
    now = clock.now()
    held = {grant.role: grant for grant in await RoleGrant.filter(officer=officer, revoked_at__isnull=True)}
    for role in held.keys() - wanted:
        if role in ADMINISTRATORS:
            await _refuse_last(role, officer.id)
        await RoleGrant.filter(id=held[role].id).update(revoked_at=now, revoked_by=viewer.actor)
        await audit.record(viewer.actor, "role.revoked", f"officer:{officer.id}", details={"role": role.value})
    for role in wanted - held.keys():
        await RoleGrant.create(officer=officer, role=role, granted_by=viewer.actor, granted_at=now)
        await audit.record(viewer.actor, "role.granted", f"officer:{officer.id}", details={"role": role.value})


async def _refuse_last(role: Role, officer_id: UUID) -> None:
    others = RoleGrant.filter(role=role, revoked_at__isnull=True, officer__is_active=True).exclude(
        officer_id=officer_id
    )
    if not await others.exists():
        raise LastAdministrator


@db.atomic()
async def unlock(viewer: Viewer, officer_id: UUID) -> Seen:
    """解锁 before the half hour is over."""
    officer = await _get(officer_id)
    await SignInFailure.filter(username=officer.username).delete()
    await audit.record(viewer.actor, "officer.unlocked", f"officer:{officer.id}")
    return await one(officer_id)


@db.atomic()
async def sign_out(viewer: Viewer, officer_id: UUID) -> None:
    """强制下线."""
    await _get(officer_id)
    await sessions.end_all_of_officer(officer_id, because="ended_by_administrator", by=viewer.actor)


# ── for other domains ──


@db.atomic()
async def seat(username: str, site_id: UUID) -> None:
    """Say at which centre an officer sits; for loading a city, before anybody is signed in."""
    await Officer.filter(username=username).update(site_id=site_id)


async def of_department(department_id: UUID, role: Role) -> list[UUID]:
    """Active officers of a department who hold a role."""
    grants = RoleGrant.filter(
        role=role, revoked_at__isnull=True, officer__is_active=True, officer__department_id=department_id
    )
    return list(await grants.limit(1000).values_list("officer_id", flat=True))  # type: ignore[arg-type]


async def may_handle(officer_id: UUID, department_id: UUID, division: str) -> bool:
    """Whether an active officer has a working role here (a window clerk: in any department), for this division."""
    account = await Officer.get_or_none(id=officer_id, is_active=True)
    if account is None or not division.startswith(account.division):
        return False
    held = {grant.role for grant in await RoleGrant.filter(officer_id=officer_id, revoked_at__isnull=True)}
    if Role.WINDOW_CLERK in held:
        return True
    return bool(held & {Role.REVIEWER, Role.SUPERVISOR}) and account.department_id == department_id


async def handlers_of(department_id: UUID, division: str) -> list[tuple[UUID, str, list[Role]]]:
    """Active officers who could handle a case of this department and division (see `may_handle`), at most 100."""
    grants = RoleGrant.filter(
        revoked_at__isnull=True, officer__is_active=True, officer__division__in=[division[:n] for n in (2, 6, 9)]
    ).filter(
        Q(role=Role.WINDOW_CLERK) | Q(role__in=[Role.REVIEWER, Role.SUPERVISOR], officer__department_id=department_id)
    )
    found: dict[UUID, tuple[UUID, str, list[Role]]] = {}
    for officer_id, name, role in (
        await grants.order_by("officer__name").limit(300).values_list("officer_id", "officer__name", "role")
    ):
        found.setdefault(officer_id, (officer_id, name, []))[2].append(Role(role))
    return list(found.values())[:100]
