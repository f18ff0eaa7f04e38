"""Words are found as people type them, on every database alike."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.models import Article, Source
from claims.models.searching import has_phrase, has_words

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("title", "typed", "found"),
    [
        ("Harbour rebuilt", "HARBOUR", True),
        ("Ärzte streiken", "ärzte", True),
        ("ärzte streiken", "ÄRZTE", True),
        ("Η Αθήνα", "αθήνα", True),
        ("Киев", "КИЕВ", True),
        ("Café", "cafe\u0301", True),
        ("The mayor’s plan", "mayor's", True),
        ("The mayor's plan", "mayor’s", True),
        ("A “safe” bet", '"safe"', True),
        ("Ein „sicherer“ Weg", '"sicherer"', True),
        ("2019–2021", "2019-2021", True),
        ("2019-2021", "2019–2021", True),
        ("54\u00a0000 left", "54 000", True),
        ("100%_sure", "%_", True),
        ("a.c", "b.c", False),
        ("abc", "a.c", False),
        ("(brackets) [and] {more}", "(brackets) [and] {more}", True),
        (r"a\b", r"a\b", True),
        (r"a\b", "ab", False),
        ("Harbour", "Harbours", False),
    ],
)
def test_a_phrase_is_found_whatever_its_case_and_typography(alice, title, typed, found):
    Source.objects.create(title=title, added_by=alice)
    assert Source.objects.filter(has_phrase(typed, "title")).exists() is found


def test_words_may_stand_in_any_order_and_field(alice):
    source = Source.objects.create(title="Harbour rebuilt", publisher="City Archive", added_by=alice)
    assert Source.objects.filter(has_words("archive harbour", "title", "publisher")).get() == source
    assert not Source.objects.filter(has_words("archive airport", "title", "publisher")).exists()


def test_no_words_leave_nothing_out(make_article):
    article = make_article()
    assert list(Article.objects.matching("  ")) == [article]


@settings(max_examples=60)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20))
def test_any_text_finds_itself(alice, text):
    Source.objects.all().delete()
    Source.objects.create(title=f"x{text}", added_by=alice)
    if text.split():
        assert Source.objects.filter(has_phrase(text, "title")).exists()
