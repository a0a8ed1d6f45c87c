"""办件 over HTTP: what a person does with their own, what the office does at its desk, what anybody may ask."""

from typing import Any
from uuid import UUID

from starlette.requests import Request

from backend.applications import errors, schemas, service
from backend.applications.desk_routes import desk_lists as desk_lists
from backend.applications.document_routes import documents as documents
from backend.identity.errors import CorporationNotConfirmed, DelegationNotInForce
from backend.identity.principals import Role, anyone, citizen, officer, real_name
from core.errors import NotFound, RevisionConflict, TooManyRequests
from core.http import Routes
from core.paging import Page

routes = Routes("/api/applications", title="办件")
desk = Routes("/api/applications/desk", title="办件·办公")

AT_DESK = officer(Role.WINDOW_CLERK, Role.REVIEWER, Role.SUPERVISOR)
OWN = (NotFound, DelegationNotInForce, CorporationNotConfirmed)
"""A person's own case; an agent's delegation is asked for at each act."""
MOVE = (NotFound, errors.StepNotAllowed, errors.NotYourStep, errors.HeldByAnother)


# ── a person's own


@routes.post(
    "",
    allow=real_name,
    body=schemas.ApplicationIn,
    returns=schemas.Application,
    status=201,
    idempotent=True,
    raises=(*OWN, errors.ItemNotOnline, errors.DivisionNotServed),
)
async def create(request: Request, body: schemas.ApplicationIn) -> dict[str, Any]:
    """开始办理"""
    return await service.create(request.user, body)


@routes.get("", allow=citizen, query=schemas.MineQuery, returns=Page[schemas.ApplicationBrief])
async def mine(request: Request, query: schemas.MineQuery) -> dict[str, Any]:
    """我的办件"""
    return await service.mine(request.user, query)


@routes.get("/{application_id:uuid}", allow=citizen, returns=schemas.Application, raises=OWN)
async def show(request: Request, application_id: UUID) -> dict[str, Any]:
    """查看办件"""
    return await service.show(request.user, application_id)


@routes.patch(
    "/{application_id:uuid}/answers",
    allow=citizen,
    body=schemas.AnswersIn,
    returns=schemas.Saved,
    raises=(*OWN, RevisionConflict, errors.StepNotAllowed),
)
async def save(request: Request, application_id: UUID, body: schemas.AnswersIn) -> dict[str, Any]:
    """自动保存草稿"""
    return await service.save(request.user, application_id, body.revision, body.answers)


@routes.put(
    "/{application_id:uuid}/materials/{code}",
    allow=citizen,
    body=schemas.MaterialIn,
    returns=schemas.MaterialShown,
    raises=(*OWN, errors.StepNotAllowed),
)
async def attach(request: Request, application_id: UUID, code: str, body: schemas.MaterialIn) -> dict[str, Any]:
    """上传申请材料"""
    return await service.attach(request.user, application_id, code, body.file_ids)


@routes.delete("/{application_id:uuid}", allow=citizen, raises=(*OWN, errors.StepNotAllowed))
async def discard(request: Request, application_id: UUID) -> None:
    """删除草稿"""
    await service.discard(request.user, application_id)


@routes.get("/{application_id:uuid}/prefill", allow=citizen, returns=schemas.Prefill, raises=OWN)
async def prefill(request: Request, application_id: UUID) -> dict[str, Any]:
    """已知信息预填"""
    return await service.prefill(request.user, application_id)


@routes.post(
    "/{application_id:uuid}/submission",
    allow=citizen,
    body=schemas.SubmissionIn,
    returns=schemas.Receipt,
    idempotent=True,
    raises=(*OWN, RevisionConflict, errors.StepNotAllowed),
)
async def submit(request: Request, application_id: UUID, body: schemas.SubmissionIn) -> dict[str, Any]:
    """提交申请"""
    return await service.submit(request.user, application_id, body.revision, body.later)


@routes.post(
    "/{application_id:uuid}/withdrawal",
    allow=citizen,
    body=schemas.WithdrawalIn,
    idempotent=True,
    returns=schemas.Application,
    raises=(*OWN, errors.StepNotAllowed),
)
async def withdraw(request: Request, application_id: UUID, body: schemas.WithdrawalIn) -> dict[str, Any]:
    """撤回申请"""
    await service.withdraw(request.user, application_id, body.reason)
    return await service.show(request.user, application_id)


