"""The admin site: articles and their import, people, and all that is kept, to read.

Django imports this package to find its site, so the modules that register something on the site are imported later, by
claims.apps.
"""
