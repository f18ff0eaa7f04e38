"""The addresses of the pages and of what htmx asks for."""

from django.urls import path

from claims.views import article, articles, session

urlpatterns = [
    path("", articles.article_list, name="article_list"),
    path("articles/<int:pk>/", article.article, name="article"),
    path("claims/<int:pk>/verdicts/", article.verdict, name="verdict"),
    path("claims/<int:pk>/undo/", article.undo, name="undo"),
    path("claims/<int:pk>/citations/", article.citations, name="citations"),
    path("citations/<int:pk>/withdraw/", article.withdraw, name="withdraw"),
    path("sign-in/", session.sign_in, name="sign_in"),
    path("sign-out/", session.sign_out, name="sign_out"),
    path("password/", session.password_change, name="password_change"),
]
