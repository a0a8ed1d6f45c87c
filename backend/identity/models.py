"""People, legal persons, officers and what lets them in. Personal data are ciphertext, found by blind index."""

from enum import IntEnum, StrEnum
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from backend.identity.principals import Role
from core.crypto import EncryptedText
from core.ids import new_id


class Level(IntEnum):
    """实名等级: how sure we are who a person is."""

    PHONE = 1  # 手机号验证
    CHECKED = 2  # 姓名与证件号码核验一致
    IN_PERSON = 3  # 窗口当面核验


class Person(Model):
    """One natural person (自然人). Found by phone at first, by the blind index of the ID number from level 2 on."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    name = EncryptedText(default="")
    id_number = EncryptedText(null=True)
    id_number_index = fields.CharField(64, null=True, unique=True)
    document_type = fields.CharField(3, default="111")  # GA/T 2000.156
    level = fields.SmallIntField(default=int(Level.PHONE))
    level_at = fields.DatetimeField(null=True)
    language = fields.CharField(2, default="zh")
    elder_mode = fields.BooleanField(default=False)
    division = fields.CharField(12, default="")  # where they live, GB/T 2260 / 10114
    address = EncryptedText(default="")
    enrolled_by = fields.UUIDField(null=True)  # the officer at whose counter this person was first seen
    created_at = fields.DatetimeField(auto_now_add=True)
    deleted_at = fields.DatetimeField(null=True)

    class Meta(Model.Meta):
        table = "identity_person"


class Phone(Model):
    """A number of a person. Only a verified one signs in, and it is one person's alone (partial unique index);
    an elder may leave a child's number as a contact."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField("identity.Person", "phones")
    number = EncryptedText()
    number_index = fields.CharField(64)
    verified_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta(Model.Meta):
        table = "identity_phone"
        indexes = (("number_index",),)


class SignInCode(Model):
    """A code sent to a phone. Kept as HMAC-SM3; five minutes, five tries, used once."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    phone_index = fields.CharField(64)
    code_hash = fields.CharField(64)
    tries = fields.SmallIntField(default=0)
    created_at = fields.DatetimeField()
    used_at = fields.DatetimeField(null=True)

    class Meta(Model.Meta):
        table = "identity_sign_in_code"
        indexes = (("phone_index", "created_at"),)


class Session(Model):
    """One signed-in device: the family of refresh tokens that descend from one sign-in."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    person_id = fields.UUIDField(null=True)
    officer_id = fields.UUIDField(null=True)
    user_agent = fields.CharField(200, default="")
    address = fields.CharField(45, default="")
    created_at = fields.DatetimeField()
    last_active_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    revoked_at = fields.DatetimeField(null=True)
    revoked_because = fields.CharField(32, default="")

    class Meta(Model.Meta):
        table = "identity_session"
        indexes = (("person_id",), ("officer_id",))


class RefreshToken(Model):
    """Opaque, kept as SHA-256. `parent_id` tells which token it was given in exchange for."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    session: fields.ForeignKeyRelation[Session] = fields.ForeignKeyField("identity.Session", "tokens")
    parent_id = fields.UUIDField(null=True, db_index=True)
    token_hash = fields.CharField(64, unique=True)
    issued_at = fields.DatetimeField()
    used_at = fields.DatetimeField(null=True)

    class Meta(Model.Meta):
        table = "identity_refresh_token"


class SigningKey(Model):
    """An Ed25519 key for access tokens. It signs from `active_from` until a newer one does."""

    kid = fields.CharField(36, primary_key=True)
    private_key = EncryptedText()
    public_key = fields.TextField()
    active_from = fields.DatetimeField()
    verifies_until = fields.DatetimeField(null=True)

    class Meta(Model.Meta):
        table = "identity_signing_key"


class Department(Model):
    """部门, a tree."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    code = fields.CharField(36, unique=True)
    name = fields.CharField(100, unique=True)
    parent_id = fields.UUIDField(null=True)
    division = fields.CharField(12, default="31")
    is_active = fields.BooleanField(default=True)

    class Meta(Model.Meta):
        table = "identity_department"


class Post(Model):
    """岗位 within a department."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    department: fields.ForeignKeyRelation[Department] = fields.ForeignKeyField("identity.Department", "posts")
    name = fields.CharField(60)

    class Meta(Model.Meta):
        table = "identity_post"
        unique_together = (("department", "name"),)


class Officer(Model):
    """A public servant's account. A new one has no role until the security administrator grants it."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    username = fields.CharField(40, unique=True)
    name = fields.CharField(50)
    department: fields.ForeignKeyRelation[Department] = fields.ForeignKeyField("identity.Department", "officers")
    department_id: UUID
    post_id = fields.UUIDField(null=True)
    division = fields.CharField(12)  # prefix of the divisions they may act in
    site_id = fields.UUIDField(null=True)
    password_hash = fields.CharField(200)
    password_changed_at = fields.DatetimeField(null=True)  # null: must be changed at the next sign-in
    totp_secret = EncryptedText()
    totp_last_step = fields.BigIntField(default=0)  # a code is good once (RFC 6238 §5.2)
    is_active = fields.BooleanField(default=True)
    created_by = fields.UUIDField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta(Model.Meta):
        table = "identity_officer"


