"""Articles: their list, what is known of them, and the way to import one."""

from datetime import UTC, date, datetime
from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.db.models import QuerySet
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.urls import URLPattern, path
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from claims.admin.import_page import import_page
from claims.forms.articles import ArticleForm
from claims.importing.deleting import ArticleKeptError, delete_article, is_kept
from claims.importing.extracting import retry_extraction
from claims.models import Article, Entry, Policy, User, Version
from claims.models.claims import Outcome
from claims.reporting.exporting import download
from claims.reporting.selection import Selection

_OF_THE_DESK = "that of the desk"

# It would delete many at once and has no sentence for the one that stays.
admin.site.disable_action("delete_selected")


@admin.register(Article)
class ArticleAdmin(admin.ModelAdmin[Article]):
    form: type[ModelForm[Article]] = ArticleForm
    list_display = ("title", "outlet", "published_on", "due_at", "stage", "progress", "desk_page")
    list_filter = ("stage", "versions__extraction", "language")
    search_fields = ("title", "byline", "outlet", "source_url")
    date_hierarchy = "published_on"
    view_on_site = False
    list_per_page = 50
    show_full_result_count = False
    actions = ("export_verdicts", "look_again")
    fields = (
        "title",
        "byline",
        "outlet",
        "source_url",
        "published_on",
        "due_at",
        "language",
        "desk",
        "policy",
        "stage",
        "progress",
        "texts",
    )
    readonly_fields = ("stage", "progress", "texts")

    def get_urls(self) -> list[URLPattern]:
        # Articles come into being by an import only: it stands where Django would add an empty one.
        importing = path("add/", self.admin_site.admin_view(import_page), name="claims_article_add")
        return [importing, *super().get_urls()]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Article]:
        return Article.objects.with_progress()

    @admin.display(description=_("progress"))
    def progress(self, article: Any) -> str:
        return render_to_string(
            "admin/claims/article/progress.html", {"article": article, "segments": _segments(article)}
        )

    @admin.display(description=_("texts"))
    def texts(self, article: Article) -> str:
        versions = list(article.versions.select_related("imported_by").defer("text", "original"))
        context = {"article": article, "versions": versions, "may_revise": article.stage == Article.Stage.REVIEW}
        return render_to_string("admin/claims/article/texts.html", context)

    @admin.display(description=_("desk"))
    def desk_page(self, article: Article) -> str:
        return format_html(
            '<a href="{}">{}<span class="visually-hidden"> {}</span></a>',
            article.get_absolute_url(),
            _("Open"),
            article,
        )

    @admin.action(description=_("Export verdicts as CSV"), permissions=["view"])
    def export_verdicts(self, request: HttpRequest, articles: QuerySet[Article]) -> StreamingHttpResponse | None:
        chosen = Selection(articles=tuple(articles.order_by().values_list("pk", flat=True)))
        if not chosen.articles:
            # Deleted meanwhile; no article chosen would be the report of all.
            messages.info(request, "These articles no longer exist.")
            return None
        assert isinstance(request.user, User)  # noqa: S101 (the door let nobody else in)
        return download(chosen, form="csv", by=request.user, title="verdicts")

    @admin.action(description=_("Look for claims again where that failed"), permissions=["change"])
    def look_again(self, request: HttpRequest, articles: QuerySet[Article]) -> None:
        retried = retry_extraction(Version.objects.filter(article__in=articles.values("pk")))
        failed = Version.objects.filter(pk__in=[v.pk for v in retried], extraction=Version.Extraction.FAILED).count()
        if not retried:
            messages.info(request, _("The claims of these articles were found already."))
        elif failed:
            sentence = _("It failed again for %(failed)d of %(all)d: the server's log says why.")
            messages.error(request, sentence % {"failed": failed, "all": len(retried)})
        else:
            messages.success(request, _("Claims are looked for again: %d.") % len(retried))

    def save_model(self, request: HttpRequest, obj: Article, form: Any, change: bool) -> None:  # noqa: FBT001
        """What is known of an article, and by which policy it is judged, is part of the record."""
        # Nothing but what was changed here: it may have been signed off since it was read.
        obj.save(update_fields=form.changed_data)
        person = User.objects.get(pk=request.user.pk)
        details = [name for name in form.changed_data if name != "policy"]
        if details:
            Entry.objects.append(
                Entry.Act.AMENDED,
                person=person,
                article=obj,
                before={name: _in_the_record(form.initial.get(name)) for name in details},
                after={name: _in_the_record(getattr(obj, name)) for name in details},
            )
        if "policy" in form.changed_data:
            before = Policy.objects.filter(pk=form.initial.get("policy")).first()
            Entry.objects.append(
                Entry.Act.POLICY,
                person=person,
                article=obj,
                before={"policy": str(before or _OF_THE_DESK)},
                after={"policy": str(obj.policy or _OF_THE_DESK)},
            )

    def has_change_permission(self, request: HttpRequest, obj: Article | None = None) -> bool:
        """What is signed off is opened again first, for a reason."""
        is_locked = obj is not None and obj.stage == Article.Stage.SIGNED_OFF
        return super().has_change_permission(request, obj) and not is_locked

    def has_delete_permission(self, request: HttpRequest, obj: Article | None = None) -> bool:
        return super().has_delete_permission(request, obj) and (obj is None or not is_kept(obj))

    def delete_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        article = self.get_object(request, unquote(object_id))
        if article is not None and is_kept(article):
            messages.error(request, str(ArticleKeptError(article)))
            return redirect("admin:claims_article_change", article.pk)
        try:
            return super().delete_view(request, object_id, extra_context)
        except ArticleKeptError as kept:  # somebody began to work on it a moment ago
            messages.error(request, str(kept))
            return redirect("admin:claims_article_change", object_id)

    def delete_model(self, request: HttpRequest, obj: Article) -> None:
        assert isinstance(request.user, User)  # noqa: S101 (the door let nobody else in)
        delete_article(obj, by=request.user)

    def get_deleted_objects(
        self, objs: Any, request: HttpRequest
    ) -> tuple[list[str], dict[str, int], set[str], list[str]]:
        """An article goes with its texts and claims, which nobody may delete by themselves: they are counted, not listed."""
        deleted, counts, _missing_rights, protected = super().get_deleted_objects(objs, request)
        return deleted[:1], counts, set(), protected


def _segments(article: Any) -> list[dict[str, str | int]]:
    """The outcomes that occur, unreviewed last, each with its place on a bar as wide as there are claims."""
    segments: list[dict[str, str | int]] = []
    x = 0
    for outcome in (*(value for value in Outcome.values if value != Outcome.UNREVIEWED), Outcome.UNREVIEWED):
        width = getattr(article, outcome)
        segments += [{"outcome": outcome, "x": x, "width": width}] if width else []
        x += width
    return segments


def _in_the_record(detail: str | date | None) -> str:
    """A time in UTC, whatever the zone of who told it."""
    if isinstance(detail, datetime):
        return detail.astimezone(UTC).isoformat()
    return detail.isoformat() if isinstance(detail, date) else detail or ""
