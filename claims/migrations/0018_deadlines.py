"""By when an article is due."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0017_fetch_attempts'),
    ]

    operations = [
        migrations.AddField(
            model_name='article',
            name='due_at',
            field=models.DateTimeField(blank=True, null=True, verbose_name='due'),
        ),
    ]
