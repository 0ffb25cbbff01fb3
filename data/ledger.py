#!/usr/bin/env python3
"""Keeps the ledger: what every operation of every wrapped SDK crate does, and what is thought of it.

    data/ledger.py update [--botocore WHICH] [--crates DIR]   models and SDK sources -> data/ledger/*.txt
    data/ledger.py report [--botocore WHICH] [--crates DIR]   what `update` would change, and no more
    data/ledger.py judge                                      what is not judged, or judged badly
    data/ledger.py generate                                   data/ledger/*.txt -> the tables and docs/operations.md
    data/ledger.py check                                      exit 1 if `generate` would change anything

`update` takes the form of operations from botocore's models, leaves out what the locked SDK crates do
not have, keeps every judgement that stands in the files, and writes `?` where there is none. It tells
what is new, gone or changed, and ends with status 1 while anything is not judged, or only the crate
has it. `generate` refuses a `?`. WHICH is a version of botocore or the directory it was installed into;
without it the newest release is installed into a temporary folder. `data/bump` does all of it at once.
The format of the files is told in data/ledger/README.md.
"""
import argparse, collections, gzip, json, pathlib, re, subprocess, sys

sys.dont_write_bytecode = True
from endpoints import Wrong, models

ROOT = pathlib.Path(__file__).resolve().parent.parent
FILES = ROOT / "data/ledger"
TABLES = ROOT / "src/wire/ledger"
OPERATIONS = ROOT / "docs/operations.md"

# file -> SDK crate, folder of botocore, variant of `Service`, cargo feature
SERVICES = {
    "s3": ("aws-sdk-s3", "s3", "S3", "s3"),
    "s3control": ("aws-sdk-s3control", "s3control", "S3Control", "s3control"),
    "iot": ("aws-sdk-iot", "iot", "Iot", "iot"),
    "iot_data": ("aws-sdk-iotdataplane", "iot-data", "IotData", "iot-data"),
    "twinmaker": ("aws-sdk-iottwinmaker", "iottwinmaker", "TwinMaker", "twinmaker"),
    "iam": ("aws-sdk-iam", "iam", "Iam", "iam"),
    "sts": ("aws-sdk-sts", "sts", "Sts", ""),
    "kms": ("aws-sdk-kms", "kms", "Kms", "kms"),
    "cloudtrail": ("aws-sdk-cloudtrail", "cloudtrail", "CloudTrail", "cloudtrail"),
    "macie": ("aws-sdk-macie2", "macie2", "Macie", "macie"),
    "logs": ("aws-sdk-cloudwatchlogs", "logs", "Logs", "logs"),
}
CLASSES = ["read", "write", "delete"]
# What a member that holds no members of its own can be.
STORED = ["name", "text", "tag-key", "tag-value", "tag-query", "object-key", "metadata-key", "metadata-value",
          "header", "topic", "device", "path", "session", "document", "sent-name", "properties"]
LOOKED_AT = STORED + ["url", "outward", "host", "link", "policy", "key", "pem"]
JUDGED = LOOKED_AT + ["secret", "ref", "content", "id", "arn", "account", "email"]
# What the model says by itself.
TYPED = ["enum", "flag", "number", "time"]
PLACES = ["body", "payload", "label", "query", "queries", "header", "headers", "attribute", "literal"]
VERDICTS = ["normal", "waiver", "broken glass", "never"]
WAYS_OUT = {"Never": "never", "Reason": "waiver", "BrokenGlass": "broken glass"}
PROTOCOLS = {"rest-xml": "RestXml", "rest-json": "RestJson", "query": "Query", "json": "Json"}
CONDITIONS = [
    ("any call", "AnyCall", 0), ("is present", "Present", 0), ("is absent", "Absent", 0), ("is empty", "Empty", 0),
    ("is public", "Public", 0), ("is broad", "Broad", 0), ("is open to plaintext", "Plaintext", 0), ("is foreign", "Foreign", 0), ("is http", "Http", 0),
    ("is unverified", "Unverified", 0), ("holds credentials", "Credentials", 0), ("changes", "Changes", 0),
    ("is over", "Over", 1), ("is under", "Under", 1), ("is not", "IsNot", 2), ("is", "Is", 2),
]
# Conditions that list values.
LISTED = ["Is", "IsNot"]


# What a report has to say, in its order.
GROUPS = {
    "version": "made for another version of the crate",
    "new": "new",
    "gone": "gone",
    "changed": "changed in form",
    "botocore": "only in botocore, and so not in the ledger",
    "crate": "only in the SDK crate, which must be newer than botocore",
    "bad": "judged badly",
    "open": "not judged yet",
    "asked": "not judged yet: does it weaken anything?",
}
# Those that want somebody's work.
TO_DO = ["crate", "bad", "open", "asked"]


# --- the files -----------------------------------------------------------------------------------
# A type is ("?"|word,) | ("enum", Name) | ("struct", Name) | ("list", item, type) | ("map", key, value),
# where `item` is "" or, for XML, the element of one item, `*` if the list has no element of its own.

