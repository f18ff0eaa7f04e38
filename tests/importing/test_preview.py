"""What an import would store and find."""

from claims.importing.preview import preview_import
from claims.importing.storing import Metadata, import_article
from claims.models import Article, Version
from claims.reading import read_pasted

TREES = "The council planted 4,200 trees."


def preview(text, **metadata):
    return preview_import(read_pasted(text), metadata=Metadata(**metadata))


def test_counts_words_and_paragraphs_below_the_headline(db):
    found = preview("Trees at last\n\nThe council planted them.\n\n\nNobody saw it.\n")

    assert (found.title, found.words, found.paragraphs) == ("Trees at last", 10, 2)
    assert (found.figures, found.quotations, found.claims) == (0, 0, ())


def test_a_claim_that_stands_twice_is_one(db):
    found = preview(f"Trees\n{TREES}\nSome died.\n{TREES}")

    assert (found.figures, found.repeated) == (1, 1)
    assert [(claim.exact, claim.places) for claim in found.claims] == [("4,200", 2)]


def test_shows_twelve_claims_and_says_how_many_more_there_are(db):
    found = preview(
        "Trees\n" + "\n".join(f"Street {name} has {n + 20} lamps." for n, name in enumerate("ABCDEFGHIJKLMNO"))
    )

    assert found.figures == 15
    assert [claim.exact for claim in found.claims] == [str(number) for number in range(20, 32)]
    assert found.unshown == 3


def test_a_long_sentence_is_cut_around_its_claim_at_a_word(db):
    before, after = "long before " * 20, " and long after" * 20
    (claim,) = preview(f"Trees\nThe {before}council planted 4,200 trees{after}.").claims

    assert claim.before == "…" + "long before " * 6 + "council planted "
    assert claim.after == " trees" + " and long after" * 5 + " and…"


def test_a_long_quotation_loses_its_middle(db):
    words = " ".join(f"word{number}" for number in range(100))
    (claim,) = [
        claim for claim in preview(f"Trees\n“We {words} end,” said Ida Holm.").claims if claim.kind == "quotation"
    ]

    assert claim.exact.startswith("We word0 word1 ")
    assert claim.exact.endswith(" word99 end,")
    assert " … " in claim.exact
    assert len(claim.exact) < 190


def test_finds_the_same_text_under_the_same_headline(db):
    stored = import_article(read_pasted(f"Trees\n\n{TREES}"), metadata=Metadata(), origin=Version.Origin.PASTE)

    assert preview(f"Trees\n\n{TREES}").earlier == stored
    assert preview(TREES, title="Trees").earlier == stored
    assert preview(TREES, title="Other trees").earlier is None


def test_stores_nothing(db):
    preview(f"Trees\n{TREES}")

    assert not Article.objects.exists()
