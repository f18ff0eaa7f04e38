"""Captures get a sketch each, by which copies of a text are told."""

from typing import Any

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from claims.alignment.likeness import Sketch
from claims.models import append_only


def draw(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    append_only.remove(schema_editor.connection)
    captures: Any = apps.get_model("claims", "Capture").objects
    for pk, text in captures.values_list("pk", "text").iterator(chunk_size=20):
        captures.filter(pk=pk).update(sketch=Sketch.of(text).to_bytes())
    append_only.install(schema_editor.connection)


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0015_positions'),
    ]

    operations = [
        migrations.AddField(
            model_name='capture',
            name='sketch',
            field=models.BinaryField(default=b''),
            preserve_default=False,
        ),
        migrations.RunPython(draw, migrations.RunPython.noop),
    ]
