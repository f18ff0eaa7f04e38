"""Slips that passed reviews elsewhere, each caught here: what the pure rooms see of them."""

from claims.alignment import align_figure, align_quotation
from claims.consistency import check_consistency
from claims.extraction import Figure, extract

PAGE = (
    "Chronicle of the harbour. The first quay was laid in 1874 by Emil Holm, who had seen the docks of the south. "
    "“A harbour is a promise,” he wrote to his brother. The storm of 1911 broke the eastern mole."
)
OTHER_PAGE = "Recipes of the coast. Take four herrings, an onion and a glass of vinegar, and leave them in a cool place overnight."


def test_a_quotation_that_is_not_on_the_cited_page_is_not_found():
    assert align_quotation("A harbour is a debt that we leave to our children", PAGE).kind == "not-found"


def test_a_wrong_address_shows_since_its_captured_text_does_not_hold_the_passage():
    assert align_quotation("A harbour is a promise", PAGE).kind == "verbatim"
    assert align_quotation("A harbour is a promise", OTHER_PAGE).kind == "not-found"


def test_a_historical_figure_that_differs_from_its_source_is_shown_beside_it():
    sentence = "Emil Holm laid the first quay in 1847."
    [mention] = extract(sentence).mentions
    assert isinstance(mention.content, Figure)

    alignment = align_figure(mention.content, mention.span.of(sentence), PAGE, context=sentence)

    assert (alignment.kind, alignment.spans[0].of(PAGE)) == ("figure-differs", "1874")


def test_a_number_of_items_and_a_paragraph_that_stands_twice_are_found_in_the_article():
    quay = "The first quay was laid by Emil Holm, who had seen the docks of the south."
    article = f"{quay}\nThe board has four aims: quays, ferries and lights.\n{quay}"

    findings = check_consistency(article)

    assert [(one.kind, one.span.of(article)) for one in findings] == [
        ("miscounted-list", "four"),
        ("repeated-paragraph", quay),
    ]
