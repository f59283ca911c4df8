"""Findings as text for people, JSON for programs, SARIF 2.1.0 for editors and code review."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from dateline.checks import RULES, Finding, Level

SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def as_text(findings: Sequence[Finding]) -> str:
    """A line a finding, then how many there are of each kind."""
    counts = Counter(finding.level for finding in findings)
    words = [_count(counts[level], level.value) for level in Level if counts[level]]
    return "\n".join([*map(str, findings), ", ".join(words) or "nothing to mend"])


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def as_json(findings: Sequence[Finding]) -> str:
    """``{"version": 1, "findings": [{path, line, column, level, rule, message}]}``."""
    rows = [
        {
            "path": finding.path,
            "line": finding.line,
            "column": finding.column,
            "level": finding.level.value,
            "rule": finding.rule,
            "message": finding.message,
        }
        for finding in findings
    ]
    return json.dumps({"version": 1, "findings": rows}, ensure_ascii=False, indent=2)


def as_sarif(findings: Sequence[Finding], *, version: str) -> str:
    """One run of SARIF 2.1.0 (OASIS), columns in code points."""
    rules = list(RULES)
    driver = {
        "name": "dateline",
        "version": version,
        "rules": [{"id": name, "shortDescription": {"text": RULES[name]}} for name in rules],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, rules) for finding in findings],
    }
    document = {"$schema": SARIF_SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(document, ensure_ascii=False, indent=2)


def _result(finding: Finding, rules: list[str]) -> dict[str, Any]:
    region = {"startLine": finding.line, "startColumn": finding.column}
    place = {"artifactLocation": {"uri": quote(finding.path)}, "region": region}
    return {
        "ruleId": finding.rule,
        "ruleIndex": rules.index(finding.rule),
        "level": finding.level.value,
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": place}],
    }