class Operation:
    def __init__(self, name, kind="?", method="", uri=""):
        self.name, self.kind, self.method, self.uri = name, kind, method, uri
        self.members, self.notes, self.weakenings = [], [], []


class Ledger:
    def __init__(self, service, crate="", version="", protocol=""):
        self.service, self.crate, self.version, self.protocol = service, crate, version, protocol
        self.operations, self.types, self.enums = {}, {}, {}


def shown(kind, listed=()):
    if kind[0] == "list":
        item = f"<{kind[1]}> " if kind[1] not in ("", "*") else "* " * (kind[1] == "*")
        return f"[{item}{shown(kind[2], listed)}]"
    if kind[0] == "map":
        return f"{{{shown(kind[1], listed)}: {shown(kind[2], listed)}}}"
    if kind[0] == "enum":
        return f"enum {kind[1]}" if kind[1] in listed else "enum"
    return kind[1] if kind[0] == "struct" else kind[0]


def read_type(text):
    if text.startswith("["):
        inner, item = text[1:-1], ""
        if inner.startswith("* "):
            item, inner = "*", inner[2:]
        elif inner.startswith("<"):
            item, inner = inner[1:].split("> ", 1)
        return ("list", item, read_type(inner))
    if text.startswith("{"):
        key, value = text[1:-1].split(": ", 1)
        return ("map", read_type(key), read_type(value))
    if text.startswith("enum"):
        return ("enum", text[5:])
    if text in JUDGED or text in TYPED or text == "?":
        return (text,)
    if text[:1].isupper() or text[:1] == "_":
        return ("struct", text)
    raise Wrong(f"`{text}` is no type and no kind of member")


def at(name, place, wire):
    return place if wire in ("", name) else f"{place} {wire}"


def write(ledger):
    used = conditioned(ledger)
    lines = [f"service {ledger.service}", f"crate {ledger.crate} {ledger.version}", f"protocol {ledger.protocol}"]

    def members(rows):
        rows = [(name, at(name, place, wire), shown(kind, used)) for name, place, wire, kind in rows]
        widths = [max([len(row[n]) for row in rows], default=0) for n in (0, 1)]
        return [f"    {name:{widths[0]}}  {where:{widths[1]}}  {what}" for name, where, what in rows]

    for operation in ledger.operations.values():
        lines += ["", f"{operation.name} {operation.kind} {operation.method} {operation.uri}"]
        lines += [f"    # {note}" for note in operation.notes] + members(operation.members)
        lines += [f"    ! {' | '.join(row)}" for row in operation.weakenings]
    for name, rows in sorted(ledger.types.items()):
        lines += ["", f"type {name}"] + members(rows)
    if used:
        lines += [""] + [f"enum {name}: {', '.join(ledger.enums[name])}" for name in sorted(used)]
    return "\n".join(lines) + "\n"


def read(path):
    ledger = Ledger(path.stem)
    current = rows = None
    for number, line in enumerate(path.read_text().splitlines(), 1):
        try:
            words = line.split()
            if not words:
                continue
            if not line.startswith(" "):
                if words[0] == "service":
                    ledger.service = words[1]
                elif words[0] == "crate":
                    ledger.crate, ledger.version = words[1:]
                elif words[0] == "protocol":
                    ledger.protocol = words[1]
                elif words[0] == "type":
                    current, rows = None, ledger.types.setdefault(words[1], [])
                elif words[0] == "enum":
                    name, values = line[5:].split(": ", 1)
                    ledger.enums[name] = values.split(", ")
                else:
                    name, kind, method, uri = words
                    if name in ledger.operations:
                        raise Wrong(f"{name} stands twice")
                    if kind not in CLASSES + ["?"]:
                        raise Wrong(f"`{kind}` is no class of operations")
                    current = ledger.operations[name] = Operation(name, kind, method, uri)
                    rows = current.members
            elif words[0] == "#":
                current.notes.append(line.strip()[2:])
            elif words[0] == "!":
                row = [part.strip() for part in line.strip()[1:].split("|")]
                if len(row) != 3 or not row[2]:
                    raise Wrong("a weakening is `! condition | verdict | reason`")
                current.weakenings.append(row)
            else:
                name, where, *what = re.split(r"\s{2,}", line.strip())
                place, _, wire = where.partition(" ")
                if place not in PLACES or len(what) != 1:
                    raise Wrong("a member is `name  place  what`, two spaces between")
                rows.append((name, place, wire or name, read_type(what[0])))
        except (Wrong, ValueError) as error:
            raise Wrong(f"{path.relative_to(ROOT)}:{number}: {error}") from None
    return ledger


def read_condition(text):
    """-> (path, variant, arguments)"""
    for words, variant, arguments in CONDITIONS:
        if arguments == 0 and text == words == "any call":
            return "", variant, []
        if arguments == 0 and text.endswith(" " + words):
            return text[: -len(words) - 1], variant, []
        if arguments and f" {words} " in text:
            path, values = text.split(f" {words} ", 1)
            return path, variant, [value.strip() for value in values.split(",")]
    raise Wrong(f"`{text}` is no condition")


