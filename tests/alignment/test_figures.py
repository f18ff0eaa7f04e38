"""A figure beside its source, as tables: (claim, context, source, kind, reasons to look, difference in percent)."""

from decimal import Decimal

import pytest

from claims.alignment import align_figure
from claims.alignment.numbers import figures_in
from claims.extraction import Figure, extract


def align(claim: str, source: str, context: str = ""):
    """The alignment of the figure that `claim` is in its context."""
    within = context or claim
    [figure] = [figure for span, figure in figures_in(within) if span.of(within) == claim]
    return align_figure(figure, claim, source, context=context)


TREES = "The town counted {} trees in the park."


@pytest.mark.parametrize(
    ("claim", "found", "kind", "reasons", "difference"),
    [
        # the same, however it is written
        ("54,000", "54,000", "figure-agrees", set(), "0"),
        ("54,000", "54 000", "figure-agrees", set(), "0"),
        ("54,000", "54000", "figure-agrees", set(), "0"),
        ("54,000", "fifty-four thousand", "figure-agrees", set(), "0"),
        ("fifty-four thousand", "54,000", "figure-agrees", set(), "0"),
        ("54 thousand", "54,000", "figure-agrees", set(), "0"),
        ("1.2 million", "1,200,000", "figure-agrees", set(), "0"),
        ("a dozen", "12", "figure-agrees", set(), "0"),
        ("three", "3", "figure-agrees", set(), "0"),
        # rounded as far as the claim shows
        ("54,000", "53,954", "figure-rounded", set(), "0.09"),
        ("54,000", "53,500", "figure-rounded", set(), "0.93"),
        ("54,000", "54,500", "figure-rounded", set(), "-0.92"),
        ("54,000", "53,499", "figure-differs", set(), "0.94"),
        ("54,000", "54,501", "figure-differs", set(), "-0.92"),
        ("53,950", "53,954", "figure-rounded", set(), "-0.01"),
        ("53,900", "53,954", "figure-differs", set(), "-0.10"),
        ("53,955", "53,954", "figure-differs", set(), "0.00"),
        ("1.2 million", "1,249,000", "figure-rounded", set(), "-3.92"),
        ("1.2 million", "1,260,000", "figure-differs", set(), "-4.76"),
        ("1.20 million", "1,249,000", "figure-differs", set(), "-3.92"),
        # one digit alone is no licence
        ("1 million", "1,400,000", "figure-differs", {"coarse"}, "-28.57"),
        ("1 million", "1,030,000", "figure-rounded", set(), "-2.91"),
        ("50,000", "53,954", "figure-differs", {"coarse"}, "-7.33"),
        ("50,000", "51,000", "figure-rounded", set(), "-1.96"),
        # qualifiers of the claim
        ("about 54,000", "53,100", "figure-rounded", set(), "1.69"),
        ("about 54,000", "52,900", "figure-differs", set(), "2.08"),
        ("nearly 54,000", "53,954", "figure-rounded", set(), "0.09"),
        ("nearly 54,000", "54,046", "figure-differs", {"qualifier"}, "-0.09"),
        ("nearly 54,000", "54,000", "figure-agrees", set(), "0"),
        ("almost 54,000", "53,200", "figure-rounded", set(), "1.50"),
        ("more than 50,000", "53,954", "figure-agrees", set(), "-7.33"),
        ("more than 50,000", "50,000", "figure-differs", {"qualifier"}, "0"),
        ("more than 50,000", "49,999", "figure-differs", set(), "0.00"),
        ("more than 50,000", "120,000", "figure-agrees", {"loose-bound"}, "-58.33"),
        ("just over 54,000", "54,120", "figure-agrees", set(), "-0.22"),
        ("just over 54,000", "61,000", "figure-agrees", {"loose-bound"}, "-11.48"),
        ("just under 54,000", "53,954", "figure-agrees", set(), "0.09"),
        ("just under 54,000", "54,100", "figure-differs", set(), "-0.18"),
        ("at least 50,000", "50,000", "figure-agrees", set(), "0"),
        ("at least 50,000", "49,000", "figure-differs", set(), "2.04"),
        ("up to 60,000", "53,954", "figure-agrees", set(), "11.21"),
        ("up to 60,000", "60,000", "figure-agrees", set(), "0"),
        ("up to 50,000", "53,954", "figure-differs", set(), "-7.33"),
        ("fewer than 60,000", "60,000", "figure-differs", {"qualifier"}, "0"),
        ("fewer than 60,000", "53,954", "figure-agrees", set(), "11.21"),
        # qualifiers of the source
        ("54,000", "about 54,000", "figure-agrees", {"qualifier"}, "0"),
        ("54,000", "more than 54,000", "figure-agrees", {"qualifier"}, "0"),
        ("about 54,000", "about 54,000", "figure-agrees", set(), "0"),
        ("more than 54,000", "more than 54,000", "figure-agrees", set(), "0"),
        ("more than 54,000", "at least 54,000", "figure-differs", {"qualifier"}, "0"),
        ("more than 54,000", "fewer than 60,000", "figure-differs", set(), "-10.00"),
        ("53,954", "about 54,000", "figure-differs", {"precision"}, "-0.09"),
        ("53,954", "54,000", "figure-differs", {"precision"}, "-0.09"),
        # ranges
        ("between 50,000 and 60,000", "50,000 to 60,000", "figure-agrees", set(), "0"),
        ("between 50,000 and 60,000", "49,800 to 60,100", "figure-rounded", set(), "0.40"),
        ("between 50,000 and 70,000", "50,000 to 60,000", "figure-differs", set(), "0"),
        ("between 50,000 and 60,000", "53,954", "figure-agrees", {"range"}, "-7.33"),
        ("between 60,000 and 70,000", "53,954", "figure-differs", {"range"}, "11.21"),
        ("55,000", "50,000 to 60,000", "figure-agrees", {"range"}, "10.00"),
        ("65,000", "50,000 to 60,000", "figure-differs", {"range"}, "30.00"),
        ("up to 60,000", "50,000 to 60,000", "figure-agrees", {"range"}, "20.00"),
        ("up to 55,000", "50,000 to 60,000", "figure-differs", {"range"}, "10.00"),
        ("at least 50,000", "50,000 to 60,000", "figure-agrees", {"range"}, "0"),
        ("more than 55,000", "50,000 to 60,000", "figure-differs", {"range"}, "10.00"),
        # what people mistake
        ("54 million", "54 billion", "figure-differs", {"scale"}, "-99.90"),
        ("540,000", "54,000", "figure-differs", {"scale"}, "900.00"),
        ("45,000", "54,000", "figure-differs", {"transposed"}, "-16.67"),
        ("59,354", "53,954", "figure-differs", {"transposed"}, "10.01"),
    ],
)
def test_counts_agree_as_far_as_the_claim_shows_its_digits(claim, found, kind, reasons, difference):
    source = TREES.format(found)

    alignment = align(claim, source, TREES.format(claim))

    assert alignment.kind == kind
    assert alignment.reasons == reasons
    assert alignment.comparison.difference == Decimal(difference)
    assert [span.of(source) for span in alignment.spans] == [found]
    assert [step.kind for step in alignment.steps] == [
        "equal" if alignment.comparison.agreement == "exact" else "changed"
    ]


