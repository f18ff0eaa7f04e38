"""The program that runs the benchmarks."""

from scripts.bench import MODULES, main


def test_an_unknown_name_is_refused_with_those_there_are(capsys):
    assert main(["none"]) == 1
    assert "There is no benchmark none: choose from " in capsys.readouterr().err


def test_every_benchmark_offers_its_figures():
    assert [
        path.name for path in MODULES.glob("bench_*.py") if "def run() -> dict[str, float]:" not in path.read_text()
    ] == []