def follow(ledger, operation, path):
    """The type at the end of a path such as `Rules[].Status` or `settings{value}.enabled`."""
    rows, kind = operation.members, None
    for step in re.findall(r"[^.\[\]{}]+|\[\]|\{value\}|\{key\}", path):
        if step in ("[]", "{key}", "{value}"):
            if kind is None or kind[0] != ("list" if step == "[]" else "map"):
                raise Wrong(f"`{path}` leads nowhere at `{step}`")
            kind = kind[1] if step == "{key}" else kind[2]
            continue
        if kind is not None:
            rows = ledger.types[kind[1]] if kind[0] == "struct" else []
        found = [row for row in rows if row[0] == step]
        if not found:
            raise Wrong(f"`{path}` leads nowhere at `{step}`")
        kind = found[0][3]
    return kind


def spoken_of(ledger, operation):
    """The enumerations whose values the operation's conditions name: a new value there is a new question."""
    used = set()
    for condition, _, _ in operation.weakenings:
        try:
            path, variant, _ = read_condition(condition)
            kind = path and follow(ledger, operation, path)
        except Wrong:  # `check_judgements` tells it
            continue
        if variant in LISTED and kind[0] == "enum":
            used.add(kind[1])
    return used


def conditioned(ledger):
    return set().union(*(spoken_of(ledger, operation) for operation in ledger.operations.values()))


def check_judgements(ledger, rules):
    """What is not judged, or badly: a group, an owner and what it is about."""
    problems = []

    def open_types(kind):
        return kind[0] == "?" or any(open_types(part) for part in kind[1:] if isinstance(part, tuple))

    problems += [("open", operation.name, "class") for operation in ledger.operations.values() if operation.kind == "?"]
    for name, rows in [*((o.name, o.members) for o in ledger.operations.values()), *ledger.types.items()]:
        problems += [("open", name, row[0]) for row in rows if open_types(row[3])]
        for row in rows:
            kind = row[3]
            while kind[0] in ("list", "map"):
                kind = kind[2]
            if kind[0] == "struct" and kind[1] not in ledger.types:
                problems.append(("bad", name, f"{row[0]} is of the type {kind[1]}, which does not stand in the file"))
    for operation in ledger.operations.values():
        for condition, verdict, reason in operation.weakenings:
            if condition == "?":
                problems.append(("asked", operation.name, reason))
                continue
            try:
                path, variant, values = read_condition(condition)
                kind = path and follow(ledger, operation, path)
                if variant in LISTED and kind[0] == "enum":
                    unknown = set(values) - set(ledger.enums.get(kind[1], values))
                    if unknown:
                        raise Wrong(f"{kind[1]} has no {', '.join(sorted(unknown))}")
                word, rule = read_verdict(verdict)
                if word != ("normal" if rule is None else WAYS_OUT.get(rules.get(rule))):
                    raise Wrong(f"`{verdict}` is not how that rule is set aside")
            except Wrong as error:
                problems.append(("bad", operation.name, str(error)))
    return problems


def report(notes):
    """Text of notes by service, one line for each owner in each group."""
    text = []
    for group, title in GROUPS.items():
        owners = {}
        for service in notes:
            for _, owner, what in (note for note in notes[service] if note[0] == group):
                owners.setdefault(f"{service}: {owner}", []).append(what)
        if owners:
            text.append(f"{title} ({len(owners)}):")
            text += ["    " + ": ".join(filter(None, [owner, ", ".join(what)])) for owner, what in owners.items()]
    return "\n".join(text)


def read_verdict(text):
    for word in VERDICTS:
        if text == word or text.startswith(word + " "):
            return word, text[len(word) + 1:] or None
    raise Wrong(f"`{text}` is no verdict")


# --- update --------------------------------------------------------------------------------------

def plain(name):
    return re.sub("[^a-z0-9]", "", name.lower())


