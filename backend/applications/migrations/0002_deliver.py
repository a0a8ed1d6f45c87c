from tortoise import migrations
from tortoise.migrations import operations as ops

TO_DELIVER = "state = 'concluded' and result in ('granted', 'refused')"


class Migration(migrations.Migration):
    dependencies = [("applications", "0001_initial")]

    initial = False

    operations = [
        *(
            ops.RunSQL(
                f"create index application_deliver_{name} on application "
                f"({columns}, (coalesce(due_on, 'infinity'::date)), id) where {TO_DELIVER}"
            )
            for name, columns in (("unit", "department_id, district"), ("counter", "division"))
        ),
        # A draft that is deleted has no steps: by row, so that the cascade finds nothing to refuse. A new key may seal a
        # note again; nothing else of a step ever changes.
        ops.RunSQL("drop trigger application_step_only_grows on application_step"),
        ops.RunSQL(
            "create trigger application_step_stays before delete on application_step "
            "for each row execute function refuse_change()"
        ),
        ops.RunSQL(
            "create trigger application_step_is_not_emptied before truncate on application_step "
            "for each statement execute function refuse_change()"
        ),
        ops.RunSQL(
            "create trigger application_step_keeps_its_words before update on application_step for each row "
            "when (to_jsonb(old) - 'note' <> to_jsonb(new) - 'note' or (old.note is null) <> (new.note is null)) "
            "execute function refuse_change()"
        ),
        ops.AlterModelOptions(
            name="Supplement",
            options={
                "table": "application_supplement",
                "app": "applications",
                "pk_attr": "application_id",
                "table_description": "补正告知. The primary key is the 办件's own, because the law allows it once (行政许可法 32(4)).",
            },
        ),
    ]
