"""Django's server for development, which also starts while the database is away."""

from django.db import Error
from whitenoise.runserver_nostatic.management.commands.runserver import Command as WhiteNoiseCommand

from factcheck.outages import explain_outage


class Command(WhiteNoiseCommand):  # type: ignore[misc]
    def check_migrations(self) -> None:
        """Raised here, in the thread that the reloader watches, it would be a traceback; pages say the same by 503."""
        try:
            super().check_migrations()
        except Error as error:
            if not (sentence := explain_outage(error)):
                raise
            self.stderr.write(self.style.ERROR(sentence))
