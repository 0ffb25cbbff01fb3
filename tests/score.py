#!/usr/bin/env python3
"""Scores the detector of confidential text over a folder of labelled lines.

Usage: tests/score.py FOLDER [--misses KIND] [--scan PROGRAM]

FOLDER holds files `*.jsonl.gz` or `*.jsonl`. Each line is one JSON object that asks what
`examples/scan` answers, `text`, `name`, `key` with `value` or `url`, and has a label in `kind`.
The name of a file says what its lines should get:

    *_positive*     a refusal
    *_negative*     no refusal
    *_borderline*   either: reported, never judged

Prints a table with a row for each file and kind, with the kinds that were answered, and then
what is demanded of the groups:

    structured and keyword kinds    99 % found, and of no kind less than 96 %
    disguised values, `obf_*`       99 % found
    secrets of third parties        95 % found: `3p_secret` and `3p_password_assignment`
    tag pairs                       99 % found, at most 1 false alarm
    URLs                            99.9 % found, at most 1 false alarm in 2,000
    text and names                  at most 0.05 % false alarms

Labels `ml_*`, names and postal addresses of people, are out of scope, which the table shows.
`3p_pii_*`, test data that others made for other detectors, is counted by itself and not judged.

--misses KIND   prints the lines of a kind, or of a file such as `text_negative`, that went wrong;
                only to a terminal, because such lines look like live credentials
--scan PROGRAM  runs this instead of `cargo run --release --example scan`

Exit status: 0 if all that is demanded is reached, 1 if not, 2 if there was no measuring.
"""

import argparse
import collections
import gzip
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
SCAN = ["cargo", "run", "--quiet", "--release", "--example", "scan"]
OUTCOMES = ["positive", "negative", "borderline"]


class Row:
    """A labelled line with its answer."""

    def __init__(self, file, text):
        fields = json.loads(text)
        self.file = file
        self.text = text
        self.kind = fields.get("kind", "-")
        self.subkind = fields.get("subkind", "")
        self.outcome = next(word for word in OUTCOMES if f"_{word}" in file)
        self.asks = next(name for name in ["text", "name", "key", "url"] if name in fields)
        self.answered = None

    def answer(self, verdict):
        if verdict["verdict"] == "refuse":
            self.answered = verdict["kind"]

    @property
    def is_wrong(self):
        wanted = {"positive": True, "negative": False}.get(self.outcome)
        return wanted is not None and wanted != (self.answered is not None)


def fail(why):
    print(f"error: {why}", file=sys.stderr)
    sys.exit(2)


def read(folder):
    rows = []
    for path in sorted(folder.glob("*.jsonl*")):
        file = path.name.removesuffix(".gz").removesuffix(".jsonl")
        if not any(f"_{word}" in file for word in OUTCOMES):
            print(f"skipped: {path.name} does not say what its lines should get", file=sys.stderr)
            continue
        with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    try:
                        rows.append(Row(file, line.strip()))
                    except (ValueError, StopIteration):
                        fail(f"{path.name}, line {number}: neither a question nor a label")
    return rows or fail(f"nothing to measure in {folder}")


def ask(rows, program):
    lines = "".join(row.text + "\n" for row in rows)
    done = subprocess.run(program, cwd=ROOT, input=lines.encode(), stdout=subprocess.PIPE, check=False)
    verdicts = done.stdout.decode().splitlines()
    if done.returncode != 0 or len(verdicts) != len(rows):
        fail(f"{len(verdicts)} answers to {len(rows)} lines, exit status {done.returncode}")
    for row, verdict in zip(rows, verdicts):
        row.answer(json.loads(verdict))


def refused(rows):
    return sum(row.answered is not None for row in rows)


def percent(part, whole):
    return f"{100 * part / whole:7.2f} %" if whole else "        -"


def by(rows, key):
    groups = collections.defaultdict(list)
    for row in rows:
        groups[key(row)].append(row)
    return groups


def table(rows):
    print(f"{'file':<22} {'kind':<24} {'refused':>7} {'of':>6}            answered")
    for (file, kind), group in sorted(by(rows, lambda row: (row.file, row.kind)).items()):
        answered = collections.Counter(row.answered for row in group if row.answered)
        said = ", ".join(f"{name} {count}" for name, count in answered.most_common())
        count = refused(group)
        print(f"{file:<22} {kind:<24} {count:>7} {len(group):>6} {percent(count, len(group))}  {said}".rstrip())


