"""The writer's answer and the editor's decision: where they stand, and who may give them."""

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from claims.roles import ensure_roles


def renew_roles(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    ensure_roles(apps)


class Migration(migrations.Migration):
    dependencies = [("claims", "0014_findings")]

    operations = [
        migrations.AddField(model_name="claim", name="is_answered", field=models.BooleanField(default=False)),
        migrations.AddField(
            model_name="claim", name="decision", field=models.CharField(blank=True, default="", max_length=20),
            preserve_default=False,
        ),
        migrations.AlterModelOptions(
            name="entry",
            options={
                "ordering": ["article", "number"],
                "permissions": [
                    ("audit", "Can read the record of the whole desk"),
                    ("answer_claim", "Can give the writer's answer on a claim"),
                    ("decide_words", "Can decide what happens to the words of a claim"),
                ],
                "verbose_name_plural": "entries",
            },
        ),
        migrations.RunPython(renew_roles, migrations.RunPython.noop),
    ]
