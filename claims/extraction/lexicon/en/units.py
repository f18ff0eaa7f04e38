"""English units: what is written → the normalised name (BIPM SI brochure; US and British customary units).

`SYMBOLS` are written after digits only and keep their case; prune before adding: a one-letter symbol makes more figures
wrong than right ("5 A", "3 C").
"""

from claims.extraction.lexicon.figures import UnitWords, words


def _forms(*, plural: bool = True, **names: str) -> dict[str, str]:
    """Written form → name, for `name="form,form"`; the name itself and regular plurals included."""
    found = {}
    for key, forms in names.items():
        name = key.replace("_", " ")
        for form in [name, *[f for f in forms.split(",") if f]]:
            found[form] = name
            if plural:
                found[f"{form}s"] = name
    return found


DURATIONS = _forms(
    second="sec", minute="min", hour="hr", day="", week="wk", fortnight="", month="mo", year="yr", decade="",
    weekend="", millisecond="", microsecond="", nanosecond="", semester="",
) | {"century": "century", "centuries": "century", "millennium": "millennium", "millennia": "millennium",
     "millenniums": "millennium", "annum": "year"}  # fmt: skip

MEASURES = (
    _forms(
        metre="meter", kilometre="kilometer,klick", centimetre="centimeter", millimetre="millimeter", nanometre="nanometer",
        micrometre="micrometer,micron", picometre="picometer", decimetre="decimeter", hectometre="hectometer", decametre="decameter",
        mile="", yard="", nautical_mile="", gram="gramme", kilogram="kilogramme,kilo", milligram="milligramme",
        microgram="microgramme", ounce="", fluid_ounce="", carat="", litre="liter", millilitre="milliliter",
        centilitre="centiliter", decilitre="deciliter", hectolitre="hectoliter", megalitre="megaliter", gallon="", pint="", quart="", cup="", tablespoon="tbsp",
        teaspoon="tsp", bushel="", acre="", hectare="", watt="", kilowatt="", megawatt="", gigawatt="", terawatt="", joule="",
        kilolitre="kiloliter", gigalitre="gigaliter", kilojoule="", megajoule="", calorie="", kilocalorie="", volt="", kilovolt="", millivolt="", amp="ampere", ohm="", newton="", pascal="",
        kilopascal="", megapascal="", hectopascal="", bar="", millibar="", decibel="", lumen="", kelvin="", knot="", furlong="", fathom="",
        bit="", byte="", kilobyte="", megabyte="", gigabyte="", terabyte="", petabyte="", kilobit="", megabit="", gigabit="", pixel="", megapixel="",
        acre_foot="acre-foot", horsepower="", basis_point="", barrel="", degree="deg", kilowatt_hour="kilowatt-hour",
        megawatt_hour="megawatt-hour", gigawatt_hour="gigawatt-hour", terawatt_hour="terawatt-hour", kilotonne="kiloton",
        megatonne="megaton", gigatonne="gigaton", hertz="", kilohertz="", megahertz="", gigahertz="", mole="", becquerel="", sievert="", millisievert="",
        microsievert="", astronomical_unit="", parsec="", angstrom="", atmosphere="", candela="", coulomb="", curie="", dalton="", dram="", farad="", microfarad="",
        millifarad="", picofarad="", nanofarad="", henry="henries", hundredweight="", kilohm="kohm", megohm="", milliamp="milliampere,milliamps",
        kilonewton="", microgray="", milligray="", gray="", picogram="", nanogram="", quintal="", radian="", roentgen="", siemens="",
        steradian="", therm="", weber="", arcminute="", arcsecond="", kilobecquerel="", megabecquerel="", exabyte="",
        zettabyte="", teraflop="", petaflop="", exaflop="", rem="", lux="", torr="", dioptre="diopter", karat="", pixel_per_inch="", hogshead="",
        gigajoule="", terajoule="", petajoule="", exajoule="", british_thermal_unit="btu", troy_ounce="", rod="", drachm="", square_metre="square meter,sq metre",
        square_kilometre="square kilometer", square_mile="sq mile", square_yard="", cubic_metre="cubic meter",
        cubic_kilometre="cubic kilometer", cubic_yard="", cubic_centimetre="cubic centimeter", square_centimetre="square centimeter", short_ton="", long_ton="",
    )
    | {
        "feet": "foot", "foot": "foot", "inch": "inch", "inches": "inch", "pounds": "pound-mass", "pound": "pound-mass", "lb": "pound-mass",
        "lbs": "pound-mass", "stone": "stone", "ton": "ton", "tons": "ton", "tonne": "tonne", "tonnes": "tonne",
        "metric ton": "tonne", "metric tons": "tonne", "metric tonnes": "tonne", "square foot": "square foot", "square feet": "square foot",
        "sq ft": "square foot", "sq feet": "square foot", "square inch": "square inch", "square inches": "square inch", "sq km": "square kilometre", "sq m": "square metre",
        "cubic feet": "cubic foot", "cubic foot": "cubic foot", "cubic inches": "cubic inch", "acre - feet": "acre foot", "acre-feet": "acre foot",
        "mile per hour": "mile per hour", "miles per hour": "mile per hour", "miles an hour": "mile per hour", "mph": "mile per hour",
        "kilometres per hour": "kilometre per hour", "kilometers per hour": "kilometre per hour", "kilometres an hour": "kilometre per hour",
        "kilometers an hour": "kilometre per hour", "kph": "kilometre per hour", "kmh": "kilometre per hour",
        "km per hour": "kilometre per hour", "km an hour": "kilometre per hour", "feet per second": "foot per second", "feet a second": "foot per second",
        "metres per second": "metre per second", "meters per second": "metre per second", "metres a second": "metre per second",
        "miles per gallon": "mile per gallon", "mpg": "mile per gallon", "kilowatt - hours": "kilowatt hour", "kilowatt - hour": "kilowatt hour",
        "megawatt - hours": "megawatt hour", "light - years": "light year", "light years": "light year", "light - year": "light year",
        "degrees celsius": "celsius", "degree celsius": "celsius", "degrees centigrade": "celsius", "celsius": "celsius", "centigrade": "celsius",
        "degrees c": "celsius", "degrees fahrenheit": "fahrenheit", "degree fahrenheit": "fahrenheit", "fahrenheit": "fahrenheit",
        "degrees f": "fahrenheit", "degrees kelvin": "kelvin", "deg c": "celsius", "deg f": "fahrenheit",
        "lb - ft": "foot pound-force", "ft - lb": "foot pound-force", "ft - lbs": "foot pound-force", "lb ft": "foot pound-force", "pound - feet": "foot pound-force", "foot - pounds": "foot pound-force", "horsepower": "horsepower", "hp": "horsepower", "bhp": "horsepower", "rpm": "revolution per minute",
        "revolutions per minute": "revolution per minute", "parts per million": "part per million", "ppm": "part per million",
        "parts per billion": "part per billion", "ppb": "part per billion", "basis points": "basis point", "barrel of oil": "barrel of oil", "barrels of oil": "barrel of oil",
        "bps": "basis point", "bpd": "barrel per day", "barrels per day": "barrel per day", "barrels a day": "barrel per day",
        "kmph": "kilometre per hour", "km / hr": "kilometre per hour", "degrees farenheit": "fahrenheit", "farenheit": "fahrenheit", "tesla": "tesla", "teslas": "tesla", "millitesla": "millitesla", "microtesla": "microtesla", "farads": "farad",
        "million british thermal units": "million british thermal unit", "basis - point": "basis point", "mmbtu": "million british thermal unit", "frames per second": "frame per second",
        "beats per minute": "beat per minute", "beats a minute": "beat per minute", "miles to the gallon": "mile per gallon",
        "litres per 100 kilometres": "litre per 100 kilometre", "liters per 100 kilometers": "litre per 100 kilometre",
        "litres per 100 km": "litre per 100 kilometre", "liters per 100 km": "litre per 100 kilometre", "dots per inch": "dot per inch",
        "sq . ft": "square foot", "sq . feet": "square foot", "sq . m": "square metre", "sq . km": "square kilometre", "sq . mile": "square mile",
        "sq . miles": "square mile", "sq . metres": "square metre", "sq . meters": "square metre", "sq . in": "square inch", "cu . ft": "cubic foot", "cu ft": "cubic foot",
        "cu m": "cubic metre", "cu . m": "cubic metre", "fl oz": "fluid ounce", "fl . oz": "fluid ounce", "cubic inch": "cubic inch", "cubic mile": "cubic mile",
        "cubic miles": "cubic mile", "short tons": "short ton", "long tons": "long ton", "us gallons": "gallon", "imperial gallons": "imperial gallon",
        "hertz": "hertz", "megahertz": "megahertz", "gigahertz": "gigahertz", "pints": "pint",
    }
)  # fmt: skip

