"""一窗: sites, and what is signed at a counter, as stored."""

from typing import Any

from tortoise import fields
from tortoise.fields.db_defaults import Now
from tortoise.models import Model

from core.ids import new_id


class Site(Model):
    """社区事务受理服务中心: one for each town-level division. What is not known of it is empty, never guessed."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    division = fields.CharField(9, unique=True)
    name = fields.CharField(120)
    district = fields.CharField(6, db_index=True)
    district_name = fields.CharField(40)
    hours: Any = fields.JSONField()
    """{"working": [["08:30", "16:30"]], "rest": [["08:30", "11:30"]]}, Shanghai time, by the working-day calendar."""
    counters = fields.IntField()
    address = fields.CharField(200, default="")
    phone = fields.CharField(20, default="")
    latitude = fields.FloatField(null=True)
    longitude = fields.FloatField(null=True)
    """WGS-84, and only where the site's own place is known."""

    class Meta(Model.Meta):
        table = "site"


class Signature(Model):
    """How a person confirmed an intake at the counter: signed on the screen, or told the clerk, who writes down how."""

    application_id = fields.UUIDField(primary_key=True)
    file_id = fields.UUIDField(null=True)
    note = fields.CharField(200, default="")
    officer_id = fields.UUIDField()
    at = fields.DatetimeField(db_default=Now())

    class Meta(Model.Meta):
        table = "window_signature"
