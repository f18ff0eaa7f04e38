"""What a source said is kept for ever; another text is a new capture, the same one is seen again."""

from datetime import UTC, datetime

import pytest
from django.db import DatabaseError, connection, transaction
from pytest_django import DjangoAssertNumQueries

from claims.models import Article, Capture, Claim, Entry, Sighting, Source, User
from claims.models.sealing import AppendOnlyError
from claims.reviewing import (
    Capturing,
    breaks,
    capture,
    cite,
    independence_of,
    is_outdated,
    record_verdict,
    undo_verdict,
    verdicts_on_older_texts,
    verify_article,
    withdraw_citation,
)
from claims.reviewing.confidence import keep_in_confidence
from tests.conftest import LongArticleFactory
from tests.tampering import tamper

FIRST, SECOND = "The nursery delivered 4,200 trees.", "The nursery delivered 4,150 trees."
# By `printf %s … | sha256sum`.
FIRST_SHA256 = "e87792eee4b30170cf6c55ab4cd7f4b3c33a70090afd74b9a44d449233d8395b"


@pytest.fixture
def source(alice: User) -> Source:
    return Source.objects.create(url="https://nursery.example/2025", added_by=alice)


def paste(source: Source, text: str, by: User) -> Capture:
    return capture(source, text=text, how="paste", by=by).capture


class TestCapture:
    def test_keeps_what_the_source_said_who_kept_it_and_from_what(self, source: Source, alice: User) -> None:
        made = capture(
            source,
            text=FIRST,
            how="upload",
            by=alice,
            url="https://nursery.example/2025/print",
            name="register.txt",
            media_type="text/plain",
            original=b"\xef\xbb\xbf" + FIRST.encode(),
        ).capture

        made = Capture.objects.get(pk=made.pk)
        assert (made.number, made.text, made.how, made.captured_by) == (1, FIRST, "upload", alice)
        assert made.sha256 == FIRST_SHA256
        assert (made.url, made.name) == ("https://nursery.example/2025/print", "register.txt")
        assert (made.media_type, bytes(made.original or b"")) == ("text/plain", b"\xef\xbb\xbf" + FIRST.encode())
        assert Source.objects.get().latest_capture == made

    def test_that_differs_is_a_new_one_and_the_old_one_stays(self, source: Source, alice: User, bob: User) -> None:
        first = capture(source, text=FIRST, how="paste", by=alice)
        second = capture(source, text=SECOND, how="paste", by=bob)

        assert (first.has_changed, second.has_changed, second.before) == (False, True, first.capture)
        assert [(made.number, made.text) for made in source.captures.all()] == [(1, FIRST), (2, SECOND)]
        assert Source.objects.get().latest_capture == second.capture

    def test_of_the_same_text_is_seen_again_and_no_change(self, source: Source, alice: User, bob: User) -> None:
        first = paste(source, FIRST, alice)

        again = capture(source, text=FIRST, how="fetch", by=bob)

        assert (again.capture, again.is_seen_again, again.has_changed) == (first, True, False)
        assert Capture.objects.count() == 1
        seen = first.sightings.get()
        assert (seen.seen_by, seen.how) == (bob, "fetch")

    def test_of_what_an_earlier_one_said_is_a_change(self, source: Source, alice: User) -> None:
        for text in (FIRST, SECOND, FIRST):
            paste(source, text, alice)

        assert [made.number for made in source.captures.all()] == [1, 2, 3]

    def test_and_each_sight_of_it_is_an_entry_of_the_record(self, source: Source, alice: User, bob: User) -> None:
        first = paste(source, FIRST, alice)
        capture(source, text=FIRST, how="fetch", by=bob)
        second = paste(source, SECOND, bob)

        made = {"source": source.pk, "capture": 1, "sha256": first.sha256, "how": "paste"}
        entries = Entry.objects.filter(act="captured", article=None).order_by("number")
        assert [(entry.person, entry.before, entry.after) for entry in entries] == [
            (alice, {}, made),
            (bob, {}, made | {"how": "fetch", "seen_again": True}),
            (bob, made, made | {"capture": 2, "sha256": second.sha256}),
        ]


