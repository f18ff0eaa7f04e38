"""The text of an article in, the article with its claims out. The only code that creates articles and claims.

Read storing (claims.reading's Manuscript → Article, Version), then extracting and rows (Version → Claims, Mentions,
Sentences).
"""
