"""What the machine reads in words that a person chose: what it could not read in its sentence it may read alone."""

from django.db.models import CharField

from claims.extraction import Figure, extract
from claims.models import Article, Claim

# The columns of a claim that a reading fills.
READ = ("type", "value", "upper", "unit", "currency", "qualifier")


def figure_in(words: str, *, article: Article) -> dict[str, str]:
    """The values of the one figure that the words are, by the names that Claim has for them; empty where they are none, or more
    than one."""
    mentions = extract(words, published_on=article.published_on, language=article.language).mentions
    if len(mentions) != 1 or not isinstance(figure := mentions[0].content, Figure):
        return {}
    span = mentions[0].span
    if any(character.isalnum() for character in words[: span.start] + words[span.end :]):
        return {}
    return {name: fitting(name, getattr(figure, name)) for name in READ}


def fitting(field: str, words: str | None) -> str:
    """`words`, or none when they are longer than the column of a claim: half a value would be a wrong one."""
    return words if words and len(words) <= _LENGTHS[field] else ""


_LENGTHS = {field.name: field.max_length or 0 for field in Claim._meta.get_fields() if isinstance(field, CharField)}
