"""Of the file that a text of a source was read from: its hash, its size, and where its pages begin."""

import hashlib
from typing import Any

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from claims.models import append_only


def lift(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    append_only.remove(schema_editor.connection)


def install(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    append_only.install(schema_editor.connection)


def measure(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    captures: Any = apps.get_model("claims", "Capture").objects
    kept = captures.filter(original__isnull=False).values_list("pk", "original")
    for pk, original in kept.iterator(chunk_size=20):
        sha256 = hashlib.sha256(bytes(original)).hexdigest()
        captures.filter(pk=pk).update(original_sha256=sha256, original_size=len(original))


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0020_no_unused_choices'),
    ]

    operations = [
        # SQLite makes the table anew, which loses its guards.
        migrations.RunPython(lift, install),
        migrations.AddField(
            model_name='capture',
            name='original_sha256',
            field=models.CharField(blank=True, default='', editable=False, max_length=64),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name='capture',
            name='original_size',
            field=models.PositiveIntegerField(editable=False, null=True),
        ),
        migrations.AddField(
            model_name='capture',
            name='pages',
            field=models.JSONField(default=list, editable=False),
        ),
        migrations.RunPython(measure, migrations.RunPython.noop),
        migrations.RunPython(install, lift),
    ]
