"""What officers and the three administrators do over HTTP: claims, departments, accounts, rights, the audit log."""

from typing import Any
from uuid import UUID

from starlette.requests import Request
from starlette.responses import Response

from backend.identity import claims, departments, officers
from backend.identity.errors import (
    ClaimDecided,
    DelegationNotInForce,
    DepartmentTaken,
    DepartmentTreeLoops,
    GrantToOneself,
    LastAdministrator,
    RolesExclude,
    UsernameTaken,
)
from backend.identity.principals import Role, officer
from backend.identity.schemas import (
    AuditEntryOut,
    AuditQuery,
    ClaimOut,
    ClaimQuery,
    CredentialsOut,
    DecisionIn,
    DepartmentChange,
    DepartmentIn,
    DepartmentOut,
    DepartmentsOut,
    OfficerChange,
    OfficerIn,
    OfficerOut,
    OfficerQuery,
    PostIn,
    PostOut,
    PostsOut,
    RolesIn,
    VerificationOut,
)
from core import audit, paging
from core.errors import InvalidInput, NotFound
from core.http import Routes
from core.paging import Page

routes = Routes("/api/identity", title="身份管理")
audit_routes = Routes("/api/audit", title="审计")

reviewer = officer(Role.REVIEWER)
system_admin = officer(Role.SYSTEM_ADMIN)
security_admin = officer(Role.SECURITY_ADMIN)
audit_admin = officer(Role.AUDIT_ADMIN)
administrators = officer(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN)
any_officer = officer(*Role)


# ── claims ──


@routes.get("/claims", allow=reviewer, query=ClaimQuery, returns=Page[ClaimOut])
async def waiting_claims(request: Request, query: ClaimQuery) -> dict[str, Any]:
    """待核验的监护和单位登记"""
    after = paging.decode_id(query.after)
    seen = await claims.queue(request.user, query.state, after, query.limit)
    return paging.page([_claim_out(s) for s in seen], query.limit, "id")


@routes.post(
    "/claims/{claim_id:uuid}/decision",
    allow=reviewer,
    body=DecisionIn,
    returns=ClaimOut,
    raises=(NotFound, ClaimDecided, DelegationNotInForce),
)
async def decide_claim(request: Request, claim_id: UUID, body: DecisionIn) -> dict[str, Any]:
    """作出核验结论"""
    return _claim_out(await claims.decide(request.user, claim_id, body.confirmed, body.reason))


@routes.get(
    "/claims/{claim_id:uuid}/files/{file_id:uuid}",
    allow=reviewer,
    produces="application/octet-stream",
    raises=(NotFound,),
)
async def claim_file(request: Request, claim_id: UUID, file_id: UUID) -> Response:
    """查看证明材料"""
    return await claims.evidence(request.user, claim_id, file_id)


def _claim_out(seen: claims.Seen) -> dict[str, Any]:
    columns = ("id", "kind", "state", "evidence", "reason", "created_at")
    shown = {column: getattr(seen.claim, column) for column in columns}
    return shown | {column: getattr(seen, column) for column in seen._fields if column != "claim"}


# ── departments ──


@routes.get("/departments", allow=any_officer, returns=DepartmentsOut)
async def list_departments(request: Request) -> dict[str, Any]:
    """部门"""
    return {"items": await departments.all_departments()}


@routes.post(
    "/departments",
    allow=system_admin,
    body=DepartmentIn,
    returns=DepartmentOut,
    status=201,
    idempotent=True,
    raises=(NotFound, DepartmentTaken),
)
async def add_department(request: Request, body: DepartmentIn) -> Any:
    """新增部门"""
    return await departments.add(
        request.user, code=body.code, name=body.name, parent_id=body.parent_id, division=body.division
    )


@routes.patch(
    "/departments/{department_id:uuid}",
    allow=system_admin,
    body=DepartmentChange,
    returns=DepartmentOut,
    raises=(NotFound, DepartmentTaken, DepartmentTreeLoops),
)
async def change_department(request: Request, department_id: UUID, body: DepartmentChange) -> Any:
    """变更部门"""
    return await departments.change(
        request.user, department_id, name=body.name, parent_id=body.parent_id, is_active=body.is_active
    )


@routes.get("/departments/{department_id:uuid}/posts", allow=any_officer, returns=PostsOut, raises=(NotFound,))
async def list_posts(request: Request, department_id: UUID) -> dict[str, Any]:
    """岗位"""
    return {"items": await departments.posts_of(department_id)}


