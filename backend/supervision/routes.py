"""好差评 over HTTP: rating one's own case, what everybody may read, the desk of those who supervise."""

from typing import Any
from uuid import UUID

from starlette.requests import Request

from backend.identity.principals import Role, anyone, citizen, officer
from backend.supervision import schemas, service, statistics
from backend.supervision.errors import AlreadyRated, NotToBeRatedYet, RatingStepNotAllowed
from core.errors import NotFound
from core.http import Routes
from core.paging import Page

own = Routes("/api/applications", title="好差评")
routes = Routes("/api/ratings", title="好差评")

SUPERVISORS = officer(Role.SUPERVISOR)
MOVE = (NotFound, RatingStepNotAllowed)


@own.post(
    "/{application_id:uuid}/rating",
    allow=citizen,
    body=schemas.RatingIn,
    returns=schemas.OwnRating,
    status=201,
    idempotent=True,
    raises=(NotFound, AlreadyRated, NotToBeRatedYet),
)
async def rate(request: Request, application_id: UUID, body: schemas.RatingIn) -> dict[str, Any]:
    """评价办件或到访"""
    return await service.rate(request.user, application_id, body)


@own.get("/{application_id:uuid}/rating", allow=citizen, returns=schemas.RatingsOfCase, raises=(NotFound,))
async def of_case(request: Request, application_id: UUID) -> dict[str, Any]:
    """我对这件事的评价"""
    return await service.of_case(request.user, application_id)


@routes.get("", allow=anyone, query=schemas.PublicQuery, returns=Page[schemas.RatingShown])
async def public(request: Request, query: schemas.PublicQuery) -> dict[str, Any]:
    """评价与回复公开"""
    return await service.public(query)


@routes.get("/levels", allow=anyone, returns=schemas.Levels)
async def levels(request: Request) -> dict[str, Any]:
    """五个等次和评价标签"""
    return service.levels()


@routes.get("/statistics", allow=anyone, query=schemas.StatisticsQuery, returns=schemas.Statistics)
async def figures(request: Request, query: schemas.StatisticsQuery) -> dict[str, Any]:
    """评价统计（未评价单列，不计入好评）"""
    return await statistics.statistics(query)


@routes.get("/desk", allow=SUPERVISORS, query=schemas.DeskQuery, returns=Page[schemas.DeskRating])
async def desk(request: Request, query: schemas.DeskQuery) -> dict[str, Any]:
    """差评办理台"""
    return await service.desk(request.user, query)


@routes.get("/desk/{rating_id:uuid}", allow=SUPERVISORS, returns=schemas.DeskRatingWhole, raises=(NotFound,))
async def open_rating(request: Request, rating_id: UUID) -> dict[str, Any]:
    """打开评价（记录查阅）"""
    return await service.open_rating(request.user, rating_id)


@routes.post(
    "/{rating_id:uuid}/contact",
    allow=SUPERVISORS,
    body=schemas.ContactIn,
    returns=schemas.DeskRatingWhole,
    raises=MOVE,
)
async def contact(request: Request, rating_id: UUID, body: schemas.ContactIn) -> dict[str, Any]:
    """联系核实（实名差评，1 个工作日内）"""
    return await service.contact(request.user, rating_id, body)


@routes.post(
    "/{rating_id:uuid}/reply", allow=SUPERVISORS, body=schemas.ReplyIn, returns=schemas.DeskRatingWhole, raises=MOVE
)
async def reply(request: Request, rating_id: UUID, body: schemas.ReplyIn) -> dict[str, Any]:
    """回复评价"""
    return await service.reply(request.user, rating_id, body)


@routes.post(
    "/{rating_id:uuid}/follow-up",
    allow=SUPERVISORS,
    body=schemas.FollowUpIn,
    returns=schemas.DeskRatingWhole,
    raises=MOVE,
)
async def follow_up(request: Request, rating_id: UUID, body: schemas.FollowUpIn) -> dict[str, Any]:
    """回访"""
    return await service.follow_up(request.user, rating_id, body)


@routes.post(
    "/{rating_id:uuid}/setting-aside",
    allow=SUPERVISORS,
    body=schemas.ReasonIn,
    returns=schemas.DeskRatingWhole,
    raises=MOVE,
)
async def set_aside(request: Request, rating_id: UUID, body: schemas.ReasonIn) -> dict[str, Any]:
    """剔除误评、恶意评价"""
    return await service.set_aside(request.user, rating_id, body.reason)


@routes.post(
    "/{rating_id:uuid}/restoration",
    allow=SUPERVISORS,
    body=schemas.ReasonIn,
    returns=schemas.DeskRatingWhole,
    raises=MOVE,
)
async def restore(request: Request, rating_id: UUID, body: schemas.ReasonIn) -> dict[str, Any]:
    """恢复被剔除的评价"""
    return await service.restore(request.user, rating_id, body.reason)
