"""Where each chain ends; wordings of policies are sealed; the guards refuse TRUNCATE, and REPLACE on SQLite."""

from typing import Any

import django.utils.timezone
from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from claims.models import append_only
from claims.models.policies import RULES
from claims.models.sealing import seal


def lift(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    append_only.remove(schema_editor.connection)


def install(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    append_only.install(schema_editor.connection)


def note_ends(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    entries = apps.get_model("claims", "Entry").objects.order_by("article_id", "number")
    last: dict[int, tuple[int, str]] = {}
    for article, number, digest in entries.values_list("article_id", "number", "hash").iterator():
        last[article or 0] = (number, digest)
    chain = apps.get_model("claims", "Chain")
    chain.objects.bulk_create(chain(key=key, number=number, hash=digest) for key, (number, digest) in last.items())


def seal_wordings(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    for version in apps.get_model("claims", "PolicyVersion").objects.all():
        version.hash = _seal(version)
        version.save(update_fields=["hash"])


def _seal(version: Any) -> str:
    """As PolicyVersion.seal has it at the time of this migration."""
    return seal(
        {
            "id": version.pk,
            "policy": version.policy_id,
            "number": version.number,
            **{name: getattr(version, name) for name in RULES},
            "made_by": version.made_by_id,
            "made_at": version.made_at.isoformat(),
        }
    )


class Migration(migrations.Migration):
    dependencies = [("claims", "0011_confidence")]

    operations = [
        migrations.RunPython(lift, install),
        migrations.CreateModel(
            name="Chain",
            fields=[
                ("key", models.PositiveBigIntegerField(primary_key=True, serialize=False)),
                ("number", models.PositiveIntegerField(default=0)),
                ("hash", models.CharField(blank=True, max_length=64)),
            ],
        ),
        migrations.RunPython(note_ends, migrations.RunPython.noop),
        migrations.AddField(
            model_name="policyversion",
            name="hash",
            field=models.CharField(default="", editable=False, max_length=64),
            preserve_default=False,
        ),
        migrations.AlterField(
            model_name="policyversion",
            name="made_at",
            field=models.DateTimeField(default=django.utils.timezone.now, editable=False),
        ),
        migrations.RunPython(seal_wordings, migrations.RunPython.noop),
        # Going back loses nothing that can't be told from the entries again; the older guards are put back at its end.
        migrations.RunPython(install, lift),
    ]
