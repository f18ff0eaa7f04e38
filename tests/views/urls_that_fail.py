"""The addresses of the desk, and one for each way in which a view may fail."""

from django.core.exceptions import BadRequest, PermissionDenied, RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.urls import include, path
from django.views.decorators.http import require_POST

from claims.models.sealing import AppendOnlyError
from factcheck.urls import handler400, handler403, handler404, handler500

__all__ = ["handler400", "handler403", "handler404", "handler500", "urlpatterns"]

ERRORS = {
    "bad": BadRequest("of no use"),
    "denied": PermissionDenied(),
    "denied-saying-why": AppendOnlyError(),
    "denied-in-marks": PermissionDenied("<b>It's</b>"),
    "too-big": RequestDataTooBig("too big"),
    "broken": ZeroDivisionError("a secret"),
}


def fails(request: HttpRequest, name: str) -> HttpResponse:
    raise ERRORS[name]


def answers(request: HttpRequest, status: int) -> HttpResponse:
    return HttpResponse(request.GET.get("body", ""), status=status)


@require_POST
def only_posts(request: HttpRequest) -> HttpResponse:
    return HttpResponse("done")


urlpatterns = [
    path("fails/<name>/", fails),
    path("answers/<int:status>/", answers),
    path("posts/", only_posts),
    path("", include("factcheck.urls")),
]
