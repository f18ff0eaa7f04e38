"""Texts that a careless rule would read in quadratic time: each is a builder of some `n` characters."""

from collections.abc import Callable
from itertools import count

Builder = Callable[[int], str]

_REPEATED = {
    # marks
    "opening marks": "“",
    "closing marks": "”",
    "straight marks": '"',
    "spaced straight marks": ' "',
    "apostrophes": "'",
    "spaced apostrophes": " 'a",
    "curly single marks": "‘",
    "double apostrophes": " ''a",
    "grave accents": "`",
    "guillemets": "«»",
    "low marks": "„a ",
    "opening angles": "«a ",
    "opening single angles": "‹a ",
    "closing single angles": " ›a",
    "marks of every sort": "“‘\"'„«‹''",
    "one quoted word after another": "“a” ",
    "unclosed quotations, one a paragraph": "“We went on.\n",
    "quotations with their speakers": '"We go," he said. ',
    "quotations without a speaker": "“We go. We stay.” ",
    "dialogue in one paragraph": '"We go." "Now?" he asked. "We stay," she said. “Yes.” ',
    "dialogue, one a line": '"We go."\n"We stay," she said.\n',
    "questions and answers": "Q: Why now? A: It is late.\n",
    "colons and quotations": "Holm: “We go.” ",
    "brackets and quotations in one another": '("We (all) go" [he said]) ',
    "single marks with speakers": "‘We go,’ he said. ",
    "single marks and possessives": "'The voters' choice,' he said. ",
    "apostrophes and elisions": "rock 'n' roll's voters' '90s ",
    "guillemets with speakers": "«We go», said Ida. ",
    "low marks with speakers": "„Wir gehen“, sagte Ida. ",
    "speakers with long appositives": '"No," said Ida Holm, the mayor, a judge, who sings, and Bo Lund, the clerk. ',
    # brackets and punctuation
    "opening brackets": "(",
    "brackets of every sort": "([{<",
    "commas": ",",
    "spaced commas": ", ",
    "full stops": ".",
    "spaced full stops": ". ",
    "ellipses": "… ",
    "question marks": "?!",
    "hyphens": "-",
    "dashes": "— ",
    "slashes": "/",
    "colons": "a: ",
    "at signs": "@a ",
    "web addresses": "http://a.b/",
    # space
    "spaces": " ",
    "newlines": "\n",
    "carriage returns": "\r\n",
    "blank lines with spaces": " \n\t\n",
    "non-breaking spaces": "\u00a0",
    "zero-width spaces": "a\u200b",
    # digits
    "digits": "9",
    "grouped digits": "1,000,",
    "digits and points": "1.",
    "digits and spaces": "1 ",
    "digits and hyphens": "1-",
    "digits and slashes": "1/",
    "digits and colons": "12:30:",
    "thin-spaced digits": "1\u202f000",
    "digits of many scripts": "9٣९９",
    "vulgar fractions": "½",
    "ordinals": "1st ",
    "currency signs": "$",
    "currency signs and digits": "€1 ",
    "percent signs": "5% ",
    "minus signs and digits": "-5",
    # words of figures
    "one in one": "one in ",
    "number words": "one hundred and ",
    "hundreds": "hundred ",
    "millions": "1 million ",
    "halves": "half a ",
    "open ranges": "between 1 and ",
    "from and to": "from 5 to ",
    "more than": "more than ",
    "about about": "about ",
    "month names": "January ",
    "dates": "1 January 2020, ",
    "years": "2019 ",
    "last last": "last ",
    "days ago": "three days ago ",
    "years old": "5-year-old ",
    "units": "5 km ",
    "feet and inches": "5'6\" ",
    "scores": "3-2 ",
    "hyphenated numbers": "twenty-",
    "lists of numbers": "3, 4 and 5 percent, ",
    "bare numbers and commas": "3, ",
    "levels": "310.4, up 2 points to ",
    "gapped numbers": "5 points and Holm 3, ",
    "prices": "$5 (€4) a share ",
    "pounds": "paid 5 pounds and ",
    "units and halves": "a mile and a half ",
    "innings": "245 for 6 ",
    "ages": "the age is 5 ",
    # words of attribution
    "said said": "said ",
    "he said she said": "he said she said ",
    "according to": "according to ",
    "that that": "that ",
    "statements in statements": "she said that he said that ",
    "reports of reports": "according to the paper, she said, ",
    "adding and saying": "adding that, saying so, ",
    "relative clauses": "who said that which ",
    "and and": "and ",
    "who who": "who, ",
    "capitalised words": "Ida ",
    "capitalised words and commas": "Ida, ",
    "titles": "Mr. ",
    "initials": "A. ",
    "capitals": "A",
    "pronouns": "He ",
    "possessives": "Ida's ",
    "names and verbs": "Ida Holm said ",
    "of the of the": "of the ",
    "one sentence again and again": "It has 54 trees. ",
    # letters
    "one word": "a",
    "hyphenated words": "a-",
    "camel case": "Aa",
    "accents": "a\u0301",
    "emoji": "😀",
    "characters without spaces": "港",
    "right-to-left letters": "א ",
    "half pairs": "\ud83d",
    "null characters": "\x00",
    "capital dotted i": "İ",
}


