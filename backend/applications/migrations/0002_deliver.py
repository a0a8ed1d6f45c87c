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