class Model:
    """One service as botocore describes it."""

    def __init__(self, path):
        raw = path.read_bytes()
        self.model = json.loads(gzip.decompress(raw) if path.suffix == ".gz" else raw)
        self.shapes, self.protocol = self.model["shapes"], self.model["metadata"]["protocol"]
        self.types, self.enums = {}, {}

    def type(self, name, flattened=None, wire=None):
        shape = self.shapes[name]
        kind = shape["type"]
        if kind == "structure":
            if name not in self.types:
                self.types[name] = None
                self.types[name] = [self.member(m, ref, False) for m, ref in shape["members"].items()]
            return ("struct", name)
        if kind == "list":
            item = ""
            if self.protocol == "rest-xml":
                flat = shape.get("flattened") or flattened
                item = "*" if flat else shape["member"].get("locationName", "member")
            elif shape.get("flattened") or flattened:
                raise Wrong(f"{name}: a list without an element of its own")
            return ("list", item, self.type(shape["member"]["shape"]))
        if kind == "map":
            return ("map", self.type(shape["key"]["shape"]), self.type(shape["value"]["shape"]))
        if kind == "string" and "enum" in shape:
            self.enums[name] = shape["enum"]
            return ("enum", name)
        words = {"boolean": "flag", "timestamp": "time", "integer": "number", "long": "number", "float": "number",
                 "double": "number", "blob": "content"}
        return (words.get(kind, "?"),)

    def member(self, name, ref, top, payload=None):
        shape = self.shapes[ref["shape"]]
        kind = self.type(ref["shape"], ref.get("flattened"))
        wire = ref.get("locationName", name)
        if kind[0] == "list" and kind[1] == "*" and "locationName" not in ref:
            wire = shape["member"].get("locationName", name)
        place = {None: "body", "uri": "label", "querystring": "query"}.get(ref.get("location"), ref.get("location"))
        if place == "query" and shape["type"] == "map":
            place = "queries"
        if ref.get("xmlAttribute"):
            place = "attribute"
        if top and name == payload:
            place = "payload"
        if place in ("label", "payload"):
            wire = name
        return (name, place, wire, kind)

    def operation(self, name):
        described = self.model["operations"][name]
        http = described.get("http", {"method": "POST", "requestUri": "/"})
        uri, _, literal = http["requestUri"].partition("?")
        operation = Operation(name, method=http["method"], uri=uri.rstrip("/") or "/")
        for pair in filter(None, literal.split("&")):
            key = pair.split("=")[0]
            operation.members.append((key, "literal", key, ("enum", "")))
        if "input" in described:
            shape = self.shapes[described["input"]["shape"]]
            operation.members += [
                self.member(m, ref, True, shape.get("payload")) for m, ref in shape.get("members", {}).items()
            ]
            for member, ref in shape.get("members", {}).items():
                if ref.get("location") == "uri":  # labels are called as their members are
                    label = re.escape(ref.get("locationName", member))
                    operation.uri = re.sub(rf"\{{{label}(\+?)\}}", rf"{{{member}\1}}", operation.uri)
        return operation


def fields(text):
    """The members of the first structure or union of a file, by plain name, with their Rust types."""
    body = re.search(r"^pub (struct|enum) \w+ \{\n(.*?)^\}", text, re.S | re.M)
    if not body:
        return {}
    member = r"^    pub (?:r#)?(\w+):\s+(.+),$" if body.group(1) == "struct" else r"^    (\w+)\((.+)\),$"
    return {plain(name): kind for name, kind in re.findall(member, body.group(2), re.M)}


class Crate:
    """What one SDK crate has, read from its sources."""

    def __init__(self, folder):
        self.folder = folder
        self.inputs, self.types, self.values = {}, {}, {}
        for path in (folder / "src/operation").glob("*.rs"):
            name = re.search(r'Metadata::new\(\s*"(\w+)"', path.read_text())
            text = (folder / f"src/operation/{path.stem}/_{path.stem}_input.rs").read_text()
            self.inputs[name.group(1)] = fields(text)
        for path in (folder / "src/types").glob("_*.rs"):
            text = path.read_text()
            name = plain(re.search(r"^pub (?:struct|enum) (\w+)", text, re.M).group(1))
            arms = re.search(r"pub fn as_str\(&self\) -> &str \{(.*?)^    \}", text, re.S | re.M)
            if arms:
                self.values[name] = re.findall(r'=>\s+"([^"]+)"', arms.group(1))
            else:
                self.types[name] = fields(text)


def shared(owner, rows, there, notes):
    """The members that the crate has too, with the crate's form where that is another."""
    notes += [("botocore", owner, row[0]) for row in rows if row[1] != "literal" and plain(row[0]) not in there]
    known = {plain(row[0]) for row in rows}
    notes += [("crate", owner, f"a field `{one}`") for one in there if one not in known]
    out = []
    for name, place, wire, kind in rows:
        rust = there.get(plain(name))
        if rust and kind[0] in ("?", "number") and "DateTime" in rust:
            kind = ("time",)
        if rust and kind[0] in ("number", "time") and "String" in rust:
            kind = ("?",)
        if rust or place == "literal":
            out.append((name, place, wire, kind))
    return out


def fresh(model, crate):
    """The form of a service without judgements, and what botocore and the crate do not share."""
    ledger, notes = Ledger(""), []
    for name in sorted(model.model["operations"]):
        if name not in crate.inputs:
            notes.append(("botocore", name, ""))
            continue
        operation = model.operation(name)
        operation.members = shared(name, operation.members, crate.inputs[name], notes)
        ledger.operations[name] = operation
    notes += [("crate", name, "") for name in crate.inputs if name not in ledger.operations]
    waiting = [row[3] for o in ledger.operations.values() for row in o.members]
    while waiting:
        kind = waiting.pop()
        waiting += [part for part in kind[1:] if isinstance(part, tuple)]
        if kind[0] == "struct" and kind[1] not in ledger.types:
            rows = shared(kind[1], model.types[kind[1]], crate.types.get(plain(kind[1]), {}), notes)
            ledger.types[kind[1]] = rows
            waiting += [row[3] for row in rows]
    for name, values in model.enums.items():
        there = crate.values.get(plain(name), values)
        ledger.enums[name] = [one for one in values if one in there] + [one for one in there if one not in values]
    return ledger, notes


