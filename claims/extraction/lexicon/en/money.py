"""English names of currencies: those of the CLDR, and the short ones that news use for the best-known of them."""

from claims.extraction.lexicon.currencies import CODES, SIGNS
from claims.extraction.lexicon.en.currency_names import NAMES
from claims.extraction.lexicon.figures import MoneyWords, words

# Short names: the currency that an English text means by them when it says no more.
_SHORT = {
    "dollar": "USD", "dollars": "USD", "buck": "USD", "bucks": "USD", "us dollar": "USD", "us dollars": "USD", "u.s. dollar": "USD",
    "u.s. dollars": "USD", "american dollars": "USD", "united states dollars": "USD", "dlr": "USD", "dlrs": "USD", "euro": "EUR", "euros": "EUR", "yen": "JPY",
    "yuan": "CNY", "renminbi": "CNY", "rmb": "CNY", "rupee": "INR", "rupees": "INR", "rouble": "RUB", "roubles": "RUB", "ruble": "RUB", "rubles": "RUB",
    "pounds sterling": "GBP", "pound sterling": "GBP", "sterling": "GBP", "quid": "GBP", "ringgit": "MYR", "ringgits": "MYR", "baht": "THB", "rand": "ZAR",
    "real": "BRL", "reais": "BRL", "reals": "BRL", "won": "KRW", "shekel": "ILS", "shekels": "ILS", 
    "zloty": "PLN", "zlotys": "PLN", "forint": "HUF", "forints": "HUF", "lire": "ITL", "hryvnia": "UAH", "hryvnias": "UAH",
    "dirham": "AED", "dirhams": "AED", "naira": "NGN", "rupiah": "IDR", "dong": "VND",
    "taka": "BDT", "kwacha": "ZMW", "cedi": "GHS", "cedis": "GHS", "birr": "ETB", "lev": "BGN", "leva": "BGN", "deutsche marks": "DEM",
    "deutschmarks": "DEM", "guilders": "NLG", "pesetas": "ESP", "bolivars": "VES", "soles": "PEN", "afghanis": "AFN", "kuna": "HRK", "bitcoin": "XBT", "bitcoins": "XBT",
    "danish crowns": "DKK", "swedish crowns": "SEK", "norwegian crowns": "NOK", "czech crowns": "CZK", "mexican pesos": "MXN", "french francs": "FRF", 
    "usd": "USD", "eur": "EUR", "gbp": "GBP", "aud": "AUD", "cad": "CAD", "inr": "INR", "jpy": "JPY", "chf": "CHF", "nzd": "NZD", "hkd": "HKD", "sgd": "SGD",
    "uk pounds": "GBP", "british pounds": "GBP", "canadian dollars": "CAD", "hong kong dollars": "HKD", "chinese yuan": "CNY",
}  # fmt: skip

# Several currencies share these: the figure keeps the name and leaves the code open.
_SHARED = {"peso": "peso", "pesos": "peso", "franc": "franc", "francs": "franc", "krone": "krone", "kroner": "krone", "krona": "krona", "kronor": "krona", "crowns": "crown", "riyal": "riyal", "riyals": "riyal", "dinar": "dinar", "dinars": "dinar", "shilling": "shilling", "shillings": "shilling", "rial": "rial", "rials": "rial", "lira": "lira", "liras": "lira", "leu": "leu", "lei": "leu", "mark": "mark", "marks": "mark"}  # fmt: skip

MONEY = MoneyWords(
    common_names=words("won real reals marks mark crowns soles bucks sterling rand leu dong"),
    misread={"ps": "GBP", "r": "ZAR", "n": "NGN", "p": "PHP", "k": "ZMW"},
    weighed={"pounds": "GBP", "pound": "GBP", "kn": "HRK"},
    nations={"u.s.": "USD", "us": "USD", "american": "USD", "canadian": "CAD", "australian": "AUD", "cdn": "CAD", "singapore": "SGD", "nz": "NZD"},
    landmarks=words("mark"),
    paid=words(
        "£ fine fined fines pay pays paid paying cost costs costing worth spend spends spent spending earn earns earned sell sells sold buy buys "
        "bought price priced prices charge charged charges owe owes owed owing lend lent loan loans borrow borrowed raise raised invest "
        "invested donate donated bid budget debt debts tax taxes salary wage wages rent grant grants profit profits bill bills fee fees "
        "prize reward compensation damages deposit income save saved note notes coin coins sterling cash stolen fraud funding bonus "
        "valued turnover pension benefit benefits penny"
    ),
    weights=words("weigh weighs weighed weighing weight heavy heavier lighter kilos kilograms kg ounces thrust beef meat dumbbell barbell"),
    trailing=frozenset({"rs", "dlrs", "元", "円", "원"}),
    signs={
        "$": "USD", "＄": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "￥": "JPY", "₹": "INR", "₽": "RUB", "₺": "TRY", "₴": "UAH", "₦": "NGN", "₿": "XBT", "₡": "CRC",
        "₭": "LAK", "₮": "MNT", "₱": "PHP", "₩": "KRW", "₫": "VND", "₪": "ILS", "฿": "THB", "₲": "PYG", "₵": "GHS", "৳": "BDT", "元": "CNY", "円": "JPY", "원": "KRW", "dlrs": "USD", "dlr": "USD", "us $": "USD", "u.s. $": "USD", "u.s.$": "USD", "hk $": "HKD", "a $": "AUD", "au $": "AUD", "aud $": "AUD", "aus $": "AUD", "c $": "CAD", "ca $": "CAD", "cad $": "CAD", "can $": "CAD", "cdn $": "CAD", "usd $": "USD",
        "nz $": "NZD", "s $": "SGD", "sg $": "SGD", "nt $": "TWD", "r $": "BRL", "mex $": "MXN", "mxn $": "MXN", "j $": "JMD", "tt $": "TTD", "fj $": "FJD", "n $": "NAD", "z $": "ZWG", "rm": "MYR", "rs": "INR", "rs .": "INR", "re": "INR", "dm": "DEM",
        "y =": "JPY", "rp": "IDR", "php": "PHP", "p $": "MXN", "kr": "SEK", "fr": "CHF", "sfr": "CHF", "ff": "FRF", "bs": "BOB", "ksh": "KES", "kshs": "KES", "tsh": "TZS", "ush": "UGX", "ugsh": "UGX", "shs": "UGX", "bwp": "BWP", "fcfa": "XAF", "us$": "USD", "le": "SLE", "sh": "KES", "tk": "BDT", "cfa": "XOF", "cn ¥": "CNY", "rmb": "CNY", "rmb ¥": "CNY", "gh ¢": "GHS", "gh ₵": "GHS", "gh¢": "GHS", "zl": "PLN", "l .": "ITL", "sr": "SAR",
    } | {sign: code for sign, code in SIGNS.items() if code != "XXX"},
    names=NAMES | _SHORT | _SHARED,
    codes=CODES | {"RMB", "DEM", "FRF", "ITL", "ESP", "NLG", "BTC", "XBT"},
    cents={"canadian cents": "CAD", "australian cents": "AUD", "us cents": "USD", "u.s. cents": "USD", "euro cents": "EUR", "cent": "USD", "cents": "USD", "¢": "USD", "pence": "GBP", "penny": "GBP", "pennies": "GBP", "p": "GBP", "c": "USD", "kopecks": "RUB", "paise": "INR", "sen": "MYR"},
)  # fmt: skip
