#!/usr/bin/env python3
"""Writes docs/iot-family.md: every operation of the IoT family, and what is done about it; and for the session,
which of those that `harden!` reaches store text, and in which members.

    data/family.py update [--botocore WHICH]   botocore -> the form of data/family.txt
    data/family.py generate                    data/family.txt, data/ledger/ and src/ -> docs/iot-family.md and
                                               src/value/text/member/operations.rs
    data/family.py check [--botocore WHICH]    exit 1 if `generate` would change anything, or something is not judged

WHICH is what `data/endpoints.py` takes; `update` installs the newest release without it, and `check` compares
with botocore only if it is given.

Three services have a ledger (data/ledger/). The others are reached by `harden!`, and data/family.txt has their
operations: with the members that hold text in requests and replies, each by its name, and what members of
that name hold. The latter is judged by hand, `?` until somebody has; `update` keeps it. Words are those of
data/ledger/README.md, and `tag` for tags. What the guard looks at in them is in src/value/text/member.rs, which has
to agree.

*Typed* is what a public method calls. That is read from src/service/: a call of the SDK's client, the
function that it stands in, and from there to the public methods that lead to it.
"""
import argparse, collections, pathlib, re, sys

import endpoints, ledger
from endpoints import Wrong, models, read_json

ROOT = endpoints.ROOT
TEXT = ROOT / "data/family.txt"
PAGE = ROOT / "docs/iot-family.md"
MEMBERS = ROOT / "src/value/text/member.rs"
TABLE = ROOT / "src/value/text/member/operations.rs"
BODIES = ROOT / "src/wire/guard/bodies.rs"
STORED = ROOT / "src/service/hardened/stored.rs"
WORDS = ["tag", "name", "text", "secret", "id", "ref", "content", "arn"]
WRAPPED = ["iot", "iot_data", "twinmaker"]
# The crate without `aws-sdk-`, the folder of botocore, the page.
HARDENED = [
    ("iotjobsdataplane", "iot-jobs-data", "iot-jobs-data"),
    ("iotsecuretunneling", "iotsecuretunneling", "iot-tunneling"),
    ("iotdeviceadvisor", "iotdeviceadvisor", "iot-device-advisor"),
    ("iotwireless", "iotwireless", "iot-wireless"),
]


# --- data/family.txt -----------------------------------------------------------------------------

class Service:
    def __init__(self, name):
        self.name, self.operations, self.words = name, {}, {}


def leaves(shapes, shape, name, owner, seen, found):
    """The names of members that hold text, as far as they lead."""
    full = shapes[shape]
    kind = full["type"]
    if kind == "structure" and shape not in seen:
        for member, ref in full.get("members", {}).items():
            leaves(shapes, ref["shape"], member, name, seen | {shape}, found)
    elif kind == "list":
        leaves(shapes, full["member"]["shape"], name, owner, seen, found)
    elif kind == "map":
        found.setdefault(name)
        leaves(shapes, full["value"]["shape"], name, owner, seen, found)
    elif kind in ("string", "blob") and "enum" not in full:
        # What only says that it is a key or a value is told by what it is in.
        found.setdefault(f"{owner}.{name}" if name.lower() in ("key", "value") else name)


def form(model):
    """Operation -> method, URI, members of the body that hold text, members of the reply that do."""
    shapes, operations = model["shapes"], {}
    for name, one in sorted(model["operations"].items()):
        sides = []
        for side in ("input", "output"):
            found = {}
            members = shapes[one[side]["shape"]].get("members", {}) if side in one else {}
            for member, ref in members.items():
                if side == "output" or "location" not in ref:
                    leaves(shapes, ref["shape"], member, "", frozenset(), found)
            sides.append(list(found))
        operations[name] = (one["http"]["method"], one["http"]["requestUri"], *sides)
    return operations


