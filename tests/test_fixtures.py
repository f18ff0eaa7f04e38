"""The people and articles that the other tests start from."""

import sys
from types import ModuleType

import pytest
from django.contrib.auth.models import Group
from django.db import DatabaseError, connection
from hypothesis import given
from hypothesis import strategies as st

from claims.models import Mention, Policy, Version
from claims.presets import OPEN, PRESETS
from claims.roles import EDITOR, RIGHTS


def test_people_have_the_rights_of_their_role(alice, bob, vera, adam, mallory):
    rights = ["claims.view_article", "claims.add_verdict", "claims.add_article"]
    assert {
        person.username: [person.has_perm(right) for right in rights] for person in (alice, bob, vera, adam, mallory)
    } == {
        "alice": [True, True, False],
        "bob": [True, True, False],
        "vera": [True, False, False],
        "adam": [True, True, True],
        "mallory": [False, False, False],
    }


def test_an_article_has_claims_in_reading_order_and_a_mention_wherever_the_words_stand(make_article):
    article = make_article()

    assert [(claim.number, claim.kind, claim.mentions.count()) for claim in article.claims.all()] == [
        (1, "figure", 2),
        (2, "quotation", 1),
        (3, "quotation", 1),
        (4, "figure", 1),
    ]
    mention = Mention.objects.filter(claim__number=2).get()
    assert mention.context == '"We began too late," Holm told reporters.'
    assert mention.speaker == "Holm"
    assert mention.version.text[mention.start : mention.end] == mention.exact == "We began too late,"


def test_a_long_article_has_as_many_claims_as_asked_for(make_long_article):
    article = make_long_article(claims=10)

    assert article.claims.count() == 10
    assert Mention.objects.filter(leads=True).count() == 10


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("time", ["first", "second"])
def test_a_transactional_test_finds_roles_policies_and_empty_guarded_tables(make_article, alice, time):
    assert set(Group.objects.values_list("name", flat=True)) == set(RIGHTS)
    assert alice.has_perm("claims.add_verdict")
    assert set(Policy.objects.values_list("name", flat=True)) == set(PRESETS)
    assert Version.objects.count() == 0

    make_article()
    Group.objects.get(name=EDITOR).permissions.clear()
    Policy.objects.filter(name=OPEN).update(name="another")

    with pytest.raises(DatabaseError, match="the text of a version never changes"), connection.cursor() as cursor:
        cursor.execute("UPDATE claims_version SET text = 'another'")


def test_what_may_use_the_database_is_marked_to_run_on_both(request, make_article):
    assert request.node.get_closest_marker("database")


def test_what_is_not_marked_cannot_reach_the_database(request):
    assert not request.node.get_closest_marker("database")
    with pytest.raises(RuntimeError, match="Database access not allowed"):
        Version.objects.exists()


@pytest.mark.django_db
def test_sqlite_tests_run_on_a_file_in_wal_mode_as_the_desk_does():
    if connection.vendor != "sqlite":
        assert connection.vendor == "postgresql"
        return
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA journal_mode")
        assert cursor.fetchone() == ("wal",)
        cursor.execute("PRAGMA synchronous")
        assert cursor.fetchone() == (2,)
    assert connection.settings_dict["NAME"].endswith("test.sqlite3")


def test_examples_stay_the_same_whatever_modules_are_loaded(monkeypatch, tmp_path):
    def examples() -> list[list[int]]:
        drawn = []

        @given(st.lists(st.integers()))
        def draw(numbers: list[int]) -> None:
            drawn.append(numbers)

        draw()
        return drawn

    before = examples()
    module = ModuleType("full_of_numbers")
    module.__file__ = str(tmp_path / "full_of_numbers.py")
    (tmp_path / "full_of_numbers.py").write_text("\n".join(f"n{n} = {n * 7919}" for n in range(100, 400)))
    monkeypatch.setitem(sys.modules, "full_of_numbers", module)

    assert examples() == before