def judged(new, old):
    """The new type with the judgements of the old one, where both have the same form."""
    if new[0] in ("list", "map") and old[0] == new[0]:
        return (new[0], *(judged(a, b) if isinstance(a, tuple) else a for a, b in zip(new[1:], old[1:])))
    return old if new[0] in ("?", "content") and old[0] in JUDGED else new


def merged(form, old, notes):
    """The form with the judgements of the old ledger; what has no `?` of its own is asked in a weakening."""
    added = {}

    def count(members):
        return f"{len(members)} member{'s' * (len(members) != 1)}"

    def rows(name, new, before):
        before = {row[0]: row for row in before}
        notes.extend(("gone", name, row[0]) for row in before.values() if row[0] not in {r[0] for r in new})
        out = []
        for row in new:
            if row[0] not in before:
                notes.append(("new", name, row[0]))
                added.setdefault(name, set()).add(row[0])
                out.append(row)
                continue
            same = before[row[0]]
            kind = judged(row[3], same[3])
            if (same[1], same[2], shown(same[3])) != (row[1], row[2], shown(kind)):
                was, now = (f"{at(one[0], *one[1:3])} {shown(one[3])}" for one in (same, (*row[:3], kind)))
                notes.append(("changed", name, f"{row[0]} ({was} -> {now})"))
            out.append((*row[:3], kind))
        return out

    for name, operation in form.operations.items():
        before = old.operations.get(name)
        if before is None:
            notes.append(("new", f"operation {name}", count(operation.members)))
            continue
        if (before.method, before.uri) != (operation.method, operation.uri):
            was, now = (f"{one.method} {one.uri}" for one in (before, operation))
            notes.append(("changed", name, f"{was} -> {now}"))
        operation.kind, operation.notes, operation.weakenings = before.kind, before.notes, list(before.weakenings)
        operation.members = rows(name, operation.members, before.members)
    notes.extend(("gone", f"operation {name}", "") for name in old.operations if name not in form.operations)
    for name, new in form.types.items():
        if name in old.types:
            form.types[name] = rows(name, new, old.types[name])
        else:
            notes.append(("new", f"type {name}", count(new)))
            added[name] = {row[0] for row in new}
    notes.extend(("gone", f"type {name}", "") for name in old.types if name not in form.types)
    values = {}
    for name, known in old.enums.items():
        now = form.enums.get(name, [])
        values[name] = [one for one in now if one not in known]
        notes.extend(("new", f"enum {name}", one) for one in values[name])
        notes.extend(("gone", f"enum {name}", one) for one in known if one not in now)
    for name, operation in form.operations.items():
        new = [f"{one} of {enum}" for enum in sorted(spoken_of(form, operation)) for one in values.get(enum, [])]
        if operation.kind == "write":
            new += unasked(form, operation, added)
        if new and name in old.operations:
            operation.weakenings.append(["?", "?", ", ".join(new)])
    return form


def unasked(ledger, operation, added):
    """Paths of added members that say by themselves what they hold, and could weaken something all the same."""
    found, seen = [], set()

    def walk(owner, rows, path):
        for name, _, _, kind in rows:
            here = f"{path}{name}"
            while kind[0] in ("list", "map"):
                here += "[]" if kind[0] == "list" else "{value}"
                kind = kind[2]
            if name in added.get(owner, ()) and (kind[0] in TYPED or kind[0] in ("struct", "content")):
                found.append(here)
            elif kind[0] == "struct" and kind[1] not in seen:
                seen.add(kind[1])
                walk(kind[1], ledger.types[kind[1]], here + ".")

    walk(operation.name, operation.members, "")
    return found


def locked():
    text = (ROOT / "Cargo.lock").read_text()
    return dict(re.findall(r'name = "(aws-sdk-\w+)"\nversion = "([^"]+)"', text))


def sources(crates):
    """Where the sources of the locked SDK crates are."""
    if crates:
        return lambda name, version: pathlib.Path(crates) / f"{name}-{version}"
    metadata = subprocess.run(["cargo", "metadata", "--locked", "--format-version", "1", "--all-features"],
                              cwd=ROOT, check=True, capture_output=True, text=True).stdout
    found = {(p["name"], p["version"]): pathlib.Path(p["manifest_path"]).parent for p in json.loads(metadata)["packages"]}
    return lambda name, version: found[name, version]


def update(botocore, crates, keep):
    """Tells what has changed, and whether nothing of it is open."""
    versions, where, texts, notes = locked(), sources(crates), {}, {}
    for service, (crate, folder, _, _) in SERVICES.items():
        model = Model(sorted((botocore / "botocore/data" / folder).glob("*/service-2.json*"))[-1])
        form, notes[service] = fresh(model, Crate(where(crate, versions[crate])))
        path = FILES / f"{service}.txt"
        old = read(path) if path.exists() else Ledger(service)
        form = merged(form, old, notes[service])
        form.service, form.crate, form.version, form.protocol = service, crate, versions[crate], model.protocol
        if old.version != form.version:
            notes[service].append(("version", f"{old.version or 'none'} -> {form.version}", ""))
        notes[service] += check_judgements(form, set_aside())
        texts[path] = write(form)
    print(report(notes))
    if keep:
        for path, text in texts.items():
            path.write_text(text)
    return not any(note[0] in TO_DO for some in notes.values() for note in some)


