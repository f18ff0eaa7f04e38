"""What to say when the database is what failed: away, refusing, full, damaged, or not migrated."""

from django.db import DatabaseError, Error, InterfaceError, OperationalError

# Undefined table and undefined column, as PostgreSQL numbers them; SQLite has words for them alone.
_LACKING = ("42P01", "42703")
_LACKING_IN_WORDS = ("no such table", "no such column")


def explain_outage(error: BaseException | None) -> str:
    """A sentence for whoever runs the desk; "" where something else failed, or a query is wrong.

    What PostgreSQL answers names host, port and user, never the password.
    """
    if not isinstance(error, Error):
        return ""
    said = str(error).partition("\n")[0].rstrip(" .:")
    if getattr(error.__cause__, "sqlstate", None) in _LACKING or said.startswith(_LACKING_IN_WORDS):
        return f"The database is not ready for this version ({said}): run manage.py migrate."
    # By the very type: errors of integrity or of data derive from DatabaseError too.
    if type(error) in (DatabaseError, InterfaceError, OperationalError):
        return f"The database cannot be used: {said}. Check that it runs, and DATABASE_URL (docs/operating.md)."
    return ""
