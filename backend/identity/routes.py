"""Signing in, oneself, and acting for others, over HTTP."""

from typing import Any
from uuid import UUID

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from backend.identity import claims, delegation, me, officer_sign_in, privacy, real_name, sessions, signing_in, tokens
from backend.identity.administration_routes import audit_routes
from backend.identity.administration_routes import routes as administration_routes
from backend.identity.demo import routes as demo_routes
from backend.identity.errors import (
    AlreadyGuardian,
    AlreadyRegistered,
    CorporationNotConfirmed,
    DelegationNotInForce,
    DelegationStepNotAllowed,
    DelegationToOneself,
    DeletionRefused,
    NotAMinor,
    NotLegalRepresentative,
    PasswordChangeRequired,
    PhoneTaken,
    RealNameFixed,
    RealNameMismatch,
    RealNameTaken,
    RealNameUnavailable,
    SessionEnded,
    SignInLocked,
    WeakPassword,
    WrongCode,
    WrongCredentials,
    WrongPassword,
)
from backend.identity.models import DelegationKind, Side
from backend.identity.principals import Role, anyone, citizen, officer, signed_in
from backend.identity.principals import real_name as checked
from backend.identity.schemas import (
    ClerkIn,
    CodeIn,
    CodeOut,
    CorporationIn,
    CorporationOut,
    CorporationsOut,
    DelegationIn,
    DelegationOut,
    DeletionIn,
    DevicesOut,
    EndingIn,
    ExportOut,
    MeIn,
    MeOut,
    MinorIn,
    OfficerSessionIn,
    PasswordIn,
    PhoneIn,
    ReadOut,
    RealNameIn,
    SessionIn,
    SessionOut,
)
from core import clock, paging
from core.errors import NotFound, TooManyRequests
from core.http import Routes
from core.paging import Page, PageQuery
from core.settings import settings

routes = Routes("/api/identity", title="身份")
__all__ = ["administration_routes", "audit_routes", "demo_routes", "routes"]

_COOKIE, _COOKIE_PATH = "yichuang_refresh", "/api/identity"


async def _answer(opened: sessions.Opened, status: int = 200) -> Response:
    """The tokens of a session: one in the body for scripts, one in a cookie out of their reach."""
    content = SessionOut(
        access_token=opened.access_token,
        expires_in=int(tokens.LIFE.total_seconds()),
        viewer=await me.viewer_out(opened.viewer),
    )
    response = JSONResponse(content.model_dump(mode="json", exclude_none=True), status)
    response.set_cookie(
        _COOKIE,
        opened.refresh_token,
        max_age=int(opened.refresh_life.total_seconds()),
        path=_COOKIE_PATH,
        secure=settings().public_url.startswith("https:"),
        httponly=True,
        samesite="strict",
    )
    return response


def _signed_out() -> Response:
    response = Response(status_code=204)
    response.delete_cookie(_COOKIE, path=_COOKIE_PATH, httponly=True, samesite="strict")
    return response


# ── signing in ──


@routes.post("/codes", allow=anyone, body=CodeIn, returns=CodeOut, status=202, raises=(TooManyRequests,))
async def ask_for_code(request: Request, body: CodeIn) -> CodeOut:
    """发送登录验证码"""
    address = sessions.device_of(request).address
    return CodeOut(resend_after=await signing_in.ask_for_code(body.phone, address))


@routes.post(
    "/sessions", allow=anyone, body=SessionIn, returns=SessionOut, status=201, raises=(WrongCode, TooManyRequests)
)
async def sign_in(request: Request, body: SessionIn) -> Response:
    """手机验证码登录"""
    return await _answer(await signing_in.sign_in(body.phone, body.code, sessions.device_of(request)), 201)


@routes.post(
    "/officer-sessions",
    allow=anyone,
    body=OfficerSessionIn,
    returns=SessionOut,
    status=201,
    raises=(WrongCredentials, SignInLocked, PasswordChangeRequired, WeakPassword, TooManyRequests),
)
async def sign_in_officer(request: Request, body: OfficerSessionIn) -> Response:
    """工作人员登录"""
    device = sessions.device_of(request)
    opened = await officer_sign_in.sign_in(body.username, body.password, body.totp, body.new_password, device)
    return await _answer(opened, 201)


@routes.post("/sessions/refresh", allow=anyone, returns=SessionOut, raises=(SessionEnded,))
async def refresh(request: Request) -> Response:
    """续期登录"""
    return await _answer(await sessions.refresh(request.cookies.get(_COOKIE, "")))


