"""Why an act of reviewing is refused: nothing was saved, and the message is the sentence for the person."""

from claims.models import Article, Verdict, Version


class VerdictConflictError(Exception):
    """The claim's latest verdict is not the one that the reviewer was shown; nothing was recorded.

    `latest` is the verdict that stands now, None when there is none.
    """

    def __init__(self, latest: Verdict | None) -> None:
        super().__init__("Another verdict has come since.")
        self.latest = latest


class ArticleLockedError(Exception):
    """The article is not in review: its claims take no verdicts and no citations."""

    def __init__(self, article: Article) -> None:
        super().__init__(
            f"This article is not in review ({article.get_stage_display().lower()}), so nothing was saved."
        )


class TextChangedError(Exception):
    """Another text took the place of the one that was worked on; nothing was saved. The message is the sentence for the
    person."""

    def __init__(self, sentence: str = "") -> None:
        super().__init__(sentence or "The text was changed meanwhile, so nothing was saved: look at it as it is now.")


class ClaimGoneError(TextChangedError):
    """The words of the claim are no longer in the text."""

    def __init__(self, since: Version) -> None:
        super().__init__(f"These words are no longer in the text, as of version {since.number}, so nothing was saved.")


class ClaimMergedError(TextChangedError):
    """The claim was merged into another: it stands nowhere any more."""

    def __init__(self) -> None:
        super().__init__(
            "This claim was merged into another one meanwhile, so nothing was saved: go on with the claim that it is part of now."
        )


class UndoRefusedError(Exception):
    """The claim was opened again because its words are others now: that is nobody's judgement to take back."""

    def __init__(self) -> None:
        super().__init__(
            "The text of this claim has changed. Judge it again: no verdict on the old words holds for the new ones."
        )
