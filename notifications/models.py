"""What people were told, and the text messages on their way."""

from enum import StrEnum

from tortoise import fields
from tortoise.models import Model

from core.crypto import EncryptedText
from core.ids import new_id


class Message(Model):
    """One 站内信. The words are kept as they were told: a later change of a template must not rewrite them."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    person_id = fields.UUIDField()  # another domain's row: an id, not a relation
    template = fields.CharField(64)
    subject = fields.CharField(80, default="")  # what it is about, plainly: "application:<uuid>"
    words = fields.JSONField[dict[str, dict[str, str]]]()  # language → {title, text}
    dedupe_key = fields.CharField(160, unique=True)
    created_at = fields.DatetimeField()
    read_at = fields.DatetimeField(null=True)

    class Meta(Model.Meta):
        table = "notification_message"
        indexes = (("person_id", "id"),)


class SmsState(StrEnum):
    QUEUED = "queued"  # 待发送
    SENDING = "sending"  # 发送中: one sender holds the lease
    UNSURE = "unsure"  # 结果不明: the gateway did not answer; it is asked before anything is sent again
    SENT = "sent"  # 已发送: the gateway has taken it
    FAILED = "failed"  # 发送失败: given up, for an administrator to see


class Sms(Model):
    """One 短信 to hand to the gateway. What it says, and a number of nobody's yet, leave the row when it is done."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    message_id = fields.UUIDField(null=True, unique=True)  # none: a code, which never enters an inbox
    person_id = fields.UUIDField(null=True)  # whose number is looked up when it is sent; none: `phone` holds it
    phone = EncryptedText(null=True)
    template = fields.CharField(64)
    variables = EncryptedText(null=True)  # JSON
    state = fields.CharEnumField(SmsState, max_length=16, default=SmsState.QUEUED)
    attempts = fields.SmallIntField(default=0)
    not_before = fields.DatetimeField(null=True)  # the lease of the sender that has it, or the next try
    expires_at = fields.DatetimeField()  # nobody wants it after this
    error = fields.CharField(64, default="")  # the gateway's code, or ours: expired, no_answer, no_phone
    created_at = fields.DatetimeField()
    finished_at = fields.DatetimeField(null=True)

    class Meta(Model.Meta):
        table = "notification_sms"


class SmsWish(StrEnum):
    ALL = "all"  # 全部短信提醒
    IMPORTANT = "important"  # 仅需要办理或有结果时
    NONE = "none"  # 不要短信


class Preference(Model):
    """How a person wants to be told besides the inbox. No row: only what is important."""

    person_id = fields.UUIDField(primary_key=True)
    sms = fields.CharEnumField(SmsWish, max_length=16, default=SmsWish.IMPORTANT)

    class Meta(Model.Meta):
        table = "notification_preference"
