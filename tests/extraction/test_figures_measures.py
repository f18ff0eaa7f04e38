"""Measures, with their units by their normalised names.

A row is a sentence and its figures as tests.extraction.told_figures tells them; dates are told from Thursday, 20 November 2025.
"""

import pytest

from tests.extraction.told_figures import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It took an hour and a half.", ["an hour and a half | duration 1.5 hour"]),
        ("It took more than an hour and 20 minutes.", ["more than an hour and 20 minutes | duration over 80 minute"]),
        ("She was away for a year and two months.", ["a year and two months | duration 14 month"]),
        ("She was away for a year and two days.", ["two days | duration 2 day"]),
        ("She was away for a year and then a day.", []),
        ("It lasted a day and a halfway house.", []),
        ("It is a mile and a quarter long.", ["a mile and a quarter | measure 1.25 mile"]),
        ("It shut a year and a half ago.", ["a year and a half ago | date 2024-05"]),
        ("The star is 40 light years away.", ["40 light years | measure 40 light year"]),
        ("The road is 50 kilometres long.", ["50 kilometres | measure 50 kilometre"]),
        ("A 50-kilometer race was held.", ["50-kilometer | measure 50 kilometre"]),
        ("The wall is 37m (121ft) high.", ["37m | measure 37 metre", "121ft | measure 121 foot"]),
        ("The tunnel is 3.5 miles long.", ["3.5 miles | measure 3.5 mile"]),
        ("He is 5 feet 2 inches tall.", ["5 feet 2 inches | measure 62 inch"]),
        ("It weighs 12 tonnes.", ["12 tonnes | measure 12 tonne"]),
        ("The ship carried 12.3m tonnes of fuel.", ["12.3m tonnes | measure 12300000 tonne"]),
        ("The engine gives 296 hp.", ["296 hp | measure 296 horsepower"]),
        ("It drives at 74 mph.", ["74 mph | measure 74 mile per hour"]),
        ("Winds of at least 120 km/h were measured.", ["at least 120 km/h | measure at-least 120 kilometre per hour"]),
        ("The lake covers 1,520 sq m.", ["1,520 sq m | measure 1520 square metre"]),
        ("The field is 1.6 hectares.", ["1.6 hectares | measure 1.6 hectare"]),
        ("The bay reaches minus 5 degrees.", ["minus 5 degrees | measure -5 degree"]),
        ("It was -12°C at dawn.", ["-12°C | measure -12 celsius"]),
        ("It was 98.6 degrees Fahrenheit.", ["98.6 degrees Fahrenheit | measure 98.6 fahrenheit"]),
        ("The water was 30 degrees Celsius.", ["30 degrees Celsius | measure 30 celsius"]),
        ("The plant makes 30 gigawatts.", ["30 gigawatts | measure 30 gigawatt"]),
        ("It stores 10kWh.", ["10kWh | measure 10 kilowatt hour"]),
        ("The field gives 500,000 barrels a day.", ["500,000 barrels a day | measure 500000 barrel per day"]),
        ("The car uses 8 litres of petrol.", ["8 litres | measure 8 litre"]),
        ("A bag holds 250 ml.", ["250 ml | measure 250 millilitre"]),
        ("The radio hums at 50Hz.", ["50Hz | measure 50 hertz"]),
        ("The disk holds 54GB.", ["54GB | measure 54 gigabyte"]),
        ("The crater is 8 to 16 metres deep.", ["8 to 16 metres | measure 8..16 metre"]),
        ("The planks are 8- to 16-foot long.", ["8- to 16-foot | measure 8..16 foot"]),
        ("The room has 32 m² of floor.", ["32 m² | measure 32 square metre"]),
        ("The rope is two and a half metres long.", ["two and a half metres | measure 2.5 metre"]),
        ("Three-fourths of an inch of rain fell.", ["Three-fourths of an inch | measure 0.75 inch"]),
        ("A tenth of an inch of snow fell.", ["A tenth of an inch | measure 0.1 inch"]),
        (
            "It is more than 100 kilometres (60 miles) away.",
            ["more than 100 kilometres | measure over 100 kilometre", "60 miles | measure over 60 mile"],
        ),
        ("They sell 3-inch nails.", ["3-inch | measure 3 inch"]),
        ("Carbon is at 420 parts per million.", ["420 parts per million | measure 420 part per million"]),
        ("The stone weighs 14 lb.", ["14 lb | measure 14 pound-mass"]),
        ("She drank half a litre of milk.", ["half a litre | measure 0.5 litre"]),
        ("It makes 1.3x10^6 watts.", ["1.3x10^6 watts | measure 1300000 watt"]),
        ("The bridge rose 0.8 m.", ["0.8 m | measure 0.8 metre"]),
        ("The pitch measures 517 muddy yards.", ["517 muddy yards | measure 517 yard"]),
        ("The package weighs 2.5kg.", ["2.5kg | measure 2.5 kilogram"]),
        ("The yacht sails at 15 knots.", ["15 knots | measure 15 knot"]),
        ("The plane climbed to 35,000 feet.", ["35,000 feet | measure 35000 foot"]),
        (
            "Light travels 300,000 kilometres per second.",
            ["300,000 kilometres per second | measure 300000 kilometre per second"],
        ),
        ("The scar is 4 cm long.", ["4 cm | measure 4 centimetre"]),
        ("The pool is 25 m.", ["25 m | measure 25 metre"]),
        ("The farm has 600 acres.", ["600 acres | measure 600 acre"]),
        ("The quake released 2 megatons.", ["2 megatons | measure 2 megatonne"]),
        ("She came third in the 50K.", ["third | ordinal 3", "50K | measure 50 kilometre"]),
        (
            "It rained 12 mm in Oslo and 3 cm in Bergen.",
            ["12 mm | measure 12 millimetre", "3 cm | measure 3 centimetre"],
        ),
        ("The gap is 1/2 inch.", ["1/2 inch | measure 0.5 inch"]),
        ("The load is 2 1/4 tons.", ["2 1/4 tons | measure 2.25 ton"]),
        ("The mill makes 2 million tonnes of cement a year.", ["2 million tonnes | measure 2000000 tonne per year"]),
        ("It made 2 tonnes of cement a year ago.", ["2 tonnes | measure 2 tonne", "a year ago | date 2024"]),
        ("It reads 50 to 70 on the GPa scale.", ["50 to 70 | measure 50..70 gigapascal"]),
        ("It was 30 on the Celsius scale.", ["30 | measure 30 celsius"]),
        ("It was 30 on the pay scale.", ["30 | count 30"]),
        ("They ship 1 million barrels of oil.", ["1 million barrels of oil | measure 1000000 barrel of oil"]),
        ("Give 20 mcg per kilo.", ["20 mcg per kilo | measure 20 microgram per kilogram"]),
        ("They shipped 78.1Mt of ore.", ["78.1Mt | measure 78.1 megatonne"]),
        ("The lawn is 20 by 30 metres.", ["20 | measure 20 metre", "30 metres | measure 30 metre"]),
        ("The lamp draws 60W.", ["60W | measure 60 watt"]),
        ("The stream moves at 3 m/s.", ["3 m/s | measure 3 metre per second"]),
        ("A 5 km-long queue formed.", ["5 km | measure 5 kilometre"]),
        ("It is 5 in the morning.", ["5 | count 5"]),
        ('The 40" screen broke.', ['40" | measure 40 inch']),
        ("It is 100g of salt and 5t of coal.", ["100g | measure 100 gram", "5t | measure 5 tonne"]),
        ("The 5-foot-7 goalkeeper fell.", ["5-foot-7 | measure 67 inch"]),
        ("The 5-foot-13 plank.", ["5-foot | measure 5 foot", "13 | count 13"]),
        ("A 5m-long rope broke.", ["5m | measure 5 metre"]),
    ],
)
def test_a_measure_has_its_unit(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He is 6'2\" tall.", ["6'2\" | measure 74 inch"]),
        ("She is 5' 9\" and he 6'1.", ["5' 9\" | measure 69 inch", "6'1 | measure 73 inch"]),
        ("It’s 5’10” wide.", ["5’10” | measure 70 inch"]),
        ("The wall is 6′ high and 4″ thick.", ["6′ | measure 6 foot", "4″ | measure 4 inch"]),
        ("It flew at 30' when it hit.", ["30' | measure 30 foot"]),
        ("They met 'in the class of 30' and left.", ["30 | count 30"]),
        ("In the 80's it was new.", ["80's | date 1980..1989"]),
        ("He called it 'the 1995' and left.", ["1995 | date 1995"]),
        ("“They were 5’” is odd.", ["5 | count 5"]),
    ],
)
def test_primes_and_straight_marks_are_feet_and_inches(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gas is at $2.24 per mmBTU.", ["$2.24 per mmBTU | money 2.24 USD per million british thermal unit"]),
        ("A 10,000 BTU heater.", ["10,000 BTU | measure 10000 british thermal unit"]),
        ("They gave 0.5 R per day.", ["0.5 R per day | measure 0.5 roentgen per day"]),
        ("The 5 R-class boats.", ["5 | count 5 R-class boats"]),
        ("The flat has 40 sq. ft of floor.", ["40 sq. ft | measure 40 square foot"]),
        ("The plank is 30 in. long.", ["30 in | measure 30 inch"]),
        ("He came 30 in. She left.", ["30 | count 30"]),
        ("It was 18 C, then 64 F.", ["18 C | measure 18 celsius", "64 F | measure 64 fahrenheit"]),
        ("It has 18 C students.", ["18 | count 18 C students"]),
        ("The line runs at 500 Mbit/s.", ["500 Mbit/s | measure 500 megabit per second"]),
        ("The car uses 6.5 l/100km.", ["6.5 l/100km | measure 6.5 litre per 100 kilometre"]),
        ("It does 45 miles to the gallon.", ["45 miles to the gallon | measure 45 mile per gallon"]),
        ("Dust was at 180 micrograms per cubic metre.", ["180 micrograms per cubic metre | measure 180 microgram per cubic metre"]),
        ("It gives 3 litres per hectares.", ["3 litres | measure 3 litre"]),
        ("The ticket cost 150 kn.", ["150 kn | money 150 HRK"]),
        ("The wind was 25 kn.", ["25 kn | measure 25 knot"]),
        ("He ran it in 1m 21.3s, 0.08s quicker, and rested 2h 5m.", ["1m 21.3s | duration 81.3 second", "0.08s | duration 0.08 second", "2h 5m | duration 125 minute"]),
        ("The race is 100m 5s apart.", ["100m | measure 100 metre"]),
        ("He is 211 runs short of 14,000.", ["211 | count 211 runs", "14,000 | count 14000"]),
        ("Maize fell to $5.37 3/4 a bushel.", ["$5.37 3/4 a bushel | money 5.3775 USD per bushel"]),
        ("She is six foot two, he is 6 ft 2 in tall.", ["six foot two | measure 74 inch", "6 ft 2 in | measure 74 inch"]),
        ("He is 5 feet 10. The 6 foot two men ran.", ["5 feet 10 | measure 70 inch", "6 foot | measure 6 foot", "two | count 2 men"]),
        ("Water boils at 100° Celsius.", ["100° Celsius | measure 100 celsius"]),
        ("It was a 1-in-100-year flood.", ["1-in-100-year | ratio 0.01 year"]),
        ("He weighs 12 stone 7 pounds.", ["12 stone 7 pounds | measure 175 pound-mass"]),
        ("It will pass within 28,000 km of us.", ["within 28,000 km | measure at-most 28000 kilometre"]),
    ],
)  # fmt: skip
def test_units_of_science_and_trade_are_read(text: str, expected: list[str]) -> None:
    assert told(text) == expected
