"""What the desk looks up beside its cases: papers on their way, and who could take a case over."""

from typing import Any
from uuid import UUID

from starlette.requests import Request

from backend.applications import custody, reading, schemas
from backend.identity.principals import Role, officer
from core import paging
from core.errors import NotFound
from core.http import Routes
from core.paging import Page

desk_lists = Routes("/api/applications/desk", title="办件·办公")

AT_DESK = officer(Role.WINDOW_CLERK, Role.REVIEWER, Role.SUPERVISOR)


@desk_lists.get("/custody", allow=AT_DESK, query=schemas.CustodyQuery, returns=Page[schemas.CustodyRow])
async def unacknowledged(request: Request, query: schemas.CustodyQuery) -> dict[str, Any]:
    """移交清单：待签收、已移交未签收"""
    found = await custody.unacknowledged(request.user, query.direction, paging.decode_id(query.after), query.limit)
    return paging.page([schemas.CustodyRow(**row) for row in found], query.limit, "id")


@desk_lists.get("/{application_id:uuid}/colleagues", allow=AT_DESK, returns=schemas.Colleagues, raises=(NotFound,))
async def colleagues(request: Request, application_id: UUID) -> dict[str, Any]:
    """可以转办的同事"""
    return {"items": await reading.colleagues(request.user, application_id)}
