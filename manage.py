#!/usr/bin/env python
"""The commands of factcheck."""

import os
import sys


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "factcheck.settings")
    from django.core.exceptions import ImproperlyConfigured
    from django.core.management import execute_from_command_line
    from django.db import Error
    from environs import EnvError

    from factcheck.outages import explain_outage

    try:
        execute_from_command_line(sys.argv)
    except (ImproperlyConfigured, EnvError) as error:
        sys.exit(str(error))
    except Error as error:
        if not (sentence := explain_outage(error)):
            raise
        sys.exit(sentence)


if __name__ == "__main__":
    main()