@pytest.mark.parametrize(
    ("claim", "source", "kind", "reasons"),
    [
        # money
        ("$2.3 million", "It cost 2.3 million dollars.", "figure-agrees", set()),
        ("€2.3 million", "It cost $2.3 million.", "figure-differs", {"currency"}),
        ("€2.3 million", "It cost €2.3 billion.", "figure-differs", {"scale"}),
        ("€2.3 million", "It cost €2,314,000.", "figure-rounded", set()),
        ("nearly €2.3 million", "It cost €2,314,000.", "figure-differs", {"qualifier"}),
        ("$54 million", "It moved 54 million.", "figure-differs", {"unit"}),
        ("50 cents", "It cost $0.50.", "figure-agrees", set()),
        ("$40 a barrel", "It cost 40 dollars per barrel.", "figure-agrees", set()),
        ("$40 a barrel", "It cost $40.", "figure-agrees", set()),
        ("$40", "It cost $40 per barrel.", "figure-agrees", set()),
        ("$40 a barrel", "It cost $40 a gallon.", "figure-differs", {"unit"}),
        ("$40 a barrel", "It cost €40 a barrel.", "figure-differs", {"currency"}),
        # shares
        ("12 percent", "It fell by 12%.", "figure-agrees", set()),
        ("12 percent", "It fell by 12.4 per cent.", "figure-rounded", set()),
        ("12 percent", "It fell by 12.6 per cent.", "figure-differs", set()),
        ("12.0 percent", "It fell by 12.4 percent.", "figure-differs", set()),
        ("3 percent", "It fell by 3 percentage points.", "figure-differs", {"unit"}),
        ("3 percentage points", "It fell by 3 percent.", "figure-differs", {"unit"}),
        ("0.5 percentage points", "It fell by 50 basis points.", "figure-agrees", set()),
        ("one-third", "It was 33 percent of all.", "figure-rounded", set()),
        ("one-third", "It was 38 percent of all.", "figure-differs", set()),
        ("one in five", "It was 20 percent of all.", "figure-agrees", set()),
        ("20 percent", "It was one in five.", "figure-agrees", set()),
        ("two-thirds", "It was 64.1 percent of all.", "figure-differs", set()),
        ("half", "It was 49 percent of all.", "figure-rounded", set()),
        ("more than half", "It was 53 percent of all.", "figure-agrees", set()),
        ("more than half", "It was 49 percent of all.", "figure-differs", set()),
        # measures
        ("5 km", "It is 3.1 miles long.", "figure-rounded", {"converted"}),
        ("4.8 km", "It is 3.1 miles long.", "figure-differs", {"converted"}),
        ("5 km", "It is 5 miles long.", "figure-differs", {"converted"}),
        ("5 km", "It is 5,000 metres long.", "figure-agrees", {"converted"}),
        ("1.5 metres", "It is 150 cm high.", "figure-agrees", {"converted"}),
        ("30 degrees Celsius", "It was 86°F.", "figure-agrees", {"converted"}),
        ("30 degrees Celsius", "It was 90°F.", "figure-differs", {"converted", "coarse"}),
        ("100 hectares", "It has 247 acres.", "figure-rounded", {"converted"}),
        ("2 tonnes", "It weighs 2,000 kilograms.", "figure-agrees", {"converted"}),
        ("5 km", "It weighs 5 tonnes.", "not-found", set()),
        ("50 mph", "It went at 80 km/h.", "figure-rounded", {"converted"}),
        # durations and ages
        ("two and a half hours", "It took 150 minutes.", "figure-agrees", {"converted"}),
        ("one and a half hours", "It took 90 minutes.", "figure-agrees", {"converted"}),
        ("18 months", "It took 1.5 years.", "figure-agrees", {"converted"}),
        ("18 months", "It took two years.", "figure-differs", {"converted"}),
        ("30 days", "It took one month.", "not-found", set()),
        ("45-year-old", "She is aged 45.", "figure-agrees", set()),
        ("45-year-old", "She is aged 46.", "figure-differs", set()),
        # dates, periods, times
        ("12 September 2024", "It opened on 2024-09-12.", "figure-agrees", set()),
        ("September 2024", "It opened on 12 September 2024.", "figure-rounded", set()),
        ("2024", "It opened on 12 September 2024.", "figure-rounded", set()),
        ("12 September 2024", "It opened in September 2024.", "figure-differs", {"precision"}),
        ("13 September 2024", "It opened on 12 September 2024.", "figure-differs", set()),
        ("September 2023", "It opened in September 2024.", "figure-differs", set()),
        ("12 September", "It opened on 12 September 2024.", "figure-rounded", set()),
        ("12 September 2024", "It opened on 12 September.", "figure-rounded", {"precision"}),
        ("13 September", "It opened on 12 September 2024.", "figure-differs", set()),
        ("from 2019 to 2021", "It was built from 2019 to 2021.", "figure-agrees", set()),
        ("from 2019 to 2022", "It was built from 2019 to 2021.", "figure-differs", set()),
        ("2020", "It was built from 2019 to 2021.", "figure-agrees", {"range"}),
        ("2022", "It was built from 2019 to 2021.", "figure-differs", {"range"}),
        ("17:30", "It began at 5.30 pm.", "figure-agrees", set()),
        ("17:30", "It began at 5.45 pm.", "figure-differs", set()),
        ("17:30", "It began in 2019.", "not-found", set()),
        # scores
        ("11-4", "They voted 11-4.", "figure-agrees", set()),
        ("11-4", "They voted 11-5.", "figure-differs", set()),
        ("100-98", "They won 104-98.", "figure-differs", set()),
        # what has no value to compare
        ("12", "There were a few hundred ships.", "not-found", set()),
        # what is counted
        ("54,000", "It has 54,000 firs.", "figure-agrees", set()),
    ],
)
def test_units_and_scales_are_compared(claim, source, kind, reasons):
    alignment = align(claim, source)

    assert (alignment.kind, alignment.reasons) == (kind, reasons)


