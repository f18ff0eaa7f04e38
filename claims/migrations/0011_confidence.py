"""Confidential sources, whose identity stands apart; contact details of people; who may see those."""

import django.db.models.deletion
from django.apps.registry import Apps
from django.conf import settings
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

import claims.models.confidence
from claims.roles import ensure_roles


def renew_roles(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    ensure_roles(apps)


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0010_captures_alone'),
    ]

    operations = [
        migrations.CreateModel(
            name='Confidant',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('named_at', models.DateTimeField(auto_now_add=True)),
            ],
            options={
                'ordering': ['id'],
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='Contact',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('phone', models.CharField(blank=True, max_length=100)),
                ('mail', models.CharField(blank=True, max_length=254)),
                ('address', models.TextField(blank=True, max_length=1000)),
                ('other', models.TextField(blank=True, max_length=2000, verbose_name='other ways')),
            ],
            options={
                'default_permissions': ('view',),
            },
        ),
        migrations.CreateModel(
            name='HiddenPlace',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('locator', models.CharField(blank=True, max_length=200)),
                ('passage', models.TextField(blank=True, max_length=10000)),
                ('salt', models.CharField(default=claims.models.confidence.new_salt, editable=False, max_length=64)),
            ],
            options={
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='Identity',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('url', models.URLField(blank=True, max_length=2000, verbose_name='URL')),
                ('title', models.CharField(blank=True, max_length=500)),
                ('publisher', models.CharField(blank=True, max_length=200)),
                ('origin', models.CharField(blank=True, max_length=200)),
                ('salt', models.CharField(default=claims.models.confidence.new_salt, editable=False, max_length=64)),
                ('made_at', models.DateTimeField(auto_now_add=True)),
            ],
            options={
                'verbose_name_plural': 'identities',
                'ordering': ['-id'],
                'default_permissions': (),
            },
        ),
        migrations.AddField(
            model_name='citation',
            name='is_confidential',
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name='source',
            name='is_confidential',
            field=models.BooleanField(default=False),
        ),
        migrations.AlterField(
            model_name='entry',
            name='act',
            field=models.CharField(choices=[('imported', 'imported the article'), ('extracted', 'found the claims'), ('judged', 'judged'), ('undone', 'took back a verdict'), ('cited', 'cited a source'), ('withdrew', 'withdrew a source'), ('added', 'added a claim by hand'), ('edited', 'changed a claim'), ('split', 'split a claim'), ('merged', 'merged claims'), ('looked', 'looked at sentences'), ('settled', 'decided on a leftover'), ('assigned', 'assigned'), ('commented', 'commented'), ('signed-off', 'signed the article off'), ('reopened', 'reopened the article'), ('deleted', 'deleted an article nobody had worked on'), ('position', 'took a position'), ('captured', 'captured a source'), ('described', 'described a source'), ('named', 'named people on a confidential source'), ('exported', 'exported verdicts'), ('policy', 'changed a policy'), ('role', 'changed roles')], max_length=20),
        ),
        migrations.AddConstraint(
            model_name='citation',
            constraint=models.CheckConstraint(condition=models.Q(('is_confidential', False), models.Q(('locator', ''), ('passage', '')), _connector='OR'), name='confidential_citation_tells_nothing'),
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.CheckConstraint(condition=models.Q(('is_confidential', False), models.Q(('origin', ''), ('publisher', ''), ('title__startswith', 'Confidential source '), ('url', '')), _connector='OR'), name='confidential_source_tells_nothing'),
        ),
        migrations.AddField(
            model_name='confidant',
            name='named_by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='confidant',
            name='person',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='confidant',
            name='source',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='confidants', to='claims.source'),
        ),
        migrations.AddField(
            model_name='contact',
            name='source',
            field=models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='contact', to='claims.source'),
        ),
        migrations.AddField(
            model_name='hiddenplace',
            name='citation',
            field=models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='hidden', to='claims.citation'),
        ),
        migrations.AddField(
            model_name='identity',
            name='made_by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='identity',
            name='source',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='identities', to='claims.source'),
        ),
        migrations.AddConstraint(
            model_name='confidant',
            constraint=models.UniqueConstraint(fields=('source', 'person'), name='named_once_on_a_source'),
        ),
        migrations.RunPython(renew_roles, migrations.RunPython.noop),
    ]
