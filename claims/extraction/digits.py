"""Runs of digits → exact values, whatever their grouping; and the exact arithmetic of values."""

import unicodedata
from decimal import Context, Decimal

MAX_DIGITS = 24  # a longer run is a serial number
VULGAR = {
    sign: (int(top), int(bottom))
    for sign in "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒"
    for top, _, bottom in [unicodedata.normalize("NFKD", sign).partition("⁄")]
}
_MARKS = str.maketrans({"٫": ".", "٬": ",", "’": "'"})
_EXACT = Context(prec=60)
_SHORT = Context(prec=15)  # thirds and sevenths have no exact decimal: 15 digits of them


def as_text(value: Decimal) -> str:
    """`value` as plain decimal digits, without an exponent and without trailing zeros."""
    words = f"{value:f}"
    return words.rstrip("0").rstrip(".") if "." in words else words


def product(a: Decimal, b: Decimal) -> Decimal:
    """`a` × `b`, exact."""
    return _EXACT.multiply(a, b)


def total(a: Decimal, b: Decimal) -> Decimal:
    """`a` + `b`, exact."""
    return _EXACT.add(a, b)


def quotient(a: Decimal, b: Decimal) -> Decimal:
    """`a` / `b`, exact where a short decimal is, else 15 digits."""
    return _SHORT.divide(a, b)


def read_digits(word: str, *, decimal_mark: str = ".") -> Decimal | None:
    """The value of one token of digits and marks; None when the marks make no number ("1,2,3", "10.30.15").

    Both marks: the last one, standing once, is the decimal mark. One mark several times: groups of three, or Indian
    groups ("12,34,567"). One mark once: the decimal mark of the language, or its other mark before other than three
    digits ("1,5").
    """
    if not word.isascii():
        word = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in word.translate(_MARKS))
    if len(word) > 2 * MAX_DIGITS:
        return None
    if word.isdigit():
        return Decimal(word) if len(word) <= MAX_DIGITS else None
    if "'" in word:
        return Decimal(word.replace("'", ""))
    group = "," if decimal_mark == "." else "."
    if "," in word and "." in word:
        decimal_mark = max(",.", key=word.rfind)
        group = min(",.", key=word.rfind)
        if word.count(decimal_mark) > 1:
            return None
    elif word.count(decimal_mark) > 1 or (word.count(group) == 1 and len(word.partition(group)[2]) != 3):
        decimal_mark, group = group, decimal_mark
    whole, _, part = word.partition(decimal_mark)
    if group in part or not _is_grouped(whole.split(group)):
        return None
    digits = whole.replace(group, "")
    return Decimal(f"{digits}.{part}" if part else digits) if len(digits) <= MAX_DIGITS else None


def _is_grouped(groups: list[str]) -> bool:
    """Whether these are groups of three, or Indian groups of two before a last one of three."""
    if len(groups) == 1:
        return True
    first, *middle, last = groups
    if len(last) != 3 or not 1 <= len(first) <= 3 or (first[0] == "0"):
        return False
    return all(len(g) == 3 for g in middle) or (len(first) < 3 and all(len(g) == 2 for g in middle))
