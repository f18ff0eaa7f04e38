"""A quotation beside its source, as tables: (claim, source, what was changed, reasons to look)."""

import pytest

from claims.alignment import Alignment, align_quotation

MINUTES = (
    "Minutes of the harbour board. The chair, Ida Holm, opened the meeting. “We began too late. We lost 1,200 of the "
    "trees in the dry summer of 2018, and nobody counted them. We did not cut the budget for watering, and we will "
    "never cut it. The new quay costs 2.3 million euros. I think – and I have said so before – that every child should "
    "have a tree to climb.” Board member Carl Wrede disagreed. “The plan is likely to fail. It has no supporters on "
    "Pilot Street, where 54,000 people live.”"
)


def changes(alignment: Alignment) -> list[str]:
    """What is not equal, as `kind: claimed > found`; in brackets what the claim itself shows as changed."""
    found = []
    for step in alignment.steps:
        if step.kind != "equal":
            words = " > ".join(filter(None, (step.claimed, step.found)))
            found.append(f"[{step.kind}: {words}]" if step.by_editor else f"{step.kind}: {words}")
    return found


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("We began too late", "We began too late"),
        ("We began too late.", "We began too late."),
        ("we began too late,", "We began too late"),
        ("WE BEGAN TOO LATE", "We began too late"),
        ("“We began too late.”", "We began too late"),
        ("  We began too late.\n", "We began too late."),
        ("We began\ntoo  late", "We began too late"),
        ("We\u00a0began\u202ftoo\u2009late", "We began too late"),
        ("We be\u00adgan too\u200b late", "We began too late"),
        ("We lost 1200 of the trees", "We lost 1,200 of the trees"),
        ("We lost 1\u202f200 of the trees", "We lost 1,200 of the trees"),
        ("We lost 1'200 of the trees", "We lost 1,200 of the trees"),
        ("We lost twelve hundred of the trees", "We lost 1,200 of the trees"),
        ("The new quay costs €2.3 million", "The new quay costs 2.3 million euros"),
        ("The new quay costs 2,300,000 euros", "The new quay costs 2.3 million euros"),
        (
            "I think - and I have said so before - that every child",
            "I think – and I have said so before – that every child",
        ),
        (
            "I think—and I have said so before—that every child",
            "I think – and I have said so before – that every child",
        ),
        ("a tree to climb", "a tree to climb"),
        ("likely", "likely"),
        ("fifty-four thousand people live", "54,000 people live"),
    ],
)
def test_typography_case_and_forms_of_numbers_make_no_difference(claim, passage):
    alignment = align_quotation(claim, MINUTES)

    assert alignment.kind == "verbatim"
    assert [span.of(MINUTES) for span in alignment.spans] == [passage]
    assert changes(alignment) == []
    assert alignment.similarity == 1
    assert not alignment.is_fuzzy


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("the office staff", "In the oﬃce the oﬃce staff sat."),
        ("a café in Tarp", "It was a cafe\u0301 in Tarp."),
        ("a cafe\u0301 in Tarp", "It was a café in Tarp."),
        ("informed of it", "They were infor-\nmed of it."),
        ("informed of it", "They were infor-  \r\n   med of it."),
        ("informed of it", "They were infor\u00admed of it."),
        ("informed of it", "They were infor\u00ad\nmed of it."),
        ("a well-known man", "He is a well-\nknown man."),
        ("a well-known man", "He is a well\u2011known man."),
        ("a well known man", "He is a well-known man."),
        ("the Anglo-Danish line", "This is the Anglo-\nDanish line."),
        ("a wellknown and modest man", "He is a well-known and modest man."),
        ("a well-known and modest man", "He is a wellknown and modest man."),
        ("the '90s were the workers' years", "No, the ’90s were the workers’ years."),
        ("I don't know", "Well, I don’t know."),
        ("I don`t know", "Well, I don't know."),
        ("Tom & Ida", "He met Tom and Ida."),
        ("up by 5%", "It is up by 5 percent."),
        ("up by 5 per cent this year", "It is up by 5% this year."),
        ("a fee of $40", "He paid a fee of $ 40."),
        ("2.3 million dollars for the quay", "He gave $2.3 million for the quay."),
        ("the new quay costs 54k", "He said the new quay costs fifty-four thousand."),
        ("Ｆｕｌｌ width", "It is full width here."),
        ("the 54 trees", "He saw the ５４ trees."),
        ("die Straße", "Das ist DIE STRASSE."),
        ("he called it 'a joke'", "And he called it “a joke”."),
        ("he called it ''a joke''", "And he called it «a joke»."),
        ("港口的新计划", "他说港口的新计划很好。"),
        ("ми не здамося", "«Ми не здамося», — сказала вона."),
        ("…", "Well … perhaps."),
        ("☺", "Thanks ☺ all."),
        ("the US Navy", "It was the U.S. Navy."),
        ("at 5 a.m. today", "It was at 5 am today."),
        ("word by word", "word by word"),
        ("word by word", "He went word\u200b\nby word."),
        ("-5 degrees", "It was −5 degrees."),
    ],
)
def test_what_typesetting_and_scanning_do_to_words_makes_no_difference(claim, source):
    alignment = align_quotation(claim, source)

    assert (alignment.kind, changes(alignment), alignment.is_fuzzy) == ("verbatim", [], False)


