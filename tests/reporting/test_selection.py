import pytest

from claims.reporting.selection import Selection

pytestmark = pytest.mark.django_db


@pytest.fixture
def trees(make_article):
    return make_article()


@pytest.fixture
def boats(make_article):
    return make_article("Boats.\nIn May 5 boats sank.", figures=["5 boats"], quotations={})


def words(**chosen):
    return [mention.exact for mention in Selection(**chosen).mentions().in_reading_order()]


def test_nothing_chosen_is_every_claim_once(trees, boats):
    assert words() == ["4,200 trees", "We began too late,", "We will not stop now.", "About 12 per cent", "5 boats"]
    assert Selection().count() == 5


def test_by_article(trees, boats):
    assert words(articles=(boats.pk,)) == ["5 boats"]
    assert len(words(articles=(boats.pk, trees.pk))) == 5


def test_by_kind(trees, boats):
    assert words(kind="quotation") == ["We began too late,", "We will not stop now."]
    assert words(kind="figure", articles=(trees.pk,)) == ["4,200 trees", "About 12 per cent"]


def test_by_type(trees, boats):
    assert words(type="count", articles=(boats.pk,)) == ["5 boats"]
    assert words(type="direct") == ["We began too late,", "We will not stop now."]
    assert words(type="direct", kind="figure") == []
    with pytest.raises(ValueError, match="no type of figure and no form of quotation: 'rumour'"):
        Selection(type="rumour")


def test_by_outcome_and_reviewer(trees, boats, alice, bob, judge):
    judge(trees.claims.get(number=1), "verified", reviewer=alice)
    judge(trees.claims.get(number=2), "disputed", reviewer=bob)

    assert words(outcome="verified") == ["4,200 trees"]
    assert words(outcome="unreviewed", kind="figure") == ["About 12 per cent", "5 boats"]
    assert words(reviewer="bob") == ["We began too late,"]
    assert words(reviewer="bob", outcome="verified") == []


def test_a_reopened_claim_is_nobodys(trees, alice, judge):
    judge(trees.claims.get(number=1), "verified", reviewer=alice)
    judge(trees.claims.get(number=1), "reopened", reviewer=alice)

    assert words(reviewer="alice") == []
    assert "4,200 trees" in words(outcome="unreviewed")


def test_by_speaker_a_part_of_the_name_in_any_case(trees):
    trees.claims.filter(number=2).update(speaker_name="Mayor Ida Holm")

    assert words(speaker="ida") == ["We began too late,"]


def test_by_speaker_the_words_of_the_text_count_too(trees):
    trees.claims.update(speaker_name="")

    assert words(speaker="holm") == ["We began too late,"]


def test_by_words_of_the_sentence(trees, boats):
    assert words(text="dry summer") == ["About 12 per cent"]
    assert words(text="DRY summer") == ["About 12 per cent"]
    assert words(text="100%") == []


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [({"kind": "rumour"}, "no kind of claim: 'rumour'"), ({"outcome": "true"}, "no outcome: 'true'")],
)
def test_what_does_not_exist_is_named(chosen, sentence):
    with pytest.raises(ValueError, match=sentence):
        Selection(**chosen)