@routes.get("/sessions", allow=signed_in, returns=DevicesOut)
async def my_sessions(request: Request) -> dict[str, Any]:
    """我的登录设备"""
    found = await sessions.mine(request.user)
    current = request.user.session_id
    columns = ("id", "user_agent", "address", "created_at", "last_active_at")
    return {"items": [{c: getattr(s, c) for c in columns} | {"is_current": s.id == current} for s in found]}


@routes.delete("/sessions/current", allow=anyone, status=204)
async def sign_out(request: Request) -> Response:
    """退出登录

    Works with the cookie alone, so that an expired access token keeps nobody signed in.
    """
    await sessions.end_by_refresh_token(request.cookies.get(_COOKIE, ""))
    if request.user.is_authenticated and request.user.session_id:
        await sessions.end_current(request.user)
    return _signed_out()


@routes.delete("/sessions", allow=signed_in, status=204)
async def sign_out_everywhere(request: Request) -> Response:
    """全部设备退出"""
    await sessions.end_all(request.user)
    return _signed_out()


@routes.delete("/sessions/{session_id:uuid}", allow=signed_in, status=204, raises=(NotFound,))
async def sign_out_device(request: Request, session_id: UUID) -> None:
    """退出一台设备"""
    await sessions.end(request.user, session_id)


# ── oneself ──


@routes.get("/me", allow=signed_in, returns=MeOut)
async def show_me(request: Request) -> MeOut:
    """我的信息"""
    return await me.show(request.user)


@routes.patch("/me", allow=citizen, body=MeIn, returns=MeOut)
async def change_me(request: Request, body: MeIn) -> MeOut:
    """修改我的信息"""
    return await me.change(request.user, body.model_dump(exclude_none=True))


@routes.post(
    "/me/real-name",
    allow=citizen,
    body=RealNameIn,
    returns=SessionOut,
    raises=(RealNameFixed, RealNameMismatch, RealNameTaken, RealNameUnavailable, TooManyRequests),
)
async def verify_real_name(request: Request, body: RealNameIn) -> Response:
    """实名认证

    Answers a new session: the level, and for somebody whom a counter enrolled before the account, is another.
    """
    device = sessions.device_of(request)
    return await _answer(await real_name.verify(request.user, body.name, body.id_number, device))


@routes.put("/me/phone", allow=citizen, body=PhoneIn, returns=MeOut, raises=(WrongCode, PhoneTaken, TooManyRequests))
async def change_phone(request: Request, body: PhoneIn) -> MeOut:
    """更换手机号"""
    return await me.change_phone(request.user, body.phone, body.code)


@routes.put(
    "/me/password",
    allow=officer(*Role),
    body=PasswordIn,
    status=204,
    raises=(WrongPassword, WeakPassword, TooManyRequests),
)
async def change_password(request: Request, body: PasswordIn) -> Response:
    """修改口令 (ends every session)"""
    await officer_sign_in.change_password(request.user, body.password, body.new_password)
    return _signed_out()


@routes.get("/me/reads", allow=citizen, query=PageQuery, returns=Page[ReadOut])
async def who_read_my_data(request: Request, query: PageQuery) -> dict[str, Any]:
    """谁看过我的信息"""
    found = await privacy.reads(request.user, paging.decode_id(query.after), query.limit)
    return paging.page(found, query.limit, "id")


@routes.get("/me/export", allow=citizen, returns=ExportOut, raises=(TooManyRequests,))
async def export_me(request: Request) -> ExportOut:
    """导出我的全部信息"""
    return ExportOut(exported_at=clock.now(), held=await privacy.export(request.user))


@routes.post("/me/deletion", allow=citizen, body=DeletionIn, status=204, raises=(DeletionRefused,))
async def delete_me(request: Request, body: DeletionIn) -> Response:
    """注销账号"""
    await privacy.delete(request.user, body.reason)
    return _signed_out()


# ── acting for others ──


@routes.post(
    "/delegations",
    allow=checked,
    body=DelegationIn,
    returns=DelegationOut,
    status=201,
    idempotent=True,
    raises=(NotFound, DelegationToOneself, NotLegalRepresentative, CorporationNotConfirmed, TooManyRequests),
)
async def propose_delegation(request: Request, body: DelegationIn) -> dict[str, Any]:
    """发起代办授权"""
    seen = await delegation.propose(
        request.user,
        kind=body.kind,
        my_side=body.role,
        phone=body.phone,
        scope=body.scope,
        purpose=body.purpose,
        expires_on=body.expires_on,
        corporation_id=body.corporation_id,
    )
    return _delegation_out(seen)


