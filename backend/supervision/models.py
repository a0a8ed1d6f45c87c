"""好差评 (国办发〔2019〕51号; 上海市优化营商环境条例 art. 30) as stored."""

from enum import IntEnum, StrEnum

from tortoise import fields
from tortoise.models import Model

from core.crypto import EncryptedText
from core.ids import new_id


class Level(IntEnum):
    """满意度 (GB/T 39046-2020, A.8): 1 is the best. The last two are 差评. It is a code, never a score."""

    VERY_SATISFIED = 1  # 非常满意
    SATISFIED = 2  # 满意
    BASICALLY_SATISFIED = 3  # 基本满意
    DISSATISFIED = 4  # 不满意
    VERY_DISSATISFIED = 5  # 非常不满意


WORST = (Level.DISSATISFIED, Level.VERY_DISSATISFIED)


class Occasion(StrEnum):
    """What is rated: online 一事一评, on site 一次一评."""

    CASE = "case"
    VISIT = "visit"


class State(StrEnum):
    RECEIVED = "received"  # 已收到: satisfied, so nothing is owed
    TO_CONTACT = "to_contact"  # 待联系核实: a named bad rating
    TO_REPLY = "to_reply"  # 待回复
    REPLIED = "replied"  # 已回复
    CLOSED = "closed"  # 已回访
    SET_ASIDE = "set_aside"  # 已剔除: mistaken or malicious; counted apart, and can be restored


class Rating(Model):
    """One 评价. An anonymous one holds no person, and the office is shown neither its case nor its number."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    application_id = fields.UUIDField()
    occasion = fields.CharEnumField(Occasion, max_length=8)
    person_id = fields.UUIDField(null=True)
    level = fields.IntEnumField(Level)
    tags = fields.JSONField[list[str]]()
    text = EncryptedText(null=True)
    text_public = fields.BooleanField(default=False)
    number = fields.CharField(20)
    item_code = fields.CharField(36)
    item_title = fields.CharField(200)
    division = fields.CharField(12)
    district = fields.CharField(6)
    department_id = fields.UUIDField()
    site_id = fields.UUIDField(null=True)
    state = fields.CharEnumField(State, max_length=16)
    contact_due_on = fields.DateField(null=True)
    contacted_at = fields.DatetimeField(null=True)
    reply_due_on = fields.DateField(null=True)
    reply = fields.TextField(default="")
    replied_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField()

    class Meta(Model.Meta):
        table = "supervision_rating"
        unique_together = (("application_id", "occasion"),)
        indexes = (("item_code", "id"),)


class Step(Model):
    """One move of a rating that owes a reply, never changed: who, when, from, to, why."""

    id = fields.BigIntField(primary_key=True)
    rating: fields.ForeignKeyRelation[Rating] = fields.ForeignKeyField("supervision.Rating", "steps")
    verb = fields.CharField(16)
    before = fields.CharEnumField(State, max_length=16)
    after = fields.CharEnumField(State, max_length=16)
    actor = fields.CharField(50)
    note = EncryptedText(null=True)
    at = fields.DatetimeField()

    class Meta(Model.Meta):
        table = "supervision_step"


class Outcome(Model):
    """A 办件 that ended and may be rated: without it, "not rated" could not be told from "no case"."""

    application_id = fields.UUIDField(primary_key=True)
    ended_on = fields.DateField()
    item_code = fields.CharField(36)
    district = fields.CharField(6)
    department_id = fields.UUIDField()

    class Meta(Model.Meta):
        table = "supervision_outcome"
        indexes = (("ended_on",),)


class Day(Model):
    """What the public statistics add up: the cases that ended on a day, and how they are rated by now."""

    id = fields.BigIntField(primary_key=True)
    ended_on = fields.DateField()
    item_code = fields.CharField(36)
    district = fields.CharField(6)
    department_id = fields.UUIDField()
    ended = fields.IntField()
    level_1 = fields.IntField()
    level_2 = fields.IntField()
    level_3 = fields.IntField()
    level_4 = fields.IntField()
    level_5 = fields.IntField()
    set_aside = fields.IntField()

    class Meta(Model.Meta):
        table = "supervision_day"
        unique_together = (("ended_on", "item_code", "district", "department_id"),)


class StaleDay(Model):
    """A day whose figures changed since they were added up."""

    ended_on = fields.DateField(primary_key=True)

    class Meta(Model.Meta):
        table = "supervision_stale_day"