def read():
    services, version = {}, ""
    for line in TEXT.read_text().splitlines():
        words = line.split()
        if line.startswith("# botocore "):
            version = words[2].rstrip(",")
        elif line.startswith("service "):
            service = services.setdefault(words[1], Service(words[1]))
        elif line.startswith("    in ") or line.startswith("    out "):
            operation[2 if words[0] == "in" else 3].extend(words[1:])
        elif line.startswith("    "):
            service.words |= dict.fromkeys(words[1:], words[0])
        elif words and words[0] != "#" and words[0] != "holds":
            operation = service.operations[words[0]] = (words[1], words[2], [], [])
    return services, version


def written(services, version):
    lines = [f"# botocore {version}, by data/family.py, which says what this is."]
    for service in services.values():
        lines += ["", f"service {service.name}"]
        for name, (method, uri, sent, got) in service.operations.items():
            lines.append(f"{name} {method} {uri}")
            lines += [" ".join(["    in ", *sent])] * bool(sent) + [" ".join(["    out", *got])] * bool(got)
        lines.append("holds")
        for word in [*WORDS, "?"]:
            names = sorted(name for name, held in service.words.items() if held == word)
            lines += [" ".join([f"    {word:7}", *names])] * bool(names)
    return "\n".join(lines) + "\n"


def updated(botocore):
    sys.path.insert(0, str(botocore))
    import botocore as package
    before = read()[0] if TEXT.exists() else {}
    services = {}
    for name, folder, _ in HARDENED:
        path = sorted((botocore / "botocore/data" / folder).glob("*/service-2.json*"))[-1]
        service = services[name] = Service(name)
        service.operations = form(read_json(path))
        held = before[name].words if name in before else {}
        names = {member for *_, sent, got in service.operations.values() for member in sent + got}
        service.words = {member: held.get(member, "?") for member in names}
    return written(services, package.__version__)


def listed(text, name):
    """The strings of a constant of Rust."""
    found = re.search(rf"{name}[^=]*= (?:&?)\[(.*?)\];", text, re.S)
    return re.findall(r'"([^"]+)"', found[1])


def complaints(services):
    """What is not judged, and where the table that the guard has says otherwise."""
    found = []
    text = MEMBERS.read_text()
    for service in services.values():
        found += [f"{service.name}: {name} is not judged" for name, word in sorted(service.words.items()) if word not in WORDS]
        sent = {member for _, _, sent, _ in service.operations.values() for member in sent}
        block = re.search(rf'of: "{service.name}",(.*?)\n    \}}', text, re.S)
        for field, word in (("names", "name"), ("texts", "text"), ("secrets", "secret")):
            here = {name for name in sent if service.words[name] == word}
            there = set(re.findall(r'"([^"]+)"', re.search(rf"{field}: &\[(.*?)\]", block[1], re.S)[1])) if block else set()
            found += [f"{service.name}: {name} is a {word} in one of data/family.txt and {MEMBERS.name} only" for name in sorted(here ^ there)]
        payloads = re.search(r"payloads: &\[(.*?)\]", block[1], re.S)[1] if block else ""
        for name in re.findall(r'"([^"]+)"', payloads):
            if name not in sent or service.words[name] != "content":
                found.append(f"{service.name}: {name} is a payload in {MEMBERS.name}, and no content in data/family.txt")
        secret = listed(BODIES.read_text(), "SECRET_REPLIES")
        for name, (*_, got) in service.operations.items():
            if name not in secret and any(service.words[member] == "secret" for member in got):
                found.append(f"{service.name}: the reply of {name} holds a secret, and SECRET_REPLIES does not have it")
        echoing = listed(BODIES.read_text(), "ECHOING")
        for name, (_, _, sent, _) in service.operations.items():
            if name not in echoing and any(service.words[member] == "secret" for member in sent):
                found.append(f"{service.name}: {name} sends a secret, and ECHOING does not have it")
    return found


# --- what is typed -------------------------------------------------------------------------------

class Function:
    def __init__(self, file, owner, name, public, gives, body):
        self.file, self.owner, self.name, self.public, self.gives, self.body = file, owner, name, public, gives, body