class TestFile:
    """What is kept of the file that a text was read from."""

    RAW = b"%PDF-1.7 of the register"
    # By `printf %s … | sha256sum`.
    RAW_SHA256 = "d1f13dbec007382f709aa147602d204d97f12854feb268d94a0ecad7b8d80fce"

    def upload(self, source: Source, by: User, *, text: str = FIRST, raw: bytes = RAW) -> Capturing:
        return capture(source, text=text, how="upload", by=by, name="a.pdf", original=raw, pages=[0, 12, 12])

    def test_its_hash_its_size_and_its_pages_are_kept_and_in_the_record(self, source: Source, alice: User) -> None:
        made = self.upload(source, alice).capture

        made = Capture.objects.get(pk=made.pk)
        assert (made.original_sha256, made.original_size, made.pages) == (self.RAW_SHA256, 24, [0, 12, 12])
        entry = Entry.objects.get(act="captured")
        assert entry.after["file_sha256"] == self.RAW_SHA256
        assert entry.after["pages_sha256"] == made.pages_sha256
        assert list(breaks()) == []

    def test_tells_the_page_of_a_place(self, source: Source, alice: User) -> None:
        made = self.upload(source, alice).capture

        assert [made.page_at(offset) for offset in (0, 11, 12, 30)] == [1, 1, 3, 3]
        assert paste(source, SECOND, alice).page_at(12) is None

    def test_what_was_pasted_has_none(self, source: Source, alice: User) -> None:
        made = paste(source, FIRST, alice)

        assert (made.original_sha256, made.original_size, made.pages, made.pages_sha256) == ("", None, [], "")
        assert "file_sha256" not in Entry.objects.get(act="captured").after

    def test_the_same_file_read_otherwise_is_no_change_of_the_source(self, source: Source, alice: User) -> None:
        self.upload(source, alice)

        again = self.upload(source, alice, text=SECOND)
        other = self.upload(source, alice, text=SECOND, raw=b"%PDF-1.7 of another")

        assert (again.is_seen_again, other.is_seen_again, other.has_changed) == (True, False, True)

    def test_of_a_confidential_source_the_record_holds_proofs_of_it(self, alice: User) -> None:
        source = keep_in_confidence(by=alice, title="A nurse")
        made = self.upload(source, alice).capture

        said = Entry.objects.get(act="captured").after
        proofs = {name: said[name] for name in ("sha256", "file_sha256", "pages_sha256")}
        assert {len(proof) for proof in proofs.values()} == {64}
        assert not set(proofs.values()) & {made.sha256, made.original_sha256, made.pages_sha256}
        assert "a.pdf" not in str(said)
        assert list(breaks()) == []

    @pytest.mark.tampers
    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE claims_capture SET original = text",
            "UPDATE claims_capture SET original = NULL, original_size = NULL, original_sha256 = ''",
            "UPDATE claims_capture SET original_sha256 = sha256",
            "UPDATE claims_capture SET original_size = 25",
            "UPDATE claims_capture SET pages = '[0, 13]'",
            "UPDATE claims_capture SET pages = '[]'",
        ],
    )
    def test_tampering_with_it_is_found_and_named(self, source: Source, alice: User, statement: str) -> None:
        self.upload(source, alice)
        as_bytes = "convert_to(text, 'UTF8')" if connection.vendor == "postgresql" else "CAST(text AS BLOB)"

        tamper(statement.replace("original = text", f"original = {as_bytes}"))

        assert str(next(breaks())).endswith("text 1: was changed after it was kept")


