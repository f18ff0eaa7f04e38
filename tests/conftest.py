"""People with fixed rights, articles of invented words, and a database like the one that serves.

The SQLite test database is a file with the settings of the real one, for threads and live servers to share. A test
that needs more than one connection is marked `django_db(transaction=True)`; afterwards the tables are as the migrations
made them.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

import pytest
from django.conf import settings as django_settings
from django.contrib.auth.models import Group
from django.db import connection, transaction
from django.test import TransactionTestCase
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings
from hypothesis.internal.conjecture.providers import HypothesisProvider
from hypothesis.internal.constants_ast import Constants
from pytest_django import DjangoDbBlocker

from claims.extraction import Extraction, Figure, Quotation
from claims.extraction import Mention as Place
from claims.extraction.leftovers import find_leftovers
from claims.extraction.sentences import split_sentences
from claims.extraction.spans import Span
from claims.importing.rows import sentence_rows
from claims.models import Article, Claim, Mention, Sentence, User, Version, append_only
from claims.reviewing import verify_desk
from claims.roles import ADMIN, AUDITOR, CHIEF, EDITOR, VIEWER

PASSWORD = "a-long-invented-password"

# The same examples each time and no deadline: a slow machine fails no test. To explore, `pytest --hypothesis-profile=explore`.
# A test that suppressed a check of its own would have that of slowness back: this is the list for all.
_SUPPRESSED = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
hypothesis_settings.register_profile("suite", derandomize=True, deadline=None, suppress_health_check=_SUPPRESSED)
hypothesis_settings.register_profile("explore", deadline=None, max_examples=2_000, suppress_health_check=_SUPPRESSED)
hypothesis_settings.load_profile("suite")
# Nor do the examples hang on the modules that are loaded by then, whose words and numbers Hypothesis strews in: one is
# there or not as the tests before had it, and any edit of one would bring other examples to every test.
HypothesisProvider._local_constants = Constants()  # type: ignore[assignment,method-assign]

# By one of these a test reaches the database; to any other, pytest-django refuses every connection.
_WAYS_TO_THE_DATABASE = {"db", "transactional_db", "live_server"}

# What drives a browser, asks every page as everybody, or reads long texts: other tests reach the same lines one by one, and
# have to, since these count for no floor of coverage. To trace them would take half as long again.
_SWEEPS = (
    "tests/browser/",
    "tests/test_confidentiality.py",
    "tests/test_writers.py",
    "tests/importing/test_many_revisions.py",
    "tests/extraction/test_growth.py",
    "tests/placing/test_growth.py",
    "tests/alignment/test_growth.py",
    "tests/reporting/test_csv_report.py::test_memory_does_not_grow_with_the_rows",
)
# Each takes so long that it must not be begun last, while the other processes have nothing left to do.
_LONGEST = ("tests/browser/test_accessibility.py", "tests/test_confidentiality.py")

STORY = """Harbour town plants its first trees

The council of Osterby planted 4,200 trees last spring, said Mayor Ida Holm.
"We began too late," Holm told reporters. "We will not stop now."
About 12 per cent of them died in the dry summer.
The council of Osterby planted 4,200 trees last spring, said Mayor Ida Holm.
"""


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> Iterator[None]:
    """Marks every test that may use the database, before `-m database` chooses those alone; the longest come first."""
    for item in items:
        fixtures = getattr(item, "fixturenames", ())
        if item.get_closest_marker("django_db") or not _WAYS_TO_THE_DATABASE.isdisjoint(fixtures):
            item.add_marker("database")
        if item.nodeid.startswith(_SWEEPS):
            item.add_marker("no_cover")
    yield
    items.sort(key=lambda item: not item.nodeid.startswith(_LONGEST))


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings_parallel_suffix: None, tmp_path_factory: pytest.TempPathFactory
) -> None:
    if connection.vendor == "sqlite":
        connection.settings_dict["TEST"]["NAME"] = str(tmp_path_factory.mktemp("database") / "test.sqlite3")


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """As pytest-django has it; and after a transactional test every table is again as the migrations made it.

    At the end nobody else is left in a PostgreSQL database, which could not be dropped then: a thread of the live server
    keeps its connection until it notices that the browser has gone.
    """
    with django_db_blocker.unblock():
        migrated = _rows_by_table()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(TransactionTestCase, "_fixture_teardown", lambda self: _restore(migrated))
        yield
    if connection.vendor == "postgresql":
        with django_db_blocker.unblock(), connection.cursor() as cursor:
            cursor.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )


type Rows = list[tuple[Any, ...]]


def _rows_by_table() -> dict[str, Rows]:
    """Of every table that Django's flush would empty."""
    rows = {}
    with connection.cursor() as cursor:
        for table in connection.introspection.django_table_names(only_existing=True):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")  # noqa: S608
            rows[table] = cursor.fetchall()
    return rows


