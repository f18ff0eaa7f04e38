"""Claims that are gone from the text, and verdicts that the text opened again; editors bring new texts."""

import django.db.models.deletion
from django.apps.registry import Apps
from django.core.management import CommandError
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from claims.models import append_only
from claims.roles import ensure_roles


def lift(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    append_only.remove(schema_editor.connection)


def install(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    append_only.install(schema_editor.connection)


def refuse_to_lose(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Without their causes verdicts would no longer say what they were sealed with."""
    caused = apps.get_model("claims", "Verdict")._base_manager.exclude(cause="")
    gone = apps.get_model("claims", "Claim")._base_manager.exclude(gone_in=None)
    if caused.exists() or gone.exists():
        raise CommandError(append_only.NOT_BACK)


def renew_roles(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    ensure_roles(apps)


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0018_deadlines"),
    ]

    operations = [
        migrations.RunPython(lift, install),
        migrations.AddField(
            model_name="claim",
            name="gone_in",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.RESTRICT,
                related_name="gone",
                to="claims.version",
            ),
        ),
        migrations.AddField(
            model_name="verdict",
            name="cause",
            field=models.CharField(blank=True, choices=[("text", "the text was changed")], max_length=20),
        ),
        migrations.AlterField(
            model_name="entry",
            name="act",
            field=models.CharField(
                choices=[
                    ("imported", "imported the article"),
                    ("extracted", "found the claims"),
                    ("revised", "brought a new text"),
                    ("placed", "found the claims again in a new text"),
                    ("judged", "judged"),
                    ("undone", "took back a verdict"),
                    ("cited", "cited a source"),
                    ("withdrew", "withdrew a source"),
                    ("added", "added a claim by hand"),
                    ("edited", "changed a claim"),
                    ("split", "split a claim"),
                    ("merged", "merged claims"),
                    ("looked", "looked at sentences"),
                    ("settled", "decided on a leftover"),
                    ("assigned", "assigned"),
                    ("commented", "commented"),
                    ("signed-off", "signed the article off"),
                    ("reopened", "reopened the article"),
                    ("deleted", "deleted an article nobody had worked on"),
                    ("position", "took a position"),
                    ("captured", "captured a source"),
                    ("described", "described a source"),
                    ("named", "named people on a confidential source"),
                    ("exported", "exported verdicts"),
                    ("policy", "changed a policy"),
                    ("role", "changed roles"),
                ],
                max_length=20,
            ),
        ),
        migrations.AddConstraint(
            model_name="verdict",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("cause", ""),
                    models.Q(("cause", "text"), ("outcome", "reopened"), ("undoes__isnull", True)),
                    _connector="OR",
                ),
                name="only_a_reopening_has_a_cause",
            ),
        ),
        # SQLite makes the table of the verdicts anew, which loses its guards.
        migrations.RunPython(install, lift),
        migrations.RunPython(renew_roles, migrations.RunPython.noop),
        migrations.RunPython(migrations.RunPython.noop, refuse_to_lose),
    ]