SYMBOLS = {
    "m": "metre", "km": "kilometre", "cm": "centimetre", "mm": "millimetre", "nm": "nanometre", "µm": "micrometre", "μm": "micrometre",
    "kt": "knot", "kms": "kilometre", "mi": "mile", "yd": "yard", "yds": "yard", "ft": "foot", "in": "inch", "g": "gram", "kg": "kilogram", "kgs": "kilogram",
    "mg": "milligram", "µg": "microgram", "mcg": "microgram", "μg": "microgram", "gm": "gram", "lb": "pound-mass", "lbs": "pound-mass", "oz": "ounce", "t": "tonne", "Mt": "megatonne", "Gt": "gigatonne", "l": "litre", "L": "litre", "ml": "millilitre",
    "mL": "millilitre", "cl": "centilitre", "dl": "decilitre", "gal": "gallon", "pt": "pint", "qt": "quart", "ha": "hectare", "W": "watt", "w": "watt", "kW": "kilowatt",
    "kw": "kilowatt", "MW": "megawatt", "GW": "gigawatt", "MWe": "megawatt", "MWp": "megawatt", "kWp": "kilowatt", "GWe": "gigawatt", "TW": "terawatt", "kWh": "kilowatt hour", "kwh": "kilowatt hour", "MWh": "megawatt hour",
    "GWh": "gigawatt hour", "TWh": "terawatt hour", "J": "joule", "kJ": "kilojoule", "MJ": "megajoule", "kcal": "kilocalorie",
    "V": "volt", "v": "volt", "kV": "kilovolt", "mV": "millivolt", "A": "ampere", "mAh": "milliampere hour", "Ah": "ampere hour",
    "Hz": "hertz", "kHz": "kilohertz", "MHz": "megahertz", "GHz": "gigahertz", "K": "kelvin", "Pa": "pascal", "kPa": "kilopascal", "hPa": "hectopascal",
    "MPa": "megapascal", "GPa": "gigapascal", "psi": "pound-force per square inch", "dB": "decibel", "PS": "metric horsepower", "Nm": "newton metre", "N": "newton", "cc": "cubic centimetre",
    "KB": "kilobyte", "kB": "kilobyte", "MB": "megabyte", "mb": "megabyte", "GB": "gigabyte", "gb": "gigabyte", "TB": "terabyte", "tb": "terabyte",
    "PB": "petabyte", "Mbps": "megabit per second", "Gbps": "gigabit per second", "kbps": "kilobit per second", "MP": "megapixel",
    "s": "second", "sec": "second", "secs": "second", "ms": "millisecond", "ns": "nanosecond", "h": "hour", "hr": "hour", "hrs": "hour", "min": "minute",
    "mins": "minute", "km / h": "kilometre per hour", "km / hr": "kilometre per hour", "m / s": "metre per second", "mi / h": "mile per hour", "° C": "celsius", "°C": "celsius",
    "° F": "fahrenheit", "°": "degree", "º": "degree", "° c": "celsius", "° f": "fahrenheit", "º C": "celsius", "m²": "square metre", "km²": "square kilometre", "cm²": "square centimetre", "m³": "cubic metre", "km³": "cubic kilometre", "cm³": "cubic centimetre",
    "ft²": "square foot", "mi²": "square mile", "m 2": "square metre", "m 3": "cubic metre", "km 2": "square kilometre", "km 3": "cubic kilometre", "cm 2": "square centimetre", "cm 3": "cubic centimetre", "m ²": "square metre", "m2": "square metre", "km ²": "square kilometre",
    "m ³": "cubic metre", "sq ft": "square foot", "sq m": "square metre", "sq km": "square kilometre", "cm ²": "square centimetre", '"': "inch", "″": "inch", "'": "foot", "′": "foot", "’": "foot", "”": "inch", "C": "celsius", "F": "fahrenheit",
    "g / km": "gram per kilometre", "mg / l": "milligram per litre", "mg / kg": "milligram per kilogram", "µg / m ³": "microgram per cubic metre", "keV": "kiloelectronvolt",
    "rad": "radian", "° Celsius": "celsius", "° celsius": "celsius", "° Fahrenheit": "fahrenheit", "° fahrenheit": "fahrenheit", "meV": "millielectronvolt", "MeV": "megaelectronvolt", "GeV": "gigaelectronvolt", "TeV": "teraelectronvolt", "mA": "milliampere", "µA": "microampere", "kA": "kiloampere",
    "mmHg": "millimetre of mercury", "mm Hg": "millimetre of mercury", "inHg": "inch of mercury", "atm": "atmosphere", "Torr": "torr", "Bq": "becquerel", "kBq": "kilobecquerel",
    "MBq": "megabecquerel", "Sv": "sievert", "µSv": "microsievert", "mGy": "milligray", "lx": "lux", "lm": "lumen", "cd": "candela", "Å": "angstrom", "ly": "light year",
    "mmol": "millimole", "µmol": "micromole", "nmol": "nanomole", "dpi": "dot per inch", "ppi": "pixel per inch", "fps": "frame per second", "bpm": "beat per minute", "nmi": "nautical mile",
    "kn": "knot", "kts": "knot", "Wh": "watt hour", "TJ": "terajoule", "GJ": "gigajoule", "PJ": "petajoule", "EJ": "exajoule", "cal": "calorie", "kN": "kilonewton", "MN": "meganewton",
    "mT": "millitesla", "µT": "microtesla", "dBA": "decibel", "hl": "hectolitre", "hL": "hectolitre", "dL": "decilitre", "µL": "microlitre", "µl": "microlitre", "kl": "kilolitre", "kL": "kilolitre",
    "ML": "megalitre", "GL": "gigalitre", "cwt": "hundredweight", "Ω": "ohm", "kΩ": "kilohm", "MΩ": "megohm", "µF": "microfarad", "nF": "nanofarad", "pF": "picofarad", "ng": "nanogram", "pg": "picogram",
    "mbar": "millibar", "st": "stone", "R": "roentgen", "Mbit": "megabit", "Gbit": "gigabit", "Mb": "megabit", "Gb": "gigabit", "Mbit / s": "megabit per second", "Mb / s": "megabit per second",
    "Gbit / s": "gigabit per second", "Gb / s": "gigabit per second", "MB / s": "megabyte per second", "GB / s": "gigabyte per second", "l / 100 km": "litre per 100 kilometre",
    "L / 100 km": "litre per 100 kilometre", "g / l": "gram per litre", "g / L": "gram per litre", "g / dl": "gram per decilitre", "mg / dl": "milligram per decilitre", "mg / dL": "milligram per decilitre",
    "mmol / l": "millimole per litre", "mmol / L": "millimole per litre", "µg / l": "microgram per litre", "µg / m³": "microgram per cubic metre", "ng / ml": "nanogram per millilitre", "mg / ml": "milligram per millilitre",
    "g / cm³": "gram per cubic centimetre", "g / cm 3": "gram per cubic centimetre", "kg / m³": "kilogram per cubic metre", "kg / m 2": "kilogram per square metre", "kg / m²": "kilogram per square metre",
    "MJ / kg": "megajoule per kilogram", "Wh / kg": "watt hour per kilogram", "W / kg": "watt per kilogram", "kWh / m²": "kilowatt hour per square metre", "m / s²": "metre per second squared", "ft / s": "foot per second",
    "TEU": "twenty-foot equivalent unit", "TEUs": "twenty-foot equivalent unit", "BTU": "british thermal unit", "BTUs": "british thermal unit", "Btu": "british thermal unit",
    "t / ha": "tonne per hectare", "kg / ha": "kilogram per hectare", "km / l": "kilometre per litre", "km / L": "kilometre per litre", "l / min": "litre per minute", "L / min": "litre per minute",
    "m³ / s": "cubic metre per second", "g / kWh": "gram per kilowatt hour", "bu / ac": "bushel per acre", "km / s": "kilometre per second",
    "eV": "electronvolt", "mol": "mole", "mM": "millimolar", "AU": "astronomical unit", "nT": "nanotesla", "Gy": "gray", "mSv": "millisievert",
}  # fmt: skip

