"""/api/catalogue: what may be applied for, and how; and for administrators, how it comes to be published."""

from uuid import UUID

from starlette.requests import Request
from starlette.responses import Response

from backend.catalogue import cache, publishing, service
from backend.catalogue.errors import DraftExists, DryRunFirst, FormUnsound, VersionPublished
from backend.catalogue.schemas import (
    Categories,
    Departments,
    DivisionQuery,
    Divisions,
    Draft,
    DraftChange,
    DryRun,
    Frequent,
    Item,
    ItemBrief,
    ItemQuery,
)
from backend.identity.principals import Role, anyone, officer
from core.errors import NotFound, RevisionConflict
from core.http import Routes
from core.paging import Page

routes = Routes("/api/catalogue", title="事项目录")

author = officer(Role.SYSTEM_ADMIN)


@routes.get("/items", allow=anyone, query=ItemQuery, returns=Page[ItemBrief])
async def items(request: Request, query: ItemQuery) -> Response:
    """查找事项"""
    return await cache.answer(request, lambda: service.items(query))


@routes.get("/items/{code}", allow=anyone, returns=Item, raises=(NotFound,))
async def item(request: Request, code: str) -> Response:
    """事项详情（办事指南与表单）"""
    return await cache.answer(request, lambda: service.item(code))


@routes.get("/items/{code}/versions/{version:int}", allow=anyone, returns=Item, raises=(NotFound,))
async def item_version(request: Request, code: str, version: int) -> Response:
    """事项的历史版本"""
    if not 0 < version < 2**31:
        raise NotFound
    return await cache.answer(request, lambda: service.numbered(code, version))


@routes.get("/frequent", allow=anyone, returns=Frequent)
async def frequent(request: Request) -> Response:
    """常办事项"""
    return await cache.answer(request, service.frequent)


@routes.get("/departments", allow=anyone, returns=Departments)
async def departments(request: Request) -> Response:
    """部门目录"""
    return await cache.answer(request, service.departments)


@routes.get("/categories", allow=anyone, returns=Categories)
async def categories(request: Request) -> Response:
    """事项分类"""
    return await cache.answer(request, service.categories)


@routes.get("/divisions", allow=anyone, query=DivisionQuery, returns=Divisions)
async def divisions(request: Request, query: DivisionQuery) -> Response:
    """行政区划"""
    return await cache.answer(request, lambda: service.divisions(query.parent))


@routes.post(
    "/items/{code}/drafts", allow=author, returns=Draft, status=201, raises=(NotFound, DraftExists), idempotent=True
)
async def begin(request: Request, code: str) -> Draft:
    """编制事项新版本"""
    return await publishing.begin(code, author=request.user.actor)


@routes.get("/items/{code}/drafts", allow=author, returns=Draft, raises=(NotFound,))
async def open_draft(request: Request, code: str) -> Draft:
    """事项正在编制的版本"""
    return await publishing.open_draft(code)


@routes.get("/drafts/{draft_id:uuid}", allow=author, returns=Draft, raises=(NotFound,))
async def draft(request: Request, draft_id: UUID) -> Draft:
    """查看编制中的版本"""
    return await publishing.draft(draft_id)


@routes.put(
    "/drafts/{draft_id:uuid}",
    allow=author,
    body=DraftChange,
    returns=Draft,
    raises=(NotFound, VersionPublished, RevisionConflict, FormUnsound),
)
async def change(request: Request, draft_id: UUID, body: DraftChange) -> Draft:
    """修改编制中的版本"""
    return await publishing.change(draft_id, body.content, revision=body.revision, author=request.user.actor)


@routes.post("/drafts/{draft_id:uuid}/dry-run", allow=author, returns=DryRun, raises=(NotFound,))
async def dry_run(request: Request, draft_id: UUID) -> DryRun:
    """试运行：发布对在办件和草稿的影响"""
    return await publishing.dry_run(draft_id)


@routes.post(
    "/drafts/{draft_id:uuid}/publication",
    allow=author,
    returns=Draft,
    raises=(NotFound, VersionPublished, DryRunFirst, FormUnsound),
)
async def publication(request: Request, draft_id: UUID) -> Draft:
    """发布新版本"""
    return await publishing.release(draft_id, author=request.user.actor)
