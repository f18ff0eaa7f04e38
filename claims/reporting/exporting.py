"""What leaves the desk is entered in the record, and the record's end leaves with it."""

import json
from dataclasses import asdict

from django.http import StreamingHttpResponse
from django.utils.http import content_disposition_header

from claims.models import Article, Entry, User
from claims.reporting.formats import FORMATS
from claims.reporting.selection import Selection


def download(selection: Selection, *, form: str, by: User, title: str) -> StreamingHttpResponse:
    """The report as a file called `title`, entered in the record; the record's end goes with it in the header Record-Head."""
    written = FORMATS[form]
    entry = record_export(selection, form=form, by=by)
    response = StreamingHttpResponse(written.chunks(written.rows(selection)), content_type=written.media_type)
    response.headers["Content-Disposition"] = content_disposition_header(
        as_attachment=True, filename=f"{title}.{written.extension}"
    )
    response.headers["Record-Head"] = head_line(entry)
    return response


def record_export(selection: Selection, *, form: str, by: User | None, rows: int | None = None) -> Entry:
    """The entry that says who took how many claims away, in which format, by which filters: in the record of the article,
    where it is one alone, else in the general one.

    `rows` are counted where they are not known yet. `by` is None for a command.
    """
    article = Article.objects.filter(pk=selection.articles[0]).first() if len(selection.articles) == 1 else None
    filters = {name: value for name, value in asdict(selection).items() if value}
    counted = FORMATS[form].count(selection) if rows is None else rows
    after = {"rows": counted, "format": form, "filters": filters}
    return Entry.objects.append(Entry.Act.EXPORTED, person=by, article=article, after=after)


def head_line(entry: Entry) -> str:
    """The entry as the end of its chain, in a line of JSON that `verify_history --head` reads when it was kept."""
    return json.dumps({"article": entry.article_id, "number": entry.number, "hash": entry.hash})
