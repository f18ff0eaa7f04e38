"""The desk's addresses, and one more that answers at once with the bytes it was given: the floor of a page."""

from django.http import HttpRequest, HttpResponse
from django.urls import path

from factcheck.urls import urlpatterns as desk

content = bytearray()


def bare(request: HttpRequest) -> HttpResponse:
    return HttpResponse(bytes(content))


urlpatterns = [*desk, path("bare/", bare)]
