"""Whether a weekday or a day without a year is past or to come: the verb nearest to it says so.

Told from Thursday, 20 November 2025.
"""

import pytest

from tests.extraction.told_figures import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor told reporters on Monday that the bridge would reopen on Friday.", ["2025-11-17", "2025-11-21"]),
        ("The council said the vote on Monday would be close.", ["2025-11-24"]),
        ("The council said Monday it would vote again.", ["2025-11-17"]),
        ("Lund told a rally in Marl on Monday that taxes might rise.", ["2025-11-17"]),
        ("Holm said in a letter on Monday that she will resign.", ["2025-11-17"]),
        ("Anglers will fight the ban, agreed Wednesday in Marl.", ["2025-11-19"]),
        ("Until Monday, nobody had opened the vault.", ["2025-11-17"]),
        ("The road will stay closed until Sunday.", ["2025-11-23"]),
        ("On Tuesday, the high court will hear the appeal.", ["2025-11-25"]),
        ("On Tuesday, the high court heard the appeal.", ["2025-11-18"]),
        ("Tuesday's vote could bring down the council.", ["2025-11-25"]),
        ("Tuesday's vote brought down the council.", ["2025-11-18"]),
        ("The bridge authority on Sunday issued a warning.", ["2025-11-16"]),
        ("The sides agreed to meet on Monday.", ["2025-11-24"]),
        ("The judge ordered him to appear on Monday.", ["2025-11-24"]),
        ("The harbour asked the crew to leave by Nov. 28.", ["2025-11-28"]),
        ("He was forced to resign on Monday.", ["2025-11-17"]),
        ("The president leaves Sunday for the coast.", ["2025-11-23"]),
        ("Holm visits Marl on Saturday.", ["2025-11-22"]),
        ("It won 54 votes on Tuesday.", ["54 votes", "2025-11-18"]),
        ("The hearing was adjourned to December 4.", ["2025-12-04"]),
        ("The match has been moved to Saturday.", ["2025-11-22"]),
        ("A talk set for Marl in April could be moved.", ["2026-04"]),
        ("The union has called a strike for Saturday.", ["2025-11-22"]),
        ("They could not attend on Monday.", ["2025-11-17"]),
        ("They didn't meet on Monday.", ["2025-11-17"]),
        ("The law, which took effect July 1, bans flavours.", ["2025-07-01"]),
        ("The law, which takes effect July 1, bans flavours.", ["2026-07-01"]),
        ("She will take over from Ida P. Lund Feb. 1 as head.", ["2026-02-01"]),
        ("The index fell from the record set on Aug. 6.", ["2025-08-06"]),
        ("Exports dropped in December.", ["2024-12"]),
        ("Exports may drop in December.", ["2025-12"]),
        ("It gave the firm until mid-December to answer.", ["2025-12"]),
        ("The offer is valid until the end of March.", ["2026-03"]),
        ("He was seen on 22 November.", ["2025-11-22"]),
    ],
)
def test_the_verb_nearest_to_a_day_tells_its_direction(text: str, expected: list[str]) -> None:
    assert [row.rpartition(" | ")[2].partition(" ")[2] or row for row in told(text)] == expected
