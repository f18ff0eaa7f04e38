"""Which language an imported text is in."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from django.utils.translation import override

from claims.reading import read_file
from claims.reading.languages import LANGUAGES, declared_by, language_of
from claims.reading.word_documents import language_of_word_document
from tests.reading.packed_files import packed
from tests.reading.test_word_documents import document, run

TEXTS = [
    ("en", "The council planted 4,200 trees last spring, and the mayor said that it was not enough for the town."),
    (
        "de",
        "Die Stadt hat im Frühjahr 4.200 Bäume gepflanzt, und das ist nach den Worten der Bürgermeisterin nicht genug.",
    ),
    ("fr", "La ville a planté 4 200 arbres au printemps, et ce n’est pas assez pour les habitants, a dit la maire."),
    (
        "es",
        "La ciudad plantó 4.200 árboles en la primavera, pero no es lo que se esperaba, dijo la alcaldesa del puerto.",
    ),
    (
        "it",
        "La città ha piantato 4.200 alberi e non sono abbastanza per il porto, ha detto la sindaca che li ha voluti.",
    ),
    ("pt", "A cidade plantou 4.200 árvores na primavera, mas não é o que se esperava, disse a prefeita do porto."),
    (
        "nl",
        "De stad heeft in het voorjaar 4.200 bomen geplant, maar dat is niet genoeg voor de haven, zei de burgemeester.",
    ),
    (
        "sv",
        "Staden planterade 4 200 träd i våras, men det är inte tillräckligt för att skydda hamnen, sade borgmästaren.",
    ),
    (
        "da",
        "Byen plantede 4.200 træer i foråret, men det er ikke nok til havnen, og der blev ikke gjort mere efter det.",
    ),
    (
        "nb",
        "Byen plantet 4200 trær i vår, men det er ikke nok for havna, og det ble ikke gjort mer etter det, sier hun.",
    ),
    (
        "fi",
        "Kaupunki istutti keväällä 4 200 puuta, mutta se ei ole tarpeeksi, ja pormestari sanoi että työ on vasta alussa.",
    ),
    ("pl", "Miasto posadziło na wiosnę 4200 drzew, ale to nie jest dużo, i jak się okazało, nie dla wszystkich."),
    ("cs", "Město na jaře vysadilo 4200 stromů, ale to je podle starostky málo a na přístav se už nedostalo."),
    ("hu", "A város tavasszal 4200 fát ültetett, de ez nem elég, és a polgármester szerint még csak most kezdődik."),
    (
        "ro",
        "Orașul a plantat 4.200 de copaci în primăvară, dar nu este de ajuns pentru port, a spus primarul care se teme.",
    ),
    (
        "tr",
        "Belediye bu bahar 4.200 ağaç dikti ve bu sayı liman için çok az, dedi başkan, daha sonra da bir ekip kuruldu.",
    ),
    ("he", "העירייה נטעה 4,200 עצים באביב."),
    ("ar", "زرعت المدينة 4200 شجرة في الربيع، وقال العمدة إن ذلك لا يكفي."),
    ("fa", "شهرداری در بهار ۴۲۰۰ درخت کاشت و شهردار گفت که این بس نیست."),
    ("ur", "شہر نے بہار میں 4200 درخت لگائے اور میئر نے کہا کہ یہ بڑی بات نہیں ہے۔"),
    ("ru", "Город посадил весной 4200 деревьев, и этого мало, сказала мэр: мы только начали."),
    ("uk", "Місто посадило навесні 4200 дерев, і цього мало, сказала її заступниця: є ще роботи."),
    ("be", "Горад пасадзіў вясной 4200 дрэў, і гэтага мала, сказаў мэр: мы толькі пачалі."),
    ("bg", "Градът засади 4200 дървета през пролетта и това е малко, каза кметът."),
    ("sr", "Град је у пролеће засадио 4200 стабала, рекао је градоначелник, и неће стати: још ће их бити."),
    ("el", "Ο δήμος φύτεψε 4.200 δέντρα."),
    ("ja", "市は春に4,200本の木を植えた。"),
    ("zh", "这座城市在春天种了4200棵树。"),
    ("ko", "시는 봄에 나무 4,200그루를 심었다."),
    ("ka", "ქალაქმა გაზაფხულზე 4200 ხე დარგო."),
    ("th", "เมืองปลูกต้นไม้ 4,200 ต้น"),
]


@pytest.mark.parametrize(("language", "text"), TEXTS, ids=[language for language, _ in TEXTS])
def test_a_text_tells_its_language(language: str, text: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("", "en", id="nothing"),
        pytest.param("4,200 – 4,300", "en", id="no letters"),
        pytest.param("Trees planted: 4,200", "en", id="too few words to tell"),
        pytest.param("IBM, Intel: שתי החברות נטעו 4,200 עצים ליד הנמל", "he", id="foreign names before"),
        pytest.param("The word “дерево” is Russian for a tree, said the teacher.", "en", id="foreign words within"),
        pytest.param("Aldo bermi casu delti. " * 12, "und", id="a language that is not known here"),
        pytest.param("शहर ने वसंत में 4200 पेड़ लगाए।", "und", id="a script of several languages"),
        pytest.param("Град засади 4200", "und", id="letters of several languages"),
    ],
)
def test_what_cannot_be_told(text: str, language: str) -> None:
    assert language_of(text) == language


def test_every_language_that_is_told_can_be_chosen() -> None:
    with override("en"):
        assert {language for language, _ in TEXTS} <= set(LANGUAGES)
        assert str(LANGUAGES["und"]) == "another"


ENGLISH = next(text for language, text in TEXTS if language == "en")
GERMAN = next(text for language, text in TEXTS if language == "de")


@pytest.mark.parametrize(
    ("text", "declared", "language"),
    [
        pytest.param("Trees planted: 4,200", "nl", "nl", id="too few words to tell"),
        pytest.param("4,200", "he", "he", id="no letters"),
        pytest.param(GERMAN, "en", "de", id="words that tell another"),
        pytest.param(ENGLISH, "de", "en", id="a word processor set to another"),
        pytest.param(
            "La ciutat va plantar 4.200 arbres que no es van regar de la manera que calia", "ca", "ca", id="a neighbour"
        ),
        pytest.param("העירייה נטעה 4,200 עצים באביב.", "en", "he", id="a script of another"),
        pytest.param("העירייה נטעה 4,200 עצים באביב.", "yi", "yi", id="two languages of one script"),
        pytest.param("शहर ने वसंत में 4200 पेड़ लगाए।", "hi", "hi", id="a script of several"),
        pytest.param("Град засади 4200", "bg", "bg", id="letters of several"),
        pytest.param("Місто посадило навесні 4200 дерев, її заступниця", "ru", "uk", id="letters that tell another"),
        pytest.param("市は春に4,200本の木を植えた。", "zh", "ja", id="Japanese"),
    ],
)
def test_what_a_file_declares_counts_where_its_text_cannot_tell(text: str, declared: str, language: str) -> None:
    assert language_of(text, declared=declared) == language


@pytest.mark.parametrize(
    ("tag", "language"),
    [("de-AT", "de"), ("pt_BR", "pt"), (" NO ", "nb"), ("iw", "he"), ("xx", ""), ("und", ""), ("", "")],
)
def test_a_tag_names_a_language(tag: str, language: str) -> None:
    assert declared_by(tag) == language


@pytest.mark.parametrize(
    ("page", "language"),
    [
        ('<!doctype html><html class="no-js" lang="nl-BE"><p>4,200', "nl"),
        ("<html lang=fi><p>4,200", "fi"),
        ('<html><meta property="og:locale" content="fr_CA"><p>4,200', "fr"),
        ('<html><meta content="sv_SE" property="og:locale"><p>4,200', "sv"),
        ('<html><script type="application/ld+json">{"inLanguage": ["pl-PL"]}</script><p>4,200', "pl"),
        ('<html lang="it"><meta property="og:locale" content="fr_CA"><p>4,200', "it"),
        ('<html data-lang="it"><p>4,200', ""),
        ('<html lang="tlh"><p>4,200', ""),
    ],
)
def test_a_page_declares_its_language(page: str, language: str) -> None:
    assert read_file(page.encode(), media_type="text/html").language == language


def test_a_word_document_declares_its_language() -> None:
    media_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    raw = BytesIO(document(f"<w:p>{run('4,200')}</w:p>"))
    assert read_file(raw.getvalue(), media_type=media_type).language == ""

    with ZipFile(raw, "a") as archive:
        archive.writestr("word/styles.xml", '<w:styles><w:lang w:eastAsia="ja-JP" w:val="da-DK"/></w:styles>')
    assert read_file(raw.getvalue(), media_type=media_type).language == "da"

    with ZipFile(raw, "a") as archive:
        archive.writestr("docProps/core.xml", "<cp><dc:language>nb-NO</dc:language></cp>")
    assert read_file(raw.getvalue(), media_type=media_type).language == "nb"


def test_what_is_no_word_document_declares_nothing() -> None:
    assert language_of_word_document(b"PK") == ""
    assert language_of_word_document(packed("", name="other.xml")) == ""