def closing(text, start):
    """Where the brace that opens at `start` is closed."""
    depth = 0
    for at in range(start, len(text)):
        depth += {"{": 1, "}": -1}.get(text[at], 0)
        if depth == 0:
            return at
    return len(text)


def bare(text):
    """A file without comments, texts and tests, so that braces are what they seem."""
    text = re.split(r"\n#\[cfg\(test\)\]\nmod \w+ \{", text)[0]
    text = re.sub(r"//[^\n]*", "", text)
    text = re.sub(r'"(?:[^"\\]|\\.)*"', '""', text, flags=re.S)
    return re.sub(r"'(?:[^'\\\n]|\\.)'", "' '", text)


def functions(module):
    found = []
    files = [ROOT / f"src/service/{module}.rs", *sorted((ROOT / f"src/service/{module}").rglob("*.rs"))]
    for file in files:
        if not file.exists() or "tests" in file.parts or file.stem == "tests":
            continue
        text = bare(file.read_text())
        impls = []
        for match in re.finditer(r"^impl\b(?:<[^{]*?>)?\s+(?:[^{]*?\bfor\s+)?([A-Z]\w*)[^{]*\{", text, re.M):
            impls.append((match.end() - 1, closing(text, match.end() - 1), match[1]))
        for match in re.finditer(r"\b(pub (?:async )?|pub\([^)]*\) (?:async )?|async |const )?fn (\w+)([^{;]*)\{", text):
            end = closing(text, match.end() - 1)
            owner = next((name for start, stop, name in impls if start < match.start() < stop), "")
            public = (match[1] or "") in ("pub ", "pub async ")
            gives = match[3].split("->", 1)[1] if "->" in match[3] else ""
            found.append(Function(file, owner, match[2], public, gives.replace("Self", owner), text[match.end():end]))
    return found


def leading(all_, start, seen):
    """The public methods that lead to a function."""
    if id(start) in seen:
        return set()
    seen.add(id(start))
    if start.public and start.name != "send" and start.owner:
        return {f"{start.owner}::{start.name}"}
    if start.name == "send" and start.owner:
        # A builder is sent by whoever was given it.
        givers = [one for one in all_ if one.public and one.owner != start.owner and re.search(rf"\b{start.owner}\b", one.gives)]
    else:
        # What `self` is, the owner says; of other values nothing is known but the name of what is called.
        own, other = rf"\b(?:self\.|Self::|{start.owner}::)", rf"\b{start.owner}::|(?<!\bself)\."
        own, other = (own, other) if start.owner else (r"(?<![\w.])(?:\w+::)?",) * 2
        calls = {same: re.compile(rf"(?:{before}){start.name}\s*\(") for same, before in ((True, f"{own}|{other}"), (False, other))}
        givers = [one for one in all_ if one is not start and calls[one.owner == start.owner].search(one.body)]
    return set().union(*(leading(all_, one, seen) for one in givers)) if givers else set()


def typed(module, names):
    """Operation -> the public methods that call it."""
    snake = {re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower(): name for name in names}
    plain = {word.replace("_", ""): name for word, name in snake.items()}
    all_, found = functions(module), collections.defaultdict(set)
    for one in all_:
        for called in re.findall(r"\bsdk(?:\(\))?\s*\.\s*(\w+)\(\)", one.body):
            name = plain.get(called.replace("_", ""))
            if name:
                found[name] |= leading(all_, one, set())
    return {name: sorted(methods) for name, methods in found.items() if methods}


# --- docs/iot-family.md --------------------------------------------------------------------------

def counted(words):
    return ", ".join(f"{word} ×{n}" if n > 1 else word for word, n in collections.Counter(words).items())


