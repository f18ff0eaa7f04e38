"""What is kept, to read: the admin site changes none of it."""

from typing import Any

from django.contrib import admin
from django.db.models import Model, Prefetch, QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _

from claims.admin.misses import misses
from claims.models import Citation, Claim, Comment, Entry, Mention, Sentence, Source, Verdict, Version


class ReadOnlyAdmin(admin.ModelAdmin[Any]):
    """Rows that are looked at here and written elsewhere, each by the one room that may."""

    list_per_page = 50
    show_full_result_count = False

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False


@admin.register(Version)
class VersionAdmin(ReadOnlyAdmin):
    list_display = ("article", "number", "origin", "extraction", "imported_by", "imported_at")
    list_filter = ("extraction", "origin", "is_current")
    list_select_related = ("article", "imported_by")
    search_fields = ("article__title", "sha256")
    ordering = ("-pk",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Version]:
        return Version.objects.defer("text", "original")


@admin.register(Claim)
class ClaimAdmin(ReadOnlyAdmin):
    list_display = ("words", "kind", "type", "value", "speaker_name", "outcome", "article")
    list_filter = ("outcome", "kind", "type")
    list_select_related = ("article",)
    search_fields = ("article__title", "speaker_name", "mentions__exact")
    ordering = ("-article", "number")

    def get_urls(self) -> list[URLPattern]:
        page = path("misses/", self.admin_site.admin_view(misses), name="claims_claim_misses")
        return [page, *super().get_urls()]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Claim]:
        return Claim.objects.prefetch_related(Prefetch("mentions", Mention.objects.leading(), to_attr="first_places"))

    @admin.display(description=_("words"), ordering="number")
    def words(self, claim: Any) -> str:
        return next((mention.exact for mention in claim.first_places), "")


@admin.register(Mention)
class MentionAdmin(ReadOnlyAdmin):
    list_display = ("exact", "claim", "version", "start", "end", "placed")
    list_filter = ("placed",)
    list_select_related = ("claim", "version__article")
    search_fields = ("exact",)
    ordering = ("-version", "start")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Mention]:
        return Mention.objects.defer("version__text", "version__original")


@admin.register(Source)
class SourceAdmin(ReadOnlyAdmin):
    list_display = ("__str__", "publisher", "kind", "added_by", "added_at")
    list_filter = ("kind",)
    list_select_related = ("added_by",)
    search_fields = ("title", "url", "publisher")


@admin.register(Citation)
class CitationAdmin(ReadOnlyAdmin):
    list_display = ("claim", "source", "stance", "locator", "added_by", "added_at", "withdrawn_at")
    list_filter = ("stance",)
    list_select_related = ("claim", "source", "added_by")
    search_fields = ("source__title", "source__url", "passage")
    ordering = ("-pk",)


@admin.register(Verdict)
class VerdictAdmin(ReadOnlyAdmin):
    list_display = ("decided_at", "outcome", "words", "article", "reviewer")
    list_filter = ("outcome",)
    list_select_related = ("article", "reviewer")
    search_fields = ("words", "note", "article__title", "reviewer__username")
    ordering = ("-pk",)


@admin.register(Sentence)
class SentenceAdmin(ReadOnlyAdmin):
    list_display = ("number", "version", "start", "end", "has_claims", "looked_by", "looked_at")
    list_filter = ("has_claims",)
    list_select_related = ("version__article", "looked_by")
    search_fields = ("version__article__title",)
    ordering = ("-version", "number")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Sentence]:
        return Sentence.objects.defer("version__text", "version__original")


@admin.register(Comment)
class CommentAdmin(ReadOnlyAdmin):
    list_display = ("words", "claim", "author", "at")
    list_select_related = ("claim", "author")
    search_fields = ("words", "author__username")
    ordering = ("-pk",)


@admin.register(Entry)
class EntryAdmin(ReadOnlyAdmin):
    list_display = ("at", "person", "act", "number", "article_id", "claim_id")
    list_filter = ("act",)
    list_select_related = ("person",)
    search_fields = ("person__username",)
    ordering = ("-pk",)
    # What an entry speaks of may be gone.
    fields = ("number", "act", "person", "at", "article_id", "claim_id", "before", "after", "previous_hash", "hash")
