#!/usr/bin/env python3
"""Writes tests/it/survey/: one call of every operation of every wrapped SDK crate, with all its members.

    data/survey.py generate [--crates DIR]   data/ledger/*.txt and the SDK sources -> tests/it/survey/*.rs
    data/survey.py check [--crates DIR]      exit 1 if `generate` would change anything

The names of members and what they hold come from the ledger; how Rust spells them comes from the
sources of the SDK crates in `Cargo.lock`. What a member is filled with is said in tests/it/survey/fill.rs.
"""
import argparse, keyword, pathlib, re, sys

import ledger
from ledger import JUDGED, ROOT, SERVICES, TYPED, Wrong, camel, fields, plain

CALLS = ROOT / "tests/it/survey"
HEAD = "// Written by `data/survey.py generate` from data/ledger/{}.txt and {} {}. Do not edit.\n"
# Values that need nothing but their Rust type: the function of fill.rs that gives one.
VALUES = {
    "bool": "yes", "i32": "int", "i64": "long", "f32": "float", "f64": "double",
    "::aws_smithy_types::DateTime": "time", "::aws_smithy_types::Document": "tree",
    "::aws_smithy_types::Blob": "blob", "::aws_smithy_types::byte_stream::ByteStream": "stream",
}
STRING = "::std::string::String"
KEYWORDS = {"as", "box", "enum", "fn", "impl", "in", "loop", "match", "mod", "move", "ref", "self", "static", "trait", "type",
            "use", "where", "while"} | set(keyword.kwlist)


def inside(rust, outer):
    """The type between the angles of `outer<…>`, or nothing."""
    return rust[len(outer) + 1:-1] if rust.startswith(outer + "<") and rust.endswith(">") else None


def snake(name):
    name = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name).lower()
    return name + "_" if name in KEYWORDS or name in VALUES.values() else name


class Form:
    """A structure or union as the crate spells it."""

    def __init__(self, text):
        self.name = re.search(r"^pub (?:struct|enum) (\w+)", text, re.M).group(1)
        self.kinds = fields(text)
        self.is_union = re.search(r"^pub enum", text, re.M) is not None
        self.is_enum = self.is_union and "pub fn as_str(&self) -> &str {" in text
        spelt = r"^    (\w+)\(.+\),$" if self.is_union else r"^    pub (?:r#)?(\w+):\s+.+,$"
        self.spelt = {plain(name): name for name in re.findall(spelt, text, re.M)}
        must = r"/// This field is required\.\n(?:    #\[.*\]\n)*    pub fn (?:r#)?(\w+)\("
        self.must = {plain(name) for name in re.findall(must, text)}
        self.must |= {name for name, kind in self.kinds.items() if not inside(kind, "::std::option::Option")}
        self.fails = re.search(r"pub fn build\(\s*self,?\s*\)\s*->\s*::std::result::Result<", text) is not None


class Sdk:
    """What is needed of one SDK crate to call it."""

    def __init__(self, folder):
        self.inputs, self.types = {}, {}
        for path in sorted((folder / "src/operation").glob("*.rs")):
            text = path.read_text()
            name = re.search(r'Metadata::new\(\s*"(\w+)"', text).group(1)
            form = Form((folder / f"src/operation/{path.stem}/_{path.stem}_input.rs").read_text())
            form.must |= {plain(one) for one in re.findall(r'missing_field\(\s*"(\w+)"', text)}
            self.inputs[name] = (path.stem, form)
        for path in (folder / "src/types").glob("_*.rs"):
            form = Form(path.read_text())
            self.types[form.name] = form