class TestTheDatabaseRefuses:
    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE claims_capture SET text = 'No trees.'",
            "UPDATE claims_capture SET captured_at = '2020-01-01T00:00:00Z'",
            "UPDATE claims_sighting SET how = 'paste'",
            "DELETE FROM claims_sighting",
            "DELETE FROM claims_capture",
        ],
    )
    def test_to_change_or_delete(self, source: Source, alice: User, statement: str) -> None:
        paste(source, FIRST, alice)
        capture(source, text=FIRST, how="fetch", by=alice)

        with pytest.raises(DatabaseError, match="is kept for ever"), transaction.atomic():
            connection.cursor().execute(statement)

    def test_a_second_capture_of_the_same_number(self, source: Source, alice: User) -> None:
        made = paste(source, FIRST, alice)

        with pytest.raises(DatabaseError), transaction.atomic():
            Capture.objects.create(
                source=source, number=1, text=SECOND, captured_at=made.captured_at, captured_by=alice, how="paste"
            )

    def test_an_empty_text(self, source: Source, alice: User) -> None:
        with pytest.raises(DatabaseError, match="capture_has_a_text"), transaction.atomic():
            paste(source, "", alice)

        assert not Capture.objects.exists()


def test_the_orm_refuses_to_change_or_delete(source: Source, alice: User) -> None:
    made = paste(source, FIRST, alice)
    seen = Sighting.objects.create(capture=made, seen_at=datetime(2026, 3, 1, tzinfo=UTC), seen_by=alice, how="paste")

    for attempt in (made.save, made.delete, seen.save, seen.delete, Capture.objects.all().delete):
        with pytest.raises(AppendOnlyError):
            attempt()


class TestCitation:
    def test_remembers_what_the_source_said_when_it_was_cited(self, claim: Claim, source: Source, alice: User) -> None:
        first = paste(source, FIRST, alice)
        citation = cite(claim, by=alice, url=source.url)
        paste(source, SECOND, alice)

        citation.refresh_from_db()
        assert citation.capture == first

    def test_of_what_nobody_captured_remembers_nothing(self, claim: Claim, source: Source, alice: User) -> None:
        assert cite(claim, by=alice, url=source.url).capture is None


class TestVerdict:
    def test_freezes_which_text_it_rests_on(self, claim: Claim, source: Source, alice: User) -> None:
        cite(claim, by=alice, url=source.url)
        paste(source, FIRST, alice)
        second = paste(source, SECOND, alice)

        evidence = record_verdict(claim, outcome="verified", reviewer=alice, seen=None).evidence

        assert [(item["capture"], item["capture_sha256"]) for item in evidence] == [(2, second.sha256)]

    def test_on_a_source_without_text_says_nothing_of_one(self, claim: Claim, source: Source, alice: User) -> None:
        cite(claim, by=alice, url=source.url)

        verdict = record_verdict(claim, outcome="verified", reviewer=alice, seen=None)

        assert {"capture", "capture_sha256"}.isdisjoint(verdict.evidence[0])
        paste(source, FIRST, alice)
        assert not is_outdated(verdict, Source.objects.get())
        assert verdicts_on_older_texts(Source.objects.get()) == []

    def test_on_an_older_text_is_found_until_it_is_judged_again(
        self, claim: Claim, source: Source, alice: User, bob: User
    ) -> None:
        paste(source, FIRST, alice)
        cite(claim, by=alice, url=source.url)
        verdict = record_verdict(claim, outcome="verified", reviewer=alice, seen=None)
        assert verdicts_on_older_texts(source) == []

        paste(source, SECOND, bob)

        assert is_outdated(verdict, source)
        assert [(found.verdict, found.number) for found in verdicts_on_older_texts(source)] == [(verdict, 1)]
        again = record_verdict(claim, outcome="disputed", reviewer=bob, seen=verdict.pk)
        assert not is_outdated(again, source)
        assert verdicts_on_older_texts(source) == []
        undo_verdict(claim, reviewer=bob, seen=again.pk)
        assert [found.verdict for found in verdicts_on_older_texts(source)] == [verdict]

    def test_on_a_confidential_source_is_found_by_as_many_queries_for_many(
        self, make_long_article: LongArticleFactory, alice: User, django_assert_num_queries: DjangoAssertNumQueries
    ) -> None:
        source = keep_in_confidence(by=alice, title="A nurse")
        paste(source, FIRST, alice)
        for claim in make_long_article(claims=4).claims.all():
            cite(claim, by=alice, source=Source.objects.get())
            record_verdict(claim, outcome="verified", reviewer=alice, seen=None)
        paste(source, SECOND, alice)
        source.refresh_from_db()
        assert source.latest_capture is not None

        with django_assert_num_queries(2):
            assert len(verdicts_on_older_texts(source)) == 4

    def test_holds_again_when_the_source_says_what_it_said(self, claim: Claim, source: Source, alice: User) -> None:
        paste(source, FIRST, alice)
        cite(claim, by=alice, url=source.url)
        record_verdict(claim, outcome="verified", reviewer=alice, seen=None)

        for text in (SECOND, FIRST):
            paste(source, text, alice)

        assert verdicts_on_older_texts(source) == []

    def test_whose_citation_was_withdrawn_still_rests_on_it(self, claim: Claim, source: Source, alice: User) -> None:
        paste(source, FIRST, alice)
        citation = cite(claim, by=alice, url=source.url)
        verdict = record_verdict(claim, outcome="verified", reviewer=alice, seen=None)
        withdraw_citation(citation, by=alice)
        paste(source, SECOND, alice)

        assert [found.verdict for found in verdicts_on_older_texts(source)] == [verdict]

    def test_from_before_there_were_captures_keeps_its_seal(self, claim: Claim, source: Source, alice: User) -> None:
        cite(claim, by=alice, url=source.url)
        verdict = record_verdict(claim, outcome="verified", reviewer=alice, seen=None)
        for text in (FIRST, SECOND):
            paste(source, text, alice)

        assert verify_article(Article.objects.get()) is None
        assert verdict.seal() == verdict.hash


