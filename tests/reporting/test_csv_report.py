import csv
import io
import re
import tracemalloc
from dataclasses import fields
from datetime import UTC, datetime
from itertools import islice, repeat

import pytest
from django.conf import settings
from hypothesis import given
from hypothesis import strategies as st

from claims.reporting.csv_report import ReportError, csv_chunks, read_csv
from claims.reporting.rows import COLUMNS, VerdictRow, verdict_rows
from claims.reporting.selection import Selection
from tests.reporting.conftest import add_claims

HOSTILE = (
    'He said "no", twice',
    "one, two;\tthree",
    "first line\nsecond line",
    "first line\r\nsecond line\r",
    "🌳 family 👩‍👩‍👧 and flag 🇩🇰",
    "שלום, עולם",
    "\u202eright to left\u202c",
    '=HYPERLINK("http://x.example","y")',
    "+44 20 7946 0958",
    "-3.2 per cent",
    "@minister",
    "\t=1+1",
    "＝1+1",
    "\u200b=1+1",
    "\ufeff=1+1",
    "'=1+1",
    "'quoted'",
    "'",
    " spaces around ",
    "\0",
)
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20) | st.sampled_from(HOSTILE)


def written(*rows, **options):
    return b"".join(csv_chunks(rows, **options))


def read(report):
    return list(read_csv(io.BytesIO(report)))


def test_a_row_is_written_as_the_contract_says(make_row):
    row = make_row(
        note='Said "yes", then -3.2',
        value="-3.2",
        sources=("https://a.example/", "https://b.example/x y"),
        source_count=3,
        decided_at=datetime(2026, 3, 1, 9, 30, tzinfo=UTC),
    )

    assert written(row) == (
        b"schema_version,article_id,article_title,article_url,article_version,text_sha256,claim_id,kind,type,start,end,"
        b"exact,context,mentions,speaker,cue,value,upper,unit,qualifier,verdict,note,sources,source_count,reviewer,"
        b"decided_at,signed_off_by,signed_off_at\r\n"
        b"1,7,Harbour town plants its first trees,https://osterby.example/trees,1,"
        + b"0"
        * 64
        + b",31,figure,count,63,74,"
        b'"4,200 trees","The council of Osterby planted 4,200 trees last spring.",2,,,-3.2,,trees,,verified,'
        b'"Said ""yes"", then -3.2",https://a.example/ https://b.example/x%20y,3,alice,2026-03-01T09:30:00Z,,\r\n'
    )


def test_every_column_and_what_json_adds_is_documented():
    page = (settings.BASE_DIR / "docs" / "verdict-report.md").read_text()
    columns, added = (re.findall(r"^\| (`[^|]*`) \|", part, re.MULTILINE) for part in page.split("## JSON"))

    assert re.findall(r"`(\w+)`", " ".join(columns)) == [
        *COLUMNS[:20],
        "verdict",
        "note",
        "reviewer",
        "decided_at",
        *COLUMNS[22:24],
        *COLUMNS[26:],
    ]
    beyond = {column.name for column in fields(VerdictRow)} - set(COLUMNS)
    assert set(re.findall(r"`(\w+)`", " ".join(added))) == beyond


def test_nothing_selected_is_a_header_row():
    assert written() == ",".join(COLUMNS).encode() + b"\r\n"


def test_a_byte_order_mark_is_written_only_when_asked_for(make_row):
    assert written(make_row())[:3] == b"sch"
    assert written(make_row(), byte_order_mark=True) == b"\xef\xbb\xbf" + written(make_row())
    assert read(written(make_row(), byte_order_mark=True)) == [make_row()]


@pytest.mark.parametrize("text", HOSTILE)
def test_every_text_comes_back_exactly_from_every_text_column(make_row, text):
    row = make_row(
        article_title=text, article_url=text, exact=text, context=text, speaker=text, cue=text, value=text, upper=text,
        unit=text, note=text, reviewer=text, signed_off_by=text,
    )  # fmt: skip

    assert read(written(row)) == [row]