@pytest.mark.parametrize(
    ("claim", "expected", "reasons"),
    [
        # one word changed: in the middle, at the start, at the end
        ("We lost 1,200 of the trees in the dreadful summer of 2018", ["changed: dreadful > dry"], set()),
        ("They began too late. We lost 1,200 of the trees", ["changed: They > We"], set()),
        ("every child should have a tree to plant", ["changed: plant > climb"], set()),
        ("every adult should have a tree to climb", ["changed: adult > child"], set()),
        # several
        ("every adult should own a tree to climb", ["changed: adult > child", "changed: own > have"], set()),
        ("every adult must have a tree to climb", ["changed: adult must > child should"], set()),
        # added, left out
        ("every single child should have a tree to climb", ["added: single"], set()),
        ("every child should have a tree", [], set()),
        ("every child have a tree to climb", ["left-out: should"], set()),
        ("We lost 1,200 trees in the dry summer", ["left-out: of the"], set()),
        ("We lost 1,200 of the trees in 2018, and nobody counted", ["left-out: the dry summer of"], set()),
        # negations
        ("We did cut the budget for watering", ["left-out: not"], {"negation"}),
        ("We did not lose 1,200 of the trees in the dry summer", ["changed: did not lose > lost"], {"negation"}),
        ("We will cut it. The new quay costs 2.3 million euros.", ["left-out: never"], {"negation"}),
        ("We didn't cut the budget for watering", ["changed: didn't > did not"], set()),
        ("we will not cut it. The new quay costs 2.3 million", ["changed: not > never"], set()),
        ("It has supporters on Pilot Street", ["left-out: no"], {"negation"}),
        ("It has hardly any supporters on Pilot Street", ["changed: hardly any > no"], set()),
        ("The plan is unlikely to fail", ["changed: unlikely > likely"], {"negation"}),
        ("in the dry summer of 2018, and somebody counted them", ["changed: somebody > nobody"], {"negation"}),
        # numbers
        ("We lost 1,300 of the trees", ["changed: 1,300 > 1,200"], {"number"}),
        ("We lost 1,200 of the trees in the dry summer of 2019", ["changed: 2019 > 2018"], {"number"}),
        ("The new quay costs 2.3 billion euros", ["changed: billion > million"], {"number"}),
        ("The new quay costs 2.3 million dollars", ["changed: dollars > euros"], {"number"}),
        ("The new quay costs $2.3 million", ["added: $"], {"number"}),
        ("where 45,000 people live", ["changed: 45,000 > 54,000"], {"number"}),
        ("where fifty thousand people live", ["changed: fifty thousand > 54,000"], {"number"}),
    ],
)
def test_what_was_altered_is_named(claim, expected, reasons):
    alignment = align_quotation(claim, MINUTES)

    assert changes(alignment) == expected
    assert alignment.reasons - {"negation-nearby"} == reasons
    assert alignment.kind == ("altered" if expected else "verbatim")
    assert alignment.is_fuzzy is bool(expected)


