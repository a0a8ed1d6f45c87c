"""事项目录: divisions, departments, service items and their versions, as stored.

`item_search` (what an item is found by) has no model: only `search.py` reads and writes it, in SQL.
"""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.models import Model

from core.ids import new_id


class VersionState(StrEnum):
    DRAFT = "draft"  # 编制中
    PUBLISHED = "published"  # 已发布, immutable


class Division(Model):
    """行政区划, GB/T 2260 (6 digits) and town level (9 digits)."""

    code = fields.CharField(12, primary_key=True)
    name = fields.CharField(80)
    level = fields.CharField(16)  # municipality, district, town
    parent: Any = fields.CharField(12, null=True, db_index=True)
    kind = fields.CharField(40)  # 街道, 镇, 乡, …

    class Meta(Model.Meta):
        table = "division"


class ItemDepartment(Model):
    """条线部门: whose items they are."""

    code = fields.CharField(40, primary_key=True)
    name = fields.CharField(80, unique=True)
    short = fields.CharField(20)
    name_en = fields.CharField(120)
    phone = fields.CharField(20)
    position = fields.IntField()

    class Meta(Model.Meta):
        table = "item_department"


class ServiceItem(Model):
    """政务服务事项: what stays the same over its versions, and what lists show of the published one."""

    code = fields.CharField(36, primary_key=True)
    position = fields.IntField(db_index=True)
    title = fields.CharField(200)
    official_name = fields.CharField(400)
    department_code = fields.CharField(40, db_index=True)
    category = fields.CharField(60, db_index=True)
    title_en = fields.CharField(200, null=True)
    object = fields.CharField(16)
    city_wide = fields.CharField(16)
    promised_days = fields.IntField(null=True)
    fee_text = fields.CharField(200, null=True)
    online = fields.BooleanField()
    version_id = fields.UUIDField(null=True)  # the published version; null: not published yet
    withdrawn = fields.BooleanField(default=False)
    frequent_rank = fields.IntField(null=True)  # the curated list
    uses = fields.IntField(default=0)  # filed lately; written by a timed job, not by filing
    everyday_words: Any = fields.JSONField(default=list)  # what people call it
    source_hash = fields.CharField(64, default="")  # of the city's data it was last loaded from

    class Meta(Model.Meta):
        table = "service_item"


class ItemVersion(Model):
    """A version of an item: everything a person reads and answers. A trigger keeps published ones as they are."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    item: fields.ForeignKeyRelation[ServiceItem] = fields.ForeignKeyField(
        "catalogue.ServiceItem", "versions", on_delete=fields.RESTRICT
    )
    number = fields.IntField()
    state = fields.CharEnumField(VersionState, max_length=16, default=VersionState.DRAFT)
    content: Any = fields.JSONField()
    revision = fields.IntField(default=1)  # of a draft: counts its edits
    author = fields.CharField(60)
    created_at = fields.DatetimeField(auto_now_add=True)
    dry_run_revision = fields.IntField(null=True)  # the revision the last dry run looked at
    dry_run: Any = fields.JSONField(null=True)  # its counts
    published_by = fields.CharField(60, null=True)
    published_at = fields.DatetimeField(null=True)

    class Meta(Model.Meta):
        table = "item_version"
        unique_together = (("item", "number"),)


class LoadedSource(Model):
    """What was last loaded from the city's files, so that loading again does nothing when nothing has changed."""

    name = fields.CharField(40, primary_key=True)
    hash = fields.CharField(64)
    loaded_at = fields.DatetimeField(auto_now=True)

    class Meta(Model.Meta):
        table = "catalogue_source"
