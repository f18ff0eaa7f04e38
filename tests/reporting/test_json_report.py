import json
from itertools import repeat

from claims.reporting.formats import FORMATS
from claims.reporting.json_report import json_chunks
from claims.reporting.rows import COLUMNS
from tests.reporting.conftest import evidence


def test_an_object_holds_the_columns_raw_and_what_csv_has_no_room_for(make_row):
    cited = evidence(1, "https://a.example/", passage="“4,200”")
    row = make_row(
        note="=1+1",
        value="-3.2",
        sources=("https://a.example/",),
        source_count=1,
        ticks=("called-source",),
        evidence=(cited,),
        disposition="soften",
        replacement="many trees",
        policy="basic, version 1",
        decision={"ruling": "rejected", "words": "", "reason": "It is right.", "verdict": 2, "by": "carol"},
        record={"number": 4, "hash": "0" * 64},
    )

    assert json.loads(b"".join(json_chunks([row]))) == [
        {
            "schema_version": 1,
            "article_id": 7,
            "article_title": "Harbour town plants its first trees",
            "article_url": "https://osterby.example/trees",
            "article_version": 1,
            "text_sha256": "0" * 64,
            "claim_id": 31,
            "kind": "figure",
            "type": "count",
            "start": 63,
            "end": 74,
            "exact": "4,200 trees",
            "context": "The council of Osterby planted 4,200 trees last spring.",
            "mentions": 2,
            "speaker": None,
            "cue": None,
            "value": "-3.2",
            "upper": None,
            "unit": "trees",
            "qualifier": None,
            "verdict": "verified",
            "note": "=1+1",
            "sources": ["https://a.example/"],
            "source_count": 1,
            "reviewer": "alice",
            "decided_at": "2026-03-01T12:00:00Z",
            "signed_off_by": None,
            "signed_off_at": None,
            "reviewer_name": None,
            "signed_off_name": None,
            "ticks": ["called-source"],
            "evidence": [cited],
            "disposition": "soften",
            "replacement": "many trees",
            "policy": "basic, version 1",
            "override_reason": None,
            "answer": {},
            "decision": {"ruling": "rejected", "words": "", "reason": "It is right.", "verdict": 2, "by": "carol"},
            "record": {"number": 4, "hash": "0" * 64},
            "versions": [],
            "gone_in": None,
            "history": [],
        }
    ]


def test_each_line_is_an_object_of_its_own(make_row):
    lines = (
        b"".join(json_chunks([make_row(claim_id=1), make_row(claim_id=2, note="two\nlines 🌳")])).decode().splitlines()
    )

    assert [lines[0], lines[-1], len(lines)] == ["[", "]", 4]
    assert json.loads(lines[1].removesuffix(","))["claim_id"] == 1
    assert json.loads(lines[2])["note"] == "two\nlines 🌳"


def test_nothing_selected_is_an_empty_array():
    assert json.loads(b"".join(json_chunks([]))) == []


def test_rows_are_written_a_thousand_at_a_time(make_row):
    pieces = list(json_chunks(repeat(make_row(), 1500)))

    assert [piece.count(b'"claim_id"') for piece in pieces] == [1000, 500, 0]
    assert len(json.loads(b"".join(pieces))) == 1500


def test_every_format_holds_the_same_columns(make_row):
    assert list(FORMATS) == ["csv", "excel", "json"]
    assert next(FORMATS["excel"].chunks([make_row()]))[:3] == b"\xef\xbb\xbf"
    header = next(FORMATS["csv"].chunks([])).decode().strip().split(",")
    (stored,) = json.loads(b"".join(FORMATS["json"].chunks([make_row()])))
    assert tuple(header) == COLUMNS
    assert list(stored) == [
        *COLUMNS,
        "reviewer_name",
        "signed_off_name",
        "ticks",
        "evidence",
        "disposition",
        "replacement",
        "policy",
        "override_reason",
        "answer",
        "decision",
        "record",
        "versions",
        "gone_in",
        "history",
    ]
