from tortoise import fields, migrations
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.fields.base import OnDelete
from tortoise.migrations import operations as ops

from backend.applications.models import Channel, Result, State
from core.crypto import EncryptedText
from core.ids import new_id

OPEN = "state in ('submitted', 'supplement', 'accepted', 'handling', 'suspended')"


class Migration(migrations.Migration):
    initial = True
    dependencies = [("core", "0001_initial")]

    operations = [
        ops.CreateModel(
            name="Application",
            fields=[
                ("id", fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ("number", fields.CharField(null=True, unique=True, max_length=20)),
                ("item_code", fields.CharField(max_length=36)),
                ("item_version_id", fields.UUIDField()),
                ("item_title", fields.CharField(max_length=200)),
                (
                    "channel",
                    fields.CharEnumField(
                        description="WINDOW: 1\nDESKTOP: 2\nMOBILE: 3", enum_type=Channel, max_length=1
                    ),
                ),
                ("applicant_id", fields.UUIDField()),
                ("agent_id", fields.UUIDField(null=True)),
                ("corporation_id", fields.UUIDField(null=True)),
                ("delegation_id", fields.UUIDField(null=True)),
                ("clerk_id", fields.UUIDField(null=True)),
                ("applicant_name", EncryptedText(generated=False, null=False, unique=False)),
                ("name_key", fields.CharField(max_length=64)),
                ("agent_name", EncryptedText(null=True, generated=False, unique=False)),
                ("progress_key", fields.CharField(null=True, max_length=64)),
                ("division", fields.CharField(max_length=12)),
                ("district", fields.CharField(max_length=6)),
                ("department_id", fields.UUIDField()),
                ("received_division", fields.CharField(null=True, max_length=12)),
                ("received_site_id", fields.UUIDField(null=True)),
                (
                    "state",
                    fields.CharEnumField(
                        default=State.DRAFT,
                        description="DRAFT: draft\nSUBMITTED: submitted\nSUPPLEMENT: supplement\nACCEPTED: accepted\nNOT_ACCEPTED: not_accepted\nHANDLING: handling\nSUSPENDED: suspended\nCONCLUDED: concluded\nDELIVERED: delivered",
                        enum_type=State,
                        max_length=16,
                    ),
                ),
                (
                    "result",
                    fields.CharEnumField(
                        null=True,
                        description="GRANTED: granted\nREFUSED: refused\nWITHDRAWN: withdrawn\nLAPSED: lapsed",
                        enum_type=Result,
                        max_length=16,
                    ),
                ),
                ("holder", fields.CharField(default="applicant", max_length=80)),
                ("held_since", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("officer_id", fields.UUIDField(null=True)),
                ("claimed", fields.BooleanField(default=False)),
                ("revision", fields.IntField(default=1)),
                ("answers", EncryptedText(generated=False, null=False, unique=False)),
                ("promised_days", fields.SmallIntField(null=True)),
                ("statutory_days", fields.SmallIntField(null=True)),
                ("on_the_spot", fields.BooleanField(default=False)),
                ("due_on", fields.DateField(null=True)),
                ("statutory_due_on", fields.DateField(null=True)),
                ("later_due_on", fields.DateField(null=True)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=True)),
                ("saved_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("filed_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("accepted_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("concluded_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("delivered_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "application",
                "app": "applications",
                "pk_attr": "id",
                "table_description": 'One 办件. `holder`, who must act now: "applicant", "unit:<division>:<department>", "officer:<id>", "nobody".',
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Custody",
            fields=[
                ("id", fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                (
                    "application",
                    fields.ForeignKeyField(
                        "applications.Application",
                        source_field="application_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="custody",
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("from_division", fields.CharField(max_length=12)),
                ("from_site_id", fields.UUIDField(null=True)),
                ("to_division", fields.CharField(max_length=12)),
                ("paper_division", fields.CharField(null=True, max_length=12)),
                ("paper_place", fields.CharField(default="", max_length=200)),
                ("handed_over_by", fields.CharField(max_length=50)),
                ("handed_over_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("owed_on", fields.DateField()),
                ("acknowledged_by", fields.CharField(null=True, max_length=50)),
                ("acknowledged_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("note", EncryptedText(null=True, generated=False, unique=False)),
            ],
            options={
                "table": "application_custody",
                "app": "applications",
                "pk_attr": "id",
                "table_description": "One hop of the 收受分离 chain: who handed over, who owes the acknowledgement, where the paper lies.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Document",
            fields=[
                ("id", fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                (
                    "application",
                    fields.ForeignKeyField(
                        "applications.Application",
                        source_field="application_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="documents",
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("kind", fields.CharField(max_length=24)),
                ("verification_code", fields.CharField(unique=True, max_length=32)),
                ("file_id", fields.UUIDField(null=True)),
                ("digest", fields.CharField(null=True, unique=True, max_length=64)),
                ("signature", fields.TextField(unique=False)),
                ("issued_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "application_document",
                "app": "applications",
                "unique_together": (("application", "kind"),),
                "pk_attr": "id",
                "table_description": "A paper the office owes for an act: once drawn, its file, the SM3 digest of that and the SM2 signature.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Material",
            fields=[
                ("id", fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                (
                    "application",
                    fields.ForeignKeyField(
                        "applications.Application",
                        source_field="application_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="materials",
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("code", fields.CharField(max_length=36)),
                ("name", fields.CharField(max_length=200)),
                ("file_ids", ArrayField(default=list, element_type="UUID")),
                ("paper", fields.BooleanField(default=False)),
                ("promised_on", fields.DateField(null=True)),
                ("given_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "application_material",
                "app": "applications",
                "unique_together": (("application", "code"),),
                "pk_attr": "id",
                "table_description": "申请材料: the files (or paper) given for one line of the item's list. `promised_on` marks 容缺后补.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Step",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                (
                    "application",
                    fields.ForeignKeyField(
                        "applications.Application",
                        source_field="application_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="steps",
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("verb", fields.CharField(max_length=24)),
                (
                    "before",
                    fields.CharEnumField(
                        description="DRAFT: draft\nSUBMITTED: submitted\nSUPPLEMENT: supplement\nACCEPTED: accepted\nNOT_ACCEPTED: not_accepted\nHANDLING: handling\nSUSPENDED: suspended\nCONCLUDED: concluded\nDELIVERED: delivered",
                        enum_type=State,
                        max_length=16,
                    ),
                ),
                (
                    "after",
                    fields.CharEnumField(
                        description="DRAFT: draft\nSUBMITTED: submitted\nSUPPLEMENT: supplement\nACCEPTED: accepted\nNOT_ACCEPTED: not_accepted\nHANDLING: handling\nSUSPENDED: suspended\nCONCLUDED: concluded\nDELIVERED: delivered",
                        enum_type=State,
                        max_length=16,
                    ),
                ),
                ("actor", fields.CharField(max_length=50)),
                ("holder", fields.CharField(max_length=80)),
                ("note", EncryptedText(null=True, generated=False, unique=False)),
                ("days", fields.SmallIntField(null=True)),
                ("counts_from", fields.DateField(null=True)),
                ("rules", fields.SmallIntField()),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "application_step",
                "app": "applications",
                "pk_attr": "id",
                "table_description": "One move of a 办件, never changed: who, when, from, to, why, who holds it after. The clocks are read off it.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Supplement",
            fields=[
                (
                    "application",
                    fields.OneToOneField(
                        "applications.Application",
                        source_field="application_id",
                        primary_key=True,
                        db_index=True,
                        db_constraint=True,
                        to_field="id",
                        related_name="notice",
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("wanted", EncryptedText(generated=False, null=False, unique=False)),
                ("note", EncryptedText(null=True, generated=False, unique=False)),
                ("asked_by", fields.CharField(max_length=50)),
                ("asked_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("due_on", fields.DateField()),
                ("answered_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "application_supplement",
                "app": "applications",
                "pk_attr": "application_id",
                "table_description": "补正告知. The primary key is the 办件's own, because the law allows it once (行政许可法 32(4)).",
            },
            bases=["Model"],
        ),
        # The desk: each queue is one range of one of these, nearest deadline first (store.desk_where, scope.handles).
        *(
            ops.RunSQL(
                f"create index application_desk_{name} on application "
                f"(claimed, {columns}(coalesce(due_on, 'infinity'::date)), id) where {condition}"
            )
            for name, columns, condition in (
                ("town", "department_id, division, ", OPEN),
                ("district", "department_id, district, ", OPEN),
                ("city", "department_id, ", OPEN),
                ("received_town", "division, ", "state = 'submitted'"),
                ("received_district", "district, ", "state = 'submitted'"),
            )
        ),
        ops.RunSQL(
            "create index application_desk_mine on application (officer_id, (coalesce(due_on, 'infinity'::date)), id) "
            f"where {OPEN} and officer_id is not null"
        ),
        ops.RunSQL("create index application_applicant on application (applicant_id, id)"),
        ops.RunSQL("create index application_agent on application (agent_id, id) where agent_id is not null"),
        ops.RunSQL("create index application_clerk on application (clerk_id, id) where clerk_id is not null"),
        ops.RunSQL("create index application_name on application (name_key) where state <> 'draft'"),
        ops.RunSQL(
            f"create index application_item_open on application (item_code, id) where state = 'draft' or {OPEN}"
        ),
        ops.RunSQL(
            "create index application_clock on application (state, due_on) where state in ('submitted', 'supplement')"
        ),
        ops.RunSQL("create index application_later on application (later_due_on) where later_due_on is not null"),
        ops.RunSQL("create index application_step_of on application_step (application_id, id)"),
        ops.RunSQL("create index application_custody_of on application_custody (application_id, handed_over_at)"),
        ops.RunSQL(
            "create trigger application_step_only_grows before update or delete or truncate on application_step "
            "for each statement execute function refuse_change()"
        ),
    ]
