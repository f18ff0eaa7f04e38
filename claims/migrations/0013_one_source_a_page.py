"""A source is found by the normal form of its URL; those that fall together stay, each as it was."""

import logging
from typing import Any

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from claims.models.addresses import url_key

logger = logging.getLogger("claims.migrations")


def find_keys(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """The first source of a page gets its key; of each further one a line says so, and its page does, too.

    Neither is lost or changed: citations and sealed verdicts speak of both.
    """
    sources: Any = apps.get_model("claims", "Source").objects
    first: dict[str, int] = {}
    for pk, url in sources.exclude(url="").order_by("pk").values_list("pk", "url").iterator():
        key = url_key(url)
        if key in first:
            logger.warning("Source %s names the same page as source %s: both stay, new citations find the latter.", pk, first[key])
            continue
        first[key] = pk
        sources.filter(pk=pk).update(url_key=key)


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0012_chains'),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name='source',
            name='one_source_a_url',
        ),
        migrations.RemoveConstraint(
            model_name='source',
            name='confidential_source_tells_nothing',
        ),
        # "HTTPS://" is as good, and PostgreSQL tells capitals apart.
        migrations.RemoveConstraint(
            model_name='source',
            name='source_url_is_http',
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.CheckConstraint(condition=models.Q(('url', ''), ('url__istartswith', 'http://'), ('url__istartswith', 'https://'), _connector='OR'), name='source_url_is_http'),
        ),
        migrations.AddField(
            model_name='source',
            name='url_key',
            field=models.CharField(blank=True, editable=False, max_length=64),
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.UniqueConstraint(condition=models.Q(('url_key', ''), _negated=True), fields=('url_key',), name='one_source_a_page'),
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.CheckConstraint(condition=models.Q(('is_confidential', False), models.Q(('origin', ''), ('publisher', ''), ('title__startswith', 'Confidential source '), ('url', ''), ('url_key', '')), _connector='OR'), name='confidential_source_tells_nothing'),
        ),
        migrations.RunPython(find_keys, migrations.RunPython.noop),
    ]
