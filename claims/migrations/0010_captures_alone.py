"""What a source said stands in its captures alone; the database refuses to change them.

Apart from 0009 because PostgreSQL alters no table in the transaction that filled it.
"""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from claims.models import append_only


def protect(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    append_only.install(schema_editor.connection)


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0009_captures'),
    ]

    operations = [
        migrations.RemoveField(model_name='source', name='captured_at'),
        migrations.RemoveField(model_name='source', name='text'),
        migrations.RemoveField(model_name='source', name='text_sha256'),
        migrations.RunPython(protect, migrations.RunPython.noop),
    ]