@given(
    texts=st.lists(ANY_TEXT, min_size=12, max_size=12),
    urls=st.lists(st.from_regex(r"https?://[^\s,]{1,9}", fullmatch=True)),
)
def test_any_row_comes_back_exactly(make_row, texts, urls):
    names = ("article_title", "article_url", "exact", "context", "speaker", "cue", "value", "upper", "unit", "qualifier",
             "note", "reviewer")  # fmt: skip
    row = make_row(**dict(zip(names, texts, strict=True)), sources=tuple(urls), source_count=len(urls))

    assert read(written(row, make_row(), row)) == [row, make_row(), row]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_cell_of_text_begins_a_formula(make_row, text):
    (_, cells) = csv.reader(io.StringIO(written(make_row(note=text)).decode(), newline=""))

    assert cells[COLUMNS.index("note")].lstrip(" \t\r\n\0\ufeff\u200b\u202e")[0] not in "=+-@＝"


def test_a_cell_may_hold_a_whole_article(make_row):
    row = make_row(context="4,200 trees\n" * 50_000)

    assert read(written(row)) == [row]


def test_rows_are_written_a_thousand_at_a_time(make_row):
    pieces = csv_chunks(repeat(make_row(), 2500))

    assert [piece.count(b"\r\n") for piece in pieces] == [1, 1000, 1000, 500]


def test_the_report_of_the_database_comes_back_exactly(make_article, alice, judge):
    text = "=Title\n\t=1+1 of 5 boats, 'and' \"6 nets\"\nsank. 🌳 -7 oars."
    article = make_article(text, figures=["5 boats", "6 nets", "-7 oars"], quotations={}, title="=Title")
    judge(
        article.claims.get(number=3),
        "disputed",
        reviewer=alice,
        note="@alice: -5, not -7\r\n",
        decided_at=datetime.now(UTC),
    )
    rows = list(verdict_rows(Selection()))

    assert read(written(*rows)) == rows
    assert [row.value for row in rows] == ["5", "6", "7"]


def memory_of_writing(rows) -> int:
    """In bytes, at the peak."""
    tracemalloc.start()
    try:
        for _ in csv_chunks(rows):
            pass
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_memory_does_not_grow_with_the_rows(make_article):
    version = make_article(figures=["4,200 trees"], quotations={}).versions.get()
    add_claims(version, 999)
    memory_of_writing(verdict_rows(Selection()))
    with_1_000 = memory_of_writing(verdict_rows(Selection()))
    add_claims(version, 9_000)
    with_10_000 = memory_of_writing(verdict_rows(Selection()))

    # A chunk is fetched before the last one is let go: from the second on, two are held.
    assert with_10_000 < 1.5 * with_1_000


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda report: b"", "Line 1 does not hold the columns of a verdict report."),
        (lambda report: report.replace(b"claim_id", b"claim"), "Line 1 does not hold the columns of a verdict report."),
        (lambda report: report.replace(b",alice,", b","), "Line 2 has 27 cells instead of 28."),
        (lambda report: report.replace(b"1,7,", b"1,seven,"), "Line 2: invalid literal for int.* 'seven'."),
        (lambda report: report.replace(b"2026-03-01T", b"yesterday "), "Line 2: Invalid isoformat string: .*"),
        (lambda report: report.replace(b"trees last", b"tr\xffes last"), "After line 1: not UTF-8."),
        (
            lambda report: report.replace(b'last spring."', b"last spring."),
            "Line 2 is not CSV: unexpected end of data.",
        ),
    ],
)
def test_what_is_no_report_is_refused_in_one_sentence(make_row, spoil, sentence):
    with pytest.raises(ReportError, match=f"^{sentence}$"):
        read(spoil(written(make_row())))


def test_reading_takes_one_row_after_the_other(make_row):
    report = written(make_row(claim_id=1), make_row(claim_id=2)) + b"not a row"

    assert [row.claim_id for row in islice(read_csv(io.BytesIO(report)), 2)] == [1, 2]
