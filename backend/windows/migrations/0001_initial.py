import functools
from json import dumps, loads
from uuid import uuid4

from tortoise import fields, migrations
from tortoise.fields.db_defaults import Now
from tortoise.migrations import operations as ops

from core.ids import new_id


class Migration(migrations.Migration):
    initial = True

    operations = [
        ops.CreateModel(
            name="Signature",
            fields=[
                ("application_id", fields.UUIDField(primary_key=True, default=uuid4, unique=True, db_index=True)),
                ("file_id", fields.UUIDField(null=True)),
                ("note", fields.CharField(default="", max_length=200)),
                ("officer_id", fields.UUIDField()),
                ("at", fields.DatetimeField(db_default=Now(), auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "window_signature",
                "app": "windows",
                "pk_attr": "application_id",
                "table_description": "How a person confirmed an intake at the counter: signed on the screen, or told the clerk, who writes down how.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Site",
            fields=[
                ("id", fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ("division", fields.CharField(unique=True, max_length=9)),
                ("name", fields.CharField(max_length=120)),
                ("district", fields.CharField(db_index=True, max_length=6)),
                ("district_name", fields.CharField(max_length=40)),
                ("hours", fields.JSONField(encoder=functools.partial(dumps, separators=(",", ":")), decoder=loads)),
                ("counters", fields.IntField()),
                ("address", fields.CharField(default="", max_length=200)),
                ("phone", fields.CharField(default="", max_length=20)),
                ("latitude", fields.FloatField(null=True)),
                ("longitude", fields.FloatField(null=True)),
            ],
            options={
                "table": "site",
                "app": "windows",
                "pk_attr": "id",
                "table_description": "社区事务受理服务中心: one for each town-level division. What is not known of it is empty, never guessed.",
            },
            bases=["Model"],
        ),
    ]