def wrapped_rows(module):
    book = ledger.read(ledger.FILES / f"{module}.txt")
    methods = typed(module, book.operations)
    for operation in book.operations.values():
        verdicts = [(condition, *ledger.read_verdict(verdict), reason) for condition, verdict, reason in operation.weakenings]
        refused = next((reason for condition, word, _, reason in verdicts if word == "never" and condition == "any call"), None)
        words = [word for _, word in ledger.looked_at(book, operation) if word != "secret"]
        why = {
            "read": ["changes nothing that lasts"],
            "delete": ["takes away, and stores nothing"],
            "write": [f"looked at: {counted(words)}"] if words else ["stores no text"],
        }[operation.kind]
        why += ["secrets in it are never printed"] if any(word == "secret" for _, word in ledger.looked_at(book, operation)) else []
        # Each way out once, with the first of its reasons.
        ways = {}
        for condition, word, rule, reason in verdicts:
            if word != "normal":
                ways.setdefault((word, rule), (condition, reason))
        more = collections.Counter((word, rule) for _, word, rule, _ in verdicts)
        for (word, rule), (condition, reason) in ways.items():
            others = f", and {more[word, rule] - 1} more" if more[word, rule] > 1 else ""
            way = ledger.IN_SHORT[word].format(rule)
            why.append(f"{way} if {condition} ({reason}){others}".replace(" if any call", ""))
        normal = [reason for _, word, _, reason in verdicts if word == "normal"]
        why += [f"passes: {normal[0]}"] if normal and not ways else []
        if refused:
            yield operation.name, "refused", refused
        elif operation.name in methods:
            by = ", ".join(f"`{module}::{method}`" for method in methods[operation.name])
            yield operation.name, "typed", f"{by}; {'; '.join(why)}"
        else:
            yield operation.name, "guarded", "; ".join(why)


def is_harmless(name):
    """Whether an operation only reads or takes away, as the guard has it."""
    return re.match("[A-Z][a-z]+", name)[0].lower() in listed(STORED.read_text(), "HARMLESS")


def stored(service, sent):
    """The members in which the guard looks at text, and `tags`."""
    members = [[member for member in sent if service.words[member] == word] for word in ("name", "text")]
    return ["tags"] * any(service.words[member] == "tag" for member in sent) + sum(members, [])


def hardened_rows(service):
    echoing, secret = (listed(BODIES.read_text(), name) for name in ("ECHOING", "SECRET_REPLIES"))
    for name, (_, _, sent, got) in service.operations.items():
        def held(word, members):
            return [f"`{member}`" for member in members if service.words[member] == word]

        harmless = is_harmless(name)
        if harmless:
            why = ["reads or takes away: nothing stored is looked at"]
        else:
            texts = [text if text == "tags" else f"`{text}`" for text in stored(service, sent)]
            why = [f"looked at: {', '.join(texts)}"] if texts else ["stores no text"]
        content = held("content", sent)
        why += [f"not read: {', '.join(content)}"] if content and not harmless else []
        keys = held("secret", sent)
        why += [f"secrets in it: {', '.join(keys)}, which no text beside them may repeat" + ", and errors lose their message" * (name in echoing)] if keys else []
        keys = held("secret", got)
        why += [f"secrets in the reply: {', '.join(keys)}, which no error prints"] if keys and name in secret else []
        yield name, "hardened", "; ".join(why)


HEAD = """# The IoT family

Every operation of the services that belong to AWS IoT, and what is done about it; written by `data/family.py generate`
from the ledger, `data/family.txt` and the sources.

* **typed**: a method of this crate makes the call, so that what would weaken a control does not compile, is checked
  before anything is sent, or takes a reason. The guard holds it to the ledger as well.
* **guarded**: the SDK's own builder, by `client.sdk()`. The guard judges every call by the ledger: what is
  stored is looked at, and what weakens a control wants the way out that stands here, once for each rule, with the first
  of its reasons; [operations][operations] has all of them.
* **hardened**: the SDK's own client, made by `harden!`. Host, FIPS, signature, TLS and the form of the request hold for every
  call; there is no ledger of what weakens a control.
* **refused**: no call passes. What is refused of an operation only under a condition stands there, as *never*.

An operation that the ledger does not know is refused (`Rule::Classified`). One that `harden!` meets and this table does not
know is sent, with its tags looked at.
"""


