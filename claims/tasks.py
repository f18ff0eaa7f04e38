"""What runs in the background, by name. Each task is written beside the work it does, so that the work can ask for it."""

from claims.importing.extracting import extract_claims

__all__ = ["extract_claims"]