class RoleGrant(Model):
    """Who gave which role to whom, and who took it away. Never deleted."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    officer: fields.ForeignKeyRelation[Officer] = fields.ForeignKeyField("identity.Officer", "grants")
    role = fields.CharEnumField(Role, max_length=32)
    granted_by = fields.CharField(50)
    granted_at = fields.DatetimeField()
    revoked_by = fields.CharField(50, default="")
    revoked_at = fields.DatetimeField(null=True)

    class Meta(Model.Meta):
        table = "identity_role_grant"


class SignInFailure(Model):
    """Failed sign-ins by user name, existing or not, so that a lock tells nobody whether the account exists."""

    username = fields.CharField(40, primary_key=True)
    failures = fields.SmallIntField(default=0)
    last_at = fields.DatetimeField()
    locked_until = fields.DatetimeField(null=True)

    class Meta(Model.Meta):
        table = "identity_sign_in_failure"


class ClaimState(StrEnum):
    UNDER_REVIEW = "under_review"  # 待核
    CONFIRMED = "confirmed"  # 核实
    REFUSED = "refused"  # 不予确认


class Corporation(Model):
    """法人或非法人组织, found by its unified social credit code; acts through its legal representative and clerks."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    name = fields.CharField(120)
    uscc = fields.CharField(18)
    legal_representative_id = fields.UUIDField(db_index=True)
    state = fields.CharEnumField(ClaimState, max_length=16, default=ClaimState.UNDER_REVIEW)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta(Model.Meta):
        table = "identity_corporation"
        unique_together = (("uscc", "legal_representative_id"),)


class DelegationKind(StrEnum):
    FAMILY = "family"  # 亲友代办
    CARER = "carer"  # 护理人员代办
    AGENT = "agent"  # 委托代理
    CORPORATE = "corporate"  # 企业经办人
    GUARDIAN = "guardian"  # 监护人代办


class DelegationState(StrEnum):
    PROPOSED = "proposed"  # 待对方同意
    UNDER_REVIEW = "under_review"  # 待核验户口簿
    ACTIVE = "active"  # 生效
    DECLINED = "declined"  # 未同意
    REVOKED = "revoked"  # 已解除
    EXPIRED = "expired"  # 已到期


class Side(StrEnum):
    PRINCIPAL = "principal"  # 委托人
    AGENT = "agent"  # 受托人


class Delegation(Model):
    """委托代办: `agent` acts for `principal` (a person) or for `corporation`. The side that was asked is empty
    until whoever holds the phone it was sent to agrees."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    kind = fields.CharEnumField(DelegationKind, max_length=16)
    state = fields.CharEnumField(DelegationState, max_length=16, default=DelegationState.PROPOSED)
    principal_id = fields.UUIDField(null=True, db_index=True)
    agent_id = fields.UUIDField(null=True, db_index=True)
    corporation_id = fields.UUIDField(null=True, db_index=True)
    proposed_by = fields.CharEnumField(Side, max_length=16)
    asked_phone = EncryptedText(null=True)
    asked_phone_index = fields.CharField(64, null=True, db_index=True)
    scope = fields.JSONField[list[str]]()  # item codes, or ["*"]
    purpose = fields.CharField(200)
    relation = fields.CharField(20, default="")
    expires_on = fields.DateField()
    created_at = fields.DatetimeField()

    class Meta(Model.Meta):
        table = "identity_delegation"


class DelegationStep(Model):
    """Every move of a delegation: who, when, to what, why. Append-only."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    delegation: fields.ForeignKeyRelation[Delegation] = fields.ForeignKeyField("identity.Delegation", "steps")
    state = fields.CharEnumField(DelegationState, max_length=16)
    by = fields.CharField(50)
    reason = fields.CharField(200, default="")
    at = fields.DatetimeField()

    class Meta(Model.Meta):
        table = "identity_delegation_step"


class ClaimKind(StrEnum):
    GUARDIAN = "guardian"  # 监护关系 (户口簿)
    CORPORATION = "corporation"  # 法定代表人身份


class Claim(Model):
    """What somebody says of themselves and an officer must confirm. `subject_id`: a delegation or a corporation."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    kind = fields.CharEnumField(ClaimKind, max_length=16)
    person_id = fields.UUIDField(db_index=True)
    subject_id = fields.UUIDField()
    evidence = fields.JSONField[list[str]]()  # ids of files
    state = fields.CharEnumField(ClaimState, max_length=16, default=ClaimState.UNDER_REVIEW)
    decided_by = fields.CharField(50, default="")
    decided_at = fields.DatetimeField(null=True)
    reason = fields.CharField(200, default="")
    created_at = fields.DatetimeField()

    class Meta(Model.Meta):
        table = "identity_claim"
        indexes = (("state", "id"),)
