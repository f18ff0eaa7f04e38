"""Who a speaker is: surnames, titles and pronouns resolved within the article."""

import pytest

from claims.extraction.quotations import find_quotations

# the article, then the name of the speaker of its last quotation
ROWS = [
    ('Lena Ortiz spoke. "We go," Ortiz said.', "Lena Ortiz"),
    ('Lena Ortiz spoke. "We go," Ms. Ortiz said.', "Lena Ortiz"),
    ('Lena Ortiz spoke. "We go," Mayor Ortiz said.', "Lena Ortiz"),
    ('Lena Ortiz spoke. "We go," she said.', "Lena Ortiz"),
    ('Paul Vos met Anna Ortiz. "We go," she said.', "Anna Ortiz"),
    ('Piet Vos met Lena Ortiz. "We go," he said.', "Piet Vos"),
    ('Lena Ortiz wrote to David Kern. "We go," he said.', "David Kern"),
    ('David Kern warned Paul Lind. "We go," he said.', "David Kern"),
    ('Gov. Lena Ortiz spoke. "We go," the governor said.', "Lena Ortiz"),
    ('Sen. David Kern spoke. "We go," the senator said.', "David Kern"),
    ('"We go," the governor said.', "governor"),
    ('Mr. Kern spoke. Mrs. Kern listened. "We go," she said.', "Kern"),
    ('David Kern and Anna Kern spoke. "We go," Mrs. Kern said.', "Anna Kern"),
    ('David Kern and Anna Kern spoke. "We go," Mr. Kern said.', "David Kern"),
    ('Tamo, a 36-year-old clerk, hid. He was afraid. "We go," he said.', "Tamo"),
    ('"We go," Lena Ortiz said.', "Lena Ortiz"),
    ('"We go," said Lieutenant General Lena Ortiz.', "Lena Ortiz"),
    ('"We go," said Brem Party spokesman David Kern.', "David Kern"),
    ('"We go," said the leader of the port union, David Kern.', "David Kern"),
    ('"We go," said a union official.', "union official"),
    ('"We go," said the Brem Courier.', "Brem Courier"),
    ('"We go," said David Kern Jr.', "David Kern Jr."),
    ('David "Davy" Kern spoke. "We go," Kern said.', 'David "Davy" Kern'),
    ('Lena Ortiz, who said "we go," left.', "Lena Ortiz"),
    ('Ludwig van der Kern spoke. "We go," Kern said.', "Ludwig van der Kern"),
    ('Lena Ortiz\'s plan failed. "We go," Ortiz said.', "Lena Ortiz"),
    ('"We go," they said.', None),
    ('"We go," he said.', None),
    ('In Brem it rained. "We go," he said.', None),
    ('"We go," WHO said.', "WHO"),
    ('President Kern spoke. "We go," he said.', "Kern"),
    ('Justice Anna Lind sat. The hall was full. "We go," she said.', "Anna Lind"),
    ('The New York Courier wrote. Anna Lind sat. "We go," she said.', "Anna Lind"),
    ('David Kern told Paul Lind that he was late. "We go," he said.', "David Kern"),
    ('"We go," David Kern said. "Now." Paul Lind sat. "Not me," said Lind.', "Paul Lind"),
    ('The Bank of Orland met. "We wait," the bank said.', "Bank of Orland"),
    ('The World Boat Council met. "We wait," the WBC said.', "World Boat Council"),
    ('The World Boat Council met. "We wait," said WBC.', "World Boat Council"),
    ('The Church of the River was founded in Brem. "We wait," the Church said.', "Church of the River"),
    ('The University of Brem and the University of Kern met. "We wait," the university said.', "university"),
    ('"We wait," the Ministry of the Interior said.', "Ministry of the Interior"),
    ('The Bank of Orland\'s head left. The bank said it was "sad."', "Bank of Orland"),
    ('"We go," said Transport Commissioner Carl Lind.', "Carl Lind"),
    ('"We go," said Labour MP Anna Lind.', "Anna Lind"),
    ('"We go," said Senator Lena Ortiz of North Brem.', "Lena Ortiz"),
    ('"We go," said Co-chair Lena Ortiz.', "Lena Ortiz"),
    ('Lena Ortiz sat. Brem News wrote. "We go," she said.', "Lena Ortiz"),
    ('Spokeswoman Robin Vale spoke. "We go," she said.', "Robin Vale"),
]


@pytest.mark.parametrize(("text", "name"), ROWS)
def test_speaker_name(text: str, name: str | None) -> None:
    assert find_quotations(text, ())[-1][1].speaker_name == name
