"""The way through an article's claims."""

import pytest

from claims.views.reading_order import ReadingOrder, Stop


def order_of(*outcomes: str) -> ReadingOrder:
    """Claims 1, 2, … at [0, 5), [10, 15), …"""
    return ReadingOrder(
        tuple(
            Stop(claim=n, kind="figure", outcome=outcome, start=n * 10 - 10, end=n * 10 - 5)
            for n, outcome in enumerate(outcomes, 1)
        )
    )


@pytest.mark.parametrize(("claim", "before", "after"), [(1, None, 2), (2, 1, 3), (3, 2, None)])
def test_next_and_previous_stop_at_the_ends(claim: int, before: int | None, after: int | None) -> None:
    order = order_of("unreviewed", "verified", "unreviewed")

    assert (order.previous(claim), order.next(claim)) == (before, after)


@pytest.mark.parametrize(("claim", "following"), [(1, 3), (2, 3), (3, 1)])
def test_the_next_open_claim_comes_round_again_from_the_top(claim: int, following: int) -> None:
    assert order_of("unreviewed", "verified", "unreviewed").next_open(claim) == following


def test_no_other_claim_is_open() -> None:
    assert order_of("verified", "unreviewed").next_open(2) is None


@pytest.mark.parametrize(
    ("outcomes", "first"), [(("verified", "unreviewed"), 2), (("verified", "disputed"), 1), ((), None)]
)
def test_an_article_opens_at_its_first_open_claim(outcomes: tuple[str, ...], first: int | None) -> None:
    assert order_of(*outcomes).first_open() == first


def test_every_outcome_is_counted() -> None:
    assert order_of("verified", "verified", "disputed", "unreviewed").tally() == {
        "unreviewed": 1,
        "verified": 2,
        "disputed": 1,
        "unsourced": 0,
        "dismissed": 0,
    }


def test_claims_that_share_characters_are_around_each_other() -> None:
    quotation = Stop(claim=1, kind="quotation", outcome="unreviewed", start=0, end=20)
    inside = Stop(claim=2, kind="figure", outcome="unreviewed", start=5, end=8)
    beyond = Stop(claim=3, kind="figure", outcome="unreviewed", start=20, end=22)
    order = ReadingOrder((quotation, inside, beyond))

    assert order.around(1) == (inside,)
    assert order.around(3) == ()


def test_a_claim_of_another_version_has_no_position() -> None:
    with pytest.raises(KeyError):
        order_of("verified").position(9)
