"""Articles that ship with factcheck, and a source of one: their towns and people are invented."""

from datetime import date
from pathlib import Path

from claims.importing.storing import Metadata

TIDE_BARRIER = Path(__file__).with_name("tide-barrier.txt")
TIDE_BARRIER_METADATA = Metadata(
    byline="Nora Quill", outlet="The Estuary Courier", published_on=date(2026, 5, 14), language="en"
)
TIDE_BARRIER_OPENING = Path(__file__).with_name("tide-barrier-opening.txt")

# An article and the text that its desk made of it while it was checked.
FERRY = Path(__file__).with_name("ferry") / "first.txt"
FERRY_EDITED = FERRY.with_name("second.txt")
FERRY_METADATA = Metadata(
    byline="Ruben Hale", outlet="The Estuary Courier", published_on=date(2026, 5, 5), language="en"
)
