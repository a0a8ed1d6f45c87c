import functools
from json import dumps, loads

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops

from backend.identity.models import ClaimKind, ClaimState, DelegationKind, DelegationState, Side
from backend.identity.principals import Role
from core.crypto import EncryptedText
from core.ids import new_id


class Migration(migrations.Migration):
    initial = True
    dependencies = [("core", "0001_initial")]
    dependencies = [("core", "0001_initial")]

    operations = [
        ops.CreateModel(
            name="Claim",
            fields=[
                ("id", fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                (
                    "kind",
                    fields.CharEnumField(
                        description="GUARDIAN: guardian\nCORPORATION: corporation", enum_type=ClaimKind, max_length=16
                    ),
                ),
                ("person_id", fields.UUIDField(db_index=True)),
                ("subject_id", fields.UUIDField()),
                ("evidence", fields.JSONField(encoder=functools.partial(dumps, separators=(",", ":")), decoder=loads)),
                (
                    "state",
                    fields.CharEnumField(
                        default=ClaimState.UNDER_REVIEW,
                        description="UNDER_REVIEW: under_review\nCONFIRMED: confirmed\nREFUSED: refused",
                        enum_type=ClaimState,
                        max_length=16,
                    ),
                ),
                ("decided_by", fields.CharField(default="", max_length=50)),
                ("decided_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("reason", fields.CharField(default="", max_length=200)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "identity_claim",
                "app": "identity",
                "indexes": [Index(fields=["state", "id"])],
                "pk_attr": "id",
                "table_description": "What somebody says of themselves and an officer must confirm. `subject_id`: a delegation or a corporation.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Corporation",
            fields=[
                ("id", fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ("name", fields.CharField(max_length=120)),
                ("uscc", fields.CharField(max_length=18)),
                ("legal_representative_id", fields.UUIDField(db_index=True)),
                (
                    "state",
                    fields.CharEnumField(
                        default=ClaimState.UNDER_REVIEW,
                        description="UNDER_REVIEW: under_review\nCONFIRMED: confirmed\nREFUSED: refused",
                        enum_type=ClaimState,
                        max_length=16,
                    ),
                ),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=True)),
            ],
            options={
                "table": "identity_corporation",
                "app": "identity",
                "unique_together": (("uscc", "legal_representative_id"),),
                "pk_attr": "id",
                "table_description": "法人或非法人组织, found by its unified social credit code; acts through its legal representative and clerks.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Delegation",
            fields=[
                ("id", fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                (
                    "kind",
                    fields.CharEnumField(
                        description="FAMILY: family\nCARER: carer\nAGENT: agent\nCORPORATE: corporate\nGUARDIAN: guardian",
                        enum_type=DelegationKind,
                        max_length=16,
                    ),
                ),
                (
                    "state",
                    fields.CharEnumField(
                        default=DelegationState.PROPOSED,
                        description="PROPOSED: proposed\nUNDER_REVIEW: under_review\nACTIVE: active\nDECLINED: declined\nREVOKED: revoked\nEXPIRED: expired",
                        enum_type=DelegationState,
                        max_length=16,
                    ),
                ),
                ("principal_id", fields.UUIDField(null=True, db_index=True)),
                ("agent_id", fields.UUIDField(null=True, db_index=True)),
                ("corporation_id", fields.UUIDField(null=True, db_index=True)),
                (
                    "proposed_by",
                    fields.CharEnumField(
                        description="PRINCIPAL: principal\nAGENT: agent", enum_type=Side, max_length=16
                    ),
                ),
                ("asked_phone", EncryptedText(null=True, generated=False, unique=False)),
                ("asked_phone_index", fields.CharField(null=True, db_index=True, max_length=64)),
                ("scope", fields.JSONField(encoder=functools.partial(dumps, separators=(",", ":")), decoder=loads)),
                ("purpose", fields.CharField(max_length=200)),
                ("relation", fields.CharField(default="", max_length=20)),
                ("expires_on", fields.DateField()),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "identity_delegation",
                "app": "identity",
                "pk_attr": "id",
                "table_description": "委托代办: `agent` acts for `principal` (a person) or for `corporation`. The side that was asked is empty",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="DelegationStep",
            fields=[
                ("id", fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                (
                    "delegation",
                    fields.ForeignKeyField(
                        "identity.Delegation",
                        source_field="delegation_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="steps",
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                (
                    "state",
                    fields.CharEnumField(
                        description="PROPOSED: proposed\nUNDER_REVIEW: under_review\nACTIVE: active\nDECLINED: declined\nREVOKED: revoked\nEXPIRED: expired",
                        enum_type=DelegationState,
                        max_length=16,
                    ),
                ),
                ("by", fields.CharField(max_length=50)),
                ("reason", fields.CharField(default="", max_length=200)),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "identity_delegation_step",
                "app": "identity",
                "pk_attr": "id",
                "table_description": "Every move of a delegation: who, when, to what, why. Append-only.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Department",
            fields=[
                ("id", fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ("code", fields.CharField(unique=True, max_length=36)),
                ("name", fields.CharField(unique=True, max_length=100)),
                ("parent_id", fields.UUIDField(null=True)),
                ("division", fields.CharField(default="31", max_length=12)),
                ("is_active", fields.BooleanField(default=True)),
            ],
            options={
                "table": "identity_department",
                "app": "identity",
                "pk_attr": "id",
                "table_description": "部门, a tree.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Officer",
            fields=[
                ("id", fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ("username", fields.CharField(unique=True, max_length=40)),
                ("name", fields.CharField(max_length=50)),
                (
                    "department",
                    fields.ForeignKeyField(
                        "identity.Department",
                        source_field="department_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="officers",
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("post_id", fields.UUIDField(null=True)),
                ("division", fields.CharField(max_length=12)),
                ("site_id", fields.UUIDField(null=True)),
                ("password_hash", fields.CharField(max_length=200)),
                ("password_changed_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("totp_secret", EncryptedText(generated=False, null=False, unique=False)),
                ("totp_last_step", fields.BigIntField(default=0)),
                ("is_active", fields.BooleanField(default=True)),
                ("created_by", fields.UUIDField(null=True)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=True)),
            ],
            options={
                "table": "identity_officer",
                "app": "identity",
                "pk_attr": "id",
                "table_description": "A public servant's account. A new one has no role until the security administrator grants it.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Person",
            fields=[
                ("id", fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ("name", EncryptedText(default="", generated=False, null=False, unique=False)),
                ("id_number", EncryptedText(null=True, generated=False, unique=False)),
                ("id_number_index", fields.CharField(null=True, unique=True, max_length=64)),
                ("document_type", fields.CharField(default="111", max_length=3)),
                ("level", fields.SmallIntField(default=1)),
                ("level_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("language", fields.CharField(default="zh", max_length=2)),
                ("elder_mode", fields.BooleanField(default=False)),
                ("division", fields.CharField(default="", max_length=12)),
                ("address", EncryptedText(default="", generated=False, null=False, unique=False)),
                ("enrolled_by", fields.UUIDField(null=True)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=True)),
                ("deleted_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "identity_person",
                "app": "identity",
                "pk_attr": "id",
                "table_description": "One natural person (自然人). Found by phone at first, by the blind index of the ID number from level 2 on.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Phone",
            fields=[
                ("id", fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                (
                    "person",
                    fields.ForeignKeyField(
                        "identity.Person",
                        source_field="person_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="phones",
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("number", EncryptedText(generated=False, null=False, unique=False)),
                ("number_index", fields.CharField(max_length=64)),
                ("verified_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=True)),
            ],
            options={
                "table": "identity_phone",
                "app": "identity",
                "indexes": [Index(fields=["number_index"])],
                "pk_attr": "id",
                "table_description": "A number of a person. Only a verified one signs in, and it is one person's alone (partial unique index);",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Post",
            fields=[
                ("id", fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                (
                    "department",
                    fields.ForeignKeyField(
                        "identity.Department",
                        source_field="department_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="posts",
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("name", fields.CharField(max_length=60)),
            ],
            options={
                "table": "identity_post",
                "app": "identity",
                "unique_together": (("department", "name"),),
                "pk_attr": "id",
                "table_description": "岗位 within a department.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="RoleGrant",
            fields=[
                ("id", fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                (
                    "officer",
                    fields.ForeignKeyField(
                        "identity.Officer",
                        source_field="officer_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="grants",
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                (
                    "role",
                    fields.CharEnumField(
                        description="WINDOW_CLERK: window_clerk\nREVIEWER: reviewer\nSUPERVISOR: supervisor\nHOTLINE_AGENT: hotline_agent\nSYSTEM_ADMIN: system_admin\nSECURITY_ADMIN: security_admin\nAUDIT_ADMIN: audit_admin",
                        enum_type=Role,
                        max_length=32,
                    ),
                ),
                ("granted_by", fields.CharField(max_length=50)),
                ("granted_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("revoked_by", fields.CharField(default="", max_length=50)),
                ("revoked_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "identity_role_grant",
                "app": "identity",
                "pk_attr": "id",
                "table_description": "Who gave which role to whom, and who took it away. Never deleted.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Session",
            fields=[
                ("id", fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ("person_id", fields.UUIDField(null=True)),
                ("officer_id", fields.UUIDField(null=True)),
                ("user_agent", fields.CharField(default="", max_length=200)),
                ("address", fields.CharField(default="", max_length=45)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("last_active_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("expires_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("revoked_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("revoked_because", fields.CharField(default="", max_length=32)),
            ],
            options={
                "table": "identity_session",
                "app": "identity",
                "indexes": [Index(fields=["person_id"]), Index(fields=["officer_id"])],
                "pk_attr": "id",
                "table_description": "One signed-in device: the family of refresh tokens that descend from one sign-in.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="RefreshToken",
            fields=[
                ("id", fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                (
                    "session",
                    fields.ForeignKeyField(
                        "identity.Session",
                        source_field="session_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="tokens",
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("parent_id", fields.UUIDField(null=True, db_index=True)),
                ("token_hash", fields.CharField(unique=True, max_length=64)),
                ("issued_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("used_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "identity_refresh_token",
                "app": "identity",
                "pk_attr": "id",
                "table_description": "Opaque, kept as SHA-256. `parent_id` tells which token it was given in exchange for.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="SignInCode",
            fields=[
                ("id", fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ("phone_index", fields.CharField(max_length=64)),
                ("code_hash", fields.CharField(max_length=64)),
                ("tries", fields.SmallIntField(default=0)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("used_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "identity_sign_in_code",
                "app": "identity",
                "indexes": [Index(fields=["phone_index", "created_at"])],
                "pk_attr": "id",
                "table_description": "A code sent to a phone. Kept as HMAC-SM3; five minutes, five tries, used once.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="SignInFailure",
            fields=[
                ("username", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=40)),
                ("failures", fields.SmallIntField(default=0)),
                ("last_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("locked_until", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "identity_sign_in_failure",
                "app": "identity",
                "pk_attr": "username",
                "table_description": "Failed sign-ins by user name, existing or not, so that a lock tells nobody whether the account exists.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="SigningKey",
            fields=[
                ("kid", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=36)),
                ("private_key", EncryptedText(generated=False, null=False, unique=False)),
                ("public_key", fields.TextField(unique=False)),
                ("active_from", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("verifies_until", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "identity_signing_key",
                "app": "identity",
                "pk_attr": "kid",
                "table_description": "An Ed25519 key for access tokens. It signs from `active_from` until a newer one does.",
            },
            bases=["Model"],
        ),
        # Written by hand: indexes that the models cannot say.
        ops.RunSQL(
            "create unique index identity_phone_verified on identity_phone (number_index) where verified_at is not null"
        ),
        ops.RunSQL("create index identity_phone_person on identity_phone (person_id)"),
        ops.RunSQL(
            "create unique index identity_role_grant_held on identity_role_grant (officer_id, role) where revoked_at is null"
        ),
        ops.RunSQL("create index identity_refresh_token_session on identity_refresh_token (session_id)"),
        ops.RunSQL("create index identity_delegation_step_delegation on identity_delegation_step (delegation_id)"),
        ops.RunSQL(
            "create trigger identity_delegation_step_only_grows before update or delete or truncate "
            "on identity_delegation_step for each statement execute function refuse_change()"
        ),
    ]
