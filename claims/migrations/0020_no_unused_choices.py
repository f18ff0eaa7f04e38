"""Without the ways to come by a text, and to be placed in one, that there have never been: URL, table, feed; orphaned."""

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from claims.models import append_only


def lift(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    append_only.remove(schema_editor.connection)


def install(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    append_only.install(schema_editor.connection)


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0019_versions"),
    ]

    operations = [
        migrations.RunPython(lift, install),
        migrations.RemoveConstraint(
            model_name="mention",
            name="placed_is_known",
        ),
        migrations.RemoveConstraint(
            model_name="version",
            name="origin_is_known",
        ),
        migrations.AlterField(
            model_name="mention",
            name="placed",
            field=models.CharField(
                choices=[
                    ("extracted", "found by the machine"),
                    ("by-hand", "marked by a person"),
                    ("exact", "found again word for word"),
                    ("fuzzy", "found again in changed words"),
                ],
                default="extracted",
                max_length=20,
            ),
        ),
        migrations.AlterField(
            model_name="version",
            name="origin",
            field=models.CharField(
                choices=[("paste", "pasted"), ("file", "file"), ("command", "command")], max_length=20
            ),
        ),
        migrations.AddConstraint(
            model_name="mention",
            constraint=models.CheckConstraint(
                condition=models.Q(("placed__in", ["extracted", "by-hand", "exact", "fuzzy"])), name="placed_is_known"
            ),
        ),
        migrations.AddConstraint(
            model_name="version",
            constraint=models.CheckConstraint(
                condition=models.Q(("origin__in", ["paste", "file", "command"])), name="origin_is_known"
            ),
        ),
        # SQLite makes the tables anew, which loses their guards.
        migrations.RunPython(install, lift),
    ]