@routes.post(
    "/departments/{department_id:uuid}/posts",
    allow=system_admin,
    body=PostIn,
    returns=PostOut,
    status=201,
    idempotent=True,
    raises=(NotFound,),
)
async def add_post(request: Request, department_id: UUID, body: PostIn) -> Any:
    """新增岗位"""
    return await departments.add_post(request.user, department_id, body.name)


# ── accounts ──


@routes.get("/officers", allow=administrators, query=OfficerQuery, returns=Page[OfficerOut])
async def list_officers(request: Request, query: OfficerQuery) -> dict[str, Any]:
    """工作人员账号"""
    after = str(paging.decode(query.after, 1)[0]) if query.after else None
    found = await officers.listed(query.q, query.department_id, after, query.limit)
    return paging.page(found, query.limit, "username")


@routes.get("/officers/{officer_id:uuid}", allow=administrators, returns=OfficerOut, raises=(NotFound,))
async def show_officer(request: Request, officer_id: UUID) -> officers.Seen:
    """一个工作人员账号"""
    return await officers.one(officer_id)


@routes.post(
    "/officers",
    allow=system_admin,
    body=OfficerIn,
    returns=CredentialsOut,
    status=201,
    idempotent=True,
    raises=(NotFound, UsernameTaken),
)
async def add_officer(request: Request, body: OfficerIn) -> officers.Credentials:
    """建立账号

    Without any right. The password and the TOTP secret are shown once.
    """
    return await officers.add(request.user, **body.model_dump())


@routes.patch(
    "/officers/{officer_id:uuid}",
    allow=system_admin,
    body=OfficerChange,
    returns=OfficerOut,
    raises=(NotFound, GrantToOneself, LastAdministrator),
)
async def change_officer(request: Request, officer_id: UUID, body: OfficerChange) -> officers.Seen:
    """变更账号"""
    given = body.model_dump(exclude_unset=True)
    needed = ("name", "department_id", "division", "is_active")
    if empty := [field for field in needed if field in given and given[field] is None]:
        raise InvalidInput(fields=[{"field": field, "code": "missing"} for field in empty])
    return await officers.change(request.user, officer_id, given)


@routes.post(
    "/officers/{officer_id:uuid}/credentials",
    allow=system_admin,
    returns=CredentialsOut,
    status=201,
    raises=(NotFound, GrantToOneself, LastAdministrator),
)
async def renew_credentials(request: Request, officer_id: UUID) -> officers.Credentials:
    """重置口令和动态码

    Takes the roles away: the security administrator grants them again.
    """
    return await officers.renew_credentials(request.user, officer_id)


@routes.put(
    "/officers/{officer_id:uuid}/roles",
    allow=security_admin,
    body=RolesIn,
    returns=OfficerOut,
    raises=(NotFound, GrantToOneself, RolesExclude, LastAdministrator),
)
async def set_roles(request: Request, officer_id: UUID, body: RolesIn) -> officers.Seen:
    """授权"""
    return await officers.set_roles(request.user, officer_id, body.roles)


@routes.delete("/officers/{officer_id:uuid}/lock", allow=security_admin, returns=OfficerOut, raises=(NotFound,))
async def unlock_officer(request: Request, officer_id: UUID) -> officers.Seen:
    """解锁账号"""
    return await officers.unlock(request.user, officer_id)


@routes.delete("/officers/{officer_id:uuid}/sessions", allow=security_admin, status=204, raises=(NotFound,))
async def sign_officer_out(request: Request, officer_id: UUID) -> None:
    """强制下线"""
    await officers.sign_out(request.user, officer_id)


# ── the audit log ──


@audit_routes.get("", allow=audit_admin, query=AuditQuery, returns=Page[AuditEntryOut])
async def audit_entries(request: Request, query: AuditQuery) -> dict[str, Any]:
    """审计记录"""
    found = await audit.entries(
        actor=query.actor,
        subject=query.subject,
        person_id=query.person_id,
        after=paging.decode_id(query.after),
        limit=query.limit + 1,
    )
    shown = paging.page(found, query.limit, "id")
    return {"items": [dict(entry) for entry in shown["items"]], "next": shown["next"]}


@audit_routes.post("/verification", allow=audit_admin, returns=VerificationOut)
async def verify_audit(request: Request) -> VerificationOut:
    """校验审计链"""
    broken = await audit.verify()
    return VerificationOut(holds=broken is None, fault=str(broken or ""))
