from tortoise import migrations
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("applications", "0002_deliver")]

    initial = False

    operations = [
        # What is signed for leaves the lists: they hold the last day or two, whatever has been handed over before.
        ops.RunSQL("create index application_custody_owed on application_custody (id) where acknowledged_at is null"),
    ]
