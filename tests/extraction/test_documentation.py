"""docs/extraction.md keeps up with the code."""

import io
import re
from contextlib import redirect_stdout
from pathlib import Path

import pytest

import claims.extraction

_DOCS = Path(__file__).parents[2] / "docs"
_PAGE = (_DOCS / "extraction.md").read_text()
_ROOM = Path(claims.extraction.__file__).parent


@pytest.mark.parametrize("module", sorted(path.name for path in _ROOM.glob("*.py") if path.stem != "__init__"))
def test_every_module_has_its_place_on_the_page(module: str) -> None:
    assert f"`{module}`" in _PAGE


@pytest.mark.parametrize(("room", "page"), [("figures", "figures"), ("attribution", "quotations")])
def test_every_rule_has_its_place_on_its_page(room: str, page: str) -> None:
    named = set(re.findall(r"`(?:\w+/)?(\w+)(?:\.py)?`", (_DOCS / f"extraction-{page}.md").read_text()))

    assert {path.stem for path in (_ROOM / room).glob("*.py")} - named == {"__init__"}


def test_the_example_prints_what_the_page_says() -> None:
    match = re.search(r"```python\n(.*?)```", _PAGE, re.DOTALL)
    assert match
    example = match[1]
    said = [line.removeprefix("# ") for line in example.splitlines() if line.startswith("# ")]

    with redirect_stdout(io.StringIO()) as printed:
        exec(example, {})  # noqa: S102

    assert printed.getvalue().splitlines() == said
