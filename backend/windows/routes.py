"""一窗 over HTTP: sites for everybody, the counter for its clerks."""

from typing import Any
from uuid import UUID

from pydantic import BaseModel
from starlette.requests import Request

from backend.applications import errors as applications
from backend.applications.schemas import Application, MaterialShown, Prefill, Receipt, Saved
from backend.identity.errors import DelegationNotInForce, RealNameMismatch
from backend.identity.principals import Role, anyone, officer
from backend.windows import schemas, service, sites
from backend.windows.errors import NoSeat, SignatureFirst
from core.errors import NotFound, RevisionConflict
from core.http import Routes
from core.paging import Page

routes = Routes("/api/windows", title="一窗")

CLERK = officer(Role.WINDOW_CLERK)
MOVE = (NotFound, NoSeat, applications.StepNotAllowed, applications.NotYourStep)


class Intakes(BaseModel):
    items: list[schemas.IntakeBrief]


@routes.get("/sites", allow=anyone, query=schemas.SiteQuery, returns=Page[schemas.SiteOut])
async def find_sites(request: Request, query: schemas.SiteQuery) -> dict[str, Any]:
    """查找受理中心"""
    return await sites.search(query)


@routes.get("/sites/{site_id:uuid}", allow=anyone, returns=schemas.SiteWhole, raises=(NotFound,))
async def site(request: Request, site_id: UUID) -> dict[str, Any]:
    """受理中心详情"""
    return await sites.one(site_id)


@routes.get("/console", allow=CLERK, returns=schemas.Console, raises=(NoSeat,))
async def console(request: Request) -> dict[str, Any]:
    """窗口信息"""
    return await service.console(request.user)


@routes.post(
    "/people", allow=CLERK, body=schemas.PersonIn, returns=schemas.PersonOut, raises=(NoSeat, RealNameMismatch)
)
async def people(request: Request, body: schemas.PersonIn) -> dict[str, Any]:
    """查找或登记来人"""
    return await service.find_or_enrol(request.user, body)


@routes.post(
    "/intakes",
    allow=CLERK,
    body=schemas.IntakeIn,
    returns=Application,
    status=201,
    idempotent=True,
    raises=(*MOVE, DelegationNotInForce, applications.DivisionNotServed),
)
async def start(request: Request, body: schemas.IntakeIn) -> dict[str, Any]:
    """窗口收件"""
    return await service.start(request.user, body)


@routes.get("/intakes", allow=CLERK, returns=Intakes, raises=(NoSeat,))
async def today(request: Request) -> dict[str, Any]:
    """今日收件"""
    return {"items": await service.intakes(request.user)}


@routes.get("/intakes/{application_id:uuid}", allow=CLERK, returns=Application, raises=MOVE)
async def intake(request: Request, application_id: UUID) -> dict[str, Any]:
    """查看收件"""
    return await service.show(request.user, application_id)


@routes.get("/intakes/{application_id:uuid}/prefill", allow=CLERK, returns=Prefill, raises=MOVE)
async def known(request: Request, application_id: UUID) -> dict[str, Any]:
    """已知信息预填"""
    return await service.prefill(request.user, application_id)


@routes.patch(
    "/intakes/{application_id:uuid}/answers",
    allow=CLERK,
    body=schemas.IntakeAnswers,
    returns=Saved,
    raises=(*MOVE, RevisionConflict),
)
async def answer(request: Request, application_id: UUID, body: schemas.IntakeAnswers) -> dict[str, Any]:
    """填写申请"""
    return await service.answer(request.user, application_id, body)


@routes.put(
    "/intakes/{application_id:uuid}/materials/{code}",
    allow=CLERK,
    body=schemas.IntakeMaterial,
    returns=MaterialShown,
    raises=MOVE,
)
async def attach(request: Request, application_id: UUID, code: str, body: schemas.IntakeMaterial) -> dict[str, Any]:
    """收取材料"""
    return await service.attach(request.user, application_id, code, body)


@routes.get(
    "/intakes/{application_id:uuid}/receipt.pdf",
    allow=CLERK,
    produces="application/pdf",
    raises=(NotFound, NoSeat),
)
async def receipt(request: Request, application_id: UUID) -> Any:
    """打印收件凭证"""
    return await service.receipt(request.user, application_id)


@routes.post("/intakes/{application_id:uuid}/signature", allow=CLERK, body=schemas.SignatureIn, raises=MOVE)
async def sign(request: Request, application_id: UUID, body: schemas.SignatureIn) -> None:
    """申请人签名确认"""
    await service.sign(request.user, application_id, body)


@routes.post(
    "/intakes/{application_id:uuid}/hand-in",
    allow=CLERK,
    body=schemas.HandInIn,
    returns=Receipt,
    idempotent=True,
    raises=(*MOVE, RevisionConflict, SignatureFirst),
)
async def hand_in(request: Request, application_id: UUID, body: schemas.HandInIn) -> dict[str, Any]:
    """提交收件"""
    return await service.hand_in(request.user, application_id, body)
