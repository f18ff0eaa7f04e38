"""Numeral, unit, qualifier and range → Figure.

The way of a number: `finder` goes through the tokens of a line from left to right and stops at every anchor (a digit, or a
word at which a figure can begin). There it asks, in this order: is it a date (`dates`, `relative`), a clock time (`times`),
part of a name (`names`), a quantity (`quantities`: numeral, unit, range, rate), an ordinal that asserts (`ordinals`)?
The first that answers takes its tokens; `qualifiers` then looks at the words around.
"""

from claims.extraction.figures.finder import find_figures

__all__ = ["find_figures"]