class Calls:
    """The file of one service."""

    def __init__(self, service, sdk):
        self.ledger, self.sdk = ledger.read(ledger.FILES / f"{service}.txt"), sdk
        self.functions, self.waiting, self.used = {}, [], set()

    def function(self, rust, kind):
        """The function that gives a value of a type of the crate."""
        name = rust.removeprefix("crate::types::")
        if name not in self.functions:
            self.functions[name] = None
            self.waiting.append((name, kind))
        return snake(name)

    def use(self, name):
        self.used.add(name)
        return name

    def word(self, kind):
        if kind[0] not in JUDGED + TYPED:
            raise Wrong(f"{self.ledger.service}: a string is `{ledger.shown(kind)}`")
        return "Holds::" + camel(kind[0])

    def value(self, rust, kind):
        """A function that gives a value of a type."""
        if rust == STRING:
            return f"|f| f.word({self.word(kind)})"
        if rust in VALUES:
            return self.use(VALUES[rust])
        if rust.startswith("crate::types::"):
            return self.function(rust, kind)
        if one := inside(rust, "::std::boxed::Box"):
            return f"|f| Box::new({self.function(one, kind)}(f))"
        if one := inside(rust, "::std::vec::Vec"):
            return f"|f| f.items({self.value(one, kind[2])})"
        raise Wrong(f"nothing gives a {rust}")

    def member(self, row, form):
        """The filled member, as an `Option` of its type."""
        name, _, _, kind = row
        rust = form.kinds[plain(name)]
        rust = inside(rust, "::std::option::Option") or rust
        need = self.use("MUST" if plain(name) in form.must else "MAY")
        where = f'"{name}", {need}'
        if rust == STRING:
            return f"f.text({where}, {self.word(kind)})"
        if one := inside(rust, "::std::vec::Vec"):
            if one == STRING:
                return f"f.texts({where}, {self.word(kind[2])})"
            return f"f.list({where}, {self.value(one, kind[2])})"
        if pair := inside(rust, "::std::collections::HashMap"):
            key, value = pair.split(", ", 1)
            if (key, value) == (STRING, STRING):
                return f"f.pairs({where}, {self.word(kind[1])}, {self.word(kind[2])})"
            return f"f.map({where}, {self.value(key, kind[1])}, {self.value(value, kind[2])})"
        return f"f.one({where}, {self.value(rust, kind)})"

    def setters(self, rows, form, indent):
        rows = [row for row in rows if row[1] != "literal"]
        if {plain(row[0]) for row in rows} != set(form.kinds):
            raise Wrong(f"{self.ledger.service}: {form.name} has other members than the ledger says")
        return "".join(f"{indent}.set_{form.spelt[plain(row[0])]}({self.member(row, form)})\n" for row in rows)

    def body(self, name, kind):
        form = self.sdk.types[name]
        if form.is_enum:
            return f"    f.choice(types::{name}::values()).into()\n"
        rows = self.ledger.types[kind[1]]
        if not form.is_union:
            end = ".build().unwrap()" if form.fails else ".build()"
            return f"    types::{name}::builder()\n{self.setters(rows, form, ' ' * 8)}        {end}\n"
        if {plain(row[0]) for row in rows} != set(form.kinds):
            raise Wrong(f"{self.ledger.service}: {name} has other variants than the ledger says")
        arms = ""
        for number, row in enumerate(rows):
            number = "_" if number == len(rows) - 1 else number
            kinds = form.kinds[plain(row[0])]
            given = f'f.variant("{row[0]}", {self.value(kinds, row[3])})'
            if one := inside(kinds, "::std::vec::Vec"):
                given = f'f.variant("{row[0]}", |f| f.items({self.value(one, row[3][2])}))'
            if pair := inside(kinds, "::std::collections::HashMap"):
                raise Wrong(f"a union with a map: {pair}")
            arms += f"        {number} => types::{name}::{form.spelt[plain(row[0])]}({given}),\n"
        if len(rows) == 1:
            only = arms.strip().removeprefix("_ => ").removesuffix(",")
            return f"    f.turn(1);\n    {only}\n"
        return f"    match f.turn({len(rows)}) {{\n{arms}    }}\n"

    def source(self):
        crate = self.ledger.crate
        calls = ""
        for name, operation in sorted(self.ledger.operations.items()):
            module, form = self.sdk.inputs[name]
            setters = self.setters(operation.members, form, " " * 12)
            calls += f'    ("{name}", |sdk, f| sent(\n        sdk.{module}()\n{setters}            .customize()\n            .interceptor(f.waivers())\n            .send(),\n    )),\n'
        while self.waiting:
            name, kind = self.waiting.pop()
            self.functions[name] = self.body(name, kind)
        functions = "".join(
            f"\nfn {snake(name)}({'f' if 'f.' in body else '_'}: &mut Fill) -> types::{name} {{\n{body}}}\n"
            for name, body in sorted(self.functions.items())
        )
        sdk = crate.replace("-", "_")
        used = ", ".join(sorted(self.used | {"Call", "Fill", "sent"}, key=lambda one: (not one.isupper(), not one[0].isupper(), one)))
        types = "types, " if self.functions else ""
        holds = "use palisade::ledger::Holds;\n" if "Holds::" in calls + functions else ""
        return (
            HEAD.format(self.ledger.service, crate, self.ledger.version)
            + f"\nuse palisade::{sdk}::{{{types}Client}};\n{holds}\nuse super::fill::{{{used}}};\n"
            + f"\npub(super) const CALLS: &[Call<Client>] = &[\n{calls}];\n{functions}"
        )


def generated(crates=None):
    versions, where = ledger.locked(), ledger.sources(crates)
    files = {}
    for service, (crate, *_) in SERVICES.items():
        files[CALLS / f"{service}.rs"] = Calls(service, Sdk(where(crate, versions[crate]))).source()
    return files


def generate(crates=None):
    for path, text in generated(crates).items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=["generate", "check"])
    parser.add_argument("--crates", metavar="DIR", help="where the sources of the SDK crates are, unpacked")
    arguments = parser.parse_args()
    if arguments.command == "generate":
        return generate(arguments.crates)
    files = generated(arguments.crates)
    stale = [path for path, text in files.items() if not path.exists() or path.read_text() != text]
    for path in stale:
        print(f"{path.relative_to(ROOT)} is stale: run `data/survey.py generate`")
    sys.exit(bool(stale))


if __name__ == "__main__":
    try:
        main()
    except Wrong as error:
        sys.exit(str(error))
