"""The inbox over HTTP. Who is a citizen or an administrator is the city's to say: this package knows no viewers."""

from typing import Any
from uuid import UUID

from starlette.requests import Request

from core.errors import NotFound
from core.http import Routes, Rule
from core.paging import Page
from notifications import service
from notifications.errors import NotToBeRetried
from notifications.schemas import (
    DeliveriesQuery,
    DeliveryOut,
    MessageOut,
    MessagesQuery,
    Unread,
    Wishes,
)


def inbox_routes(citizen: Rule, administrator: Rule) -> Routes:
    """`citizen` admits viewers with a `person_id`."""
    routes = Routes("/api/inbox", title="消息")

    @routes.get("/messages", allow=citizen, query=MessagesQuery, returns=Page[MessageOut])
    async def messages(request: Request, query: MessagesQuery) -> dict[str, Any]:
        """我的消息"""
        return await service.messages(request.user.person_id, query)

    @routes.get("/messages/{message_id:uuid}", allow=citizen, returns=MessageOut, raises=(NotFound,))
    async def message(request: Request, message_id: UUID) -> dict[str, Any]:
        """一条消息"""
        return await service.message(request.user.person_id, message_id)

    @routes.get("/unread", allow=citizen, returns=Unread)
    async def unread(request: Request) -> dict[str, int]:
        """未读消息数"""
        return {"count": await service.unread(request.user.person_id)}

    @routes.post("/messages/{message_id:uuid}/read", allow=citizen, status=204, raises=(NotFound,))
    async def read(request: Request, message_id: UUID) -> None:
        """标为已读"""
        await service.read(request.user.person_id, message_id)

    @routes.post("/messages/read-all", allow=citizen, status=204)
    async def read_all(request: Request) -> None:
        """全部标为已读"""
        await service.read_all(request.user.person_id)

    @routes.get("/preferences", allow=citizen, returns=Wishes)
    async def wishes(request: Request) -> dict[str, Any]:
        """短信提醒偏好"""
        return {"sms": await service.wish_of(request.user.person_id)}

    @routes.put("/preferences", allow=citizen, body=Wishes, returns=Wishes)
    async def set_wishes(request: Request, body: Wishes) -> Wishes:
        """设置短信提醒偏好"""
        await service.set_wish(request.user.person_id, body.sms)
        return body

    @routes.get("/deliveries", allow=administrator, query=DeliveriesQuery, returns=Page[DeliveryOut])
    async def deliveries(request: Request, query: DeliveriesQuery) -> dict[str, Any]:
        """短信发送情况（不含号码和内容）"""
        return await service.deliveries(query)

    @routes.post("/deliveries/{sms_id:uuid}/retry", allow=administrator, status=204, raises=(NotFound, NotToBeRetried))
    async def retry(request: Request, sms_id: UUID) -> None:
        """重发失败的短信"""
        await service.retry(sms_id)

    return routes
