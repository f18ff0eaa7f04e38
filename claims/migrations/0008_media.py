"""What a source is; the roles as they are now."""

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from claims.roles import ensure_roles


def renew_roles(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    ensure_roles(apps)



class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0007_evidence'),
    ]

    operations = [
        migrations.AddField(
            model_name='source',
            name='medium',
            field=models.CharField(blank=True, choices=[('document', 'document'), ('data-set', 'data set'), ('recording', 'recording'), ('transcript', 'transcript'), ('own-reporting', 'own reporting'), ('person', 'person on the record'), ('news-report', 'news report'), ('press-release', 'press release'), ('reference-work', 'reference work')], max_length=20, verbose_name='what it is'),
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.CheckConstraint(condition=models.Q(('medium__in', ['', 'document', 'data-set', 'recording', 'transcript', 'own-reporting', 'person', 'news-report', 'press-release', 'reference-work'])), name='source_medium_is_known'),
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.CheckConstraint(condition=models.Q(('kind', 'primary'), ('medium__in', ('news-report', 'press-release', 'reference-work')), _negated=True), name='second_hand_is_not_primary'),
        ),
        migrations.RunPython(renew_roles, migrations.RunPython.noop),
    ]
