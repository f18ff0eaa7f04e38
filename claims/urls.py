"""The addresses of the pages and of what htmx asks for."""

from django.urls import path

from claims.views import articles, session

urlpatterns = [
    path("", articles.article_list, name="article_list"),
    path("sign-in/", session.sign_in, name="sign_in"),
    path("sign-out/", session.sign_out, name="sign_out"),
    path("password/", session.password_change, name="password_change"),
]
