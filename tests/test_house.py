"""What holds for every file of the project: rules that no linter knows."""

import ast
import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from django.conf import settings
from packaging.requirements import Requirement

ROOT = settings.BASE_DIR
TRACKED = [
    ROOT / line
    for line in subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],  # noqa: S607
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    if (ROOT / line).is_file()
]
TEXTS = [path for path in TRACKED if path.suffix not in {".png", ".ico", ".woff2", ".docx", ".pdf"}]
TEMPLATES = [path for path in TRACKED if path.suffix in {".html", ".svg"} and "tests" not in path.parts]
MODULES = [
    path
    for path in TRACKED
    if path.suffix == ".py" and path.is_relative_to(ROOT / "claims") and "migrations" not in path.parts
]


def found(pattern: str, paths: list[Path], *, flags: int = 0) -> list[str]:
    """Where `pattern` occurs, as `path:line: words`."""
    places = []
    for path in paths:
        text = path.read_text(encoding="utf-8", errors="replace")
        for match in re.finditer(pattern, text, flags):
            line = text.count("\n", 0, match.start()) + 1
            places.append(f"{path.relative_to(ROOT)}:{line}: {match.group()}")
    return places


def test_the_rules_look_at_files():
    assert ROOT / "README.md" in TEXTS
    assert ROOT / "templates" / "base.html" in TEMPLATES
    assert ROOT / "claims" / "roles.py" in MODULES


def test_no_file_names_a_registry():
    hosts = ["pypi" + r"\.org", "pythonhosted" + r"\.org", "registry" + r"\.npmjs", "deb" + r"\.debian\.org"]

    assert found("|".join([*hosts, "--" + "index-url", "--" + "find-links"]), TEXTS) == []


def test_no_file_names_a_folder_of_one_machine():
    folders = "root|work|tmp|home/[a-z]+|Users/[A-Za-z]+"

    assert found(rf"(?<![\w.~*:/-])/(?:{folders})/[\w.]", TEXTS) == []


@pytest.mark.parametrize(
    "pattern",
    [
        r"<style\b",
        r"<script\b(?![^>]*\bsrc=)[^>]*>",
        r"\sstyle\s*=",
        r"\son[a-z]+\s*=\s*[\"']",
        r"\bhx-on\b",
        r"javascript:",
        r"[\"']js:",
        r"\|\s*safe\b",
        r"\{%\s*autoescape\s+off",
        r"(?:src|href)=[\"']https?://",
    ],
)
def test_no_template_holds_a_script_a_style_or_unescaped_words(pattern):
    assert found(pattern, TEMPLATES, flags=re.IGNORECASE) == []


def test_no_script_writes_html_or_runs_words():
    scripts = [path for path in TRACKED if path.suffix == ".js"]

    assert (
        found(r"\.(?:innerHTML|outerHTML|insertAdjacentHTML)\b|document\.write\b|\beval\(|\bnew Function\b", scripts)
        == []
    )


def test_no_function_is_longer_than_a_screen():
    long = [
        f"{path.relative_to(ROOT)}:{node.lineno}: {node.name}"
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= 50
    ]

    assert long == []


def test_no_module_has_more_than_300_lines():
    assert [str(path.relative_to(ROOT)) for path in MODULES if len(path.read_text().splitlines()) > 300] == []


def test_no_module_is_named_after_nothing():
    names = {"utils", "util", "helpers", "helper", "services", "common", "misc"}

    assert [path for path in MODULES if names & {path.stem, *path.relative_to(ROOT).parts}] == []


def test_every_variable_that_the_settings_read_is_documented_and_no_other():
    read = set(re.findall(r'env\.\w+\(\s*"(\w+)"', (ROOT / "factcheck" / "settings.py").read_text()))
    documented = set(re.findall(r"^\| `([A-Z_]+)` \|", (ROOT / "docs" / "operating.md").read_text(), re.MULTILINE))

    assert documented == read


def test_every_link_of_the_readme_and_the_docs_leads_to_a_file():
    pages = [path for path in TEXTS if path.suffix == ".md"]
    broken = [
        f"{page.relative_to(ROOT)}: {target}"
        for page in pages
        for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text())
        if not target.startswith(("https:", "http:", "mailto:")) and not (page.parent / target).exists()
    ]

    assert broken == []


def test_what_pyproject_asks_for_is_locked():
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text())
    asked = {"run": pyproject["project"]["dependencies"], "dev": pyproject["dependency-groups"]["dev"]}
    for name, requirements in asked.items():
        locked = dict(
            re.findall(r"^([\w.-]+)==([^\s;]+)", (ROOT / "requirements" / f"{name}.txt").read_text(), re.MULTILINE)
        )
        for requirement in map(Requirement, requirements):
            version = locked.get(requirement.name.lower())
            assert version, f"requirements/{name}.txt lacks {requirement}: run make lock"
            assert requirement.specifier.contains(version), f"{requirement} is locked as {version}: run make lock"


def test_ci_runs_the_two_commands_of_the_readme():
    commands = re.findall(r"^make (\w+)$", (ROOT / "README.md").read_text(), re.MULTILINE)
    dry_run = subprocess.run(
        ["make", "--dry-run", "--no-print-directory", "test"],  # noqa: S607
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    assert commands == ["demo", "test"]
    assert (ROOT / ".ci" / "run").read_text().splitlines()[-1] == "make test"
    # Its part `demo` runs `make demo`, see scripts/try_demo.py.
    assert dry_run.stdout.splitlines()[-1].endswith("scripts.check lint sqlite postgresql demo")
