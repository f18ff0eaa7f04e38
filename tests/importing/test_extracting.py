from datetime import timedelta

import pytest
from django.db import IntegrityError, connection

from claims.extraction import Extraction, Figure, Mention, Quotation, Span, extract
from claims.importing.extracting import (
    extract_claims,
    request_extraction,
    retry_extraction,
    store_claims,
    versions_to_retry,
)
from claims.importing.storing import Metadata, import_article
from claims.models import Claim, Version
from claims.models import Mention as StoredMention
from claims.reading import read_pasted
from tests.tampering import age

TEXT = (
    "Trees\n"
    'The council planted about 4,200 trees. "We began late," said Ida Holm of 12 streets.\n'
    "The council planted about 4,200 trees."
)


def place(words, *, sentence, claim, content, occurrence=0):
    start = -1
    for _ in range(occurrence + 1):
        start = TEXT.index(words, start + 1)
    around = TEXT.index(sentence, 0 if not occurrence else start - len(sentence))
    return Mention(
        span=Span(start, start + len(words)),
        sentence=Span(around, around + len(sentence)),
        claim=claim,
        content=content,
    )


TREES = Figure(type="count", value="4200", unit="trees", qualifier="about")
STREETS = Figure(type="count", value="12", unit="streets", confidence=0.75)
FOUND = Extraction(
    mentions=(
        place("about 4,200", sentence="The council planted about 4,200 trees.", claim=7, content=TREES),
        place(
            "We began late,",
            sentence='"We began late," said Ida Holm of 12 streets.',
            claim=3,
            content=Quotation(
                form="direct",
                speaker=Span(TEXT.index("Ida Holm"), TEXT.index(" of 12")),
                speaker_name="Ida Holm",
                cue=Span(TEXT.index("said"), TEXT.index(" Ida")),
                via="the Post",
                confidence=0.9,
            ),
        ),
        place("12", sentence='"We began late," said Ida Holm of 12 streets.', claim=5, content=STREETS),
        place("about 4,200", sentence="The council planted about 4,200 trees.", claim=7, content=TREES, occurrence=1),
    ),
    sentences=(),
)


@pytest.fixture
def version(db):
    return import_article(read_pasted(TEXT), metadata=Metadata(), origin=Version.Origin.PASTE)


def test_claims_are_numbered_in_reading_order_and_keep_what_was_read(version):
    store_claims(version, FOUND)

    columns = ("number", "kind", "type", "value", "unit", "qualifier", "speaker_name", "via", "confidence", "outcome")
    assert list(Claim.objects.order_by("number").values_list(*columns)) == [
        (1, "figure", "count", "4200", "trees", "about", "", "", None, "unreviewed"),
        (2, "quotation", "direct", "", "", "", "Ida Holm", "the Post", 0.9, "unreviewed"),
        (3, "figure", "count", "12", "streets", "", "", "", 0.75, "unreviewed"),
    ]


def test_mentions_keep_their_places_and_the_first_of_a_claim_leads(version):
    store_claims(version, FOUND)

    mentions = list(StoredMention.objects.in_reading_order().select_related("claim"))
    assert [(m.claim.number, m.exact, m.leads, m.speaker, m.cue) for m in mentions] == [
        (1, "about 4,200", True, "", ""),
        (2, "We began late,", True, "Ida Holm", "said"),
        (3, "12", True, "", ""),
        (1, "about 4,200", False, "", ""),
    ]
    assert all(version.text[m.start : m.end] == m.exact for m in mentions)
    assert mentions[3].context == "The council planted about 4,200 trees."
    assert mentions[3].sentence_end == len(TEXT)


def test_the_article_goes_into_review(version):
    store_claims(version, FOUND)

    version.refresh_from_db()
    assert version.extraction == "done"
    assert version.article.stage == "review"


