"""Policies with their presets, ticks and dispositions of verdicts, sign-offs, the roles chief and auditor."""

import django.db.models.deletion
from django.conf import settings
from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from claims.models import append_only
from claims.presets import ensure_policies
from claims.roles import ensure_roles


def put_in_place(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    ensure_roles(apps)
    ensure_policies(apps)
    # SQLite built the table of verdicts anew.
    append_only.install(schema_editor.connection)


def lift(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    append_only.refuse_to_go_back(schema_editor.connection)
    append_only.remove(schema_editor.connection)


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0006_contested'),
    ]

    operations = [
        migrations.CreateModel(
            name='Policy',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=60, unique=True)),
                ('is_default', models.BooleanField(default=False, verbose_name='policy of the desk')),
            ],
            options={
                'verbose_name_plural': 'policies',
                'ordering': ['id'],
                'permissions': [('override_policy', 'Can give a verdict that does not meet the policy, with a reason')],
            },
        ),
        migrations.CreateModel(
            name='PolicyVersion',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.PositiveIntegerField()),
                ('figure_primary', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='figure: primary sources')),
                ('figure_independent', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='figure: or independent sources')),
                ('quotation_primary', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='quote: primary sources')),
                ('quotation_independent', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='quote: or independent sources')),
                ('quotation_heard', models.BooleanField(default=False, verbose_name='quote: recording heard, transcript seen or speaker called, as a tick')),
                ('dispute_needs_ground', models.BooleanField(default=False, verbose_name='disputed: a contradicting source or a note')),
                ('unsourced_needs_note', models.BooleanField(default=False, verbose_name='unsourced: a note of where one looked')),
                ('four_eyes', models.BooleanField(default=False, verbose_name='signed off by somebody who did not write, import or judge it')),
                ('made_at', models.DateTimeField(auto_now_add=True)),
            ],
            options={
                'ordering': ['policy', 'number'],
            },
        ),
        migrations.CreateModel(
            name='SignOff',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('signed_at', models.DateTimeField()),
                ('reason', models.TextField(blank=True, max_length=2000)),
                ('reopened_at', models.DateTimeField(null=True)),
                ('reopen_reason', models.TextField(blank=True, max_length=2000)),
            ],
            options={
                'ordering': ['-id'],
                'permissions': [('sign_off', 'Can sign an article off, and open it again with a reason')],
            },
        ),
        migrations.AlterModelOptions(
            name='entry',
            options={'ordering': ['article', 'number'], 'permissions': [('audit', 'Can read the record of the whole desk')], 'verbose_name_plural': 'entries'},
        ),
        migrations.RemoveConstraint(
            model_name='article',
            name='policy_is_known',
        ),
        migrations.AddField(
            model_name='verdict',
            name='disposition',
            field=models.CharField(blank=True, choices=[('keep', 'keep'), ('soften', 'soften'), ('attribute', 'attribute'), ('correct', 'correct'), ('cut', 'cut')], max_length=20),
        ),
        migrations.AddField(
            model_name='verdict',
            name='override_reason',
            field=models.TextField(blank=True, max_length=2000),
        ),
        migrations.AddField(
            model_name='verdict',
            name='replacement',
            field=models.TextField(blank=True, max_length=5000),
        ),
        migrations.AddConstraint(
            model_name='policy',
            constraint=models.UniqueConstraint(condition=models.Q(('is_default', True)), fields=('is_default',), name='one_policy_of_the_desk'),
        ),
        migrations.AddConstraint(
            model_name='policy',
            constraint=models.CheckConstraint(condition=models.Q(('name', ''), _negated=True), name='policy_has_a_name'),
        ),
        migrations.RemoveField(model_name='article', name='policy'),
        migrations.AddField(
            model_name='article',
            name='policy',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='articles', to='claims.policy'),
        ),
        migrations.AddField(
            model_name='policyversion',
            name='made_by',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='policyversion',
            name='policy',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='versions', to='claims.policy'),
        ),
        migrations.AddField(
            model_name='verdict',
            name='policy',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='claims.policyversion'),
        ),
        migrations.AddConstraint(
            model_name='verdict',
            constraint=models.CheckConstraint(condition=models.Q(('disposition__in', ['', 'keep', 'soften', 'attribute', 'correct', 'cut'])), name='disposition_is_known'),
        ),
        migrations.AddField(
            model_name='signoff',
            name='article',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='sign_offs', to='claims.article'),
        ),
        migrations.AddField(
            model_name='signoff',
            name='reopened_by',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='signoff',
            name='signed_by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='signoff',
            name='version',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='claims.version'),
        ),
        migrations.AddConstraint(
            model_name='policyversion',
            constraint=models.UniqueConstraint(fields=('policy', 'number'), name='policy_version_number_is_unique'),
        ),
        migrations.AddConstraint(
            model_name='policyversion',
            constraint=models.CheckConstraint(condition=models.Q(('figure_primary', None), ('figure_primary__gte', 1), _connector='OR'), name='figure_primary_asks'),
        ),
        migrations.AddConstraint(
            model_name='policyversion',
            constraint=models.CheckConstraint(condition=models.Q(('figure_independent', None), ('figure_independent__gte', 1), _connector='OR'), name='figure_independent_asks'),
        ),
        migrations.AddConstraint(
            model_name='policyversion',
            constraint=models.CheckConstraint(condition=models.Q(('quotation_primary', None), ('quotation_primary__gte', 1), _connector='OR'), name='quotation_primary_asks'),
        ),
        migrations.AddConstraint(
            model_name='policyversion',
            constraint=models.CheckConstraint(condition=models.Q(('quotation_independent', None), ('quotation_independent__gte', 1), _connector='OR'), name='quotation_independent_asks'),
        ),
        migrations.AddConstraint(
            model_name='signoff',
            constraint=models.UniqueConstraint(condition=models.Q(('reopened_at', None)), fields=('article',), name='one_sign_off_in_force'),
        ),
        migrations.AddConstraint(
            model_name='signoff',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('reopen_reason', ''), ('reopened_at__isnull', True), ('reopened_by__isnull', True)), models.Q(('reopened_at__isnull', False), ('reopened_by__isnull', False), models.Q(('reopen_reason', ''), _negated=True)), _connector='OR'), name='reopening_has_a_person_and_a_reason'),
        ),
        migrations.RunPython(put_in_place, lift),
    ]
