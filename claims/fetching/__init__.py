"""Getting a page from the web, so that nobody can make this server ask where it should not. The only code that opens a
connection to anywhere but the database.

Read addresses (which may be asked), targets (what a link names), asking (one request, one answer), fetching (with redirects).
"""

from claims.fetching.fetching import Fetched, fetch
from claims.fetching.refusals import FetchRefused

__all__ = ["FetchRefused", "Fetched", "fetch"]
