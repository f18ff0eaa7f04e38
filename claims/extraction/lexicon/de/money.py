"""German names of currencies: the well-known ones, in all their cases."""

from claims.extraction.lexicon.currencies import CODES
from claims.extraction.lexicon.en.money import MONEY as _ENGLISH
from claims.extraction.lexicon.figures import MoneyWords

MONEY = MoneyWords(
    signs={sign: code for sign, code in _ENGLISH.signs.items() if not sign.isalpha()},
    names={
        "euro": "EUR", "euros": "EUR", "dollar": "USD", "us - dollar": "USD", "us dollar": "USD", "pfund": "GBP",
        "britische pfund": "GBP", "pfund sterling": "GBP", "franken": "CHF", "schweizer franken": "CHF", "yen": "JPY",
        "yuan": "CNY", "rubel": "RUB", "zloty": "PLN", "forint": "HUF", "lira": "TRY", "türkische lira": "TRY",
        "hrywnja": "UAH", "griwna": "UAH", "tschechische kronen": "CZK", "dänische kronen": "DKK",
        "schwedische kronen": "SEK", "norwegische kronen": "NOK", "rupien": "INR", "mark": "DEM", "d - mark": "DEM",
        "schilling": "ATS", "rand": "ZAR", "real": "BRL", "won": "KRW", "bitcoin": "XBT", "bitcoins": "XBT",
    },
    codes=CODES,
    cents={"cent": "EUR", "cents": "EUR", "rappen": "CHF", "pfennig": "DEM", "pence": "GBP"},
)  # fmt: skip
