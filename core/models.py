"""Core's tables."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.fields.db_defaults import Now
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint
from tortoise.models import Model

from core.crypto import EncryptedText
from core.ids import new_id


class DayKind(StrEnum):
    WORKING = "working"  # 工作日
    WEEKEND = "weekend"  # 周末
    HOLIDAY = "holiday"  # 法定节假日及调休放假
    MAKE_UP = "make_up"  # 调休上班
    SPECIAL = "special"  # by an order of the city: an exhibition, a typhoon


class Workday(Model):
    """One day of the working-day calendar. A day without a row is not known."""

    date = fields.DateField(primary_key=True)
    is_workday = fields.BooleanField()
    kind = fields.CharEnumField(DayKind, max_length=16)
    note = fields.CharField(100, default="")
    source = fields.CharField(100)

    class Meta(Model.Meta):
        table = "workday"


class AuditEntry(Model):
    """Who did or read what, when, whose data it was and for which case. Written once, never changed.

    The table also has `xid xid8 default pg_current_xact_id()`, by which entries are sealed (`core.audit`).
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    at = fields.DatetimeField(db_default=Now())
    is_read = fields.BooleanField()
    actor = fields.CharField(80)
    action = fields.CharField(80)
    subject = fields.CharField(120)
    person_id = fields.UUIDField(null=True)
    case = fields.CharField(80, null=True, source_field="case_ref")
    purpose = fields.CharField(200, default="")
    success = fields.BooleanField()
    request_id = fields.CharField(64, default="")
    details: dict[str, Any] = fields.JSONField(default=dict)

    class Meta(Model.Meta):
        table = "audit_entry"
        indexes = [("subject", "id")]


class AuditSeal(Model):
    """One link of the chain over the audit log: covers every entry with from_xid <= xid < to_xid."""

    seq = fields.BigIntField(primary_key=True, generated=False)
    from_xid = fields.BigIntField()
    to_xid = fields.BigIntField()
    count = fields.BigIntField()
    rows_hash = fields.CharField(64)
    previous_hash = fields.CharField(64)
    hash = fields.CharField(64)
    at = fields.DatetimeField(db_default=Now())

    class Meta(Model.Meta):
        table = "audit_seal"
        constraints = [CheckConstraint(check="from_xid < to_xid", name="audit_seal_covers_something")]


class StoredFile(Model):
    """A file somebody handed in or the city made. Its bytes lie under their SHA-256 and may be shared."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    owner = fields.CharField(80)
    name = EncryptedText()
    sha = fields.CharField(64, db_index=True)
    media_type = fields.CharField(40)
    size = fields.BigIntField()
    width = fields.IntField(null=True)
    height = fields.IntField(null=True)
    created_at = fields.DatetimeField(db_default=Now())
    claimed_at = fields.DatetimeField(null=True)

    class Meta(Model.Meta):
        table = "stored_file"


class Upload(Model):
    """A file on its way, in pieces; its bytes lie in the uploads folder under this id."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    owner = fields.CharField(80)
    name = EncryptedText()
    size = fields.BigIntField()
    received = fields.BigIntField(default=0)
    file_id = fields.UUIDField(null=True)
    created_at = fields.DatetimeField(db_default=Now())
    expires_at = fields.DatetimeField(db_index=True)

    class Meta(Model.Meta):
        table = "upload"
        constraints = [CheckConstraint(check="received between 0 and size", name="upload_received_within_size")]


class IdempotencyKey(Model):
    """The answer that was given to a POST, so that sending it again gives the same one."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    actor = fields.CharField(80)
    key = fields.CharField(128)
    route = fields.CharField(300)
    body_hash = fields.CharField(64)
    status = fields.SmallIntField(null=True)
    answer = EncryptedText(null=True)
    created_at = fields.DatetimeField(db_default=Now(), db_index=True)

    class Meta(Model.Meta):
        table = "idempotency_key"
        constraints = [UniqueConstraint(fields=("actor", "key"), name="idempotency_key_once")]


class EventReceipt(Model):
    """This job's handler has done its work."""

    job_id = fields.BigIntField(primary_key=True, generated=False)
    handled_at = fields.DatetimeField(db_default=Now())

    class Meta(Model.Meta):
        table = "event_receipt"
