"""Money: signs, codes and names of currencies; values in whole units.

A row is a sentence and its figures as tests.extraction.told_figures tells them; dates are told from Thursday, 20 November 2025.
"""

import pytest

from tests.extraction.told_figures import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge cost $4.7 billion.", ["$4.7 billion | money 4700000000 USD"]),
        ("She paid £2,000 for the horse.", ["£2,000 | money 2000 GBP"]),
        ("The grant is worth €1.5m.", ["€1.5m | money 1500000 EUR"]),
        ("They owe between RM120,000 and RM150,000.", ["between RM120,000 and RM150,000 | money 120000..150000 MYR"]),
        ("The ticket costs HK$5.40.", ["HK$5.40 | money 5.4 HKD"]),
        ("A US$1.3 billion loan was agreed.", ["US$1.3 billion | money 1300000000 USD"]),
        ("The fine was A$250,000.", ["A$250,000 | money 250000 AUD"]),
        ("The plant needs C$40 million.", ["C$40 million | money 40000000 CAD"]),
        ("He lent them 500 euros.", ["500 euros | money 500 EUR"]),
        ("A bonus of ¥300,000 was paid.", ["¥300,000 | money 300000 JPY"]),
        ("The dam will cost 9 billion yuan.", ["9 billion yuan | money 9000000000 CNY"]),
        ("It lost 2.2 billion shekels.", ["2.2 billion shekels | money 2200000000 ILS"]),
        ("Rents rose to Rs 15,000.", ["Rs 15,000 | money 15000 INR"]),
        ("Farmers got ₹6,000 each.", ["₹6,000 | money 6000 INR"]),
        ("The loan of dlrs 220 million was withheld.", ["dlrs 220 million | money 220000000 USD"]),
        ("Coffee is 85 cents a cup.", ["85 cents a cup | money 0.85 USD per cup"]),
        ("Bread went up by 20p.", ["20p | money 0.2 GBP"]),
        ("The fee is 20 dollars and 43 cents.", ["20 dollars and 43 cents | money 20.43 USD"]),
        ("They want $2-$3 million.", ["$2-$3 million | money 2000000..3000000 USD"]),
        ("Costs of $10 to $15 billion are expected.", ["$10 to $15 billion | money 10000000000..15000000000 USD"]),
        ("Profit was Y=590 billion.", ["Y=590 billion | money 590000000000 JPY"]),
        ("The deal is worth USD 75 million.", ["USD 75 million | money 75000000 USD"]),
        ("The town owes 12 million pounds sterling.", ["12 million pounds sterling | money 12000000 GBP"]),
        ("A million-dollar house burnt down.", ["A million-dollar | money 1000000 USD"]),
        (
            "Hundreds of billions of dollars are at stake.",
            ["Hundreds of billions of dollars | money 100000000000..1000000000000 USD"],
        ),
        ("Debts of up to $5 were struck off.", ["up to $5 | money at-most 5 USD"]),
        (
            "He won more than 7.5 million Danish crowns ($1.1 million).",
            ["more than 7.5 million Danish crowns | money over 7500000 DKK", "$1.1 million | money over 1100000 USD"],
        ),
        ("The budget gap is $-50.8bn.", ["$-50.8bn | money -50800000000 USD"]),
        ("The prize is 10,000 Swiss francs.", ["10,000 Swiss francs | money 10000 CHF"]),
        ("It earned 40 million Canadian dollars.", ["40 million Canadian dollars | money 40000000 CAD"]),
        ("The clinic owes 3 million kroner.", ["3 million kroner | money 3000000 krone"]),
        ("A 25,000-peso fine was imposed.", ["25,000-peso | money 25000 peso"]),
        ("The yacht fetched $1.2 mln.", ["$1.2 mln | money 1200000 USD"]),
        ("They raised £40k in a day.", ["£40k | money 40000 GBP"]),
        ("He paid half a million pounds sterling.", ["half a million pounds sterling | money 500000 GBP"]),
        ("The tax brings in €1tn.", ["€1tn | money 1000000000000 EUR"]),
        ("They asked for $1,250.50.", ["$1,250.50 | money 1250.5 USD"]),
        ("The cost is 50 € a night.", ["50 € a night | money 50 EUR per night"]),
        ("He was fined RM1,000 a day.", ["RM1,000 a day | money 1000 MYR per day"]),
        ("It is a $20,000 tax.", ["$20,000 | money 20000 USD"]),
        ("It may cost a quarter of a million dollars.", ["a quarter of a million dollars | money 250000 USD"]),
        ("Wages start at $12.50 an hour.", ["$12.50 an hour | money 12.5 USD per hour"]),
        ("A loss of $0.03 a share was posted.", ["$0.03 a share | money 0.03 USD per share"]),
        (
            "A $20-million film won the 1.5-million-euro prize.",
            ["$20-million | money 20000000 USD", "1.5-million-euro | money 1500000 EUR"],
        ),
        ("It raised $12-15m.", ["$12-15m | money 12000000..15000000 USD"]),
        ("A barrel cost $81.30, 40 cents more than in Lund.", ["$81.30 | money 81.3 USD", "40 cents | money 0.4 USD"]),
        ("It cost PS21,700, or PS1.2m.", ["PS21,700 | money 21700 GBP", "PS1.2m | money 1200000 GBP"]),
        ("They play it on a PS5.", []),
        ("Milk is up 12c.", ["12c | money 0.12 USD"]),
        ("They pay aud$15 and half a million usd.", ["aud$15 | money 15 AUD", "half a million usd | money 500000 USD"]),
        ("It is worth 6.25 BTC.", ["6.25 BTC | money 6.25 XBT"]),
        ("They gave 5 lakh rupees.", ["5 lakh rupees | money 500000 INR"]),
        ("The bill came to R$3,400.", ["R$3,400 | money 3400 BRL"]),
        ("The ransom was 10 bitcoins.", ["10 bitcoins | money 10 XBT"]),
        ("Sales were $3 billion to $5 billion.", ["$3 billion to $5 billion | money 3000000000..5000000000 USD"]),
        ("It is worth 75 USD million.", ["75 USD million | money 75000000 USD"]),
        ("He has 30 RMB and 40 EUR.", ["30 RMB | money 30 CNY", "40 EUR | money 40 EUR"]),
        ("He has 30 dlrs and dlrs 40.", ["30 dlrs | money 30 USD", "dlrs 40 | money 40 USD"]),
        ("They took £5 and 30p each.", ["£5 and 30p | money 5.3 GBP"]),
        ("It rose 3 cents and 5 dollars.", ["3 cents | money 0.03 USD", "5 dollars | money 5 USD"]),
        ("Between $5 and €7 were lost.", ["$5 | money 5 USD", "€7 | money 7 EUR"]),
        ("It fell from $75 to $45.", ["$75 | money 75 USD", "$45 | money 45 USD"]),
        ("It is a 10k$ deal.", ["10k$ | money 10000 USD"]),
        (
            "He raised 280 million of the 1.5 billion shekels.",
            ["280 million | money 280000000 ILS", "1.5 billion shekels | money 1500000000 ILS"],
        ),
        ("It costs 14 Canadian cents.", ["14 Canadian cents | money 0.14 CAD"]),
        ("It costs 20 dollars and 5 yen.", ["20 dollars | money 20 USD", "5 yen | money 5 JPY"]),
        ("It costs 500 Rs.", ["500 Rs | money 500 INR"]),
        (
            "Of the 20 dogs, five won and two real champions lost.",
            ["20 | count 20 dogs", "five | count 5", "two | count 2 real champions"],
        ),
        ("The toll is 5,000 won.", ["5,000 won | money 5000 KRW"]),
        ("It costs $2000 and USD 1999.", ["$2000 | money 2000 USD", "USD 1999 | money 1999 USD"]),
        ("It is 5 dollars and 3 miles.", ["5 dollars | money 5 USD", "3 miles | measure 3 mile"]),
    ],
)
def test_an_amount_has_its_currency(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oil was at US $58.24 per barrel.", ["US $58.24 per barrel | money 58.24 USD per barrel"]),
        ("Shares cost between $62 and $68 per share.", ["between $62 and $68 per share | money 62..68 USD per share"]),
        ("It runs from $500,000 to $1 million a year.", ["from $500,000 to $1 million a year | money 500000..1000000 USD per year"]),
        ("He earns a $1m-a-year salary.", ["$1m-a-year | money 1000000 USD per year"]),
        ("Rooms are $100-a-night.", ["$100-a-night | money 100 USD per night"]),
        ("Fees rose by up to £24 a-year.", ["up to £24 a-year | money at-most 24 GBP per year"]),
        ("The land went for $80 per sq m, or $12/month.", ["$80 per sq m | money 80 USD per square metre", "$12/month | money 12 USD per month"]),
        ("They paid 400 rupees per child and 4,000 won a kilo.", ["400 rupees per child | money 400 INR per child", "4,000 won a kilo | money 4000 KRW per kilogram"]),
        ("He earns more than $30 and less than $40 an hour.", ["more than $30 and less than $40 an hour | money 30..40 USD per hour"]),
        ("It pays 9 billion shekels ($2.4 billion) a year.", ["9 billion shekels | money 9000000000 ILS per year", "$2.4 billion | money 2400000000 USD per year"]),
        ("It was $5 million a year ago.", ["$5 million | money 5000000 USD", "a year ago | date 2024"]),
        ("They gave $5,000 a friend had lent them.", ["$5,000 | money 5000 USD"]),
        ("They paid $50 per two hours.", ["$50 | money 50 USD", "two hours | duration 2 hour"]),
        ("It earned $58 per customers served.", ["$58 | money 58 USD"]),
        ("They paid $5 (plus tax).", ["$5 | money 5 USD"]),
    ],
)  # fmt: skip
def test_a_price_by_the_piece_has_the_piece_in_its_unit(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was fined 500 pounds.", ["500 pounds | money 500 GBP"]),
        ("He had to pay 1.5 million pounds in costs.", ["1.5 million pounds | money 1500000 GBP"]),
        ("The club found 40 million pounds for the striker.", ["40 million pounds | money 40000000 GBP"]),
        ("The loaf weighs 2 pounds and costs 10 pounds.", ["2 pounds | measure 2 pound-mass", "10 pounds | money 10 GBP"]),
        ("She lost 30 pounds in Lund.", ["30 pounds | measure 30 pound-mass"]),
        ("They landed 3 million pounds of cod.", ["3 million pounds | measure 3000000 pound-mass"]),
        ("A 50-pound note lay by a 50-pound bag.", ["50-pound | money 50 GBP", "50-pound | measure 50 pound-mass"]),
    ],
)  # fmt: skip
def test_pounds_that_are_paid_are_money(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oil is $75 U.S. per barrel.", ["$75 U.S. per barrel | money 75 USD per barrel"]),
        ("It costs $75 Canadian.", ["$75 Canadian | money 75 CAD"]),
        ("It is a $75 million U.S. firm with $5 US-made pens.", ["$75 million | money 75000000 USD", "$5 | money 5 USD"]),
        ("They gave $5 billion American taxpayers had earned.", ["$5 billion | money 5000000000 USD"]),
        ("It was $5.94 a share, up 56% from $163 million.", ["$5.94 a share | money 5.94 USD per share", "56% | percent 56 percent", "$163 million | money 163000000 USD"]),
        ("It made $5 million, or 39 cents a share, against $9 million, or 62 cents.", ["$5 million | money 5000000 USD", "39 cents a share | money 0.39 USD per share", "$9 million | money 9000000 USD", "62 cents | money 0.62 USD per share"]),
        ("It made 39 cents a share. It lost $9 million, or 62 cents.", ["39 cents a share | money 0.39 USD per share", "$9 million | money 9000000 USD", "62 cents | money 0.62 USD"]),
        ("It costs 15 dollars 50.", ["15 dollars 50 | money 15.5 USD"]),
        ("They gave 20 dollars 12 times and 15 dollars 50 years ago.", ["20 dollars | money 20 USD", "12 | count 12 times", "15 dollars | money 15 USD", "50 years ago | date 1975"]),
        ("They lost 30 MUSD and 100元.", ["30 MUSD | money 30000000 USD", "100元 | money 100 CNY"]),
        ("It crossed the 5,000 mark.", ["5,000 | count 5000"]),
        ("Petrol is $3.09 a gallon, 11 cents less than a month ago.", ["$3.09 a gallon | money 3.09 USD per gallon", "11 cents | money 0.11 USD per gallon", "a month ago | date 2025-10"]),
    ],
)  # fmt: skip
def test_dollars_are_those_of_the_country_behind_them(text: str, expected: list[str]) -> None:
    assert told(text) == expected
