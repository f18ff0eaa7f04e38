"""An act of the record for what an admin changes of an article: its title, byline, dates."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0021_files_of_sources"),
    ]

    operations = [
        migrations.AlterField(
            model_name="entry",
            name="act",
            field=models.CharField(
                choices=[
                    ("imported", "imported the article"),
                    ("extracted", "found the claims"),
                    ("amended", "changed the details of the article"),
                    ("revised", "brought a new text"),
                    ("placed", "found the claims again in a new text"),
                    ("judged", "judged"),
                    ("undone", "took back a verdict"),
                    ("cited", "cited a source"),
                    ("withdrew", "withdrew a source"),
                    ("added", "added a claim by hand"),
                    ("edited", "changed a claim"),
                    ("split", "split a claim"),
                    ("merged", "merged claims"),
                    ("looked", "looked at sentences"),
                    ("settled", "decided on a leftover"),
                    ("assigned", "assigned"),
                    ("commented", "commented"),
                    ("signed-off", "signed the article off"),
                    ("reopened", "reopened the article"),
                    ("deleted", "deleted an article nobody had worked on"),
                    ("position", "took a position"),
                    ("captured", "captured a source"),
                    ("described", "described a source"),
                    ("named", "named people on a confidential source"),
                    ("exported", "exported verdicts"),
                    ("policy", "changed a policy"),
                    ("role", "changed roles"),
                ],
                max_length=20,
            ),
        ),
    ]