def page(services):
    sections = []
    for module in WRAPPED:
        book = ledger.read(ledger.FILES / f"{module}.txt")
        sections.append((module, f"`{book.crate}` {book.version}", f"`palisade::{module}`", list(wrapped_rows(module))))
    for name, _, about in HARDENED:
        sections.append((name, f"`aws-sdk-{name}`", f"`harden!`, [page][{about}]", list(hardened_rows(services[name]))))
    kinds = ["typed", "guarded", "hardened", "refused"]
    out = [HEAD, "| service | SDK crate | client | operations | " + " | ".join(kinds) + " |", "|---|---|---|" + "---|" * 5]
    total = collections.Counter()
    for name, crate, client, rows in sections:
        count = collections.Counter(kind for _, kind, _ in rows)
        total += count
        out.append(f"| [{name}](#{name}) | {crate} | {client} | {len(rows)} | {' | '.join(str(count[kind]) for kind in kinds)} |")
    out.append(f"| all | | | {total.total()} | {' | '.join(str(total[kind]) for kind in kinds)} |")
    never = [[verdict for _, verdict, _ in one.weakenings if ledger.read_verdict(verdict)[0] == "never"]
             for module in WRAPPED for one in ledger.read(ledger.FILES / f"{module}.txt").operations.values()]
    out += ["", f"{sum(map(len, never))} conditions, of {sum(map(bool, never))} operations, are refused whatever is said."]
    for name, _, _, rows in sections:
        out += ["", f"## {name}", "", "| operation | | by what, and why |", "|---|---|---|"]
        out += [f"| {operation} | {kind} | {why} |" for operation, kind, why in rows]
    out += ["", *(f"[{about}]: {about}.md" for about in sorted(["operations", *(about for _, _, about in HARDENED)]))]
    return "\n".join(out) + "\n"


def table(services):
    """What src/value/text/member.rs asks about exceptions."""
    lines = ["// Written by `data/family.py generate` from data/family.txt. Do not edit.", "",
             "/// Crate and operation in each line, and the members that store text, in which the guard looks.",
             'pub(super) const OPERATIONS: &str = "\\']
    for service in services.values():
        for name, (_, _, sent, _) in service.operations.items():
            texts = [] if is_harmless(name) else stored(service, sent)
            lines += [" ".join([service.name, name, *texts])] * bool(texts)
    return "\n".join([*lines, '";']) + "\n"


def update(botocore):
    """Writes data/family.txt, and says what somebody has to judge."""
    TEXT.write_text(updated(botocore))
    return complaints(read()[0])


def generate():
    services = read()[0]
    PAGE.write_text(page(services))
    TABLE.write_text(table(services))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=["update", "generate", "check"])
    parser.add_argument("--botocore", metavar="WHICH", help="a version, or where botocore was installed")
    arguments = parser.parse_args()
    if arguments.command == "update":
        with models(arguments.botocore) as botocore:
            update(botocore)
    services, version = read()
    problems = complaints(services)
    if arguments.command == "generate" and not problems:
        generate()
    elif arguments.command == "check":
        if not problems:
            for path, text in ((PAGE, page(services)), (TABLE, table(services))):
                if not path.exists() or path.read_text() != text:
                    problems.append(f"{path.relative_to(ROOT)} is stale: run `data/family.py generate`")
        if written(services, version) != TEXT.read_text():
            problems.append("data/family.txt is not as `update` writes it")
        if arguments.botocore:
            with models(arguments.botocore) as botocore:
                if updated(botocore) != TEXT.read_text():
                    problems.append("data/family.txt differs from botocore: run `data/family.py update`")
    if problems:
        raise Wrong("\n".join(problems))


if __name__ == "__main__":
    try:
        main()
    except Wrong as error:
        sys.exit(str(error))
