"""Quotation marks of every kind, mixed, nested and missing: which words stand between them."""

import pytest

from claims.extraction.lexicon.languages import quotation_lexicon
from claims.extraction.marks import find_marked

# text, then the words between the outermost marks
ROWS = [
    ("No marks at all.", []),
    ('"We go," she said.', ["We go,"]),
    ("“We go,” she said.", ["We go,"]),
    ("''We go,'' she said.", ["We go,"]),
    ("``We go,'' she said.", ["We go,"]),
    ("‘We go,’ she said.", ["We go,"]),
    ("'We go,' she said.", ["We go,"]),
    ("«We go», she said.", ["We go"]),
    ("« We go », she said.", ["We go"]),
    ("»We go«, she said.", ["We go"]),
    ("„We go“, she said.", ["We go"]),
    ("„We go.“ She left.", ["We go."]),
    ("„We go”, she said.", ["We go"]),
    ("‹We go›, she said.", ["We go"]),
    ('"We go," she said. "Now."', ["We go,", "Now."]),
    ("“We go,” she said. “Now.”", ["We go,", "Now."]),
    # mixed pairs and marks that look the wrong way
    ('“We go," she said.', ["We go,"]),
    ('"We go,” she said.', ["We go,"]),
    ("”We go,” she said.", ["We go,"]),
    ("\u202a”We go,” she said.", ["We go,"]),
    ("” … we go,” she said.", ["… we go,"]),
    ("” she said.", []),
    ("‘‘We go,’’ she said.", ["We go,"]),
    ("“We go,’’ she said.", ["We go,"]),
    ("“We go,“ she said.", ["We go,"]),
    ("''We go,\" she said.", ["We go,"]),
    ('"“We go,” she said.', ["We go,"]),
    # no white space on one side
    ('She spoke of"open doors" again.', ["open doors"]),
    ('"We go,"Ada Kern said.', ["We go,"]),
    ('She wrote ("a mess") below.', ["a mess"]),
    ("the plan—“a mess”—failed", ["a mess"]),
    ('the "so-called"/"would-be" kings', ["so-called", "would-be"]),
    # apostrophes are no marks
    ("''It's ours,'' she said.", ["It's ours,"]),
    ("''Don't,'' she said. ''You're late.''", ["Don't,", "You're late."]),
    ("The voters' choice was the mayor's.", []),
    ("The voters’ choice was the mayor’s.", []),
    ("Rock 'n' roll in the '90s.", []),
    ("'Twas the night; tell 'em so.", []),
    ("The '68 crowd and the workers' hall", []),
    ("She's Kern's aide; it's theirs.", []),
    ("The dogs' owners' club met.", []),
    ("It is 6'2 tall.", []),
    # single marks beside possessives
    ("'The voters' choice is clear,' she said.", ["The voters' choice is clear,"]),
    ("Readers' reaction: 'Is that all?'", ["Is that all?"]),
    ("‘It’s ours,’ she said. ‘It’s theirs,’ he said.", ["It’s ours,", "It’s theirs,"]),
    ("She said 'yes' and 'no'.", ["yes", "no"]),
    ("Kern: ‘We are done.’", ["We are done."]),
    # nested
    ("\"She told me, 'Go home,' and I went,\" he said.", ["She told me, 'Go home,' and I went,"]),
    ("“She told me, ‘Go home,’ and I went,” he said.", ["She told me, ‘Go home,’ and I went,"]),
    ("‘She told me, “Go home,” and I went,’ he said.", ["She told me, “Go home,” and I went,"]),
    ("''She told me, 'Go,''' he said.", ["She told me, 'Go,'"]),
    ("“The “old” bridge fell,” she said.", ["The “old” bridge fell,"]),
    ("\"He said 'no.'\" She left.", ["He said 'no.'"]),
    ("„Sie sagte ‚nein‘ dazu“, so Kern.", ["Sie sagte ‚nein‘ dazu"]),
    # over paragraphs
    ("“One.\n“Two.\n“Three,” she said.", ["One.", "Two.", "Three,"]),
    ('"One.\n\n"Two," she said.', ["One.", "Two,"]),
    # missing marks
    ("“We go, she said.", ["We go, she said."]),
    ("We go,” she said.", []),
    ("“We go,” she said. “Now we run", ["We go,", "Now we run"]),
    ("“We go. “Now,” she said.", ["Now,"]),
    ("“ ”", []),
    ('""', []),
    ("''", []),
    ('"', []),
    ("“Broken line\nNext “line” here", ["Broken line", "line"]),
    ("« One « two » three", ["two"]),
    ('" We go , " she said .', ["We go ,"]),
    ("‹ stray", []),
    ("14″ wide", []),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_words_between_marks(text: str, expected: list[str]) -> None:
    lines, _ = find_marked(text, quotation_lexicon("en"))

    assert [text[mark.start : mark.end] for line in lines for mark in line] == expected


def test_a_quotation_taken_up_in_the_next_paragraph_is_known_as_resumed() -> None:
    lines, _ = find_marked("“One.\n“Two,” she said. “Three.”", quotation_lexicon("en"))

    assert [mark.resumed for line in lines for mark in line] == [False, True, False]


def test_a_blank_line_between_paragraphs_does_not_end_the_quotation() -> None:
    lines, _ = find_marked("“One.\n\n“Two,” she said.", quotation_lexicon("en"))

    assert [mark.resumed for line in lines for mark in line] == [False, True]


@pytest.mark.parametrize(
    ("text", "british"), [("‘Go,’ she said. ‘Now.’", True), ("“Go,” she said. ‘Now.’ “No.”", False), ("None.", False)]
)
def test_article_with_single_marks_outside_is_british(text: str, british: bool) -> None:
    assert find_marked(text, quotation_lexicon("en"))[1] is british
