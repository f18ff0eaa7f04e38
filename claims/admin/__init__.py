"""The admin site: people, articles and their import, verdicts to read."""
