"""Lines of printed pages → paragraphs, and where each page begins."""

import pytest

from claims.reading.lines import HYPHEN, Line
from claims.reading.paragraphs import paged

LETTER, HEIGHT, LEADING = 5.0, 12.0, 15.0
# As wide as the widest line of a page here.
FULL = "The harbour office keeps a list of every vessel"


def lines(*rows: str, page: int = 0, left: float = 60.0, top: float = 700.0, height: float = HEIGHT) -> list[Line]:
    """Rows below each other; each leading space moves one by two letters to the right, an empty row is a gap."""
    return [
        Line(
            page=page,
            text=row.strip(),
            left=left + 2 * LETTER * (len(row) - len(row.lstrip())),
            right=left + 2 * LETTER * (len(row) - len(row.lstrip())) + LETTER * len(row.strip()),
            baseline=top - nth * LEADING,
            height=height,
        )
        for nth, row in enumerate(rows)
        if row
    ]


def stretched(row: str, *, to: float, nth: int) -> Line:
    """A row of a table, whose cells stand far from each other."""
    return Line(page=0, text=row, left=60, right=to, baseline=700 - nth * LEADING, height=HEIGHT)


def read(found: list[Line], *, pages: int = 1) -> str:
    return paged(found, pages=pages).text


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        pytest.param([FULL, "that came in at night."], f"{FULL} that came in at night.", id="a line goes on"),
        pytest.param([FULL, "Mersel Point reports."], f"{FULL} Mersel Point reports.", id="with a capital, as nothing more fitted"),
        pytest.param(["It came in.", FULL], f"It came in.\n{FULL}", id="not where the next word would have fitted"),
        pytest.param(["It came", "in at night and", FULL.lower()], f"It came in at night and {FULL.lower()}", id="but where a sentence goes on"),
        pytest.param([FULL, "", "Mersel Point reports."], f"{FULL}\nMersel Point reports.", id="not over a gap"),
        pytest.param([f"{FULL[:-6]}ship.", " It came in at night."], f"{FULL[:-6]}ship.\nIt came in at night.", id="not into an indent"),
        pytest.param([f" {FULL}", "Mersel Point and the bay."], f"{FULL} Mersel Point and the bay.", id="out of an indent"),
        pytest.param([f"{FULL[:-6]}ship.", "2. It came in at night."], f"{FULL[:-6]}ship.\n2. It came in at night.", id="not into the next item"),
        pytest.param([f"1. {FULL}", "2. Mersel Point"], f"1. {FULL}\n2. Mersel Point", id="not from item to item"),
        pytest.param(["• one vessel", "• two ferries and"], "• one vessel\n• two ferries and", id="not into a bullet"),
    ],
)  # fmt: skip
def test_lines_are_joined_where_a_paragraph_goes_on(rows, text):
    assert read(lines(*rows)) == text


@pytest.mark.parametrize(
    ("first", "second", "text"),
    [
        pytest.param(f"the harbour informa{HYPHEN}", "tion", "the harbour informa\u00adtion", id="nothing tells: a soft hyphen"),
        pytest.param(f"information: the informa{HYPHEN}", "tion", "information: the information", id="the word stands elsewhere"),
        pytest.param(f"a long-term lease, long{HYPHEN}", "term", "a long-term lease, long-term", id="with its hyphen it stands elsewhere"),
        pytest.param("the harbour informa-", "tion", "the harbour informa\u00adtion", id="any hyphen"),
        pytest.param("the harbour informa\u00ad", "tion", "the harbour informa\u00adtion", id="a soft one"),
        pytest.param(f"the Anglo{HYPHEN}", "Saxon coast", "the Anglo-Saxon coast", id="a capital behind it"),
        pytest.param(f"the years 1914{HYPHEN}", "18 at sea", "the years 1914-18 at sea", id="numbers"),
        pytest.param(f"pre{HYPHEN}", "and post-war", "pre- and post-war", id="a hanging hyphen"),
        pytest.param("it came in -", "at night", "it came in - at night", id="a dash"),
    ],
)  # fmt: skip
def test_a_word_that_a_line_end_parts_is_made_whole(first, second, text):
    assert read(lines(first, second)) == text


def test_a_hyphen_that_nothing_goes_on_with_is_one():
    assert read([*lines(f"the informa{HYPHEN}"), *lines("Other words.", top=400)]) == "the informa-\nOther words."


