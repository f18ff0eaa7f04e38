"""What migrations do with rows that are there."""

from importlib import import_module

import pytest
from django.apps import apps
from django.core.management import CommandError
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

from claims.extraction import Span
from claims.models import Capture, Entry, Sentence, Source, Verdict, append_only
from claims.models.addresses import url_key
from claims.models.articles import text_hash
from claims.reviewing import move_edges, record_verdict, undo_verdict, verify_desk


@pytest.fixture
def migrate_to():
    """A function that brings the database to a migration of `claims` and gives the models of that time; afterwards it is up
    to date again."""

    def to(name: str):
        executor = MigrationExecutor(connection)
        executor.migrate([("claims", name)])
        return MigrationExecutor(connection).loader.project_state([("claims", name)]).apps

    yield to
    migrate_to_the_last()


def migrate_to_the_last():
    executor = MigrationExecutor(connection)
    executor.migrate(executor.loader.graph.leaf_nodes())


@pytest.mark.django_db(transaction=True)
def test_the_text_that_a_source_held_becomes_its_first_capture(migrate_to, alice, adam):
    Entry.objects.append(Entry.Act.ROLE, person=adam)
    sources = migrate_to("0008_media").get_model("claims", "Source").objects
    noon = timezone.now()
    held = sources.create(
        url="https://a.example/", added_by_id=alice.pk, text="Cafe\u0301\r\nopens. ", captured_at=noon
    )
    sources.create(url="https://b.example/", added_by_id=alice.pk)

    migrate_to_the_last()

    with_text, without = Source.objects.order_by("pk")
    made = with_text.captures.get()
    assert with_text.latest_capture == made
    assert (made.text, made.number, made.captured_by, made.captured_at) == ("Café\nopens.", 1, alice, noon)
    assert without.latest_capture is None
    entry = Entry.objects.filter(article=None).latest("number")
    assert entry.after == {"source": held.pk, "capture": 1, "sha256": made.sha256, "how": "paste"}
    assert verify_desk() is None
    assert append_only.lifted(connection) == []


@pytest.mark.tampers  # with texts that are in no record
@pytest.mark.django_db(transaction=True)
def test_files_that_are_there_are_measured(migrate_to, alice):
    apps = migrate_to("0020_no_unused_choices")
    source = apps.get_model("claims", "Source").objects.create(title="Register", added_by_id=alice.pk)
    told = {"source": source, "captured_at": timezone.now(), "captured_by_id": alice.pk, "sketch": b"", "sha256": "0"}
    captures = apps.get_model("claims", "Capture").objects
    captures.create(**told, number=1, text="Trees.", how="upload", name="a.txt", original=b"Trees.")
    captures.create(**told, number=2, text="Ferns.", how="paste")

    migrate_to_the_last()

    file, pasted = Capture.objects.order_by("number")
    # By `printf %s Trees. | sha256sum`.
    assert file.original_sha256 == "c5b607151f16847f98dfb930281428c404326dac584fe5e6a22d6f3a05753654"
    assert (file.original_size, file.pages) == (6, [])
    assert (pasted.original_sha256, pasted.original_size, pasted.pages) == ("", None, [])
    assert append_only.lifted(connection) == []


@pytest.mark.django_db(transaction=True)
def test_sources_that_name_the_same_page_both_stay_and_the_first_is_found(migrate_to, alice, caplog):
    sources = migrate_to("0012_chains").get_model("claims", "Source").objects
    first, second, other = (
        sources.create(url=url, title=title, added_by_id=alice.pk)
        for url, title in (
            ("https://a.example/x", "The page"),
            ("https://A.example/x?utm_source=mail", "The page again"),
            ("https://b.example/", "Another"),
        )
    )
    sources.create(title="A letter", added_by_id=alice.pk)

    migrate_to_the_last()

    keys = dict(Source.objects.values_list("title", "url_key"))
    assert keys == {
        "The page": url_key("https://a.example/x"),
        "The page again": "",
        "Another": url_key("https://b.example/"),
        "A letter": "",
    }
    assert Source.objects.get(pk=second.pk).url == "https://A.example/x?utm_source=mail"
    assert [record.getMessage() for record in caplog.records if record.name == "claims.migrations"] == [
        f"Source {second.pk} names the same page as source {first.pk}: both stay, new citations find the latter."
    ]
    assert other.pk


@pytest.mark.django_db(transaction=True)
def test_slips_of_texts_that_are_there_are_looked_for(migrate_to):
    text = "A harbour opens\nThe board has four aims: quays, ferries and lights."
    models = migrate_to("0013_one_source_a_page")
    article = models.get_model("claims", "Article").objects.create(title="A harbour opens", stage="review")
    version = models.get_model("claims", "Version").objects.create(
        article=article, text=text, sha256=text_hash(text), origin="paste", extraction="done"
    )
    with connection.cursor() as cursor:
        cursor.execute(
            'INSERT INTO claims_sentence (version_id, number, start, "end", has_claims, leftovers) '
            "VALUES (%s, 1, 0, 15, %s, '[]'), (%s, 2, 16, %s, %s, '[]')",
            [version.pk, False, version.pk, len(text), True],
        )

    migrate_to_the_last()

    first, second = Sentence.objects.order_by("number")
    assert first.findings == []
    assert [(one["kind"], one["start"], one["said"], one["counted"]) for one in second.findings] == [
        ("miscounted-list", text.index("four"), 4, 3)
    ]


@pytest.mark.django_db(transaction=True)
def test_verdicts_from_before_there_were_causes_keep_their_seals(migrate_to, make_article, alice, bob):
    article = make_article()
    first, second = article.claims.order_by("number")[:2]
    seen = record_verdict(first, outcome="verified", reviewer=alice, seen=None)
    undo_verdict(first, reviewer=alice, seen=seen.pk)
    record_verdict(second, outcome="disputed", reviewer=bob, seen=None)
    told = list(Verdict.objects.values_list("pk", "hash"))

    migrate_to("0018_deadlines")
    assert append_only.lifted(connection) == []
    migrate_to_the_last()

    assert list(Verdict.objects.values_list("pk", "hash")) == told
    assert [verdict.is_intact() for verdict in Verdict.objects.all()] == [True, True, True]
    assert append_only.lifted(connection) == []
    assert record_verdict(first, outcome="verified", reviewer=bob, seen=told[1][0]).pk == told[-1][0] + 1
    assert verify_desk() is None


def test_there_is_no_way_back_before_causes_once_the_text_opened_a_verdict(make_article, alice):
    refuse_to_lose = import_module("claims.migrations.0019_versions").refuse_to_lose
    claim = make_article().claims.get(number=2)
    record_verdict(claim, outcome="verified", reviewer=alice, seen=None)
    refuse_to_lose(apps, None)

    place = claim.mentions.get()
    move_edges(place, Span(place.start, place.end - 1), by=alice)

    with pytest.raises(CommandError, match="Not migrated back"):
        refuse_to_lose(apps, None)
