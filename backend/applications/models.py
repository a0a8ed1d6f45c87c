"""办件 (applications) as stored. Lists and commands on the hot path use hand-written SQL in `store.py`."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model

from core.crypto import EncryptedText
from core.ids import new_id


class State(StrEnum):
    """States of a 办件 (GB/T 39046-2020 tables 5–9; 行政许可法 ch. 4)."""

    DRAFT = "draft"  # 草稿
    SUBMITTED = "submitted"  # 已收件，待受理
    SUPPLEMENT = "supplement"  # 待补正
    ACCEPTED = "accepted"  # 已受理
    NOT_ACCEPTED = "not_accepted"  # 不予受理
    HANDLING = "handling"  # 审核中
    SUSPENDED = "suspended"  # 特别程序，计时中止
    CONCLUDED = "concluded"  # 已办结
    DELIVERED = "delivered"  # 已送达


class Result(StrEnum):
    """How a concluded 办件 ended."""

    GRANTED = "granted"  # 准予
    REFUSED = "refused"  # 不予许可
    WITHDRAWN = "withdrawn"  # 申请人撤回
    LAPSED = "lapsed"  # 逾期未补正，退件


class Channel(StrEnum):
    """申报来源 (GB/T 39046-2020, A.5)."""

    WINDOW = "1"  # 窗口办理
    DESKTOP = "2"  # 电脑端网上办理
    MOBILE = "3"  # 移动端网上申请


class Application(Model):
    """One 办件. `holder`, who must act now: "applicant", "unit:<division>:<department>", "officer:<id>", "nobody"."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    number = fields.CharField(20, null=True, unique=True)
    item_code = fields.CharField(36)
    item_version_id = fields.UUIDField()
    item_title = fields.CharField(200)
    channel = fields.CharEnumField(Channel, max_length=1)

    applicant_id = fields.UUIDField()
    agent_id = fields.UUIDField(null=True)
    corporation_id = fields.UUIDField(null=True)
    delegation_id = fields.UUIDField(null=True)
    clerk_id = fields.UUIDField(null=True)
    applicant_name = EncryptedText()
    name_key = fields.CharField(64)
    agent_name = EncryptedText(null=True)
    progress_key = fields.CharField(64, null=True)

    division = fields.CharField(12)
    district = fields.CharField(6)
    department_id = fields.UUIDField()
    received_division = fields.CharField(12, null=True)
    received_site_id = fields.UUIDField(null=True)

    state = fields.CharEnumField(State, max_length=16, default=State.DRAFT)
    result = fields.CharEnumField(Result, max_length=16, null=True)
    holder = fields.CharField(80, default="applicant")
    held_since = fields.DatetimeField()
    officer_id = fields.UUIDField(null=True)
    claimed = fields.BooleanField(default=False)
    revision = fields.IntField(default=1)
    answers = EncryptedText()

    promised_days = fields.SmallIntField(null=True)
    statutory_days = fields.SmallIntField(null=True)
    on_the_spot = fields.BooleanField(default=False)
    due_on = fields.DateField(null=True)
    statutory_due_on = fields.DateField(null=True)
    later_due_on = fields.DateField(null=True)

    created_at = fields.DatetimeField(auto_now_add=True)
    saved_at = fields.DatetimeField()
    filed_at = fields.DatetimeField(null=True)
    accepted_at = fields.DatetimeField(null=True)
    concluded_at = fields.DatetimeField(null=True)
    delivered_at = fields.DatetimeField(null=True)

    class Meta(Model.Meta):
        table = "application"


class Step(Model):
    """One move of a 办件, never changed: who, when, from, to, why, who holds it after. The clocks are read off it."""

    id = fields.BigIntField(primary_key=True)
    application: fields.ForeignKeyRelation[Application] = fields.ForeignKeyField("applications.Application", "steps")
    verb = fields.CharField(24)
    before = fields.CharEnumField(State, max_length=16)
    after = fields.CharEnumField(State, max_length=16)
    actor = fields.CharField(50)
    holder = fields.CharField(80)
    note = EncryptedText(null=True)
    days = fields.SmallIntField(null=True)
    counts_from = fields.DateField(null=True)
    rules = fields.SmallIntField()
    at = fields.DatetimeField()

    class Meta(Model.Meta):
        table = "application_step"


class Material(Model):
    """申请材料: the files (or paper) given for one line of the item's list. `promised_on` marks 容缺后补."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    application: fields.ForeignKeyRelation[Application] = fields.ForeignKeyField(
        "applications.Application", "materials"
    )
    code = fields.CharField(36)
    name = fields.CharField(200)
    file_ids: Any = ArrayField("uuid", default=list)
    paper = fields.BooleanField(default=False)
    promised_on = fields.DateField(null=True)
    given_at = fields.DatetimeField(null=True)

    class Meta(Model.Meta):
        table = "application_material"
        unique_together = (("application", "code"),)


class Supplement(Model):
    """补正告知. The primary key is the 办件's own, because the law allows it once (行政许可法 32(4))."""

    application: fields.OneToOneRelation[Application] = fields.OneToOneField(
        "applications.Application", "notice", primary_key=True
    )
    wanted = EncryptedText()
    note = EncryptedText(null=True)
    asked_by = fields.CharField(50)
    asked_at = fields.DatetimeField()
    due_on = fields.DateField()
    answered_at = fields.DatetimeField(null=True)

    class Meta(Model.Meta):
        table = "application_supplement"


class Custody(Model):
    """One hop of the 收受分离 chain: who handed over, who owes the acknowledgement, where the paper lies."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    application: fields.ForeignKeyRelation[Application] = fields.ForeignKeyField("applications.Application", "custody")
    from_division = fields.CharField(12)
    from_site_id = fields.UUIDField(null=True)
    to_division = fields.CharField(12)
    paper_division = fields.CharField(12, null=True)
    paper_place = fields.CharField(200, default="")
    handed_over_by = fields.CharField(50)
    handed_over_at = fields.DatetimeField()
    owed_on = fields.DateField()
    acknowledged_by = fields.CharField(50, null=True)
    acknowledged_at = fields.DatetimeField(null=True)
    note = EncryptedText(null=True)

    class Meta(Model.Meta):
        table = "application_custody"


class Document(Model):
    """A paper the office owes for an act: once drawn, its file, the SM3 digest of that and the SM2 signature."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    application: fields.ForeignKeyRelation[Application] = fields.ForeignKeyField(
        "applications.Application", "documents"
    )
    kind = fields.CharField(24)
    verification_code = fields.CharField(32, unique=True)
    file_id = fields.UUIDField(null=True)
    digest = fields.CharField(64, null=True, unique=True)
    signature = fields.TextField()
    issued_at = fields.DatetimeField()

    class Meta(Model.Meta):
        table = "application_document"
        unique_together = (("application", "kind"),)
