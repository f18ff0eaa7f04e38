"""Figures made comparable: one scale a dimension, so that kilometres meet miles and a third meets 33 percent.

Factors are exact by definition (BIPM SI brochure, 9th edition; NIST SP 811, appendix B; US gallons). Currencies are never
converted, years and months never turned into days.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from claims.extraction import Figure

_ZERO = Decimal(0)
_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Scale:
    """A unit as a dimension and what one of it is in the base of that dimension; `offset` is where its zero lies."""

    dimension: str
    factor: Decimal = Decimal(1)
    offset: Decimal = _ZERO

    def convert(self, value: Decimal, other: "Scale") -> Decimal:
        """`value` of this unit in the `other` unit of the same dimension."""
        return (value * self.factor + self.offset - other.offset) / other.factor


def _scales(dimension: str, **factors: str) -> Mapping[str, Scale]:
    return {name.replace("_", " "): Scale(dimension, Decimal(factor)) for name, factor in factors.items()}


_UNITS: Mapping[str, Scale] = {
    **_scales(
        "length", metre="1", kilometre="1000", centimetre="0.01", millimetre="0.001", mile="1609.344", yard="0.9144",
        foot="0.3048", inch="0.0254", nautical_mile="1852",
    ),
    **_scales(
        "mass", kilogram="1", gram="0.001", milligram="0.000001", tonne="1000", ounce="0.028349523125",
        stone="6.35029318", short_ton="907.18474", long_ton="1016.0469088",
    ),
    "pound-mass": Scale("mass", Decimal("0.45359237")),
    **_scales(
        "area", square_metre="1", square_kilometre="1000000", hectare="10000", acre="4046.8564224",
        square_mile="2589988.110336", square_foot="0.09290304", square_yard="0.83612736",
    ),
    **_scales(
        "volume", litre="1", millilitre="0.001", centilitre="0.01", hectolitre="100", cubic_metre="1000",
        gallon="3.785411784", pint="0.473176473", quart="0.946352946",
    ),
    **_scales("speed", kilometre_per_hour="1", mile_per_hour="1.609344", metre_per_second="3.6", knot="1.852"),
    **_scales("power", watt="1", kilowatt="1000", megawatt="1000000", gigawatt="1000000000", terawatt="1000000000000"),
    **_scales(
        "energy", kilowatt_hour="1", megawatt_hour="1000", gigawatt_hour="1000000", terawatt_hour="1000000000",
    ),
    **_scales(
        "data", byte="1", kilobyte="1000", megabyte="1000000", gigabyte="1000000000", terabyte="1000000000000",
    ),
    **_scales("oil", barrel="1", barrel_of_oil="1"),
    **_scales("time", second="1", minute="60", hour="3600", day="86400", week="604800", fortnight="1209600"),
    **_scales("months", month="1", year="12", decade="120", century="1200"),
    "celsius": Scale("temperature", offset=Decimal("273.15")),
    "kelvin": Scale("temperature"),
    "fahrenheit": Scale("temperature", Decimal(5) / 9, Decimal("459.67") * 5 / 9),
    "percent": Scale("percent"),
    "per mille": Scale("percent", Decimal("0.1")),
    "percentage point": Scale("percentage point"),
    "basis point": Scale("percentage point", Decimal("0.01")),
}  # fmt: skip


def currency_of(figure: Figure) -> str | None:
    """The currency of an amount, that of a price by the piece ("USD per barrel") included; None where it is not known."""
    return figure.currency or (figure.unit.partition(" per ")[0] if figure.unit else None)


def priced_by(figure: Figure) -> str:
    """What an amount of money or a share is told by ("barrel", "year"), empty for a plain one."""
    return (figure.unit or "").partition(" per ")[2] if figure.type in ("money", "percent") else ""


def scale_of(figure: Figure) -> Scale:
    """The scale of a figure: figures of one dimension can be compared."""
    if figure.type == "money":
        return Scale(f"money {currency_of(figure)}")
    if figure.type == "ratio":
        return Scale("percent", _HUNDRED)
    if figure.type in ("count", "age", "ordinal", "score"):
        return Scale(figure.type)
    unit = figure.unit or ""
    if figure.type == "percent":
        unit = unit.partition(" per ")[0]
    return _UNITS.get(unit, Scale(unit or figure.type))