@routes.post(
    "/{application_id:uuid}/supplementation",
    allow=citizen,
    body=schemas.SupplementationIn,
    returns=schemas.Application,
    idempotent=True,
    raises=(*OWN, errors.StepNotAllowed),
)
async def supplement(request: Request, application_id: UUID, body: schemas.SupplementationIn) -> dict[str, Any]:
    """补正，或交容缺后补的材料"""
    await service.supplement(request.user, application_id, body.answers, body.materials)
    return await service.show(request.user, application_id)


@routes.get("/{application_id:uuid}/timeline", allow=citizen, returns=schemas.Timeline, raises=(NotFound,))
async def timeline(request: Request, application_id: UUID) -> dict[str, Any]:
    """办理进度"""
    return await service.timeline(request.user, application_id)


@routes.get(
    "/{application_id:uuid}/files/{file_id:uuid}",
    allow=citizen | AT_DESK,
    produces="application/octet-stream",
    raises=OWN,
)
async def file(request: Request, application_id: UUID, file_id: UUID) -> Any:
    """查看办件的文件"""
    return await service.file(request.user, application_id, file_id)


@routes.post(
    "/progress",
    allow=anyone,
    body=schemas.ProgressIn,
    returns=schemas.Timeline,
    raises=(NotFound, TooManyRequests),
)
async def progress(request: Request, body: schemas.ProgressIn) -> dict[str, Any]:
    """凭办件编号和证件号后四位查进度"""
    address = request.client.host if request.client else "unknown"
    return await service.progress(body.number, body.id_last4, address)


# ── the desk


@desk.get("", allow=AT_DESK, query=schemas.DeskQuery, returns=Page[schemas.DeskRow])
async def queue(request: Request, query: schemas.DeskQuery) -> dict[str, Any]:
    """待办列表"""
    return await service.queue(request.user, query)


@desk.get("/counts", allow=AT_DESK, returns=schemas.DeskCounts)
async def counts(request: Request) -> dict[str, int]:
    """待办数量"""
    return await service.counts(request.user)


@desk.get("/{application_id:uuid}", allow=AT_DESK, returns=schemas.DeskCase, raises=(NotFound,))
async def open_case(request: Request, application_id: UUID) -> dict[str, Any]:
    """打开办件（记录查阅）"""
    return await service.open_case(request.user, application_id)


@desk.post(
    "/{application_id:uuid}/unmasking",
    allow=AT_DESK,
    body=schemas.ReasonIn,
    returns=schemas.Unmasked,
    raises=(NotFound,),
)
async def unmask(request: Request, application_id: UUID, body: schemas.ReasonIn) -> dict[str, str]:
    """明文查看（须说明理由，申请人可见）"""
    return await service.unmask(request.user, application_id, body.reason)


@desk.post(
    "/{application_id:uuid}/claim",
    allow=AT_DESK,
    body=schemas.NoteIn,
    idempotent=True,
    returns=schemas.Moved,
    raises=MOVE,
)
async def claim(request: Request, application_id: UUID, body: schemas.NoteIn) -> dict[str, Any]:
    """认领"""
    return await service.claim(request.user, application_id)


@desk.post(
    "/{application_id:uuid}/transfer",
    allow=AT_DESK,
    body=schemas.TransferIn,
    idempotent=True,
    returns=schemas.Moved,
    raises=MOVE,
)
async def transfer(request: Request, application_id: UUID, body: schemas.TransferIn) -> dict[str, Any]:
    """转办"""
    return await service.transfer(request.user, application_id, body)


@desk.post(
    "/{application_id:uuid}/return",
    allow=AT_DESK,
    body=schemas.ReturnIn,
    idempotent=True,
    returns=schemas.Moved,
    raises=MOVE,
)
async def return_(request: Request, application_id: UUID, body: schemas.ReturnIn) -> dict[str, Any]:
    """退回待认领"""
    return await service.return_(request.user, application_id, body.reason)


@desk.post(
    "/{application_id:uuid}/supplement",
    allow=AT_DESK,
    body=schemas.SupplementIn,
    idempotent=True,
    returns=schemas.Moved,
    raises=(*MOVE, errors.SupplementAskedOnce),
)
async def ask_supplement(request: Request, application_id: UUID, body: schemas.SupplementIn) -> dict[str, Any]:
    """补正告知（一次性）"""
    return await service.ask_supplement(request.user, application_id, body)


