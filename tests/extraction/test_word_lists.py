"""What the words of a language are kept in."""

import pytest

from claims.extraction.lexicon.figures import MoneyWords, words
from claims.extraction.lexicon.lists import NONE


def test_a_list_that_a_language_leaves_out_is_empty():
    money = MoneyWords(paid=words("cost costs"))

    assert (money.paid, money.weights) == ({"cost", "costs"}, NONE)


def test_a_list_by_an_unknown_name_is_refused():
    with pytest.raises(TypeError, match="no word list: 'payed'"):
        MoneyWords(payed=words("cost"))  # type: ignore[call-arg]
