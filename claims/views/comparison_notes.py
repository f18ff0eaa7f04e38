"""What differs between a claim and its source, and what a person should look at: a sentence each."""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal

from django.utils.translation import gettext as _

from claims.alignment import Alignment, Caution, FigureComparison, Step

# In percent: from ten times as much on, a percentage says less than a factor.
_MANY_TIMES = 900


def notes_of(alignment: Alignment) -> Iterator[str]:
    """How a figure agrees or differs, and what to look at."""
    if alignment.comparison:
        yield from _of_figure(alignment.comparison, alignment.steps[0])
    yield from map(_of_caution, alignment.cautions)


def changes_of(alignment: Alignment) -> Iterator[str]:
    """Every change of a quotation in reading order, but those that there is more to say of: they are among the notes."""
    if alignment.comparison:
        return
    called_out = {(caution.claimed, caution.found) for caution in alignment.cautions}
    steps = [step for step in alignment.steps if (step.claimed, step.found) not in called_out]
    yield from filter(None, map(_of_step, steps))


def _of_figure(compared: FigureComparison, step: Step) -> Iterator[str]:
    words = {"claimed": step.claimed, "found": step.found}
    if compared.agreement == "rounding":
        yield _("“%(claimed)s” is “%(found)s”, rounded.") % words
    elif compared.agreement == "bound":
        yield _("“%(found)s” keeps within “%(claimed)s”.") % words
    elif compared.agreement == "differs":
        yield _("“%(claimed)s” against “%(found)s”%(off)s.") % (words | {"off": _off(compared.difference)})


def _off(difference: Decimal | None) -> str:
    """How far the claim lies from its source, `difference` in percent of that; "" for a difference that is none of numbers."""
    if not difference:
        return ""
    if difference >= _MANY_TIMES:
        return _(": %(times)s times as much") % {"times": f"{difference / 100 + 1:,.0f}"}
    percent = {"percent": f"{abs(difference).normalize():,f}"}
    return (_(": %(percent)s percent more") if difference > 0 else _(": %(percent)s percent less")) % percent


def _of_step(step: Step) -> str:
    if step.by_editor or step.kind == "equal":
        return ""
    words = {"claimed": step.claimed, "found": step.found}
    if step.kind == "changed":
        return _("Changed: “%(claimed)s” here, “%(found)s” there.") % words
    if step.kind == "added":
        return _("Added: “%(claimed)s” does not stand there.") % words
    return _("Left out: “%(found)s” stands there.") % words


def _of_caution(caution: Caution) -> str:
    return _CAUTIONS[caution.reason]({"claimed": caution.claimed, "found": caution.found})


def _negation(words: Mapping[str, str]) -> str:
    if not words["claimed"]:
        return _("A negation is dropped: “%(found)s”. The sense may be the opposite.") % words
    if not words["found"]:
        return _("A negation is added: “%(claimed)s”. The sense may be the opposite.") % words
    return _("“%(found)s” became “%(claimed)s”: a negation. The sense may be the opposite.") % words


# One sentence for each reason of claims.alignment.values.
_CAUTIONS: Mapping[str, Callable[[Mapping[str, str]], str]] = {
    "negation": _negation,
    "negation-nearby": lambda words: _("A negation stands just outside of the passage: “%(found)s”.") % words,
    "number": lambda words: _("A number differs: “%(claimed)s” here, “%(found)s” there.") % words,
    "long-cut": lambda words: _("More than 50 words are cut."),
    "order": lambda words: _("“%(claimed)s” stands earlier there than the rest.") % words,
    "apart": lambda words: _("“%(claimed)s” stands far from the rest.") % words,
    "fillers": lambda words: _("Only sounds of hesitation were left out: “%(found)s”.") % words,
    "layout": lambda words: _("What is in between belongs to the page or the transcript: “%(found)s”.") % words,
    "short": lambda words: _("So few words are only found if they match exactly."),
    "too-long": lambda words: _("A quote this long is only found word for word."),
    "ambiguous": lambda words: _("Several passages fit; choose the one that is meant."),
    "scale": lambda words: _("A round power of ten apart: is it thousand, million or billion?"),
    "unit": lambda words: _("A different unit: “%(claimed)s” here, “%(found)s” there.") % words,
    "currency": lambda words: _("A different currency; amounts are not converted."),
    "counted": lambda words: _("The two seem to count different things."),
    "converted": lambda words: _("A different unit of the same kind; compared in that of the claim."),
    "qualifier": lambda words: _("The source qualifies it differently: “%(found)s”.") % words,
    "range": lambda words: _("One of the two is a range."),
    "precision": lambda words: _("The claim is more exact than the source."),
    "coarse": lambda words: _("More than 5 percent off, which is a lot for rounding."),
    "loose-bound": lambda words: _("The bound holds, but the number is far from it."),
    "transposed": lambda words: _("The same digits in another order."),
    "elsewhere": lambda words: _("The same figure stands elsewhere there, in other surroundings: “%(found)s”.") % words,
    "context": lambda words: _("It stands among quite different words there."),
}