def test_storing_twice_changes_nothing(version):
    store_claims(version, FOUND)
    stored = list(StoredMention.objects.values_list("pk", "claim"))

    store_claims(version, FOUND)
    request_extraction(version)

    assert list(StoredMention.objects.values_list("pk", "claim")) == stored


def test_a_signed_off_article_stays_signed_off(version):
    version.article.stage = "signed-off"
    version.article.save()

    store_claims(version, FOUND)

    version.article.refresh_from_db()
    assert version.article.stage == "signed-off"


def test_a_value_longer_than_its_column_is_left_out_not_cut(version):
    long = Figure(type="count", value="9" * 201, unit="u" * 201)
    store_claims(version, Extraction(mentions=(place("12", sentence="12", claim=1, content=long),), sentences=()))

    claim = Claim.objects.get()
    assert (claim.value, claim.unit) == ("", "")


def test_nothing_of_an_extraction_is_stored_when_a_part_cannot_be(version):
    twice = Extraction(mentions=(FOUND.mentions[0], FOUND.mentions[0]), sentences=())

    with pytest.raises(IntegrityError):
        store_claims(version, twice)

    assert not Claim.objects.exists()


def test_the_task_tells_how_many_claims_there_are(version):
    store_claims(version, FOUND)

    assert extract_claims.call(version.pk) == 3


def test_the_task_looks_in_an_empty_hand_when_the_version_is_gone(db):
    assert extract_claims.call(1) == 0


@pytest.mark.tampers
@pytest.mark.parametrize(
    ("state", "old", "retried"),
    [
        ("failed", timedelta(0), True),
        ("waiting", timedelta(minutes=11), True),
        ("waiting", timedelta(minutes=9), False),
        ("done", timedelta(days=1), False),
    ],
)
def test_what_failed_or_got_stuck_is_found_again(version, state, old, retried):
    Version.objects.filter(pk=version.pk).update(extraction=state)
    age(version, old)

    assert list(versions_to_retry()) == ([version] if retried else [])


def test_what_a_slow_worker_finishes_meanwhile_is_not_looked_for_again(version):
    Version.objects.update(extraction="failed")

    def finish_before_the_update(execute, sql, params, many, context):
        if sql.startswith("UPDATE") and not finished:
            finished.append(sql)
            store_claims(version, FOUND)
        return execute(sql, params, many, context)

    finished: list[str] = []
    with connection.execute_wrapper(finish_before_the_update):
        retry_extraction()

    assert finished
    assert Version.objects.get().extraction == "done"
    assert Claim.objects.count() == 3


def test_sentences_are_stored_with_what_they_hold(db):
    text = 'Trees\n\nThey planted 12 trees. Nobody came. Bus 7 "rolled" on.\n'
    version = import_article(read_pasted(text), metadata=Metadata(), origin=Version.Origin.PASTE)
    store_claims(version, extract(version.text))

    stored = [(version.text[s.start : s.end], s.has_claims, s.state) for s in version.sentences.all()]

    assert stored[:3] == [
        ("Trees", False, "untouched"),
        ("They planted 12 trees.", True, "claims"),
        ("Nobody came.", False, "untouched"),
    ]
    held = {tuple(place) for sentence in version.sentences.all() for place in sentence.leftovers}
    claimed = [(mention.start, mention.end) for mention in version.mentions.all()]
    for at, sign in enumerate(version.text):
        if sign.isdigit() or sign == '"':
            is_marked = any(start - 1 <= at <= end for start, end in claimed)
            assert is_marked or any(start <= at < end for start, end in held), (at, sign)


def test_claims_know_their_risk(db):
    text = "Fire\n\nThe fire killed 12 people and cost €3 million.\n"
    version = import_article(read_pasted(text), metadata=Metadata(), origin=Version.Origin.PASTE)

    store_claims(version, extract(version.text))

    risks = {claim.type: (claim.risk, claim.risks) for claim in version.article.claims.all()}

    assert risks == {
        "count": (8, ["casualties", "no-attribution"]),
        "money": (11, ["casualties", "money", "no-attribution"]),
    }
