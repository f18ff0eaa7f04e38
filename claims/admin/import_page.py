"""Import an article: paste it or upload it, see what will be stored and found, then store it."""

from typing import Final

from django.conf import settings
from django.contrib import admin, messages
from django.contrib.admin.models import ADDITION, LogEntry
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods

from claims.forms.importing import ImportForm
from claims.importing.preview import Preview, preview_import
from claims.importing.storing import AlreadyThereError, import_article
from claims.models import Article, User, Version
from claims.reading import TextRefused, limit_of_articles

TEMPLATE: Final = "admin/claims/article/import.html"
LOOK_FIRST: Final = gettext_lazy("This is not what you were shown: look at the preview, then import.")
TWICE: Final = gettext_lazy("Tick this to have it twice.")
_CHUNK: Final = 65_536


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def import_page(request: HttpRequest) -> HttpResponse:
    """The page. The length of a request is looked at before anything of it is read, to answer in the same sentence as
    for a long text; that is why the check of the CSRF token, which reads the form, comes after it."""
    if not request.user.has_perm("claims.add_article"):
        raise PermissionDenied
    length = request.META.get("CONTENT_LENGTH") or ""
    size = int(length) if length.isdecimal() else 0
    if size > settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
        return _refuse_unread(request, size)
    return _checked_import_page(request)


@csrf_protect
def _checked_import_page(request: HttpRequest) -> HttpResponse:
    if request.method != "POST":
        return _page(request, ImportForm())
    form = ImportForm(request.POST, request.FILES)
    if not form.is_valid():
        return _page(request, form)
    preview = preview_import(form.manuscript, metadata=form.metadata)
    if "import" in request.POST and _may_go_on(form, preview):
        try:
            return _import(request, form)
        except AlreadyThereError:
            # Between the look for it and the import.
            preview = preview_import(form.manuscript, metadata=form.metadata)
            form.add_error("again", TWICE)
    form.carry_on(preview.sha256)
    return _page(request, form, preview=preview)


def _may_go_on(form: ImportForm, preview: Preview) -> bool:
    if not form.was_shown(preview.sha256):
        form.add_error(None, LOOK_FIRST)
        return False
    if preview.earlier is not None and not form.cleaned_data["again"]:
        form.add_error("again", TWICE)
        return False
    return True


def _import(request: HttpRequest, form: ImportForm) -> HttpResponse:
    assert isinstance(request.user, User)  # noqa: S101 (the door let nobody else in)
    origin = Version.Origin.PASTE if form.manuscript.original is None else Version.Origin.FILE
    version = import_article(
        form.manuscript,
        metadata=form.metadata,
        origin=origin,
        imported_by=request.user,
        once=not form.cleaned_data["again"],
    )
    article = version.article
    LogEntry.objects.log_actions(
        request.user.pk, [article], ADDITION, change_message=[{"added": {}}], single_object=True
    )
    version.refresh_from_db(fields=["extraction"])
    level, sentence = _outcome(version)
    messages.add_message(request, level, _("“%s” is stored.") % article + f" {sentence}")
    return HttpResponseRedirect(article.get_absolute_url())


def _outcome(version: Version) -> tuple[int, str]:
    match version.extraction:
        case Version.Extraction.DONE:
            count = version.article.claims.count()
            return messages.SUCCESS, ngettext("%d claim found.", "%d claims found.", count) % count
        case Version.Extraction.FAILED:
            return messages.ERROR, _(
                "Its claims could not be found: try again in the list of articles in the administration."
            )
        case _:
            return messages.SUCCESS, _("Its claims are being looked for: look again in a moment.")


def _refuse_unread(request: HttpRequest, size: int) -> HttpResponse:
    """Read on, up to a point, without keeping anything: a browser that is still sending shows no answer."""
    for _chunk in range(20 * settings.DATA_UPLOAD_MAX_MEMORY_SIZE // _CHUNK):
        if not request.read(_CHUNK):
            break
    try:
        limit_of_articles().refuse_over_long(size)
    except TextRefused as refusal:
        response = _page(request, ImportForm(), refusal=str(refusal), status=413)
        response.headers["HX-Retarget"] = "#preview"  # what was typed stays
        return response
    raise AssertionError("a request may be longer than an article")


def _page(
    request: HttpRequest, form: ImportForm, *, preview: Preview | None = None, refusal: str = "", status: int = 200
) -> HttpResponse:
    context = {
        **admin.site.each_context(request),
        "title": _("Import an article"),
        "opts": Article._meta,
        "form": form,
        "preview": preview,
        "refusal": refusal,
    }
    wanted = "preview" if refusal else request.headers.get("HX-Target", "")
    partial = f"#{wanted}" if "HX-Request" in request.headers and wanted in ("preview", "import") else ""
    # Beside its field an error is seen only when the field is shown anew.
    context["in_part"] = partial == "#preview"
    return render(request, TEMPLATE + partial, context, status=status)