def set_aside():
    text = (ROOT / "src/rule.rs").read_text()
    return dict(re.findall(r'^    (\w+), "[^"]+", "[^"]+", (\w+),$', text, re.M))


# --- generate ------------------------------------------------------------------------------------

HEAD = "// Written by `data/ledger.py generate` from data/ledger/{}.txt. Do not edit.\n"
MULTIPLIER = 0x9E3779B97F4A7C15
# Words of paths that are no words but labels.
LABELS = 0xFF00


def camel(word):
    return "".join(part.capitalize() for part in re.split("[- ]", word))


def hashed(name, bits):
    """As `Ledger::slot` has it."""
    raw = name.encode()
    first, last = (int.from_bytes(part, "little") for part in (raw[:8], raw[-8:]))
    mixed = first ^ (last << 7 | last >> 57) & (1 << 64) - 1 ^ len(raw)
    return (mixed * MULTIPLIER & (1 << 64) - 1) >> (64 - bits)


class Table:
    """The rows of one service."""

    def __init__(self, ledger):
        self.ledger, self.words, self.length = ledger, {}, 0
        self.members, self.types, self.shapes, self.values, self.limits = [], {}, {}, [], []
        self.rows, self.weakenings, self.paths, self.starts = [], [], [], {}
        for name in sorted(ledger.types):
            self.shapes[name] = len(self.shapes)
        looked_into = self.looked_into()
        self.spans = [
            f"{self.span(rows)}, {str(name in looked_into).lower()}" for name, rows in sorted(ledger.types.items())
        ]
        for operation in sorted(ledger.operations.values(), key=lambda one: one.name):
            self.operation(operation)

    def looked_into(self):
        """The types with something inside that the guard looks at in every call, as `Holds::is_looked_at` has it."""
        def holds(kind):
            parts = {"list": kind[2:], "map": kind[1:]}.get(kind[0])
            return any(map(holds, parts)) if parts else (kind[1] in found if kind[0] == "struct" else kind[0] in LOOKED_AT)

        found, before = set(), None
        while found != before:
            before = set(found)
            found |= {name for name, rows in self.ledger.types.items() if any(holds(row[3]) for row in rows)}
        return found

    def word(self, text):
        if text not in self.words:
            assert text.isascii() and len(text) < 128, text
            self.words[text] = self.length
            self.length += len(text) + 1
        return self.words[text]

    def type(self, kind):
        if kind[0] == "list":
            row = f"TypeRow::List({self.word(kind[1])}, {self.type(kind[2])})"
        elif kind[0] == "map":
            row = f"TypeRow::Map({self.type(kind[1])}, {self.type(kind[2])})"
        elif kind[0] == "struct":
            row = f"TypeRow::Members({self.shapes[kind[1]]})"
        else:
            row = f"TypeRow::Is(Holds::{camel(kind[0])})"
        return self.types.setdefault(row, len(self.types))

    @staticmethod
    def ordered(rows):
        """As they are looked for: by place and name on the wire."""
        rows = [(name, place, wire.lower() if place.startswith("header") else wire, kind) for name, place, wire, kind in rows]
        return sorted(rows, key=lambda row: (PLACES.index(row[1]), len(row[2].encode()), row[2].encode()))

    def span(self, rows):
        first = len(self.members)
        for name, place, wire, kind in self.ordered(rows):
            self.members.append((self.word(name), self.word(wire), self.type(kind), place, len(wire)))
        assert len(rows) <= 128, "the bits of a `Seen` are 128"
        return f"{first}, {len(rows)}"

    def path(self, operation, rows):
        """Where the path stands in `paths`: how many segments, then a word for each; from `LABELS` on, a
        label by the number of its member, and from `LABELS + 128` on one that takes the rest of the path."""
        labels = [wire if place == "label" else None for _, place, wire, _ in rows]
        segments = [one for one in operation.uri.split("/") if one]
        if self.ledger.service == "s3" and segments[:1] == ["{Bucket}"]:
            segments = segments[1:]  # part of the host, or before the path, as the route has it
        row = [len(segments)]
        for segment in segments:
            label = re.fullmatch(r"\{(\w+)(\+?)\}", segment)
            assert label or "{" not in segment, segment
            if label:
                row.append(LABELS + labels.index(label[1]) + 128 * bool(label[2]))
            else:
                row.append(self.word(segment))
        assert sum(one >= LABELS + 128 for one in row[1:]) <= 1, operation.uri
        if tuple(row) not in self.starts:
            self.starts[tuple(row)] = len(self.paths)
            self.paths += row
        return self.starts[tuple(row)]

    def operation(self, operation):
        first = len(self.weakenings)
        rows = self.ordered(operation.members)
        names = [name for name, _, _, _ in rows]
        for condition, verdict, _ in operation.weakenings:
            path, variant, values = read_condition(condition)
            span = "0, 0"
            if variant in LISTED:
                span = f"{len(self.values)}, {len(values)}"
                self.values += [self.word(value) for value in values]
            elif values:
                span = f"{len(self.limits)}, 1"
                self.limits.append(int(values[0]))
            begins = re.match(r"[^.\[{]*", path)[0]
            member = names.index(begins) if begins else 0
            word, rule = read_verdict(verdict)
            verdict = camel(word) + (f"(Rule::{rule})" if rule else "")
            self.weakenings.append(f"weakening({self.word(path)}, {member}, Condition::{variant}, {span}, Verdict::{verdict})")
        weak = f"{first}, {len(self.weakenings) - first}"
        self.rows.append((operation.name, f"operation({self.word(operation.name)}, Class::{camel(operation.kind)}, "
                          f"Method::{camel(operation.method.lower())}, {self.path(operation, rows)}, {self.span(operation.members)}, {weak})"))

    def index(self):
        bits = max(2, (len(self.rows) * 4 // 3).bit_length())
        slots = [0] * (1 << bits)
        for number, (name, _) in enumerate(self.rows, 1):
            slot = hashed(name, bits)
            while slots[slot]:
                slot = (slot + 1) % len(slots)
            slots[slot] = number
        return slots

    def source(self):
        ledger = self.ledger
        variant = SERVICES[ledger.service][2]
        assert self.length < LABELS and len(self.types) < 1 << 16 and len(self.members) < 1 << 16
        words = ["\\x{:02x}{}".format(len(word), word.replace("\\", "\\\\").replace('"', '\\"')) for word in self.words]

        def folded(items, indent="        ", join=", "):
            lines, line = [], indent
            for item in items:
                if len(line) + len(item) > 118 and line.strip():
                    lines.append(line.rstrip())
                    line = indent
                line += item + join
            return "\n".join(lines + [line.rstrip()]) + "\n"

        members = [f"member({n}, {w}, {k}, Place::{camel(p)}, {length})" for n, w, k, p, length in self.members]
        # A line of text ends in a backslash, which takes the blanks of the next one away.
        text = "\\\n".join(line for line in folded(words, "        ", "").splitlines())
        return (
            HEAD.format(ledger.service)
            + "\nuse super::table::*;\n\n#[rustfmt::skip]\n"
            + "pub(crate) static LEDGER: Ledger = Ledger {\n"
            + f"    service: Service::{variant},\n    crate_name: \"{ledger.crate}\",\n    version: \"{ledger.version}\",\n"
            + f"    protocol: Protocol::{PROTOCOLS[ledger.protocol]},\n"
            + f'    words: "\\\n{text}",\n'
            + f"    index: &[\n{folded(map(str, self.index()))}    ],\n"
            + f"    operations: &[\n{folded(row for _, row in self.rows)}    ],\n"
            + f"    paths: &[\n{folded(map(str, self.paths))}    ],\n"
            + f"    members: &[\n{folded(members)}    ],\n"
            + f"    types: &[\n{folded(self.types)}    ],\n"
            + f"    shapes: &[\n{folded(f'({span})' for span in self.spans)}    ],\n"
            + f"    weakenings: &[\n{folded(self.weakenings)}    ],\n"
            + f"    values: &[\n{folded(map(str, self.values))}    ],\n"
            + f"    limits: &[\n{folded(map(str, self.limits))}    ],\n"
            + "};\n"
        )


def judged_ledgers():
    ledgers = [read(FILES / f"{service}.txt") for service in SERVICES]
    problems = report({ledger.service: check_judgements(ledger, set_aside()) for ledger in ledgers})
    if problems:
        raise Wrong(problems)
    return ledgers


def generated():
    ledgers = judged_ledgers()
    tables = {TABLES / f"{ledger.service}.rs": Table(ledger).source() for ledger in ledgers}
    return tables | {OPERATIONS: operations(ledgers)}


def generate():
    for path, text in generated().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


# --- docs/operations.md --------------------------------------------------------------------------

WHAT_TO_DO = {
    "normal": "nothing",
    "waiver": "say why on the call, `.customize().interceptor(waive!(rule::{0}, \"…\"))`",
    "broken glass": "break glass, `break_glass(waive!(rule::{0}, \"…\"))`, and call in `client.with_glass(…)`",
    "never": "leave it out; {0} has no way out",
}
# It may be required, so that it cannot be left out.
UNVERIFIED = "name a bucket of your own that was verified or declared in the session; {0} has no way out"
# The same in a few words, for all conditions of an operation.
IN_SHORT = {"waiver": "a reason for {0}", "broken glass": "broken glass for {0}", "never": "never what {0} forbids"}


def looked_at(ledger, operation):
    """Members that the guard looks at: path and word."""
    found, seen = [], set()

    def walk(kind, path):
        if kind[0] == "list":
            walk(kind[2], path + "[]")
        elif kind[0] == "map":
            walk(kind[1], path + "{key}")
            walk(kind[2], path + "{value}")
        elif kind[0] == "struct":
            if kind[1] not in seen:
                seen.add(kind[1])
                for name, _, _, inner in ledger.types[kind[1]]:
                    walk(inner, f"{path}.{name}")
                seen.discard(kind[1])
        elif kind[0] in ("url", "outward", "host", "link", "policy", "secret", "key", "pem") or kind[0] in STORED and operation.kind == "write":
            found.append((path, kind[0]))

    for name, _, _, kind in operation.members:
        walk(kind, name)
    return found


def anchor(ledger, operation):
    return f"{ledger.service}-{operation.name.lower()}"


def detail(ledger, operation, found):
    """Members and conditions of one operation."""
    lines = ["", f"### {ledger.service} {operation.name}"]
    lines += ["", " ".join(operation.notes)] if operation.notes else []
    lines += ["", f"Looked at: {', '.join(f'`{path}` {word}' for path, word in found)}."] if found else []
    if operation.weakenings:
        lines += ["", "| when | verdict | why | what you do |", "|---|---|---|---|"]
    for condition, verdict, reason in operation.weakenings:
        word, rule = read_verdict(verdict)
        what = UNVERIFIED if word == "never" and condition.endswith(" is unverified") else WHAT_TO_DO[word]
        lines.append(f"| {condition} | {verdict} | {reason} | {what.format(rule)} |")
    return lines


def operations(ledgers):
    counts = [collections.Counter(operation.kind for operation in ledger.operations.values()) for ledger in ledgers]
    rows = [verdict.split(" ")[0] for ledger in ledgers for o in ledger.operations.values() for _, verdict, _ in o.weakenings]
    out = [
        "# Operations",
        "",
        "Every operation of every wrapped SDK crate, written by `data/ledger.py generate` from the files in",
        "`data/ledger/`, which say what the words mean ([README](../data/ledger/README.md)).",
        "",
        "An operation that does not stand here is refused (`Rule::Classified`), and so is a request with a member that",
        "its operation does not have here; both name the SDK crate and the versions. In operations that read or delete,",
        "text is not looked at.",
        "",
        "**Verdicts** say what a call may do that weakens a control, and the guard holds every call to them: `normal`",
        "passes, a *waiver* wants a written reason on the call, *broken glass* a second factor or an attested identity,",
        "and *never* has no way out.",
        "",
        "| service | SDK crate | operations | read | write | delete |",
        "|---|---|---|---|---|---|",
    ]
    for ledger, count in zip(ledgers, counts):
        by_class = " | ".join(str(count[kind]) for kind in CLASSES)
        out.append(f"| [{ledger.service}](#{ledger.service}) | `{ledger.crate}` {ledger.version} | {count.total()} | {by_class} |")
    total = sum(counts, collections.Counter())
    out.append(f"| all | | {total.total()} | {' | '.join(str(total[kind]) for kind in CLASSES)} |")
    count = collections.Counter(rows)
    out += ["", f"{len(rows)} conditions have a verdict: {count['normal']} normal, {count['waiver']} waiver, "
            f"{count['broken']} broken glass, {count['never']} never."]
    for ledger in ledgers:
        out += ["", f"## {ledger.service}", "", "| operation | class | looked at | verdicts where it weakens a control | what you do |", "|---|---|---|---|---|"]
        details = []
        for operation in ledger.operations.values():
            found = looked_at(ledger, operation)
            verdicts = sorted({read_verdict(verdict) for _, verdict, _ in operation.weakenings if verdict != "normal"}, key=str)
            words = [f"{word} ×{n}" if n > 1 else word for word, n in collections.Counter(w for _, w in found).items()]
            do = ["no personal data, no secrets in it"] if {word for _, word in found} & set(STORED) else []
            do += [IN_SHORT[word].format(rule) for word, rule in verdicts]
            detailed = found or operation.weakenings or operation.notes
            name = f"[{operation.name}](#{anchor(ledger, operation)})" if detailed else operation.name
            said = ", ".join(f"{word} {rule}" for word, rule in verdicts) or ("normal" if operation.weakenings else "–")
            out.append(f"| {name} | {operation.kind} | {', '.join(words) or '–'} | {said} | {'; '.join(do) or 'nothing'} |")
            if detailed:
                details += detail(ledger, operation, found)
        out += details
    return "\n".join(out) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=["update", "report", "judge", "generate", "check"])
    parser.add_argument("--botocore", metavar="WHICH", help="a version, or where botocore was installed")
    parser.add_argument("--crates", metavar="DIR", help="where the sources of the SDK crates are, unpacked")
    arguments = parser.parse_args()
    if arguments.command in ("update", "report"):
        with models(arguments.botocore) as botocore:
            sys.exit(not update(botocore, arguments.crates, keep=arguments.command == "update"))
    elif arguments.command == "judge":
        judged_ledgers()
    elif arguments.command == "generate":
        generate()
    else:
        stale = [path for path, text in generated().items() if not path.exists() or path.read_text() != text]
        for path in stale:
            print(f"{path.relative_to(ROOT)} is stale: run `data/ledger.py generate`")
        sys.exit(bool(stale))


if __name__ == "__main__":
    try:
        main()
    except Wrong as error:
        sys.exit(str(error))
