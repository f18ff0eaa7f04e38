"""A claim beside the words of a source: the passage is found, and compared word by word. Plain Python, no Django."""

from claims.alignment.figures import align_figure
from claims.alignment.quotations import align_quotation
from claims.alignment.values import Alignment, Caution, FigureComparison, Step
from claims.alignment.words import Words

__all__ = ["Alignment", "Caution", "FigureComparison", "Step", "Words", "align_figure", "align_quotation"]
