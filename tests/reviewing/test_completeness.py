"""Every sentence is looked at, every leftover decided on, and the record says by whom."""

import pytest

from claims.extraction.spans import Span
from claims.models import Article, User, Version
from claims.reviewing import ArticleLockedError, look_at, look_away, settle_leftover
from tests.conftest import ArticleFactory

TEXT = "Lamps\n\nThey lit 12 lamps. Nobody came on bus 7. It rained."


@pytest.fixture
def version(make_article: ArticleFactory) -> Version:
    article = make_article(TEXT, figures=("12 lamps",), quotations={})
    return article.versions.get()


def states(version: Version) -> list[str]:
    return [sentence.state for sentence in version.sentences.all()]


def test_an_article_begins_with_its_claims_and_the_rest_untouched(version: Version) -> None:
    assert states(version) == ["untouched", "claims", "untouched", "untouched"]


def test_a_look_is_kept_with_its_person(version: Version, alice: User) -> None:
    assert look_at(version, numbers=[1, 2, 3], by=alice) == [1, 3]

    assert states(version) == ["looked", "claims", "looked", "untouched"]
    assert version.sentences.get(number=3).looked_by == alice
    assert version.article.entries.get().after == {"sentences": [1, 3]}


def test_a_second_look_changes_nothing(version: Version, alice: User, bob: User) -> None:
    look_at(version, numbers=[1], by=alice)

    assert look_at(version, numbers=[1], by=bob) == []
    assert version.sentences.get(number=1).looked_by == alice
    assert version.article.entries.count() == 1


def test_a_look_can_be_taken_back(version: Version, alice: User) -> None:
    look_at(version, numbers=[1, 3], by=alice)

    assert look_away(version, numbers=[3, 4], by=alice) == [3]
    assert states(version) == ["looked", "claims", "untouched", "untouched"]


def test_a_leftover_is_open_until_somebody_decides(version: Version, alice: User) -> None:
    seven = Span(version.text.index("7"), version.text.index("7") + 1)
    sentence = version.sentences.get(number=3)
    assert sentence.leftovers == [[seven.start, seven.end]]

    assert settle_leftover(version, seven, by=alice)

    sentence.refresh_from_db()
    assert sentence.leftovers == []
    assert version.article.entries.get().after == {"start": seven.start, "end": seven.end, "words": "7"}
    assert not settle_leftover(version, seven, by=alice)


def test_what_is_no_leftover_is_not_settled(version: Version, alice: User) -> None:
    assert not settle_leftover(version, Span(0, 5), by=alice)
    assert not settle_leftover(version, Span(500, 505), by=alice)


def test_an_article_out_of_review_is_left_alone(version: Version, alice: User) -> None:
    Article.objects.update(stage=Article.Stage.SIGNED_OFF)

    for attempt in (
        lambda: look_at(version, numbers=[1], by=alice),
        lambda: look_away(version, numbers=[1], by=alice),
        lambda: settle_leftover(version, Span(0, 1), by=alice),
    ):
        with pytest.raises(ArticleLockedError):
            attempt()
