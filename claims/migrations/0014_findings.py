"""What an article shows by itself stands with the sentence in which it begins; for texts that are there, it is looked for."""

from typing import Any

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from claims.consistency import Finding, check_consistency


def find(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    sentences = apps.get_model("claims", "Sentence").objects
    current = apps.get_model("claims", "Version").objects.filter(is_current=True, extraction="done")
    for version, text in current.values_list("pk", "text").iterator():
        for finding in check_consistency(text):
            start = finding.span.start
            sentence = sentences.filter(version=version, start__lte=start, end__gt=start).first()
            if sentence is not None:
                sentence.findings = [*sentence.findings, _kept(finding)]
                sentence.save(update_fields=["findings"])


def _kept(finding: Finding) -> dict[str, Any]:
    return {
        "kind": finding.kind,
        "start": finding.span.start,
        "end": finding.span.end,
        "related": [[span.start, span.end] for span in finding.related],
        "said": finding.said,
        "counted": finding.counted,
    }


class Migration(migrations.Migration):
    dependencies = [("claims", "0013_one_source_a_page")]

    operations = [
        migrations.AddField(model_name="sentence", name="findings", field=models.JSONField(default=list)),
        migrations.RunPython(find, migrations.RunPython.noop),
    ]