@desk.post(
    "/{application_id:uuid}/acceptance",
    allow=AT_DESK,
    body=schemas.AcceptanceIn,
    idempotent=True,
    returns=schemas.Moved,
    raises=MOVE,
)
async def accept(request: Request, application_id: UUID, body: schemas.AcceptanceIn) -> dict[str, Any]:
    """受理（可容缺）"""
    return await service.accept(request.user, application_id, body)


@desk.post(
    "/{application_id:uuid}/rejection",
    allow=AT_DESK,
    body=schemas.ReasonIn,
    idempotent=True,
    returns=schemas.Moved,
    raises=MOVE,
)
async def reject(request: Request, application_id: UUID, body: schemas.ReasonIn) -> dict[str, Any]:
    """不予受理"""
    return await service.reject(request.user, application_id, body.reason)


@desk.post(
    "/{application_id:uuid}/review",
    allow=AT_DESK,
    body=schemas.ReviewIn,
    idempotent=True,
    returns=schemas.Moved,
    raises=MOVE,
)
async def review(request: Request, application_id: UUID, body: schemas.ReviewIn) -> dict[str, Any]:
    """审核"""
    return await service.review(request.user, application_id, body)


@desk.post(
    "/{application_id:uuid}/suspension",
    allow=AT_DESK,
    body=schemas.SuspensionIn,
    idempotent=True,
    returns=schemas.Moved,
    raises=MOVE,
)
async def suspend(request: Request, application_id: UUID, body: schemas.SuspensionIn) -> dict[str, Any]:
    """进入特别程序"""
    return await service.suspend(request.user, application_id, body)


@desk.post(
    "/{application_id:uuid}/resumption",
    allow=AT_DESK,
    body=schemas.NoteIn,
    idempotent=True,
    returns=schemas.Moved,
    raises=MOVE,
)
async def resume(request: Request, application_id: UUID, body: schemas.NoteIn) -> dict[str, Any]:
    """特别程序结束"""
    return await service.resume(request.user, application_id, body.note)


@desk.post(
    "/{application_id:uuid}/extension",
    allow=AT_DESK,
    body=schemas.ExtensionIn,
    idempotent=True,
    returns=schemas.Moved,
    raises=(*MOVE, errors.ExtensionTooLong),
)
async def extend(request: Request, application_id: UUID, body: schemas.ExtensionIn) -> dict[str, Any]:
    """延长期限（负责人批准）"""
    return await service.extend(request.user, application_id, body)


@desk.post(
    "/{application_id:uuid}/conclusion",
    allow=AT_DESK,
    body=schemas.ConclusionIn,
    idempotent=True,
    returns=schemas.Moved,
    raises=(*MOVE, errors.NotOnTheSpot, errors.LaterMaterialsOwed),
)
async def conclude(request: Request, application_id: UUID, body: schemas.ConclusionIn) -> dict[str, Any]:
    """办结"""
    return await service.conclude(request.user, application_id, body)


@desk.post(
    "/{application_id:uuid}/delivery",
    allow=AT_DESK,
    body=schemas.DeliveryIn,
    idempotent=True,
    returns=schemas.Moved,
    raises=MOVE,
)
async def deliver(request: Request, application_id: UUID, body: schemas.DeliveryIn) -> dict[str, Any]:
    """送达"""
    return await service.deliver(request.user, application_id, body)


@desk.post(
    "/{application_id:uuid}/custody",
    allow=AT_DESK,
    body=schemas.HandOverIn,
    idempotent=True,
    returns=schemas.Moved,
    raises=(*MOVE, errors.DivisionNotServed),
)
async def hand_over(request: Request, application_id: UUID, body: schemas.HandOverIn) -> dict[str, Any]:
    """移交（收受分离）"""
    return await service.hand_over(request.user, application_id, body)


@desk.post(
    "/{application_id:uuid}/custody/acknowledgement",
    allow=AT_DESK,
    body=schemas.NoteIn,
    idempotent=True,
    returns=schemas.Moved,
    raises=(*MOVE, errors.CustodyNotOwed),
)
async def acknowledge(request: Request, application_id: UUID, body: schemas.NoteIn) -> dict[str, Any]:
    """签收移交"""
    return await service.acknowledge(request.user, application_id, body.note)


@desk.post("/batch", allow=AT_DESK, body=schemas.BatchIn, returns=schemas.BatchResult)
async def batch(request: Request, body: schemas.BatchIn) -> dict[str, Any]:
    """批量办理"""
    return await service.batch(request.user, body)
