import functools
from json import dumps, loads

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.migrations import operations as ops

from backend.catalogue.models import VersionState
from core.ids import new_id


class Migration(migrations.Migration):
    initial = True

    operations = [
        ops.CreateModel(
            name="Division",
            fields=[
                ("code", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=12)),
                ("name", fields.CharField(max_length=80)),
                ("level", fields.CharField(max_length=16)),
                ("parent", fields.CharField(null=True, db_index=True, max_length=12)),
                ("kind", fields.CharField(max_length=40)),
            ],
            options={
                "table": "division",
                "app": "catalogue",
                "pk_attr": "code",
                "table_description": "行政区划, GB/T 2260 (6 digits) and town level (9 digits).",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="ItemDepartment",
            fields=[
                ("code", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=40)),
                ("name", fields.CharField(unique=True, max_length=80)),
                ("short", fields.CharField(max_length=20)),
                ("name_en", fields.CharField(max_length=120)),
                ("phone", fields.CharField(max_length=20)),
                ("position", fields.IntField()),
            ],
            options={
                "table": "item_department",
                "app": "catalogue",
                "pk_attr": "code",
                "table_description": "条线部门: whose items they are.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="LoadedSource",
            fields=[
                ("name", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=40)),
                ("hash", fields.CharField(max_length=64)),
                ("loaded_at", fields.DatetimeField(auto_now=True, auto_now_add=False)),
            ],
            options={
                "table": "catalogue_source",
                "app": "catalogue",
                "pk_attr": "name",
                "table_description": "What was last loaded from the city's files, so that loading again does nothing when nothing has changed.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="ServiceItem",
            fields=[
                ("code", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=36)),
                ("position", fields.IntField(db_index=True)),
                ("title", fields.CharField(max_length=200)),
                ("official_name", fields.CharField(max_length=400)),
                ("department_code", fields.CharField(db_index=True, max_length=40)),
                ("category", fields.CharField(db_index=True, max_length=60)),
                ("title_en", fields.CharField(null=True, max_length=200)),
                ("object", fields.CharField(max_length=16)),
                ("city_wide", fields.CharField(max_length=16)),
                ("promised_days", fields.IntField(null=True)),
                ("fee_text", fields.CharField(null=True, max_length=200)),
                ("online", fields.BooleanField()),
                ("version_id", fields.UUIDField(null=True)),
                ("withdrawn", fields.BooleanField(default=False)),
                ("frequent_rank", fields.IntField(null=True)),
                ("uses", fields.IntField(default=0)),
                (
                    "everyday_words",
                    fields.JSONField(
                        default=list, encoder=functools.partial(dumps, separators=(",", ":")), decoder=loads
                    ),
                ),
                ("source_hash", fields.CharField(default="", max_length=64)),
            ],
            options={
                "table": "service_item",
                "app": "catalogue",
                "pk_attr": "code",
                "table_description": "政务服务事项: what stays the same over its versions, and what lists show of the published one.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="ItemVersion",
            fields=[
                ("id", fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                (
                    "item",
                    fields.ForeignKeyField(
                        "catalogue.ServiceItem",
                        source_field="item_id",
                        db_constraint=True,
                        to_field="code",
                        related_name="versions",
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("number", fields.IntField()),
                (
                    "state",
                    fields.CharEnumField(
                        default=VersionState.DRAFT,
                        description="DRAFT: draft\nPUBLISHED: published",
                        enum_type=VersionState,
                        max_length=16,
                    ),
                ),
                ("content", fields.JSONField(encoder=functools.partial(dumps, separators=(",", ":")), decoder=loads)),
                ("revision", fields.IntField(default=1)),
                ("author", fields.CharField(max_length=60)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=True)),
                ("dry_run_revision", fields.IntField(null=True)),
                (
                    "dry_run",
                    fields.JSONField(null=True, encoder=functools.partial(dumps, separators=(",", ":")), decoder=loads),
                ),
                ("published_by", fields.CharField(null=True, max_length=60)),
                ("published_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "item_version",
                "app": "catalogue",
                "unique_together": (("item", "number"),),
                "pk_attr": "id",
                "table_description": "A version of an item: everything a person reads and answers. A trigger keeps published ones as they are.",
            },
            bases=["Model"],
        ),
        ops.RunSQL("create unique index item_version_one_draft on item_version (item_id) where state = 'draft'"),
        ops.RunSQL(
            """
            create function item_version_stands() returns trigger language plpgsql as $$
            begin
                raise exception 'a published version of an item never changes (%)', old.id using errcode = '23001';
            end $$
            """
        ),
        ops.RunSQL(
            """
            create trigger item_version_stands before update or delete on item_version
            for each row when (old.state = 'published') execute function item_version_stands()
            """
        ),
        ops.RunSQL(
            """
            create table item_search (
                item_code varchar(36) primary key references service_item (code) on delete cascade,
                names jsonb not null,
                sounds jsonb not null,
                characters tsvector not null,
                sound_keys tsvector not null,
                letters tsvector not null
            )
            """
        ),
        ops.RunSQL("create index item_search_characters on item_search using gin (characters) with (fastupdate = off)"),
        ops.RunSQL("create index item_search_sound_keys on item_search using gin (sound_keys) with (fastupdate = off)"),
        ops.RunSQL("create index item_search_letters on item_search using gin (letters) with (fastupdate = off)"),
    ]
