"""Whose words they are where several people stand in a sentence. Each row: text, then "words | speaker | name | cue"."""

import pytest

from tests.extraction.told_quotations import told

ROWS = [
    (
        "Bo Lund welcomed Ida Holm's proposed toll, calling Vos's planned bridge \"a toy.\"",
        ["a toy. | Bo Lund | Bo Lund | calling"],
    ),
    ('Polls differ - Ida Holm: "We lead by five."', ["We lead by five. | Ida Holm | Ida Holm | None"]),
    (
        'The tax is going up, and Ms. Lund said the "small changes" made in May were too late.',
        ["small changes | Ms. Lund | Lund | said"],
    ),
    (
        'The union has been warning that it is out of money, and Ms. Lund said the "last reserves" are gone.',
        ["that it is out of money | The union | union | warning", "last reserves | Ms. Lund | Lund | said"],
    ),
    ('The flood led her to declare that the town was "lost."', ["lost. | her | None | declare"]),
    ('It is rare for Ida Holm to call a plan "brilliant."', ["brilliant. | Ida Holm | Ida Holm | call"]),
    ('The storm prompted the mayor to promise "new dikes."', ["new dikes. | the mayor | mayor | promise"]),
    (
        'An open-air rally on Sunday had one message: "Save the mill."',
        ["Save the mill. | An open-air rally | open-air rally | None"],
    ),
    (
        'While Lund calls the report a "fine piece of work," Holm points to the "holes" in it.',
        ["fine piece of work, | Lund | Lund | calls"],
    ),
    (
        'Citing the port\'s "long and sad decline" and its debts, Holm resigned.',
        ["long and sad decline | Holm | Holm | Citing"],
    ),
    (
        'The gap grew in May when Mayor Ida Holm lamented the "sorry" state of the port and criticized its "eternal delays."',
        ["sorry | Mayor Ida Holm | Ida Holm | lamented", "eternal delays. | Mayor Ida Holm | Ida Holm | criticized"],
    ),
    (
        'The delay was discussed in "The Morning Hour," where Holm told listeners it was harmless and called it "a trifle."',
        ["a trifle. | Holm | Holm | told"],
    ),
    ('Lund gave a snappy retort: "Not with us."', ["Not with us. | Lund | Lund | None"]),
    ('His statement on Monday that "nobody was hurt" was wrong.', ["nobody was hurt | His | None | statement"]),
    (
        'The paper quoted Ida Holm as saying the dam was "as good as new."',
        ["as good as new. | Ida Holm | Ida Holm | saying"],
    ),
    ('Ida Holm was quoted as saying the dam was "as good as new."', ["as good as new. | Ida Holm | Ida Holm | saying"]),
    ('"Not in my time," was how Ida Holm put it.', ["Not in my time, | Ida Holm | Ida Holm | put"]),
    ('"Not in my time" was all that Ida Holm would say.', ["Not in my time | Ida Holm | Ida Holm | say"]),
    (
        '"A farce" is the verdict of Ida Holm, who chairs the club.',
        ["A farce | Ida Holm, who chairs the club | Ida Holm | verdict"],
    ),
    ('"A farce" was Ida Holm\'s answer.', ["A farce | Ida Holm's | Ida Holm | answer"]),
    ('To Ms. Holm, the plan was "a farce".', ["a farce | Ms. Holm | Holm | None"]),
    ('In his view, the plan is "a farce."', ["a farce. | his | None | view"]),
    (
        '"We must go," in Ms. Holm\'s words, "before the water comes."',
        ["We must go, | Ms. Holm's | Holm | words", "before the water comes. | Ms. Holm's | Holm | words"],
    ),
    ('"Go!" came the reply.', ["Go! | the reply | reply | came"]),
    ('"We go," say residents of the port.', ["We go, | residents of the port | residents of the port | say"]),
    ('"We go," beams Ida Holm.', ["We go, | Ida Holm | Ida Holm | beams"]),
    ('The jury heard that Vos had "lost his temper".', ["lost his temper | The jury | jury | heard"]),
    ('The court was told Vos had "lost his temper".', ["lost his temper | The court | court | told"]),
    ("He heard the dam had broken.", []),
    ('Vos heard the word "dam" on the radio.', []),
    ('Ida Holm, who, to this day, calls the plan "a farce," has left.', ["a farce, | who | Ida Holm | calls"]),
    ('The prosecutor said Vos told the officers: "I was asleep."', ["I was asleep. | Vos | Vos | told"]),
    (
        "KERN, Orland (AP) — Two boats sank on Friday, the mayor said.",
        ["Two boats sank on Friday | the mayor | mayor | said"],
    ),
    ('The Bank of Orland said it "regrets" the delay.', ["regrets | The Bank of Orland | Bank of Orland | said"]),
    ('"We go," said Ida Holm, 34, from Brem.', ["We go, | Ida Holm, 34, from Brem | Ida Holm | said"]),
    ("Talks would resume, Holm said.", ["Talks would resume | Holm | Holm | said"]),
    (
        "A man of the port, who asked not to be named because he feared for his job, said talks would fail.",
        [
            "talks would fail | A man of the port, who asked not to be named because he feared for his job | man of the port | said"
        ],
    ),
    ('Party elders produced an "autopsy" of the defeat.', []),
    ('The deal is a "framework" for now.', []),
    (
        'Sources close to the star claim that she is "over the moon".',
        ["over the moon | Sources close to the star | Sources close to the star | claim"],
    ),
    (
        'In a post late Sunday, the school\'s principal, Ida Holm, wrote that it was "shut".',
        ["shut | the school's principal, Ida Holm | Ida Holm | wrote"],
    ),
    (
        'Of the farmers asked, 21 percent said it was "late" and 14 percent said "too late."',
        ["late | 21 percent | 21 percent | said", "too late. | 14 percent | 14 percent | said"],
    ),
    (
        'Vos said he saw a screening of "The Long River" in May.',
        ['he saw a screening of "The Long River" in May | Vos | Vos | said'],
    ),
    ('The mill _ "a ruin," Ida Holm said _ will close.', ["a ruin, | Ida Holm | Ida Holm | said"]),
    ("'THE LONG RIVER': A DULL FILM", []),
    (
        'Ida Holm (L-Brem) on Friday lashed out at Bo Lund, accusing him of hiding "his friends at the mill."',
        ["his friends at the mill. | Ida Holm (L-Brem) | Ida Holm | accusing"],
    ),
    ('"We go," nodded Ida Holm.', ["We go, | Ida Holm | Ida Holm | nodded"]),
    (
        'They found signs of "spear phishing of the worst kind" - fake emails meant to trap people.',
        ["spear phishing of the worst kind | They | None | found"],
    ),
    (
        "She said the bridge, which nobody had looked at since the flood of the year before last, was shut.",
        [
            "the bridge, which nobody had looked at since the flood of the year before last, was shut | She | None | said"
        ],
    ),
    ("The old star claim that it works is false.", []),
    ('"We go," she said, "at noon" and left.', ["We go, | she | None | said", "at noon | she | None | said"]),
    (
        'The boats \'lie idle\' all day. "We go," she said. "Now," he said.',
        ["We go, | she | None | said", "Now, | he | None | said"],
    ),
    ('"A farce" was what the plan needed all along.', []),
    ('"A farce" is the verdict nobody wanted.', []),
    ('"We go," in the end, "is the word."', []),
    ("THE LONG RIVER AND THE OLD PORT OF BREM IN THE RAIN OF MAY AGAIN", []),
    ('Calling it "a farce" for years.', []),
    ('“It is 5" long, “she said” again.', []),
    ('“It is 5" long.', []),
    ('“It is 5" long” and "wide," she said.', ['It is 5" long | she | None | said', "wide, | she | None | said"]),
    (
        'The minister dismissed the report as "a worn-out claim", the Brem Courier reported.',
        ["a worn-out claim | The minister | minister | dismissed"],
    ),
    ('The tax was "a farce", the Brem Courier reported.', ["a farce | the Brem Courier | Brem Courier | reported"]),
    ('He was hailed by the Courier as "the best of them".', ["the best of them | the Courier | Courier | hailed"]),
    ('The plan was, in the words of Ida Holm, "a farce."', ["a farce. | Ida Holm | Ida Holm | in the words of"]),
    ('"Of course we go," came back the boat.', []),
    ("“We go” ruled the day.", []),
    ('The union, citing "prudence," called off the strike.', ["prudence, | The union | union | citing"]),
    ("A man who bought the mill says it is dead.", ["it is dead | A man who bought the mill | man | says"]),
    ('Vos told the paper the claim that "nobody asked" was wrong.', ["nobody asked | Vos | Vos | told"]),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_subject(text: str, expected: list[str]) -> None:
    assert told(text, "words", "speaker", "name", "cue") == expected
