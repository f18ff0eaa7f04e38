"""Claims that are no longer in the text: not in the CSV, and with their history in the JSON."""

import json

from claims.importing.carrying import carry_over
from claims.importing.revising import revise_article
from claims.models import Version
from claims.reading import read_pasted
from claims.reporting.exporting import record_export
from claims.reporting.formats import FORMATS
from claims.reporting.selection import Selection
from claims.reviewing import record_verdict
from tests.conftest import STORY

EDITED = STORY.replace("About 12 per cent of them died in the dry summer.\n", "")


def revised(article, *, by):
    """The version that drops one claim."""
    version = revise_article(article, read_pasted(EDITED), origin=Version.Origin.PASTE, brought_by=by)
    carry_over(version)
    return version


def written(name, selection):
    form = FORMATS[name]
    return b"".join(form.chunks(form.rows(selection))).decode()


def test_the_rows_are_those_of_the_current_text(make_article, alice):
    article = make_article()
    version = revised(article, by=alice)

    lines = written("csv", Selection(articles=(article.pk,))).splitlines()

    assert len(lines) == 1 + article.claims.standing().count()
    assert all(f",2,{version.sha256}," in line for line in lines[1:])


def test_json_lists_what_is_gone_with_its_history_and_the_texts(make_article, alice, bob):
    article = make_article()
    share = article.claims.get(mentions__exact="About 12 per cent")
    first = record_verdict(share, outcome="verified", reviewer=alice, seen=None, note="Counted.")
    record_verdict(share, outcome="disputed", reviewer=bob, seen=first.pk)
    revised(article, by=bob)

    rows = json.loads(written("json", Selection(articles=(article.pk,))))

    assert [row["claim_id"] for row in rows if row["gone_in"]] == [share.pk]
    gone = rows[-1]
    assert (gone["gone_in"], gone["article_version"], gone["exact"], gone["mentions"], gone["verdict"]) == (
        2, 1, "About 12 per cent", 0, "disputed",
    )  # fmt: skip
    assert [
        (one["verdict"], one["outcome"], one["cause"], one["note"], one["reviewer"]) for one in gone["history"]
    ] == [
        (1, "verified", None, "Counted.", "alice"),
        (2, "disputed", None, None, "bob"),
    ]
    assert (gone["history"][0]["exact"], gone["history"][0]["article_version"]) == ("About 12 per cent", 1)
    assert [row["history"] for row in rows[:-1]] == [[]] * (len(rows) - 1)
    versions = list(article.versions.order_by("number"))
    assert [(one["number"], one["sha256"], one["by"]) for one in rows[0]["versions"]] == [
        (1, versions[0].sha256, None),
        (2, versions[1].sha256, "bob"),
    ]


def test_filters_hold_for_what_is_gone_too(make_article, alice):
    article = make_article()
    revised(article, by=alice)

    rows = json.loads(written("json", Selection(articles=(article.pk,), kind="quotation")))

    assert not [row for row in rows if row["gone_in"]]


def test_the_record_tells_how_many_left_the_desk_in_either_format(make_article, alice):
    article = make_article()
    revised(article, by=alice)

    told = {
        name: record_export(Selection(articles=(article.pk,)), form=name, by=alice).after["rows"]
        for name in ("csv", "json")
    }

    assert told == {"csv": article.claims.standing().count(), "json": article.claims.count()}
