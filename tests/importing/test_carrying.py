"""A new text takes over what still stands: the claims of the old one, what people made of them, and their verdicts."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims.extraction import Span
from claims.importing.carrying import carry_over
from claims.importing.deleting import delete_article
from claims.importing.extracting import extract_claims
from claims.importing.revising import revise_article
from claims.models import Article, Version
from claims.reading import read_pasted
from claims.reviewing import (
    ArticleLockedError,
    Shape,
    add_claim,
    cite,
    edit_claim,
    look_at,
    merge_claims,
    record_verdict,
    settle_finding,
    settle_leftover,
    split_claim,
)
from claims.reviewing.positions import decide
from claims.reviewing.teamwork import assign_claims, comment_on
from tests.revised import claim, imported, revise

TEXT = """Harbour town plants its first trees

The council of Osterby planted 4,200 trees last spring, said Mayor Ida Holm.
"We began too late and with too little," Holm told reporters.
The square is wide.
About 12 per cent of them died in the summer of 2024.
"""


@pytest.fixture
def article(db):
    return imported(TEXT)


def standing(article):
    """The claims of the current text: their number and words in reading order."""
    version = article.versions.get(is_current=True)
    places = version.mentions.in_reading_order()
    assert all(version.text[place.start : place.end] == place.exact for place in places)
    return [(place.claim.number, place.exact) for place in places]


def told(article):
    entry = article.entries.filter(act="placed").latest("number")
    return entry.before | entry.after


def test_what_did_not_change_keeps_everything(article, alice, bob):
    trees = claim(article, "4,200")
    cite(trees, by=alice, url="https://register.example/trees", title="Tree register")
    record_verdict(trees, outcome="verified", reviewer=alice, seen=None)
    comment_on(trees, words="Asked the office.", by=alice)
    assign_claims([trees], to=bob, by=alice)
    before = standing(article)

    version = revise(article, TEXT.replace("The square is wide.\n", "").replace('"', "“"), by=bob)

    assert (version.is_current, version.extraction) == (True, "done")
    assert standing(article) == before
    trees.refresh_from_db()
    assert (trees.outcome, trees.assignee, trees.comment_count) == ("verified", bob, 1)
    assert (trees.verdicts.count(), trees.citations.in_force().count()) == (1, 1)
    assert set(version.mentions.values_list("placed", flat=True)) == {"exact"}
    assert told(article) == {
        "version": 2, "kept": [1, 2, 3, 4, 5, 6], "changed": [], "gone": [], "back": [], "new": [],
    }  # fmt: skip


def test_a_changed_figure_is_open_again_and_says_why(article, alice, bob, carol):
    trees = claim(article, "4,200")
    record_verdict(trees, outcome="verified", reviewer=alice, seen=None, note="Counted.")
    trees.refresh_from_db()
    decide(trees, ruling="accepted", seen=trees.latest_verdict_id, by=carol)

    version = revise(article, TEXT.replace("4,200", "4,300"), by=bob)

    trees.refresh_from_db()
    _first, second = trees.verdicts.order_by("number")
    assert (trees.outcome, trees.standing_verdict, trees.latest_verdict) == ("unreviewed", None, second)
    assert (trees.value, trees.decision, trees.is_contested) == ("4300", "", False)
    assert (second.outcome, second.cause, second.reviewer, second.words) == ("reopened", "text", bob, "4,300")
    assert (second.version, second.evidence) == (version, [])
    assert second.note == "The text was changed: the number became “4,300”, before “4,200”."
    statement = claim(article, "The council of Osterby planted 4,300 trees last spring")
    assert told(article)["changed"] == [
        {"claim": statement.number, "changes": [
            {"what": "words", "before": "The council of Osterby planted 4,200 trees last spring",
             "after": "The council of Osterby planted 4,300 trees last spring"}]},
        {"claim": trees.number, "changes": [{"what": "value", "before": "4,200", "after": "4,300"}],
         "verdict": second.number, "hash": second.hash},
    ]  # fmt: skip
    assert version.mentions.get(claim=trees).placed == "fuzzy"


def test_an_edit_by_hand_stays_as_long_as_the_reading_does(article, alice):
    trees, share = claim(article, "4,200"), claim(article, "About 12 per cent")
    edit_claim(trees, by=alice, unit="saplings")
    edit_claim(share, by=alice, value="12.5")

    revise(article, TEXT.replace("4,200 trees", "4,300 trees").replace("The square", "This square"), by=alice)

    trees.refresh_from_db()
    share.refresh_from_db()
    assert (trees.value, trees.unit, share.value) == ("4300", "saplings", "12.5")

    revise(article, TEXT.replace("4,200 trees", "4,300 poles").replace("12 per cent", "13 per cent"), by=alice)

    trees.refresh_from_db()
    share.refresh_from_db()
    assert (trees.value, trees.unit, share.value) == ("4300", "poles", "13")


def test_another_speaker_opens_a_quotation_in_a_sentence_that_did_not_change(article, alice, bob):
    quotation = claim(article, "We began too late and with too little,")
    record_verdict(quotation, outcome="verified", reviewer=alice, seen=None)

    revise(article, TEXT.replace("Mayor Ida Holm", "Mayor Per Holm"), by=bob)

    quotation.refresh_from_db()
    assert (quotation.outcome, quotation.speaker_name) == ("unreviewed", "Per Holm")
    assert quotation.latest_verdict.note == "The text was changed: the speaker became “Per Holm”, before “Ida Holm”."


def test_what_people_differed_on_is_no_dispute_about_new_words(article, alice, bob):
    trees = claim(article, "4,200")
    first = record_verdict(trees, outcome="verified", reviewer=alice, seen=None)
    second = record_verdict(trees, outcome="disputed", reviewer=bob, seen=first.pk)
    record_verdict(trees, outcome="reopened", reviewer=bob, seen=second.pk)
    trees.refresh_from_db()
    assert (trees.outcome, trees.is_contested) == ("unreviewed", True)

    revise(article, TEXT.replace("4,200", "4,300"), by=bob)

    trees.refresh_from_db()
    assert (trees.is_contested, trees.latest_verdict.cause) == (False, "text")
    record_verdict(trees, outcome="verified", reviewer=alice, seen=trees.latest_verdict_id)
    trees.refresh_from_db()
    assert (trees.outcome, trees.is_contested) == ("verified", False)


def test_what_is_gone_counts_in_nothing_and_comes_back_with_its_verdict(article, alice, bob):
    trees, share = claim(article, "4,200"), claim(article, "About 12 per cent")
    record_verdict(share, outcome="disputed", reviewer=alice, seen=None)
    without = TEXT.replace("About 12 per cent of them died in the summer of 2024.\n", "")

    second = revise(article, without, by=bob)

    share.refresh_from_db()
    assert (share.gone_in, share.outcome, share.mentions.get().version.number) == (second, "disputed", 1)
    assert told(article)["gone"] == [5, 6]
    progress: Any = Article.objects.with_progress().get(pk=article.pk)
    assert (progress.total, progress.disputed) == (4, 0)
    assert article.claims.standing().count() == 4

    third = revise(article, without + "About 12 per cent of them died in the summer of 2024.\n", by=bob)

    share.refresh_from_db()
    assert (share.gone_in, share.outcome, share.mentions.get(version=third).placed) == (None, "disputed", "exact")
    assert (told(article)["back"], told(article)["new"]) == ([5, 6], [])
    assert trees.mentions.count() == 3


@pytest.mark.parametrize(
    "back",
    [
        pytest.param("About 12 per cent of them died in the cold summer of 2024.", id="in an edited sentence"),
        pytest.param("About 13 per cent of them died in the summer of 2024.", id="with another number"),
    ],
)
def test_what_returns_otherwise_is_a_new_claim(article, alice, bob, back):
    share = claim(article, "About 12 per cent")
    record_verdict(share, outcome="disputed", reviewer=alice, seen=None)
    without = TEXT.replace("About 12 per cent of them died in the summer of 2024.\n", "")
    revise(article, without, by=bob)

    revise(article, without + back, by=bob)

    share.refresh_from_db()
    assert share.gone_in is not None
    assert (told(article)["back"], told(article)["new"]) == ([], [7, 8])
    assert [number for number, _ in standing(article)] == [1, 2, 3, 4, 7, 8]


def test_claims_as_people_have_shaped_them_are_carried_over(article, alice, bob):
    version = article.versions.get()
    start = version.text.index("The square is wide")
    added = add_claim(version, Span(start, start + 18), shape=Shape(kind="figure", type="count", values={}), by=alice)
    record_verdict(added, outcome="verified", reviewer=bob, seen=None)
    share, year = claim(article, "About 12 per cent"), claim(article, "2024")
    merged = merge_claims(year, into=share, by=alice)
    quotation = claim(article, "We began too late and with too little,")
    place = version.mentions.get(claim=quotation)
    first, second = split_claim(place, version.text.index(" and with"), by=alice)

    new = revise(article, TEXT.replace("The council", "Now the council"), by=bob)

    added.refresh_from_db()
    words = dict(standing(article))
    assert (added.outcome, words[added.number]) == ("verified", "The square is wide")
    assert words[merged.number] == "About 12 per cent of them died in the summer of 2024"
    assert (words[first.number], words[second.number]) == ("We began too late", "and with too little,")
    assert new.mentions.get(claim=added).placed == "by-hand"
    assert new.mentions.get(claim=first).speaker == "Holm"
    year.refresh_from_db()
    assert (year.merged_into, year.gone_in) == (merged, None)


def test_what_is_new_is_a_new_claim_unreviewed(article, alice):
    revise(article, TEXT + "It cost 30,000 euros in 12 weeks.\n", by=alice)

    cost, weeks = claim(article, "30,000 euros"), claim(article, "12 weeks")
    assert [(one.number, one.outcome, one.risks) for one in (cost, weeks)] == [
        (7, "unreviewed", ["money", "no-attribution"]),
        (8, "unreviewed", []),
    ]
    assert cost.mentions.get().placed == "extracted"


def test_looks_leftovers_and_decisions_on_slips_are_carried_over_with_their_sentences(db, alice, bob):
    text = (
        "Quay opens\n\nNobody came.\nThe “wide” board has four aims: quays, ferries and lights.\n"
        "Room 4b is shut.\nIt rained.\n"
    )
    article = imported(text)
    version = article.versions.get()
    look_at(version, numbers=list(version.sentences.untouched().values_list("number", flat=True)), by=alice)
    leftovers = [span for row in version.sentences.order_by("number") for span in row.leftovers]
    settled = next(span for span in leftovers if text[span[0]] == "“")
    settle_leftover(version, Span(*settled), by=alice)
    four = text.index("four")
    assert settle_finding(version, Span(four, four + 4), kind="miscounted-list", decision="keep", by=alice)

    new = revise(article, "Quay opens\n\nIt rained a lot.\n" + text.partition("\n\n")[2], by=bob)

    def state(version):
        return {
            version.text[row.start : row.end]: (
                row.looked_by,
                [version.text[start:end] for start, end in row.leftovers],
                [(one["kind"], one.get("decision"), one.get("by")) for one in row.findings],
            )
            for row in version.sentences.order_by("number")
        }

    assert state(new) == {"It rained a lot.": (None, [], [])} | state(version)


def test_the_title_follows_the_headline_as_long_as_it_is_the_headline(article, alice):
    revise(article, TEXT.replace("first trees", "last trees"), by=alice)

    article.refresh_from_db()
    assert article.title == "Harbour town plants its last trees"
    assert (told(article)["version"], told(article)["title"]) == (2, "Harbour town plants its last trees")
    Article.objects.filter(pk=article.pk).update(title="Trees")
    revise(article, TEXT, by=alice)
    article.refresh_from_db()
    assert article.title == "Trees"


def test_an_article_signed_off_while_the_text_is_read_waits_until_it_is_opened(article, alice):
    version = revise_article(article, read_pasted(TEXT + "It snowed."), origin=Version.Origin.PASTE, brought_by=alice)
    Article.objects.filter(pk=article.pk).update(stage="signed-off")

    with pytest.raises(ArticleLockedError):
        extract_claims.call(version.pk)

    version.refresh_from_db()
    assert (version.extraction, version.is_current, version.mentions.count()) == ("failed", False, 0)
    Article.objects.filter(pk=article.pk).update(stage="review")
    extract_claims.call(version.pk)
    version.refresh_from_db()
    assert (version.extraction, version.is_current) == ("done", True)


def test_a_version_that_is_overtaken_is_done_and_never_current(article, alice, bob):
    second = revise_article(article, read_pasted(TEXT + "One."), origin=Version.Origin.PASTE, brought_by=alice)
    third = revise_article(article, read_pasted(TEXT + "Two."), origin=Version.Origin.PASTE, brought_by=bob)

    extract_claims.call(third.pk)
    extract_claims.call(second.pk)

    assert list(article.versions.values_list("number", "is_current", "extraction")) == [
        (1, False, "done"), (2, False, "done"), (3, True, "done"),
    ]  # fmt: skip
    assert [entry.after["version"] for entry in article.entries.filter(act="placed")] == [3]


def test_running_it_twice_changes_nothing(article, alice):
    version = revise(article, TEXT + "It cost 30,000 euros.", by=alice)
    before = standing(article), article.entries.count()

    extract_claims.call(version.pk)

    assert (standing(article), article.entries.count()) == before


def test_what_is_judged_while_the_text_is_read_is_carried_over(article, alice):
    version = revise_article(article, read_pasted(TEXT + "It snowed."), origin=Version.Origin.PASTE, brought_by=alice)
    trees = claim(article, "4,200")
    record_verdict(trees, outcome="verified", reviewer=alice, seen=None)

    extract_claims.call(version.pk)

    trees.refresh_from_db()
    assert (trees.outcome, trees.mentions.filter(version=version).count()) == ("verified", 1)


def queries_of_a_revision(alice, *, claims):
    lines = [f"The quay sold {100 + n} lamps on street {n}." for n in range(claims)]
    article = imported("\n".join(["Lamps of the old town", "", *lines]))
    for one in article.claims.all():
        record_verdict(one, outcome="verified", reviewer=alice, seen=None)
    changed = [line.replace("sold 1", "sold 2") for line in lines]
    version = revise_article(
        article,
        read_pasted("\n".join(["Lamps of the old town", "", *changed, "", "It sold 7 hats."])),
        origin=Version.Origin.PASTE,
        brought_by=alice,
    )
    with CaptureQueriesContext(connection) as captured:
        carry_over(version)
    assert article.claims.filter(outcome="unreviewed", latest_verdict__cause="text").count() >= claims
    return len(captured)


def test_queries_do_not_grow_with_the_claims(alice):
    assert queries_of_a_revision(alice, claims=10) == queries_of_a_revision(alice, claims=20) < 40


def test_of_an_article_that_was_deleted_meanwhile_nothing_is_read(article, alice, adam):
    version = revise_article(article, read_pasted(TEXT + "It snowed."), origin=Version.Origin.PASTE, brought_by=alice)
    delete_article(article, by=adam)

    carry_over(version)

    assert not Version.objects.exists()