CUTS = (
    "I will vote for the plan. I will not vote for the budget, whatever the mayor says about it. We have counted the "
    "trees twice, once in May and once in September, and each time we found fewer of them. Nobody is to blame. The "
    "town has to act [applause] before the winter, uh, comes. And I mean it."
)


@pytest.mark.parametrize(
    ("claim", "expected", "reasons"),
    [
        # what an ellipsis cuts is shown, and no change
        (
            "We have counted the trees twice … and each time we found fewer",
            ["[left-out: once in May and once in September]"],
            set(),
        ),
        (
            "We have counted the trees twice ... and each time we found fewer",
            ["[left-out: once in May and once in September]"],
            set(),
        ),
        (
            "We have counted the trees twice . . . and each time we found fewer",
            ["[left-out: once in May and once in September]"],
            set(),
        ),
        (
            "We have counted the trees twice, […] and each time we found fewer",
            ["[left-out: once in May and once in September]"],
            set(),
        ),
        (
            "We have counted the trees twice [ ... ] and each time we found fewer",
            ["[left-out: once in May and once in September]"],
            set(),
        ),
        (
            "We have counted the trees twice, (…) and each time we found fewer",
            ["[left-out: once in May and once in September]"],
            set(),
        ),
        ("… each time we found fewer of them …", [], set()),
        (
            "I will vote for the plan. … Nobody is to blame.",
            [
                "[left-out: I will not vote for the budget, whatever the mayor says about it. We have counted the trees twice, once in May and once in September, and each time we found fewer of them]"
            ],
            {"negation"},
        ),
        (
            "We have counted the trees … in May … and each time we found fewer",
            ["[left-out: twice, once]", "[left-out: and once in September]"],
            set(),
        ),
        # brackets
        ("each time [the council] found fewer of them", ["[changed: [the council] > we]"], set()),
        ("each time we [all] found fewer of them", ["[added: [all]]"], set()),
        ("[W]e have counted the trees twice", [], set()),
        ("[E]ach time we found fewer of them", [], set()),
        ("each time we f[ind] fewer of them", ["[changed: f[ind] > found]"], set()),
        ("each time we found few[er] of them", [], set()),
        ("The town ha[d] to act", ["[changed: ha[d] > has]"], set()),
        ("each time we [!] found more of them", ["changed: more > fewer"], set()),
        ("each time we find [sic] fewer of them", ["changed: find > found"], set()),
        ("each time we found [sic] fewer of them", [], set()),
        # what a transcript puts in
        ("The town has to act before the winter, uh, comes", ["[left-out: applause]"], set()),
        ("The town has to act [applause] before the winter", [], set()),
        ("The town has to act before the winter comes", ["[left-out: applause]", "left-out: uh"], {"fillers"}),
        # an attribution between the parts
        ("We have counted the trees twice,” she said, “once in May and once in September", [], set()),
        ('We have counted the trees twice," Holm, the chair, said, "once in May and once in September', [], set()),
        ("We have counted the trees twice,’ she told the board, ‘once in May and once in September", [], set()),
        (
            'We have counted the trees twice," Holm said. "Nobody is to blame.',
            ["[left-out: once in May and once in September, and each time we found fewer of them]"],
            set(),
        ),
        ("We have counted the trees,” she said, “once in May and once in September", ["left-out: twice"], {"number"}),
        (
            "We have counted the trees,” said Holm, who is 61, “once in May and once in September",
            ["left-out: twice"],
            {"number"},
        ),
        (
            "We have counted the trees twice,” Holm said in a speech […] to all, “once in May and once in September",
            [],
            set(),
        ),
    ],
)
def test_cuts_brackets_and_attributions_are_read_as_editors_use_them(claim, expected, reasons):
    alignment = align_quotation(claim, CUTS)

    assert changes(alignment) == expected
    assert alignment.reasons == reasons
    is_altered = any(not change.startswith("[") for change in expected)
    assert alignment.kind == ("altered" if is_altered else "verbatim")


