"""Who is asking (the viewer of a request), and the rules that say who may call a route."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from starlette.authentication import BaseUser
from starlette.requests import Request

from backend.identity.errors import RealNameFirst
from core.errors import Forbidden, SignInFirst


class Role(StrEnum):
    WINDOW_CLERK = "window_clerk"  # 窗口人员
    REVIEWER = "reviewer"  # 审批人员
    SUPERVISOR = "supervisor"  # 督查人员
    HOTLINE_AGENT = "hotline_agent"  # 热线话务员
    SYSTEM_ADMIN = "system_admin"  # 系统管理员
    SECURITY_ADMIN = "security_admin"  # 安全管理员
    AUDIT_ADMIN = "audit_admin"  # 审计管理员


# 三员分立 (GB/T 22239-2019, 8.1.5): each holder has one of these roles and no other role at all.
ADMINISTRATORS = frozenset({Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN})
WORKING_ROLES = frozenset(Role) - ADMINISTRATORS


@dataclass(frozen=True)
class Anonymous(BaseUser):
    actor: str = "anonymous"

    @property
    def is_authenticated(self) -> bool:
        return False


@dataclass(frozen=True)
class Citizen(BaseUser):
    """A natural person. `level`: 1 phone known, 2 name and ID number checked, 3 checked face to face at a counter."""

    person_id: UUID
    level: int
    session_id: UUID | None = None

    @property
    def is_authenticated(self) -> bool:
        return True

    @property
    def actor(self) -> str:
        return f"person:{self.person_id}"


@dataclass(frozen=True)
class Officer(BaseUser):
    """A public servant. `division` is a prefix of the division codes they may act in: "31" is the whole city."""

    officer_id: UUID
    roles: frozenset[Role]
    department_id: UUID
    division: str
    site_id: UUID | None = None
    session_id: UUID | None = None

    @property
    def is_authenticated(self) -> bool:
        return True

    @property
    def actor(self) -> str:
        return f"officer:{self.officer_id}"

    def may_act_in(self, division: str) -> bool:
        return division.startswith(self.division)


Viewer = Anonymous | Citizen | Officer


@dataclass(frozen=True)
class Rule:
    """Who may call a route: returns nothing, or raises `SignInFirst`, `Forbidden` or `RealNameFirst`.

    `name` is stable and readable ("officer:reviewer"), so that all routes can be listed with who may call them.
    """

    name: str
    admits: Callable[[Viewer], bool]

    def __call__(self, request: Request) -> None:
        viewer: Viewer = request.user
        if self.admits(viewer):
            return
        if isinstance(viewer, Anonymous):
            raise SignInFirst
        if isinstance(viewer, Citizen) and self.admits(Citizen(viewer.person_id, level=2)):
            raise RealNameFirst
        raise Forbidden

    def __or__(self, other: "Rule") -> "Rule":
        return Rule(f"{self.name}|{other.name}", lambda viewer: self.admits(viewer) or other.admits(viewer))


anyone = Rule("anyone", lambda viewer: True)
signed_in = Rule("signed_in", lambda viewer: not isinstance(viewer, Anonymous))
citizen = Rule("citizen", lambda viewer: isinstance(viewer, Citizen))
real_name = Rule("real_name", lambda viewer: isinstance(viewer, Citizen) and viewer.level >= 2)


def officer(*roles: Role) -> Rule:
    """Officers holding any of `roles`; without roles, anyone who holds a working (not administrator's) role."""
    wanted = frozenset(roles) or WORKING_ROLES
    name = "officer:" + ",".join(sorted(roles)) if roles else "officer"
    return Rule(name, lambda viewer: isinstance(viewer, Officer) and not wanted.isdisjoint(viewer.roles))
