import functools
from json import dumps, loads
from uuid import uuid4

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops

from backend.supervision.models import Level, Occasion, State
from core.crypto import EncryptedText
from core.ids import new_id


class Migration(migrations.Migration):
    initial = True

    operations = [
        ops.CreateModel(
            name="Day",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("ended_on", fields.DateField()),
                ("item_code", fields.CharField(max_length=36)),
                ("district", fields.CharField(max_length=6)),
                ("department_id", fields.UUIDField()),
                ("ended", fields.IntField()),
                ("level_1", fields.IntField()),
                ("level_2", fields.IntField()),
                ("level_3", fields.IntField()),
                ("level_4", fields.IntField()),
                ("level_5", fields.IntField()),
                ("set_aside", fields.IntField()),
            ],
            options={
                "table": "supervision_day",
                "app": "supervision",
                "unique_together": (("ended_on", "item_code", "district", "department_id"),),
                "pk_attr": "id",
                "table_description": "What the public statistics add up: the cases that ended on a day, and how they are rated by now.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Outcome",
            fields=[
                ("application_id", fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True)),
                ("ended_on", fields.DateField()),
                ("item_code", fields.CharField(max_length=36)),
                ("district", fields.CharField(max_length=6)),
                ("department_id", fields.UUIDField()),
            ],
            options={
                "table": "supervision_outcome",
                "app": "supervision",
                "indexes": [Index(fields=["ended_on"])],
                "pk_attr": "application_id",
                "table_description": 'A 办件 that ended and may be rated: without it, "not rated" could not be told from "no case".',
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Rating",
            fields=[
                ("id", fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ("application_id", fields.UUIDField()),
                (
                    "occasion",
                    fields.CharEnumField(description="CASE: case\nVISIT: visit", enum_type=Occasion, max_length=8),
                ),
                ("person_id", fields.UUIDField(null=True)),
                (
                    "level",
                    fields.IntEnumField(
                        description="VERY_SATISFIED: 1\nSATISFIED: 2\nBASICALLY_SATISFIED: 3\nDISSATISFIED: 4\nVERY_DISSATISFIED: 5",
                        enum_type=Level,
                        generated=False,
                    ),
                ),
                ("tags", fields.JSONField(encoder=functools.partial(dumps, separators=(",", ":")), decoder=loads)),
                ("text", EncryptedText(null=True, generated=False, unique=False)),
                ("text_public", fields.BooleanField(default=False)),
                ("number", fields.CharField(max_length=20)),
                ("item_code", fields.CharField(max_length=36)),
                ("item_title", fields.CharField(max_length=200)),
                ("division", fields.CharField(max_length=12)),
                ("district", fields.CharField(max_length=6)),
                ("department_id", fields.UUIDField()),
                ("site_id", fields.UUIDField(null=True)),
                (
                    "state",
                    fields.CharEnumField(
                        description="RECEIVED: received\nTO_CONTACT: to_contact\nTO_REPLY: to_reply\nREPLIED: replied\nCLOSED: closed\nSET_ASIDE: set_aside",
                        enum_type=State,
                        max_length=16,
                    ),
                ),
                ("contact_due_on", fields.DateField(null=True)),
                ("contacted_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("reply_due_on", fields.DateField(null=True)),
                ("reply", fields.TextField(default="", unique=False)),
                ("replied_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "supervision_rating",
                "app": "supervision",
                "unique_together": (("application_id", "occasion"),),
                "indexes": [Index(fields=["item_code", "id"])],
                "pk_attr": "id",
                "table_description": "One 评价. An anonymous one holds no person, and the office is shown neither its case nor its number.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="StaleDay",
            fields=[
                ("ended_on", fields.DateField(primary_key=True, unique=True, db_index=True)),
            ],
            options={
                "table": "supervision_stale_day",
                "app": "supervision",
                "pk_attr": "ended_on",
                "table_description": "A day whose figures changed since they were added up.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Step",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                (
                    "rating",
                    fields.ForeignKeyField(
                        "supervision.Rating",
                        source_field="rating_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="steps",
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("verb", fields.CharField(max_length=16)),
                (
                    "before",
                    fields.CharEnumField(
                        description="RECEIVED: received\nTO_CONTACT: to_contact\nTO_REPLY: to_reply\nREPLIED: replied\nCLOSED: closed\nSET_ASIDE: set_aside",
                        enum_type=State,
                        max_length=16,
                    ),
                ),
                (
                    "after",
                    fields.CharEnumField(
                        description="RECEIVED: received\nTO_CONTACT: to_contact\nTO_REPLY: to_reply\nREPLIED: replied\nCLOSED: closed\nSET_ASIDE: set_aside",
                        enum_type=State,
                        max_length=16,
                    ),
                ),
                ("actor", fields.CharField(max_length=50)),
                ("note", EncryptedText(null=True, generated=False, unique=False)),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "supervision_step",
                "app": "supervision",
                "pk_attr": "id",
                "table_description": "One move of a rating that owes a reply, never changed: who, when, from, to, why.",
            },
            bases=["Model"],
        ),
        ops.RunSQL(
            "alter table supervision_rating add constraint supervision_rating_level check (level between 1 and 5)"
        ),
        # A reply is owed by few; the desk reads them by their nearest deadline.
        ops.RunSQL(
            "create index supervision_rating_owed on supervision_rating "
            "((coalesce(case when contacted_at is null then contact_due_on end, reply_due_on)), id) "
            "where state in ('to_contact', 'to_reply')"
        ),
    ]
