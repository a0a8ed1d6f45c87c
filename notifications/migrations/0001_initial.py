import functools
from json import dumps, loads
from uuid import uuid4

from tortoise import fields, migrations
from tortoise.indexes import Index
from tortoise.migrations import operations as ops

from core.crypto import EncryptedText
from core.ids import new_id
from notifications.models import SmsState, SmsWish


class Migration(migrations.Migration):
    initial = True

    operations = [
        ops.CreateModel(
            name="Message",
            fields=[
                ("id", fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ("person_id", fields.UUIDField()),
                ("template", fields.CharField(max_length=64)),
                ("subject", fields.CharField(default="", max_length=80)),
                ("words", fields.JSONField(encoder=functools.partial(dumps, separators=(",", ":")), decoder=loads)),
                ("dedupe_key", fields.CharField(unique=True, max_length=160)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("read_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "notification_message",
                "app": "notifications",
                "indexes": [Index(fields=["person_id", "id"])],
                "pk_attr": "id",
                "table_description": "One 站内信. The words are kept as they were told: a later change of a template must not rewrite them.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Preference",
            fields=[
                ("person_id", fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True)),
                (
                    "sms",
                    fields.CharEnumField(
                        default=SmsWish.IMPORTANT,
                        description="ALL: all\nIMPORTANT: important\nNONE: none",
                        enum_type=SmsWish,
                        max_length=16,
                    ),
                ),
            ],
            options={
                "table": "notification_preference",
                "app": "notifications",
                "pk_attr": "person_id",
                "table_description": "How a person wants to be told besides the inbox. No row: only what is important.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Sms",
            fields=[
                ("id", fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ("message_id", fields.UUIDField(null=True, unique=True)),
                ("person_id", fields.UUIDField(null=True)),
                ("phone", EncryptedText(null=True, generated=False, unique=False)),
                ("template", fields.CharField(max_length=64)),
                ("variables", EncryptedText(null=True, generated=False, unique=False)),
                (
                    "state",
                    fields.CharEnumField(
                        default=SmsState.QUEUED,
                        description="QUEUED: queued\nSENDING: sending\nUNSURE: unsure\nSENT: sent\nFAILED: failed",
                        enum_type=SmsState,
                        max_length=16,
                    ),
                ),
                ("attempts", fields.SmallIntField(default=0)),
                ("not_before", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("expires_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("error", fields.CharField(default="", max_length=64)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("finished_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "notification_sms",
                "app": "notifications",
                "pk_attr": "id",
                "table_description": "One 短信 to hand to the gateway. What it says, and a number of nobody's yet, leave the row when it is done.",
            },
            bases=["Model"],
        ),
        ops.RunSQL(
            "create index notification_message_unread on notification_message (person_id) where read_at is null"
        ),
        ops.RunSQL(
            "create index notification_sms_due on notification_sms (not_before) "
            "where state in ('queued', 'sending', 'unsure')"
        ),
        ops.RunSQL("create index notification_sms_state on notification_sms (state, id)"),
    ]
