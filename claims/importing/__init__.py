"""Bytes in, an article with its claims out. The only code that creates articles and claims.

Read reading (bytes → Manuscript), then storing (Manuscript → Article, Version), then extracting and rows (Version →
Claims, Mentions, Sentences).
"""