def _restore(migrated: Mapping[str, Rows]) -> None:
    """Empties every table, and puts back what migrations had put in, with the same keys.

    Django's flush would make permissions and content types anew, and cut off each file of a PostgreSQL table, which is
    slow where there are few rows. The guards of the append-only tables step aside for that moment.
    """
    # One transaction for many statements: SQLite syncs each commit to the disk.
    with transaction.atomic(), connection.cursor() as cursor:
        append_only.remove(connection)
        for table in migrated:
            cursor.execute(f"DELETE FROM {connection.ops.quote_name(table)}")  # noqa: S608
        for table, rows in migrated.items():
            if rows:
                row = f"({', '.join(['%s'] * len(rows[0]))})"
                into = f"INSERT INTO {connection.ops.quote_name(table)} VALUES "  # noqa: S608
                cursor.execute(into + ", ".join([row] * len(rows)), [value for one in rows for value in one])
        append_only.install(connection)


@pytest.fixture(scope="session", autouse=True)
def _settings_of_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Passwords are hashed in no time; WhiteNoise finds an empty folder of collected files, not a missing one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(django_settings, "PASSWORD_HASHERS", ["django.contrib.auth.hashers.MD5PasswordHasher"])
        patch.setattr(django_settings, "STATIC_ROOT", tmp_path_factory.mktemp("static"))
        yield


@pytest.fixture(autouse=True)
def _the_history_holds(request: pytest.FixtureRequest) -> Iterator[None]:
    """After every test that may write, its verdicts and its record are proved; one that tampers with them says so."""
    if not request.node.get_closest_marker("database"):
        # Without the database not even a connection: one that is opened beside a running browser is never closed, and
        # PostgreSQL then keeps the test database.
        yield
        return
    request.getfixturevalue("_django_db_helper")
    yield
    if request.node.get_closest_marker("tampers"):
        return
    assert verify_desk() is None


def make_person(username: str, *roles: str) -> User:
    person: User = User.objects.create_user(
        username, email=f"{username}@desk.example", password=PASSWORD, first_name=username.title()
    )
    person.groups.set([Group.objects.get(name=role) for role in roles])
    return person


@pytest.fixture
def alice(db: None) -> User:
    """Edits."""
    return make_person("alice", EDITOR)


@pytest.fixture
def bob(db: None) -> User:
    """Edits too."""
    return make_person("bob", EDITOR)


@pytest.fixture
def vera(db: None) -> User:
    """May only look."""
    return make_person("vera", VIEWER)


@pytest.fixture
def adam(db: None) -> User:
    """Is the admin."""
    return make_person("adam", ADMIN)


@pytest.fixture
def carol(db: None) -> User:
    """Is the chief of the desk: edits, overrides policies, signs off."""
    return make_person("carol", CHIEF)


@pytest.fixture
def otto(db: None) -> User:
    """Is the auditor: reads everything, changes nothing."""
    return make_person("otto", AUDITOR)


@pytest.fixture
def mallory(db: None) -> User:
    """Can sign in and has no role."""
    return make_person("mallory")


class ArticleFactory(Protocol):
    def __call__(
        self,
        text: str = STORY,
        *,
        figures: Sequence[str] = ("4,200 trees", "About 12 per cent"),
        quotations: Mapping[str, str] = {"We began too late,": "Holm", "We will not stop now.": ""},
        **fields: Any,
    ) -> Article: ...


@pytest.fixture
def make_article(db: None) -> ArticleFactory:
    """A function that stores an article in review, with a claim for each of the words given.

    `figures` are words of the text that hold a number; `quotations` are words of the text with those of their speaker
    ("" for none). Words that stand in the text several times are one claim with as many mentions. Claims are numbered in
    reading order. `fields` are those of Article.
    """
    return article_of


