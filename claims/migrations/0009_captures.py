"""What sources said, as captures; what was kept in the source itself becomes its first one, with an entry of the record."""

from typing import Any

import django.db.models.deletion
from django.apps.registry import Apps
from django.conf import settings
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.utils import timezone

from claims.reading.normalising import normalise_text
from claims.models.articles import text_hash
from claims.models.sealing import seal


def keep_what_is_there(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Each text that a source holds becomes its first capture, in force for the citations made since."""
    # Not the model of today, which has no such fields.
    sources: Any = apps.get_model("claims", "Source").objects
    for source in sources.exclude(text="").order_by("pk").iterator():
        text = normalise_text(source.text)
        if not text:
            continue
        made = apps.get_model("claims", "Capture").objects.create(
            source=source,
            number=1,
            text=text,
            sha256=text_hash(text),
            captured_at=source.captured_at or source.added_at,
            captured_by=source.added_by,
            how="paste",
        )
        source.latest_capture = made
        source.save(update_fields=["latest_capture"])
        source.citations.filter(added_at__gte=made.captured_at).update(capture=made)
        _enter(apps, {"source": source.pk, "capture": 1, "sha256": made.sha256, "how": made.how})


def _enter(apps: Apps, after: dict[str, object]) -> None:
    """Appends what EntryQuerySet.append would, which the models of a migration do not have."""
    entries = apps.get_model("claims", "Entry").objects
    last = entries.filter(article=None).order_by("-number").first()
    number, previous, at = (last.number + 1, last.hash, timezone.now()) if last else (1, "", timezone.now())
    said = {"number": number, "act": "captured", "before": {}, "after": after}
    content = said | {"article": None, "person": None, "at": at.isoformat(), "claim": None, "previous": previous}
    entries.create(at=at, previous_hash=previous, hash=seal(content), **said)


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0008_media'),
    ]

    operations = [
        migrations.CreateModel(
            name='Capture',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.PositiveIntegerField()),
                ('text', models.TextField()),
                ('sha256', models.CharField(editable=False, max_length=64)),
                ('captured_at', models.DateTimeField()),
                ('how', models.CharField(choices=[('paste', 'pasted'), ('upload', 'uploaded'), ('fetch', 'fetched')], max_length=20)),
                ('url', models.URLField(blank=True, max_length=2000, verbose_name='URL')),
                ('name', models.CharField(blank=True, max_length=255)),
                ('media_type', models.CharField(blank=True, max_length=100)),
                ('original', models.BinaryField(null=True)),
                ('captured_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('source', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='captures', to='claims.source')),
            ],
            options={
                'ordering': ['source', 'number'],
            },
        ),
        migrations.AddField(
            model_name='citation',
            name='capture',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='citations', to='claims.capture'),
        ),
        migrations.AddField(
            model_name='source',
            name='latest_capture',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='claims.capture'),
        ),
        migrations.CreateModel(
            name='Sighting',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('seen_at', models.DateTimeField()),
                ('how', models.CharField(choices=[('paste', 'pasted'), ('upload', 'uploaded'), ('fetch', 'fetched')], max_length=20)),
                ('capture', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='sightings', to='claims.capture')),
                ('seen_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ['capture', 'seen_at', 'id'],
            },
        ),
        migrations.AddConstraint(
            model_name='capture',
            constraint=models.UniqueConstraint(fields=('source', 'number'), name='capture_number_is_unique'),
        ),
        migrations.AddConstraint(
            model_name='capture',
            constraint=models.CheckConstraint(condition=models.Q(('number__gte', 1)), name='captures_count_from_one'),
        ),
        migrations.AddConstraint(
            model_name='capture',
            constraint=models.CheckConstraint(condition=models.Q(('text', ''), _negated=True), name='capture_has_a_text'),
        ),
        migrations.AddConstraint(
            model_name='capture',
            constraint=models.CheckConstraint(condition=models.Q(('how__in', ['paste', 'upload', 'fetch'])), name='capture_way_is_known'),
        ),
        migrations.AddConstraint(
            model_name='sighting',
            constraint=models.CheckConstraint(condition=models.Q(('how__in', ['paste', 'upload', 'fetch'])), name='sighting_way_is_known'),
        ),
        migrations.RunPython(keep_what_is_there, migrations.RunPython.noop),
    ]