UNITS = UnitWords(
    durations=DURATIONS,
    seconds={"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800},
    months={"month": 1, "year": 12, "decade": 120},
    measures=MEASURES,
    symbols=SYMBOLS,
    large=words("celsius fahrenheit kelvin"),
    glued_symbols=words("in at s h A V v w N J W K L min pt st"),
    closing_symbols=words("C F R"),
    decimal_symbols=words("s"),
    lone_symbols=words("m g l t"),
    percents={
        "%": "percent", "％": "percent", "percent": "percent", "per cent": "percent", "pct": "percent", "percentage points": "percentage point",
        "percentage point": "percentage point", "percentage - point": "percentage point", "percent points": "percentage point", "% points": "percentage point",
        "pc": "percent", "per cents": "percent", "‰": "per mille", "pct.": "percent", "percents": "percent", "% age points": "percentage point",
    },
    rates=words("per a an each every /"),
    priced_by=words("per /"),
    priced=words(
        "night share head person piece pop unit item ticket copy seat place room bed plate glass bottle can pack packet box bag "
        "pupil student child adult family household patient passenger guest member worker employee customer resident user "
        "vehicle car bike ride trip journey flight visit session lesson class call text click page word game match round "
        "vote token dose pill jar loaf dozen crate sack basket plot lot animal cow pig sheep bird tree"
    ),
    inches={"inch": 1, "foot": 12, "yard": 36},
    metres={"centimetre": 1, "metre": 100, "kilometre": 100_000},
    ounces={"ounce": 1, "pound-mass": 16, "stone": 224},
    ages=words("old olds"),
    age_phrases=frozenset({"died at", "dies at", "dead at", "die at", "widowed at", "married at", "birth at", "retired at", "retire at", "retires at", "retiring at", "orphaned at", "divorced at", "marry at", "pregnant at"}),
    age_subjects=words("he she i who"),
    age_verbs=words("is was am be m s"),
    age_adverbs=words("then only just about around nearly almost already still now barely over under"),
    age_nouns=words("age ages expectancy"),
    life_events=words(
        "married marries marry wed qualified graduated graduating enlisted emigrated ordained "
        "orphaned widowed crowned debuted retired retires retire retiring died dies die diagnosed conscripted apprenticed "
        "divorced debut mother father youngest oldest baptised baptized"
    ),
    callings=words("became become becomes becoming"),
    deeds=words(
        "won wins left leaves quit joined joins started began learned learnt wrote published signed entered founded still"
    ),
    age_links=words("is was are were be at of to from being reached hit stood stands averaged averages"),
    degrees=words("degree celsius fahrenheit"),
    degree_levels=words("highs lows"),
    degree_extremes=words("high low highs lows max min maximum minimum hi lo"),
    sky=words(
        "sunny sunshine cloudy clouds cloud overcast clear rain rainy showers shower drizzle snow snowy sleet thunderstorms thunderstorm "
        "windy fog foggy haze hazy weather forecast humid tonight sun"
    ),
    degree_nouns=words("temperature temperatures temps mercury thermometer thermometers"),
    degree_links=words("touched touches hits reads read shows showed of to at is was were hit reached reach reaching reaches above below around near between"),
    not_ages=words("of for to out under over not per up down off ahead behind from"),
    aged=words("aged age ages turned turns"),
    age_persons=words("man woman boy girl child baby toddler teenager youth lad lass infant kid"),
    aged_nouns=words(
        "man woman boy girl child baby toddler teenager youth lad infant father mother dad mum mom son daughter brother sister "
        "husband wife widow widower uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter stepfather "
        "stepmother stepson stepdaughter fiance fiancee partner boyfriend girlfriend ex-wife ex-husband twin actress actor "
        "suspect victim defendant accused pensioner nurse chef captain soldier pilot student judge governor mayor star "
        "guitarist winger striker midfielder forward goalkeeper prince princess king queen duke duchess bride groom athlete "
        "veteran native spouse survivor patient tenant resident migrant journalist politician musician technician physician "
        "president accountant assistant sergeant lieutenant constable agent dissident merchant immigrant scientist chairman adolescent parent "
        "apprentice recruit detainee retiree employee trainee trustee refugee evacuee escapee nominee honoree footballer rival deputy republican democrat senator cop cook coach clerk maid thief guard surgeon artist lawyer jawan homemaker labourer tailor sailor doctor vicar priest bishop nun monk barman barmaid waitress "
        "porter bouncer rapper drummer bassist vocalist pianist violinist conductor cellist hairdresser plumber "
        "postman fireman policeman policewoman schoolboy schoolgirl hiker"
    ),
    aged_plurals=words("men women children"),
    age_alike=words("both each"),
    no_agents=words(
        "number order matter letter paper member quarter water power winter summer october november december september "
        "corner center centre chapter character factor sector floor door error color colour flavor flavour labor labour "
        "answer offer river tower computer cover dinner finger layer meter meter metre litre liter plaster poster register "
        "shower shoulder silver weather wonder however after over under other another either neither further later earlier "
        "master minister dollar year per super former latter longer shorter lower higher upper inner outer never ever "
        "together whether rather better fewer greater larger newer older younger smaller bigger manner border fiber fibre "
        "counter encounter disorder cancer fever liver hunger danger anger murder thunder powder ladder rubber timber lumber "
        "chamber monitor motor tractor reactor elevator mirror horror terror major minor prior interior exterior superior list"
    ),
    agents=("er", "or", "ist", "ess", "man", "woman", "ian", "eer"),
    extents=words(
        "run walk long tall high deep wide thick across away tower race sprint hurdles final freestyle butterfly "
        "backstroke relay dash pool yacht wave waves north south east west underground underwater"
    ),
    times=words("times time"),
    multiplied=words("x ×"),
    folds=words("fold"),
    comparative_endings=("er",),
    comparatives=words(
        "as more the less higher lower larger greater bigger smaller faster its their what that richer "
        "worse better stronger heavier thicker deeper wider safer quicker older brighter hotter colder denser taller lighter deadlier likely life "
        "longer cheaper likelier over earnings revenue forward trailing normal usual average"
    ),
)  # fmt: skip