@pytest.fixture
def article(make_article: ArticleFactory) -> Article:
    """STORY, four claims, none of them judged."""
    return make_article()


@pytest.fixture
def claims(article: Article) -> list[Claim]:
    """Those of `article`, in reading order."""
    return list(article.claims.order_by("number"))


@pytest.fixture
def claim(article: Article) -> Claim:
    """The first of `article`: 4,200 trees, which stands twice."""
    return article.claims.get(number=1)


@pytest.fixture
def make_long_article(db: None) -> "LongArticleFactory":
    """A function that stores an article with as many claims as asked for, half of them quotations."""
    return long_article_of


class LongArticleFactory(Protocol):
    def __call__(self, *, claims: int, **fields: Any) -> Article: ...


def article_of(
    text: str = STORY,
    *,
    figures: Sequence[str] = ("4,200 trees", "About 12 per cent"),
    quotations: Mapping[str, str] = {"We began too late,": "Holm", "We will not stop now.": ""},
    **fields: Any,
) -> Article:
    fields = {"title": text.strip().partition("\n")[0], "stage": Article.Stage.REVIEW} | fields
    article = Article.objects.create(**fields)
    version = Version.objects.create(
        article=article, text=text, origin=Version.Origin.PASTE, extraction=Version.Extraction.DONE
    )
    words = sorted([*figures, *quotations], key=text.index)
    for number, exact in enumerate(words, 1):
        _store_claim(version, number, exact, speaker=quotations.get(exact))
    _store_sentences(version)
    return article


def long_article_of(*, claims: int, **fields: Any) -> Article:
    odd, even = range(1, claims + 1, 2), range(2, claims + 1, 2)
    figures = {n: f"{100 + n} lamps" for n in odd}
    quotations = {n: f"Street {n} stays dark" for n in even}
    lines = [f"Crews replaced {figures[n]} on street {n}." for n in odd]
    lines += [f'"{quotations[n]}," said warden Per Lund.' for n in even]
    return article_of(
        "\n".join(["Lamps of the old town", *lines]),
        figures=tuple(figures.values()),
        quotations=dict.fromkeys(quotations.values(), "warden Per Lund"),
        **fields,
    )


def _store_claim(version: Version, number: int, exact: str, *, speaker: str | None) -> None:
    """A figure when `speaker` is None."""
    if speaker is None:
        digits = "".join(character for character in exact if character.isdigit())
        claim = Claim(kind=Claim.Kind.FIGURE, type="count", value=digits, unit=exact.split()[-1])
    else:
        claim = Claim(kind=Claim.Kind.QUOTATION, type="direct", speaker_name=speaker)
    claim.article, claim.number = version.article, number
    claim.save()
    places = _occurrences(version.text, exact)
    Mention.objects.bulk_create(
        Mention.at(
            version,
            place,
            claim=claim,
            sentence=_sentence_around(version.text, place),
            speaker=_nearest(version.text, speaker, place) if speaker else None,
            leads=place is places[0],
        )
        for place in places
    )


def _store_sentences(version: Version) -> None:
    """As an import does, had it found these claims."""
    places = tuple(
        Place(
            span=Span(mention.start, mention.end),
            sentence=Span(mention.sentence_start, mention.sentence_end),
            claim=mention.claim.number,
            content=Figure(type="count") if mention.claim.kind == Claim.Kind.FIGURE else Quotation(form="direct"),
        )
        for mention in version.mentions.in_reading_order().select_related("claim")
    )
    leftovers = find_leftovers(version.text, places)
    found = Extraction(mentions=places, sentences=split_sentences(version.text), leftovers=leftovers)
    Sentence.objects.bulk_create(sentence_rows(version, found))


def _occurrences(text: str, words: str) -> list[Span]:
    """In reading order; raises ValueError when `words` is not in the text."""
    found = [text.index(words)]
    while (start := text.find(words, found[-1] + len(words))) != -1:
        found.append(start)
    return [Span(start, start + len(words)) for start in found]


def _sentence_around(text: str, place: Span) -> Span:
    touched = [sentence for sentence in split_sentences(text) if sentence.touches(place)]
    return Span(min(touched[0].start, place.start), max(touched[-1].end, place.end))


def _nearest(text: str, words: str, place: Span) -> Span:
    return min(_occurrences(text, words), key=lambda span: abs(span.start - place.start))
