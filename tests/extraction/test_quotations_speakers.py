"""Who said it: speaker, name and cue of marked words."""

import pytest

from claims.extraction.quotations import find_quotations

# text, then (words, speaker, name, cue) of each quotation
ROWS = [
    (
        '"The bridge is closed," Mayor Lena Ortiz said. "Nobody may cross it."',
        [
            ("The bridge is closed,", "Mayor Lena Ortiz", "Lena Ortiz", "said"),
            ("Nobody may cross it.", "Mayor Lena Ortiz", "Lena Ortiz", "said"),
        ],
    ),
    (
        'Colonel Piet Vos, head of the harbour watch, draws a dark picture. "We have no boats," he warned. "None."',
        [
            ("We have no boats,", "he", "Piet Vos", "warned"),
            ("None.", "he", "Piet Vos", "warned"),
        ],
    ),
    (
        '"It rained for a week," said Odile Kern, a farmer from Brem, who lost two fields.',
        [
            (
                "It rained for a week,",
                "Odile Kern, a farmer from Brem, who lost two fields",
                "Odile Kern",
                "said",
            )
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_speaker(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    found = [
        (
            span.of(text),
            quotation.speaker and quotation.speaker.of(text),
            quotation.speaker_name,
            quotation.cue and quotation.cue.of(text),
        )
        for span, quotation in find_quotations(text, ())
    ]

    assert found == expected