@routes.get("/delegations", allow=citizen, query=PageQuery, returns=Page[DelegationOut])
async def my_delegations(request: Request, query: PageQuery) -> dict[str, Any]:
    """我的代办关系"""
    found = await delegation.mine(request.user, paging.decode_id(query.after), query.limit)
    return paging.page([_delegation_out(seen) for seen in found], query.limit, "id")


@routes.post(
    "/delegations/{delegation_id:uuid}/agreement",
    allow=checked,
    returns=DelegationOut,
    raises=(NotFound, DelegationStepNotAllowed, DelegationNotInForce),
)
async def agree_to_delegation(request: Request, delegation_id: UUID) -> dict[str, Any]:
    """同意代办授权"""
    return _delegation_out(await delegation.agree(request.user, delegation_id))


@routes.post(
    "/delegations/{delegation_id:uuid}/revocation",
    allow=citizen,
    body=EndingIn,
    returns=DelegationOut,
    raises=(NotFound, DelegationStepNotAllowed),
)
async def end_delegation(request: Request, delegation_id: UUID, body: EndingIn) -> dict[str, Any]:
    """解除或拒绝代办授权"""
    return _delegation_out(await delegation.end(request.user, delegation_id, body.reason))


@routes.post(
    "/minors",
    allow=checked,
    body=MinorIn,
    returns=DelegationOut,
    status=201,
    idempotent=True,
    raises=(NotFound, NotAMinor, AlreadyGuardian, RealNameMismatch, RealNameUnavailable, TooManyRequests),
)
async def claim_minor(request: Request, body: MinorIn) -> dict[str, Any]:
    """登记未成年子女"""
    made = await claims.claim_minor(request.user, body.name, body.id_number, body.relation, body.household_book)
    return _delegation_out(await delegation.as_seen(request.user, made))


@routes.post(
    "/corporations",
    allow=checked,
    body=CorporationIn,
    returns=CorporationOut,
    status=201,
    idempotent=True,
    raises=(NotFound, NotLegalRepresentative, AlreadyRegistered, TooManyRequests),
)
async def claim_corporation(request: Request, body: CorporationIn) -> dict[str, Any]:
    """登记单位"""
    found = await claims.claim_corporation(request.user, body.name, body.uscc, body.legal_representative, body.licence)
    return _corporation_out(found, represented=True)


@routes.get("/corporations", allow=citizen, returns=CorporationsOut)
async def my_corporations(request: Request) -> dict[str, Any]:
    """我的单位"""
    return {"items": [_corporation_out(body, represented=own) for body, own in await claims.bodies_of(request.user)]}


@routes.post(
    "/corporations/{corporation_id:uuid}/clerks",
    allow=checked,
    body=ClerkIn,
    returns=DelegationOut,
    status=201,
    idempotent=True,
    raises=(NotFound, DelegationToOneself, NotLegalRepresentative, CorporationNotConfirmed, TooManyRequests),
)
async def appoint_clerk(request: Request, corporation_id: UUID, body: ClerkIn) -> dict[str, Any]:
    """指定经办人"""
    seen = await delegation.propose(
        request.user,
        kind=DelegationKind.CORPORATE,
        my_side=Side.PRINCIPAL,
        phone=body.phone,
        scope=body.scope,
        purpose=body.purpose,
        expires_on=body.expires_on,
        corporation_id=corporation_id,
    )
    return _delegation_out(seen)


def _delegation_out(seen: delegation.Mine) -> dict[str, Any]:
    d = seen.delegation
    columns = ("id", "kind", "state", "principal_id", "agent_id", "corporation_id", "proposed_by", "scope", "purpose",
               "relation", "expires_on", "created_at")  # fmt: skip
    shown = {column: getattr(d, column) for column in columns}
    return shown | {
        "my_side": seen.my_side,
        "principal": seen.principal,
        "agent": seen.agent,
        "awaits_me": seen.awaits_me,
    }


def _corporation_out(body: Any, *, represented: bool) -> dict[str, Any]:
    i_am = "legal_representative" if represented else "clerk"
    return {"id": body.id, "name": body.name, "uscc": body.uscc, "state": body.state, "i_am": i_am}
