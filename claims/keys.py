"""One key for each thing that an editor does: the usual ones, and a person's own."""

from typing import Final

from claims.models import User

# Action → (usual key, what the settings page says of it).
ACTIONS: Final = {
    "next": ("j", "Next claim"),
    "previous": ("k", "Claim before"),
    "next_open": ("n", "Next claim that nobody has judged"),
    "next_contested": ("i", "Next claim on which people differ"),
    "jump": ("g", "Go to the claim of a number"),
    "verified": ("v", "Verified"),
    "disputed": ("d", "Disputed"),
    "unsourced": ("u", "Unsourced"),
    "dismissed": ("x", "Not a claim"),
    "reopened": ("r", "Open again"),
    "again": ("y", "Same verdict again, on the text as it is now"),
    "note": ("w", "Write a note"),
    "saw_document": ("1", "Tick: saw the document"),
    "recalculated": ("2", "Tick: recalculated"),
    "heard_recording": ("3", "Tick: heard the recording"),
    "called_source": ("4", "Tick: called the source"),
    "checked_spelling": ("5", "Tick: checked the spelling"),
    "second_source": ("6", "Tick: second source"),
    "source": ("s", "Add a source"),
    "passage": ("a", "Take the passage found in a source"),
    "beside": ("p", "Claim and source beside each other"),
    "text": ("h", "Keep what a source says"),
    "undo": ("z", "Take back what I just did"),
    "talk": ("t", "Comment"),
    "change": ("e", "Change what the claim says, assign it, merge it"),
    "way": ("o", "Order and filters"),
    "search": ("/", "Search all claims"),
    "untouched": (".", "Go to a sentence that nobody has looked at"),
    "look": ("l", "Mark it as looked at"),
    "look_all": ("L", "Mark all down to the claim in hand as looked at"),
    "choose": ("c", "Choose words with the arrow keys"),
    "figure": ("f", "Make the chosen words a figure"),
    "quote": ("q", "Make the chosen words a quote"),
    "move": ("m", "Move the claim in hand to the chosen words"),
    "split": ("b", "Split the claim in hand where they begin"),
    "help": ("?", "All keys"),
}


def keys_of(person: User) -> dict[str, str]:
    """The key of each action for this person; "" for one whose usual key they gave to another."""
    own = {key for action, key in person.keys.items() if action in ACTIONS}
    return {action: person.keys.get(action, "" if usual in own else usual) for action, (usual, _) in ACTIONS.items()}


def clashes(keys: dict[str, str]) -> list[tuple[str, str]]:
    """Pairs of actions that have the same key."""
    seen: dict[str, str] = {}
    found = []
    for action, key in keys.items():
        if key in seen:
            found.append((seen[key], action))
        seen.setdefault(key, action)
    return found
