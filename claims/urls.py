"""The addresses of the pages and of what htmx asks for."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
