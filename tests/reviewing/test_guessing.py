"""What a source may be, by its link or its name."""

import pytest

from claims.models.sources import SECOND_HAND
from claims.reviewing.guessing import Guess, guess_of_link, guess_of_name


@pytest.mark.parametrize(
    ("link", "kind", "medium"),
    [
        ("https://osterby.example/trees", "secondary", ""),
        ("osterby.example/trees.pdf", "secondary", "document"),
        ("https://osterby.example/trees.XLSX?year=2026", "secondary", "data-set"),
        ("https://data.osterby.example/trees", "secondary", "data-set"),
        ("https://www.forestry.gov/counts", "primary", "document"),
        ("https://stats.gov.au/trees", "primary", "data-set"),
        ("https://ec.europa.eu/trees.csv", "primary", "data-set"),
        ("https://www.forestry.gov/press-releases/2026/trees", "secondary", "press-release"),
        ("https://governor.example/", "secondary", ""),
        ("https://en.wikipedia.org/wiki/Tree", "secondary", "reference-work"),
        ("https://notwikipedia.org/wiki/Tree", "secondary", ""),
        ("https://m.youtube.com/watch?v=1", "secondary", "recording"),
        ("https://apnews.com/article/trees", "secondary", "news-report"),
        ("https://[broken", "secondary", ""),
        ("", "secondary", ""),
    ],
)
def test_a_link_tells(link: str, kind: str, medium: str) -> None:
    assert guess_of_link(link) == Guess(kind=kind, medium=medium)


@pytest.mark.parametrize(
    ("name", "medium"),
    [
        ("Tape of the meeting", "recording"),
        ("Transcript of the interview with Ida Holm", "transcript"),
        ("Phone call with the forester", "person"),
        ("Letters of the forester", "document"),
        ("Press release of the port", "press-release"),
        ("Our own count at the quay", "own-reporting"),
        ("Tree census", "data-set"),
        ("Ida Holm", ""),
        ("The tapestry of Osterby", ""),
    ],
)
def test_a_name_tells(name: str, medium: str) -> None:
    assert guess_of_name(name) == Guess(medium=medium)


def test_nothing_second_hand_is_guessed_to_be_primary() -> None:
    for link in ("https://wikipedia.org/x.gov", "https://apnews.com/a.gov", "https://x.gov/news_releases/1"):
        guess = guess_of_link(link)
        assert (guess.kind, guess.medium in SECOND_HAND) == ("secondary", True)