@pytest.mark.parametrize(
    ("claim", "expected", "reasons"),
    [
        ("I will … vote for the budget", ["[left-out: not]"], {"negation"}),
        ("I will [gladly] vote for the budget", ["[changed: [gladly] > not]"], {"negation"}),
        ("I will [not] vote for the plan", ["[added: [not]]"], {"negation"}),
        ("I will vote for … the budget", ["[left-out: the plan. I will not vote for]"], {"negation"}),
    ],
)
def test_a_cut_or_bracket_that_turns_a_sentence_round_is_an_alteration(claim, expected, reasons):
    alignment = align_quotation(claim, CUTS)

    assert (alignment.kind, changes(alignment)) == ("altered", expected)
    assert alignment.reasons >= reasons


def test_each_part_of_a_quotation_with_a_cut_has_its_own_passage():
    alignment = align_quotation("I will vote for the plan. … each time we found fewer", CUTS)

    assert [span.of(CUTS) for span in alignment.spans] == ["I will vote for the plan", "each time we found fewer"]


def test_marks_inside_a_quotation_hold_no_attribution():
    source = "The mayor asked us “why not now” and then said “wait” to the rest of them, more than once."

    alignment = align_quotation("asked us “why not now” and then said “wait” to the others", source)

    assert changes(alignment) == ["changed: others > rest"]


def test_one_word_between_marks_is_no_attribution():
    source = "It was “bold” rather “than” wise to sell the old wharf."

    alignment = align_quotation("bold” rather “than” wise to sell the new wharf", source)

    assert changes(alignment) == ["changed: new > old"]


def test_a_long_stretch_in_brackets_of_the_source_is_no_remark_of_a_transcript():
    aside = "and maples and oaks and firs and elms and ashes and planes and yews"
    source = f"We will plant lindens [{aside}] on both sides of the harbour road before the end of next winter."

    alignment = align_quotation(source.replace(f"[{aside}] ", ""), source)

    assert changes(alignment) == [f"left-out: {aside}"]


def test_a_stretch_that_is_left_out_does_not_hide_what_stands_behind_it():
    source = "What we need, uh, is money -- about two and a half million -- and time."

    alignment = align_quotation("we need money – about 2.5 million – and time", source)

    assert changes(alignment) == ["left-out: uh, is"]
    assert alignment.similarity > 0.9


@pytest.mark.parametrize(
    ("claimed", "found", "reasons"),
    [
        ("18 months", "a year and a half", set()),
        ("90 minutes", "an hour and a half", set()),
        ("two decades", "20 years", set()),
        ("14 days", "two weeks", set()),
        ("two to three years", "24 to 36 months", set()),
        ("about 18 months", "about 1.5 years", set()),
        ("18 months", "a year", {"number"}),
        ("18 months", "18 weeks", {"number"}),
        ("18 months", "about 1.5 years", {"number"}),
        ("two to three years", "24 months", {"number"}),
        ("one year", "365 days", {"number"}),
        ("18 months", "one time", {"number"}),
    ],
)
def test_an_equal_duration_in_another_unit_is_altered_but_no_other_number(
    claimed: str, found: str, reasons: set[str]
) -> None:
    words = "We waited {} for the permit, and nobody at the town hall told us why"

    alignment = align_quotation(words.format(claimed), f"She said: {words.format(found)}. Then she left.")

    assert alignment.kind == "altered"
    assert alignment.reasons == reasons


def test_a_number_in_another_form_is_no_change_wherever_it_stands():
    source = "It was said that 2 million euros had been spent."

    alignment = align_quotation("two million euros have been spent", source)

    assert changes(alignment) == ["changed: have > had"]
