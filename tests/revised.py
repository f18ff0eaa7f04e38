"""An article whose text was changed: what stays, what is open again, what is gone, what is new."""

from typing import Any

from claims.importing.extracting import extract_claims
from claims.importing.revising import revise_article
from claims.importing.storing import Metadata, import_article
from claims.models import Article, User, Version
from claims.reading import read_pasted

FIRST = """Harbour town plants its first trees

The council of Osterby planted 4,200 trees last spring, said Mayor Ida Holm.
"We began too late and with too little," Holm told reporters.
The square is wide.
About 12 per cent of them died in the summer.
The town paid $3 million for the lamps.
"""
# One number is another, a sentence is gone, one is new, and one was edited around its figure.
SECOND = """Harbour town plants its first trees

The council of Osterby planted 4,300 trees last spring, said Mayor Ida Holm.
Some 90 lamps went out.
"We began too late and with too little," Holm told reporters.
The square is wide.
Gardeners say that about 12 per cent of them died in the summer.
"""


def imported(text: str = FIRST) -> Article:
    version = import_article(read_pasted(text), metadata=Metadata(), origin=Version.Origin.PASTE)
    extract_claims.call(version.pk)
    return Article.objects.get(pk=version.article_id)


def revise(article: Article, text: str = SECOND, *, by: User) -> Version:
    version = revise_article(article, read_pasted(text), origin=Version.Origin.PASTE, brought_by=by)
    extract_claims.call(version.pk)
    version.refresh_from_db()
    return version


def claim(article: Article, words: str) -> Any:
    """The claim of these words in the text as it is now; whoever asks for its verdicts has given them."""
    return article.claims.get(mentions__exact=words, mentions__version__is_current=True)
