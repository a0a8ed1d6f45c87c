"""What goes in and out over HTTP."""

from datetime import datetime
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from core.paging import PageQuery
from notifications.models import SmsState, SmsWish


class MessageOut(BaseModel):
    """One message in the reader's language. `subject` is what it is about: "application:<id>" or empty."""

    id: UUID
    template: str
    subject: str
    title: str
    text: str
    created_at: datetime
    read_at: datetime | None
    sms: SmsState | None
    """What became of the text message that went with it; none when there was none."""


class MessagesQuery(PageQuery):
    unread: bool = False


class Unread(BaseModel):
    """Counted up to 100; 100 means "99+"."""

    count: int


class Wishes(BaseModel):
    """`sms`: all of them, only what needs an act or brings a result, or none. Sign-in codes always come."""

    model_config = ConfigDict(extra="forbid")
    sms: SmsWish


class DeliveryOut(BaseModel):
    """One text message as an operator sees it: no number, no words."""

    id: UUID
    template: str
    state: SmsState
    error: str
    attempts: int
    created_at: datetime
    finished_at: datetime | None


class DeliveriesQuery(PageQuery):
    state: SmsState = SmsState.FAILED
