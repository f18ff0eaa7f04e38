"""The claims of one version of a text in the next: where each stands now, what about it changed, what is gone, what is new.

Plain Python: two texts with what was found in them go in, frozen values come out. docs/decisions/005 says what follows from
them, docs/placing.md how it is done.
"""

from claims.placing.placing import place_claims
from claims.placing.telling import as_kept, in_words
from claims.placing.values import Change, Placed, Placing, Reading, Stood

__all__ = ["Change", "Placed", "Placing", "Reading", "Stood", "as_kept", "in_words", "place_claims"]