def group_of(row):
    """The group that a positive line is judged in, or None."""
    if row.asks == "key":
        return "tag pairs"
    if row.asks == "url":
        return "URLs"
    if row.kind in ("3p_secret", "3p_password_assignment"):
        return "secrets of third parties"
    if row.kind.startswith("obf_"):
        return "disguised values"
    if row.kind.startswith(("ml_", "3p_")):
        return None
    return "structured and keyword kinds"


def judge(rows):
    """Prints what is demanded beside what is; whether all of it is reached."""
    reached = []

    def line(name, count, of, demanded, passes):
        verdict = "-" if passes is None else "passes" if passes else "FAILS"
        print(f"{name:<44} {count:>6} of {of:>6} {percent(count, of)}  {demanded:<22} {verdict}")
        if passes is not None:
            reached.append(passes)

    positive = [row for row in rows if row.outcome == "positive"]
    negative = [row for row in rows if row.outcome == "negative"]

    print("\nfound")
    found = by(positive, group_of)
    least = {
        "structured and keyword kinds": 990,
        "disguised values": 990,
        "secrets of third parties": 950,
        "tag pairs": 990,
        "URLs": 999,
    }
    for name, permille in least.items():
        group = found.get(name, [])
        if group:
            count = refused(group)
            line(name, count, len(group), f"at least {permille / 10:g} %", 1000 * count >= permille * len(group))
    for kind, group in sorted(by(found.get("structured and keyword kinds", []), lambda row: row.kind).items()):
        count = refused(group)
        if 100 * count < 96 * len(group):
            line(f"  of which {kind}", count, len(group), "at least 96 %", False)
    for kind, group in sorted(by(found.get(None, []), lambda row: row.kind).items()):
        why = "out of scope" if kind.startswith("ml_") else "not judged"
        line(kind, refused(group), len(group), why, None)

    print("\nfalse alarms")
    alarms = by(negative, lambda row: {"key": "tag pairs", "url": "URLs"}.get(row.asks, "text and names"))
    for name, demanded, passes in [
        ("text and names", "at most 0.05 %", lambda count, of: 2000 * count <= of),
        ("URLs", "at most 1 in 2,000", lambda count, of: 2000 * count <= of),
        ("tag pairs", "at most 1", lambda count, of: count <= 1),
    ]:
        group = alarms.get(name, [])
        if group:
            count = refused(group)
            line(name, count, len(group), demanded, passes(count, len(group)))
    for file, group in sorted(by([row for row in rows if row.outcome == "borderline"], lambda row: row.file).items()):
        line(file, refused(group), len(group), "not judged", None)
    return all(reached)


def misses(rows, wanted):
    if not sys.stdout.isatty():
        fail("--misses prints to a terminal only")
    for row in rows:
        shown = row.is_wrong or row.outcome == "borderline"
        if shown and wanted in (row.kind, row.file):
            fields = json.loads(row.text)
            asked = {name: fields[name] for name in ("text", "name", "key", "value", "url") if name in fields}
            if row.asks != "key":
                asked.pop("value", None)
            print(f"{row.answered or '-':<18} {row.kind} {row.subkind}  {json.dumps(asked, ensure_ascii=False)}")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__.partition("\n\n")[2].partition("\n\n")[2],
        formatter_class=argparse.RawDescriptionHelpFormatter,
        usage="tests/score.py FOLDER [--misses KIND] [--scan PROGRAM]",
    )
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--misses", metavar="KIND")
    parser.add_argument("--scan", metavar="PROGRAM", type=pathlib.Path)
    arguments = parser.parse_args()
    if not arguments.folder.is_dir():
        fail(f"{arguments.folder} is no folder")
    rows = read(arguments.folder)
    ask(rows, [arguments.scan.resolve()] if arguments.scan else SCAN)
    if arguments.misses:
        misses(rows, arguments.misses)
        return 0
    table(rows)
    return 0 if judge(rows) else 1


if __name__ == "__main__":
    sys.exit(main())
