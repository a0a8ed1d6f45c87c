import functools
from json import dumps, loads

from tortoise import fields, migrations
from tortoise.fields.db_defaults import Now
from tortoise.indexes import Index
from tortoise.migrations import operations as ops
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from core.crypto import EncryptedText
from core.ids import new_id
from core.models import DayKind


class Migration(migrations.Migration):
    initial = True

    operations = [
        ops.CreateModel(
            name="AuditEntry",
            fields=[
                ("id", fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ("at", fields.DatetimeField(db_default=Now(), auto_now=False, auto_now_add=False)),
                ("is_read", fields.BooleanField()),
                ("actor", fields.CharField(max_length=80)),
                ("action", fields.CharField(max_length=80)),
                ("subject", fields.CharField(max_length=120)),
                ("person_id", fields.UUIDField(null=True)),
                ("case", fields.CharField(source_field="case_ref", null=True, max_length=80)),
                ("purpose", fields.CharField(default="", max_length=200)),
                ("success", fields.BooleanField()),
                ("request_id", fields.CharField(default="", max_length=64)),
                (
                    "details",
                    fields.JSONField(
                        default=dict, encoder=functools.partial(dumps, separators=(",", ":")), decoder=loads
                    ),
                ),
            ],
            options={
                "table": "audit_entry",
                "app": "core",
                "indexes": [Index(fields=["subject", "id"])],
                "pk_attr": "id",
                "table_description": "Who did or read what, when, whose data it was and for which case. Written once, never changed.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="AuditSeal",
            fields=[
                ("seq", fields.BigIntField(primary_key=True, unique=True, db_index=True, generated=False)),
                ("from_xid", fields.BigIntField()),
                ("to_xid", fields.BigIntField()),
                ("count", fields.BigIntField()),
                ("rows_hash", fields.CharField(max_length=64)),
                ("previous_hash", fields.CharField(max_length=64)),
                ("hash", fields.CharField(max_length=64)),
                ("at", fields.DatetimeField(db_default=Now(), auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "audit_seal",
                "app": "core",
                "constraints": [CheckConstraint(check="from_xid < to_xid", name="audit_seal_covers_something")],
                "pk_attr": "seq",
                "table_description": "One link of the chain over the audit log: covers every entry with from_xid <= xid < to_xid.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="EventReceipt",
            fields=[
                ("job_id", fields.BigIntField(primary_key=True, unique=True, db_index=True, generated=False)),
                ("handled_at", fields.DatetimeField(db_default=Now(), auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "event_receipt",
                "app": "core",
                "pk_attr": "job_id",
                "table_description": "This job's handler has done its work.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="IdempotencyKey",
            fields=[
                ("id", fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ("actor", fields.CharField(max_length=80)),
                ("key", fields.CharField(max_length=128)),
                ("route", fields.CharField(max_length=300)),
                ("body_hash", fields.CharField(max_length=64)),
                ("status", fields.SmallIntField(null=True)),
                ("answer", EncryptedText(null=True, generated=False, unique=False)),
                (
                    "created_at",
                    fields.DatetimeField(db_index=True, db_default=Now(), auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "idempotency_key",
                "app": "core",
                "constraints": [UniqueConstraint(fields=("actor", "key"), name="idempotency_key_once")],
                "pk_attr": "id",
                "table_description": "The answer that was given to a POST, so that sending it again gives the same one.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="StoredFile",
            fields=[
                ("id", fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ("owner", fields.CharField(max_length=80)),
                ("name", EncryptedText(generated=False, null=False, unique=False)),
                ("sha", fields.CharField(db_index=True, max_length=64)),
                ("media_type", fields.CharField(max_length=40)),
                ("size", fields.BigIntField()),
                ("width", fields.IntField(null=True)),
                ("height", fields.IntField(null=True)),
                ("created_at", fields.DatetimeField(db_default=Now(), auto_now=False, auto_now_add=False)),
                ("claimed_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "stored_file",
                "app": "core",
                "pk_attr": "id",
                "table_description": "A file somebody handed in or the city made. Its bytes lie under their SHA-256 and may be shared.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Upload",
            fields=[
                ("id", fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ("owner", fields.CharField(max_length=80)),
                ("name", EncryptedText(generated=False, null=False, unique=False)),
                ("size", fields.BigIntField()),
                ("received", fields.BigIntField(default=0)),
                ("file_id", fields.UUIDField(null=True)),
                ("created_at", fields.DatetimeField(db_default=Now(), auto_now=False, auto_now_add=False)),
                ("expires_at", fields.DatetimeField(db_index=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "upload",
                "app": "core",
                "constraints": [
                    CheckConstraint(check="received between 0 and size", name="upload_received_within_size")
                ],
                "pk_attr": "id",
                "table_description": "A file on its way, in pieces; its bytes lie in the uploads folder under this id.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Workday",
            fields=[
                ("date", fields.DateField(primary_key=True, unique=True, db_index=True)),
                ("is_workday", fields.BooleanField()),
                (
                    "kind",
                    fields.CharEnumField(
                        description="WORKING: working\nWEEKEND: weekend\nHOLIDAY: holiday\nMAKE_UP: make_up\nSPECIAL: special",
                        enum_type=DayKind,
                        max_length=16,
                    ),
                ),
                ("note", fields.CharField(default="", max_length=100)),
                ("source", fields.CharField(max_length=100)),
            ],
            options={
                "table": "workday",
                "app": "core",
                "pk_attr": "date",
                "table_description": "One day of the working-day calendar. A day without a row is not known.",
            },
            bases=["Model"],
        ),
        # Tortoise writes Meta.constraints into CreateModel but not into SQL (tortoise-orm#2272).
        ops.RunSQL("alter table audit_seal add constraint audit_seal_covers_something check (from_xid < to_xid)"),
        ops.RunSQL("alter table upload add constraint upload_received_within_size check (received between 0 and size)"),
        ops.RunSQL("alter table idempotency_key add constraint idempotency_key_once unique (actor, key)"),
        # The number of the writing transaction; Tortoise has no such type, and nobody sets it by hand.
        ops.RunSQL("alter table audit_entry add column xid xid8 not null default pg_current_xact_id()"),
        ops.RunSQL("create index audit_entry_xid on audit_entry (xid, id)"),
        ops.RunSQL("create index audit_entry_person on audit_entry (person_id, id) where person_id is not null"),
        ops.RunSQL("create index stored_file_unclaimed on stored_file (created_at) where claimed_at is null"),
        ops.RunSQL(
            """
            create function refuse_change() returns trigger language plpgsql as $$
            begin
                raise exception 'the table % can only grow', tg_table_name using errcode = 'insufficient_privilege';
            end $$
            """
        ),
        *(
            ops.RunSQL(
                f"create trigger {table}_only_grows before update or delete or truncate on {table} "
                "for each statement execute function refuse_change()"
            )
            for table in ("audit_entry", "audit_seal")
        ),
    ]