def _repeat(unit: str) -> Builder:
    return lambda n: unit * (n // len(unit))


def _each(template: str) -> Builder:
    """The template filled with 1, 2, 3 … as letters (b, c, … bb): no two pieces are the same."""

    def build(n: int) -> str:
        pieces: list[str] = []
        length = 0
        for number in count(1):
            if length >= n:
                return "".join(pieces)
            name = str(number).translate(str.maketrans("0123456789", "abcdefghij"))
            pieces.append(template.format(name=name, Name=f"N{name}", number=number))
            length += len(pieces[-1])
        raise AssertionError

    return build


BUILDERS: dict[str, Builder] = {name: _repeat(unit) for name, unit in _REPEATED.items()} | {
    "marks opened, then closed": lambda n: "“" * (n // 2) + "”" * (n // 2),
    "brackets opened, then closed": lambda n: "(" * (n // 2) + ")" * (n // 2),
    "marks nested": lambda n: "“‘" * (n // 4) + "’”" * (n // 4),
    "one long quotation": lambda n: "“" + "We go on " * (n // 9) + "” Ida said.",
    "one long quotation, unclosed": lambda n: "“" + "We go. " * (n // 7),
    "one long attribution": lambda n: '"We go," said Ida, ' + "the old " * (n // 8) + "mayor.",
    "a speaker far behind": lambda n: "“We go.”" + " a" * (n // 2) + " said Ida.",
    "many quotations, one speaker": lambda n: "Ida Holm said. " + "“We go.” " * (n // 9),
    "one line of quotations and figures": _each('"We took {number} of {number}," {Name} said, '),
    "full stops before a letter": lambda n: "." * (n - 1) + "a",
    "brackets and marks nested": lambda n: '("[“(‘' * (n // 12) + '’)”]")' * (n // 12),
    "quotations under a colon, without a subject": lambda n: "So we go. " * (n // 20) + ":\nSaid " + "“a” " * (n // 8),
    "quotations under a line of quotations": lambda n: "“a” " * (n // 8) + ":\nSaid " + "“a” " * (n // 8),
    "many people of one surname": _each("{Name} Holm came. Mr. Holm said so. Ms. Holm said no. "),
    "many groups of one surname": _each("The {Name} Holm Group. A Holm. "),
    "many people, each with a pronoun": _each('{Name} Holm came. "We go," she said. '),
    "many offices": _each("Mayor {Name} said no. The mayor said so. "),
    "many people": _each("{Name} Holm said it. He said so. "),
    "many people speak": _each('"No," {Name} Holm said.\n'),
    "many people say the same": _each('"No comment," she said.\n{Name} Holm came.\n'),
    "one long name": _each("{Name} "),
    "rising numbers": _each("{number} "),
    "rising sums": _each("${number} million, "),
    "one sentence of figures": _each("{number} trees and "),
    "sentences of one figure": _each("It has {number} trees. "),
    "different words": _each("{name} "),
}