def test_lines_of_a_script_without_spaces_are_joined_without_one():
    assert read(lines("港の岸壁は冬から沈", "んだ。")) == "港の岸壁は冬から沈んだ。"
    assert read(lines("港の岸壁は", "4,200 ミリ沈んだ。")) == "港の岸壁は\n4,200 ミリ沈んだ。"


def test_ligatures_are_letters():
    assert read(lines("The oﬃce, ﬁrst of the ﬂeet")) == "The office, first of the fleet"


def test_rows_of_a_table_stay_apart():
    rows = [stretched("2023 4,100", to=300, nth=0), stretched("2024 4,200", to=300, nth=1)]

    assert read([*rows, *lines(FULL, "that came in at night.", top=500)]).split("\n")[:2] == [
        "2023 4,100",
        "2024 4,200",
    ]


def test_what_stands_in_one_row_is_one_line():
    left, right = lines("Vessels")[0], lines("4,200", left=200)[0]

    assert read([left, right]) == "Vessels 4,200"


def test_a_heading_is_a_line_of_its_own():
    assert read([*lines("Of the harbour", height=18), *lines(FULL, top=685)]) == f"Of the harbour\n{FULL}"


def test_a_sentence_goes_on_in_the_next_column():
    assert (
        read([*lines(FULL, "that came", top=200), *lines("in at night.", left=320)]) == f"{FULL} that came in at night."
    )


@pytest.mark.parametrize(
    ("last", "first", "text"),
    [
        ("It came in at", "night.", "It came in at night."),
        (f"It came in at mid{HYPHEN}", "night.", "It came in at mid\u00adnight."),
        ("It came in.", "It left.", "It came in.\nIt left."),
        ("It came in.", "nobody saw it.", "It came in.\nnobody saw it."),
    ],
    ids=["a sentence", "a word", "another sentence", "a sentence with a small letter"],
)
def test_a_sentence_goes_on_on_the_next_page(last, first, text):
    assert read([*lines(last), *lines(first, page=1)], pages=2) == text


def test_each_page_begins_where_its_first_letter_stands():
    found = paged([*lines("It came in at"), *lines("night.", page=1), *lines("It left.", page=3)], pages=5)

    assert found.text == "It came in at night.\nIt left."
    assert found.starts == (0, 14, 21, 21, 29)


def test_nothing_is_read_of_nothing():
    assert paged([], pages=2) == paged([], pages=2)
    assert (paged([], pages=2).text, paged([], pages=2).starts) == ("", (0, 0))


def of_pages(*heads: str, foot: str = "") -> list[Line]:
    """Pages that have a head each, four rows of a text of their own, and a foot."""
    found = []
    for page, head in enumerate(heads):
        rows = [f"{word} words of page {word}." for word in (f"{'abcdef'[page]}{nth}" for nth in range(7))]
        found += [*lines(head, page=page, top=800), *lines(*rows, page=page)]
        found += lines(foot, page=page, top=30) if foot else []
    return found


def test_page_numbers_are_left_out():
    text = read(of_pages("– 7 –", "– 8 –", "– 9 –"), pages=3)

    assert not any(character in text for character in "–")


def test_a_running_head_is_kept_once():
    text = read(of_pages("Harbour report 7", "Harbour report 8", "Harbour report 9", foot="Confidential"), pages=3)

    assert [text.count(words) for words in ("Harbour report", "Confidential")] == [1, 1]


def test_the_figures_of_a_table_on_every_page_are_no_page_numbers():
    text = read(of_pages("4,100", "4,200", "4,100", foot="1,200"), pages=3)

    assert [text.count(words) for words in ("4,100", "4,200", "1,200")] == [2, 1, 3]


def test_what_stands_on_two_pages_alone_is_no_running_head():
    text = read(of_pages("Harbour report", "Harbour report", "Of the vessels"), pages=3)

    assert text.count("Harbour report") == 2


def test_a_running_head_does_not_part_a_sentence():
    pages = [
        *(*lines("Harbour report", page=0, top=800), *lines("It came in at", page=0)),
        *(*lines("Harbour report", page=1, top=800), *lines("night and left. Then", page=1)),
        *(*lines("Harbour report", page=2, top=800), *lines("it was day.", page=2)),
    ]

    assert read(pages, pages=3) == "Harbour report\nIt came in at night and left. Then it was day."
    assert read(pages[1:] + lines("Harbour report", page=3, top=800), pages=4) == (
        "It came in at night and left. Then it was day.\nHarbour report"
    )
