"""The text of a PDF with its pages, and what a PDF may not do."""

import re
import zlib

import pytest

from claims.reading import TextRefused
from claims.reading.contents import Contents
from claims.reading.pdf import FROM_PDF, read_pdf
from claims.reading.pdf_lines import answer_for
from tests.reading.pdf_files import CATALOG, packed, pdf, stream

REPORT = pdf(
    [
        (60, 800, "Harbour report 1"),
        (60, 760, "The warden told the board that the quay had sunk by more than"),
        (60, 748, "4,200 millimetres since the winter, and that no vessel would be al-"),
        (60, 736, "lowed to moor there “before the piles are"),
    ],
    [(60, 800, "Harbour report 2"), (60, 760, "replaced”. The board agreed.")],
    [(60, 800, "Harbour report 3"), (60, 760, "Of nine cranes three stand idle.")],
)


def test_paragraphs_are_read_over_lines_and_pages():
    read = read_pdf(REPORT)

    assert [read.words[start : start + 8] for start in read.pages] == ["Harbour ", "replaced", "Of nine "]
    assert read == Contents(
        "Harbour report 1\nThe warden told the board that the quay had sunk by more than 4,200 millimetres since the winter, "
        "and that no vessel would be al\u00adlowed to moor there “before the piles are replaced”. The board agreed.\n"
        "Of nine cranes three stand idle.",
        str(FROM_PDF),
        (0, 188, 217),
    )


@pytest.mark.parametrize(
    ("empty", "said"),
    [
        ([2], "Page 2 has no text, only a picture: what it says is missing."),
        ([2, 3], "Pages 2, 3 have no text, only pictures: what they say is missing."),
        (range(2, 20), "Pages 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 … have no text, only pictures: what they say is missing."),
    ],
)  # fmt: skip
def test_pages_without_text_are_named(empty, said):
    read = read_pdf(pdf(["The quay has sunk."], *[[] for _ in empty]))

    assert (read.words, read.note) == ("The quay has sunk.", f"{FROM_PDF} {said}")


@pytest.mark.parametrize(
    ("raw", "refusal"),
    [
        pytest.param(pdf([]), "no text in this PDF, only pictures of pages", id="a scan"),
        pytest.param(pdf(["– . –"]), "no text in this PDF, only pictures of pages", id="marks alone"),
        pytest.param(b"%PDF-1.7\nThe quay has sunk.", "no PDF that can be read", id="no PDF"),
        pytest.param(REPORT[:300], "no PDF that can be read", id="the end is missing"),
        pytest.param(packed([CATALOG, b"<</Type/Pages/Kids[]/Count 0>>"]), "no PDF that can be read", id="no pages"),
        pytest.param(
            packed([CATALOG, b"<</Type/Pages/Kids[]/Count 0>>", b"<</Filter/Standard/V 1/R 2/P -4/O(%s)/U(%s)>>" % (b"o" * 32, b"u" * 32)],
                   trailer=b"/Encrypt 3 0 R/ID[(a)(b)]"),
            "asks for a password",
            id="a password",
        ),
    ],
)  # fmt: skip
def test_refuses_what_has_no_text_to_read(raw, refusal):
    with pytest.raises(TextRefused, match=refusal):
        read_pdf(raw)


def test_refuses_what_is_not_read_in_time(monkeypatch):
    monkeypatch.setattr("claims.reading.pdf.PATIENCE", 0.0001)

    with pytest.raises(TextRefused, match="too long or too much memory"):
        read_pdf(REPORT)


def test_refuses_a_small_file_that_unpacks_to_very_much(monkeypatch):
    """What ends for want of memory is the process that reads it, and not the server."""
    monkeypatch.setattr("claims.reading.pdf.MEMORY", 1 << 20)
    bomb = zlib.compress(bytes(1 << 24))
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>"
    raw = packed([CATALOG, b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page, stream(bomb, b"/Filter/FlateDecode")])

    assert len(raw) < 20_000
    with pytest.raises(TextRefused, match="too long or too much memory"):
        read_pdf(raw)


@pytest.mark.parametrize(
    ("limit", "value", "refusal"),
    [("PAGES", 2, "pages"), ("LINES", 5, "long"), ("CHARACTERS", 100, "long")],
)
def test_only_so_much_is_read(monkeypatch, limit, value, refusal):
    assert list(answer_for(REPORT)) == ["pages"]
    monkeypatch.setattr(f"claims.reading.pdf_lines.{limit}", value)

    assert answer_for(REPORT) == {"refusal": refusal}


def test_what_is_no_pdf_is_told_apart():
    assert answer_for(b"%PDF-1.7\nThe quay has sunk.") == {"refusal": "damaged"}


def test_refuses_letters_that_its_fonts_do_not_name():
    raw = pdf(["xxxx xxxx"]).replace(b"xxxx xxxx", b"\\001\\2\\3 x")

    with pytest.raises(TextRefused, match="letters of this PDF cannot be told"):
        read_pdf(raw)


def test_lines_are_told_with_their_places():
    [page] = answer_for(pdf([(60, 700, "Of nine cranes"), (90, 688, "three stand id-"), (60, 676, "le.")]))["pages"]

    assert [(text, left, baseline) for text, left, _right, baseline, _height in page] == [
        ("Of nine cranes", 60.0, 700.0),
        ("three stand id\ufffe", 90.0, 688.0),
        ("le.", 60.0, 676.0),
    ]
    # How wide Helvetica is depends on what stands for it on the machine.
    assert all(left + 10 < right < left + 100 and 8 < height < 15 for _text, left, right, _baseline, height in page)


def test_what_is_turned_is_told_as_if_it_were_not():
    """As the tables of many reports are, on a page of their own."""
    rows = [
        b"0 1 -1 0 %d 60 Tm (%s) Tj" % (100 + 12 * nth, words)
        for nth, words in enumerate((b"Of nine cranes", b"three"))
    ]
    content = b"BT /F 10 Tf " + b" ".join(rows) + b" ET"
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Rotate 90/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>"
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    raw = packed([CATALOG, b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page, stream(content), font])

    [[above, line]] = answer_for(raw)["pages"]

    assert [(text, left, baseline) for text, left, _right, baseline, _height in (above, line)] == [
        ("Of nine cranes", 60.0, -100.0),
        ("three", 60.0, -112.0),
    ]
    assert all(8 < height < 15 for *_place, height in (above, line))


def test_a_sign_of_a_font_that_stands_for_two_letters_is_read_as_both():
    """F, here."""
    signs = (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange "
        b"1 beginbfrange <61> <7a> <0061> endbfrange 1 beginbfchar <46> <00660069> endbfchar endcmap end end"
    )
    rows = b"BT /F 10 Tf 12 TL 60 700 Td (the wardens reported on the three) Tj T* (Fshing vessels) Tj ET"
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>"
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>"
    raw = packed([CATALOG, b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page, stream(rows), font, stream(signs)])

    assert read_pdf(raw).words == "the wardens reported on the three fishing vessels"


def test_a_damaged_page_is_one_without_text():
    raw = re.sub(rb"/Kids\[4 0 R 6 0 R\]", b"/Kids[4 0 R 99 0 R]", pdf(["The quay has sunk."], ["It rose."]))

    assert [[text for text, *_place in page] for page in answer_for(raw)["pages"]] == [["The quay has sunk."], []]