@pytest.mark.parametrize(
    ("source", "kind"), [("He finished third.", "figure-agrees"), ("He finished fourth.", "figure-differs")]
)
def test_places_in_an_order_are_never_rounded(source, kind):
    assert align("third", source, "She finished third.").kind == kind


REPORT = (
    "Annual report of the harbour. The board counted 1,214 ships in 2023 and 1,190 ships a year before. The harbour "
    "employs 312 people, among them 54 pilots. Repairs of the quay cost 2.4 million crowns. The ferry to Tarp carried "
    "88,000 passengers. In the fish market 54,000 tonnes were sold, a tenth less than the year before. "
    * 1
    + "Nothing else of note happened, and the board thanks all who work there. " * 20
)


@pytest.mark.parametrize(
    ("claim", "context", "expected", "kind", "reasons"),
    [
        ("1,300", "The board counted 1,300 ships in 2023.", "1,214", "figure-differs", {"ambiguous"}),
        ("1,210", "The board counted 1,210 ships in 2023.", "1,214", "figure-rounded", set()),
        ("1,190", "The board counted 1,190 ships a year before.", "1,190", "figure-agrees", set()),
        ("300", "The harbour employs 300 people.", "312", "figure-rounded", set()),
        ("54", "Among those the harbour employs are 54 pilots.", "54", "figure-agrees", set()),
        ("45", "Among those the harbour employs are 45 pilots.", "54", "figure-differs", {"transposed"}),
        (
            "2.4 billion crowns",
            "Repairs of the quay cost 2.4 billion crowns.",
            "2.4 million crowns",
            "figure-differs",
            {"scale"},
        ),
        ("80,000", "The ferry to Tarp carried 80,000 passengers.", "88,000", "figure-differs", set()),
        (
            "more than 80,000",
            "The ferry to Tarp carried more than 80,000 passengers.",
            "88,000",
            "figure-agrees",
            set(),
        ),
    ],
)
def test_the_figure_in_like_surroundings_is_the_one_that_is_meant(claim, context, expected, kind, reasons):
    alignment = align(claim, REPORT, context)

    assert [span.of(REPORT) for span in alignment.spans] == [expected]
    assert (alignment.kind, alignment.reasons) == (kind, reasons)
    assert alignment.similarity > 0.4


