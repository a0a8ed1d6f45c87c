from tortoise import migrations
from tortoise.migrations import operations as ops

TO_DELIVER = "state = 'concluded' and result in ('granted', 'refused') and channel = '1'"
ON = "(coalesce(due_on, 'infinity'::date)), id"


class Migration(migrations.Migration):
    dependencies = [("applications", "0003_custody_lists")]

    initial = False

    operations = [
        ops.RunSQL("drop index application_deliver_unit, application_deliver_counter"),
        *(
            ops.RunSQL(f"create index application_deliver_{name} on application ({columns}{ON}) where {TO_DELIVER}")
            for name, columns in (
                ("town", "department_id, division, "),
                ("district", "department_id, district, "),
                ("city", "department_id, "),
                ("counter_town", "division, "),
                ("counter_district", "district, "),
                ("counter_city", ""),
            )
        ),
        ops.RunSQL(
            f"create index application_desk_received_city on application (claimed, {ON}) where state = 'submitted'"
        ),
    ]
