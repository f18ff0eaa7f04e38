import io
from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command

from claims.importing.storing import Metadata, import_article
from claims.models import Version
from claims.reading import read_pasted
from tests.tampering import age


def run():
    out = io.StringIO()
    call_command("retry_extraction", stdout=out)
    return out.getvalue()


@pytest.mark.tampers
@pytest.mark.parametrize("state", ["failed", "waiting"])
def test_looks_again_where_it_failed_or_got_stuck(db, state):
    version = import_article(
        read_pasted("Trees\n\nThey planted 4,200."), metadata=Metadata(), origin=Version.Origin.PASTE
    )
    Version.objects.update(extraction=state)
    age(version, timedelta(hours=1))

    assert run() == "1 to look at again, 0 failed again.\n"

    version.refresh_from_db()
    assert version.extraction == "done"
    assert version.article.stage == "review"


def test_names_the_articles_where_it_failed_again(make_article, capsys):
    # Claims of another origin stand in the way of those that are found.
    article = make_article()
    article.versions.update(extraction="failed")

    with pytest.raises(CommandError, match=r"^1 to look at again, 1 failed again\.$"):
        run()

    assert f"Article {article.pk}, “Harbour town plants its first trees”: failed again" in capsys.readouterr().err
    assert article.versions.get().extraction == "failed"


def test_leaves_the_rest_alone(db):
    import_article(read_pasted("Trees\n\nThey planted 4,200."), metadata=Metadata(), origin=Version.Origin.PASTE)

    assert run() == "0 to look at again, 0 failed again.\n"
    assert Version.objects.get().extraction == "waiting"