def test_sources_of_one_text_are_of_one_origin(claim: Claim, alice: User) -> None:
    for host in ("wire.example", "copy.test"):
        paste(cite(claim, by=alice, url=f"https://{host}/storm").source, FIRST, alice)

    counted = independence_of(claim.citations.in_force().with_sources())

    assert (counted.sources, counted.origins) == (2, 1)


@pytest.mark.tampers
class TestTampering:
    @pytest.mark.parametrize(
        ("statement", "broken"),
        [
            ("UPDATE claims_capture SET text = 'No trees.' WHERE number = 1", "text 1: was changed after it was kept"),
            ("UPDATE claims_capture SET sha256 = text WHERE number = 2", "text 2: was changed after it was kept"),
            ("UPDATE claims_capture SET how = 'fetch' WHERE number = 2", "text 2: was changed after it was kept"),
            ("UPDATE claims_capture SET number = 7 WHERE number = 2", "text 7: is not in the record"),
            ("UPDATE claims_source SET latest_capture_id = NULL", ": names another text as its latest"),
        ],
    )
    def test_is_found_and_named(self, source: Source, alice: User, statement: str, broken: str) -> None:
        for text in (FIRST, SECOND):
            paste(source, text, alice)
        assert list(breaks()) == []

        tamper(statement)

        assert str(next(breaks())).endswith(broken)

    def test_a_text_that_is_gone_is_missed(self, source: Source, alice: User) -> None:
        paste(source, FIRST, alice)

        tamper("UPDATE claims_source SET latest_capture_id = NULL", "DELETE FROM claims_capture")

        assert [str(found) for found in breaks()] == [f"source {source.pk}, text 1: is missing"]

    @pytest.mark.parametrize(
        "statement",
        [
            "DELETE FROM claims_identity",
            "UPDATE claims_identity SET salt = 'none'",
            "UPDATE claims_source SET is_confidential = FALSE",
        ],
    )
    def test_of_what_is_known_of_a_confidential_source_is_found(self, alice: User, statement: str) -> None:
        source = keep_in_confidence(by=alice, title="A nurse")
        paste(source, FIRST, alice)
        assert list(breaks()) == []

        tamper(statement)

        assert f"source {source.pk}, text 1: was changed after it was kept" in [str(found) for found in breaks()]
