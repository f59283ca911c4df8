"""Findings: each rule on a project that breaks it and on one that does not; reports; strictness."""

from __future__ import annotations

import http.server
import json
import threading
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest
from tests.sources_cases import write

from dateline.cli import FAULT, OK, USAGE, run
from dateline.links import ask, check_external, check_internal

MILL = (
    "---\ntitle: The mill\npublished: 2011-03-18\n---\nThe mill in Leeds closed on 12 March 2011.\n"
)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return write(tmp_path, {"content/articles/mill.md": MILL})


def findings(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    run(["check", "--format", "json", "--today", "2024-05-01", *arguments])
    rows = json.loads(capsys.readouterr().out)["findings"]
    return [f"{r['path']}:{r['line']}:{r['column']} {r['level']} {r['rule']}" for r in rows]


@pytest.mark.usefixtures("project")
def test_a_project_without_faults(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--strict", "--today", "2024-05-01"]) == OK
    assert capsys.readouterr().out == "nothing to mend\n"


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (
            {"articles/b.md": "---\ntitle: B\n---\nThe mayor left town on Thursday.\n"},
            "content/articles/b.md:4:24 warning unplaced",
        ),
        (
            {"articles/b.md": "---\nimage: b.png\npublished: 2011\n---\nB.", "articles/b.png": "x"},
            "content/articles/b.md:2:8 warning missing-alt",
        ),
        (
            {"articles/b.md": "---\ntitle: the  mill\npublished: 2011\n---\nB."},
            "content/articles/b.md:2:8 warning duplicate-title",
        ),
        (
            {"articles/b.md": "---\ntitle: B\npublished: 2031-01-01\n---\nB."},
            "content/articles/b.md:3:12 warning future-date",
        ),
        (
            {"curation.yaml": "1999-gone: {hide: true}\n"},
            "content/curation.yaml:1:1 warning unused-curation",
        ),
        ({"articles/b.pdf": "%PDF"}, "content/articles/b.pdf:1:1 warning not-read"),
        (
            {"articles/b.md": "---\ndate: soon\n---\nB."},
            "content/articles/b.md:2:7 error content",
        ),
    ],
)
def test_each_rule(
    files: dict[str, str], expected: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert findings(capsys) == []
    write(project / "content", files)
    assert expected in findings(capsys)


def test_exit_codes(project: Path) -> None:
    write(project, {"content/articles/b.md": "---\ntitle: The mill\npublished: 2011\n---\nB."})
    assert run(["check"]) == OK
    assert run(["check", "--strict"]) == FAULT
    write(project, {"content/articles/c.md": ""})
    assert run(["check"]) == FAULT
    assert run(["check", "--today", "soon"]) == USAGE


def test_a_strict_build_writes_nothing_where_there_is_a_warning(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(project, {"content/curation.yaml": "1999-gone: {hide: true}\n"})
    assert run(["build", "--strict"]) == FAULT
    assert "content/curation.yaml:1:1: warning: " in capsys.readouterr().err
    assert not (project / "site").exists()
    assert run(["build"]) == OK
    assert "content/curation.yaml:1:1: warning: " in capsys.readouterr().err
    (project / "content/curation.yaml").unlink()
    assert run(["build", "--strict"]) == OK


def test_since_and_until(project: Path) -> None:
    events = {
        f"content/events/{y}.md": f"---\ntitle: E {y}\ndate: {y}\n---\n" for y in (1999, 2030)
    }
    write(project, events)

    def dates(*arguments: str) -> list[str]:
        assert run(["build", *arguments]) == OK
        data = json.loads((project / "site/timeline.json").read_text())
        return [event["date"] for event in data["events"]]

    assert dates() == ["1999", "2011-03-12", "2030"]
    assert dates("--since", "2011-03-13") == ["2030"]
    assert dates("--since", "1999-12", "--until", "2011-03") == ["1999", "2011-03-12"]


def test_sarif_is_what_its_readers_expect(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(project, {"content/articles/a b.md": "---\ndate: soon\n---\nB."})
    assert run(["check", "--format", "sarif"]) == FAULT
    document = json.loads(capsys.readouterr().out)
    assert document["version"] == "2.1.0"
    (analysis,) = document["runs"]
    (result,) = analysis["results"]
    rules = [rule["id"] for rule in analysis["tool"]["driver"]["rules"]]
    assert rules[result["ruleIndex"]] == result["ruleId"] == "content"
    assert result["level"] == "error"
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "content/articles/a%20b.md"
    assert place["region"] == {"startLine": 2, "startColumn": 7}


PAGES = {
    "index.html": '<a href="events/a.html#b">a</a> <a href="events/">e</a> <a href="#top">t</a>',
    "events/a.html": '<p id="b"><a href="../index.html?view=x">up</a>',
    "events/index.html": '<a href="https://other.example/gone">x</a> <a href="mailto:a@b.c">m</a>',
    "static/s.css": "",
    "names/größe.html": '<a href="gr%C3%B6%C3%9Fe.html">self</a> <img src="data:image/png,x">',
}


def broken(address: str, base_url: str = "") -> list[str]:
    files = {PurePosixPath(name): text.encode() for name, text in PAGES.items()}
    files[PurePosixPath("new.html")] = f'<p>\n  <a href="{address}">x</a>'.encode()
    return [str(finding) for finding in check_internal(files, base_url=base_url)]


@pytest.mark.parametrize(
    "address",
    [
        "index.html",
        "./events/a.html#b",
        "/events/",
        "events",
        "https://other.example/x",
        "#",
        "https://here.example/t/events/a.html#b",
        "/t/static/s.css",
        "names/gr%C3%B6%C3%9Fe.html",
    ],
)
def test_links_that_lead_somewhere(address: str) -> None:
    assert broken(address, "https://here.example/t/") == []


@pytest.mark.parametrize(
    ("address", "problem"),
    [
        ("gone.html", "no such file"),
        ("../index.html", "no such file"),
        ("events/a.html#c", 'no "c" there'),
        ("#c", 'no "c" there'),
        ("https://here.example/t/gone", "no such file"),
    ],
)
def test_links_that_lead_nowhere(address: str, problem: str) -> None:
    (line,) = broken(address, "https://here.example/t/")
    expected = f'expected a link that leads somewhere, found "{address}": {problem}'
    assert line == f"site/new.html:2:3: error: {expected} [broken-link]"


class _Answers(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        refuses = self.command == "HEAD" and self.path == "/no-head"
        self.send_response(405 if refuses else 404 if self.path == "/gone" else 200)
        self.end_headers()

    do_HEAD = do_GET  # noqa: N815 - the name that the base class looks for

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
        pass


@pytest.fixture
def host() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Answers) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_addresses_that_answer_and_those_that_do_not(host: str) -> None:
    assert ask(f"{host}/") is None
    assert ask(f"{host}/no-head") is None
    assert ask(f"{host}/gone") == "404 Not Found"
    assert "refused" in str(ask("http://127.0.0.1:9/"))
    found = check_external([(f"{host}/gone", "a.md"), (f"{host}/", "a.md")], ask)
    expected = f'expected an address that answers, found "{host}/gone": 404 Not Found'
    assert list(map(str, found)) == [f"a.md:1:1: warning: {expected} [dead-address]"]


def test_external_addresses_are_asked_on_request_alone(
    project: Path, host: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write(
        project, {"content/events/e.md": f"---\ntitle: E\ndate: 2001\nsources: {host}/gone\n---\n"}
    )
    assert findings(capsys) == []
    expected = ["content/events/e.md:1:1 warning dead-address"]
    assert findings(capsys, "--external") == expected