@pytest.mark.parametrize(
    ("claim", "context"),
    [
        ("77", "The zoo keeps 77 parrots in its tropical house."),
        ("3", "The zoo keeps 3 parrots."),
        ("54", "A bakery sold 54 loaves."),
        ("12 percent", "The zoo lost 12 percent of its parrots."),
        ("2019", "The zoo opened in 2019."),
    ],
)
def test_a_figure_of_which_the_source_says_nothing_is_not_found(claim, context):
    alignment = align(claim, REPORT, context)

    assert (alignment.kind, alignment.spans, alignment.comparison) == ("not-found", (), None)


def test_a_telling_figure_in_other_surroundings_is_found_with_a_caution():
    alignment = align("1,214", REPORT, "The zoo keeps 1,214 parrots.")

    assert (alignment.kind, alignment.reasons) == ("figure-agrees", {"context", "counted"})


def test_the_same_figure_elsewhere_is_named_when_the_one_that_is_meant_differs():
    source = "The port counted 1,300 ships in the year. " + "Then came the rain. " * 40 + "In all 1,214 hats were sold."

    alignment = align("1,214", source, "The port counted 1,214 ships in the year.")

    assert [span.of(source) for span in alignment.spans] == ["1,300"]
    assert [(c.reason, c.span.of(source)) for c in alignment.cautions] == [("elsewhere", "1,214")]


def test_figures_that_fit_as_well_are_named():
    source = "The port counted 1,300 ships. The port counted 1,310 ships."

    alignment = align("1,200", source, "The port counted 1,200 ships.")

    assert alignment.kind == "figure-differs"
    assert [span.of(source) for span in (*alignment.spans, *alignment.others)] == ["1,300", "1,310"]
    assert "ambiguous" in alignment.reasons


@pytest.mark.parametrize(("source", "kind"), [("There were several ships.", "figure-agrees"), ("Ships!", "not-found")])
def test_a_figure_without_a_value_is_looked_for_in_its_own_words(source, kind):
    assert align_figure(Figure(type="count"), "several", source).kind == kind


def test_figures_as_the_extraction_gives_them_can_be_aligned():
    article = "Some 54,000 lindens were felled."
    [mention] = extract(article).mentions
    assert isinstance(mention.content, Figure)

    alignment = align_figure(mention.content, mention.span.of(article), "In all, 53,954 lindens fell.", context=article)

    assert alignment.kind == "figure-rounded"
