#!/usr/bin/env python3
"""Collects what `harden!` has to know of each SDK crate that this crate does not wrap.

    data/crates.py collect [--botocore WHICH]   botocore, data/endpoints.txt -> data/crates.txt
    data/crates.py generate                     data/crates.txt -> src/wire/endpoint/crates/table.rs
    data/crates.py check                        exit 1 if `generate` would change anything

WHICH is what `data/endpoints.py` takes; collect that first. Of each crate stand there:
* `signs`: the service in signatures; `region`: the region in signatures, where it is not the client's;
* `standard`: the host that the service's rule set answers, which is what the SDK follows;
* `fips`: the same with FIPS, where data/endpoints.txt lists a FIPS host. Where the two differ, the rule
  set's counts, but not if it is the listed one with a `-fips` that is not listed;
* `only`: operations whose hosts differ, because they say so to the rule set, with hosts of their own;
* `prefix`: what an operation puts before the host; `*` are all that are not named;
* `unsigned`: operations that need no signature;
* `payload`: operations whose body is one member of the caller's making, or is compressed and has no tags;
* `streams`: operations whose reply is handed over as a stream of bytes; `events`: as a stream of events.

In hosts, `{dual}` is the suffix of the partition's dual-stack hosts and `{home}` the region where its
services without regions are. `*` stands for every region except those marked `global`.

The name of a crate is made from the service's id as the SDK's generator does it: small letters, no
spaces, and neither `service` nor `api` at the end.
"""
import argparse, collections, pathlib, sys

import endpoints
from endpoints import RENAMED, Wrong, compact, models, parse, read_json

ROOT = endpoints.ROOT
TEXT = ROOT / "data/crates.txt"
TABLE = ROOT / "src/wire/endpoint/crates/table.rs"

# Crates that have a wrapper of their own here.
WRAPPED = {
    "cloudtrail", "cloudwatchlogs", "iam", "iot", "iotdataplane", "iottwinmaker", "kms", "macie2", "s3", "s3control", "sts",
}


def crate(service_id):
    return service_id.lower().replace(" ", "").removesuffix("service").removesuffix("api")


# --- collect -------------------------------------------------------------------------------------

def is_listed(answer, listed):
    """Whether the rule set's FIPS host is the listed one, or knows better."""
    return answer == listed or "-fips" in listed or "-fips" not in answer


class Places:
    """Writes hosts down by the regions they are for."""

    def __init__(self, data):
        self.suffixes, self.regions, _ = parse(endpoints.TEXT.read_text())
        outputs = {p["id"]: p["outputs"] for p in read_json(data / "partitions.json")["partitions"]}
        self.words = {
            name: [(outputs[name]["implicitGlobalRegion"], "{home}"), (outputs[name]["dualStackDnsSuffix"], "{dual}"), (suffix, "{suffix}")]
            for name, suffix in self.suffixes.items()
        }
        self.plain = [region for region, (_, kind) in self.regions.items() if kind != "global"]

    def heads(self):
        for name, words in self.words.items():
            yield " ".join(["partition", name, *(word for word, _ in words)])

    def template(self, host, region):
        if region in host:
            host = host.replace(region, "{region}")
        else:
            home = self.words[self.regions[region][0]][0]
            host = host.replace(*home) if host == home[0] or f".{home[0]}." in host else host
        for suffix, word in self.words[self.regions[region][0]][1:]:
            if host.endswith("." + suffix):
                return host.removesuffix(suffix) + word
        return host

    def rows(self, kind, hosts):
        grouped = collections.defaultdict(list)
        for region, host in hosts.items():
            grouped[self.template(host, region)].append(region)
        # The home itself, where its host is made as all others of the partition are.
        for template in [template for template in grouped if "{home}" in template]:
            own = template.replace("{home}", "{region}")
            homes = {words[0][0] for words in self.words.values()}
            if homes.issuperset(grouped.get(own, homes)):
                grouped[template] += grouped.pop(own, [])
        for template, where in sorted(grouped.items(), key=lambda one: (-len(one[1]), one[0])):
            everywhere = len(where) == len(self.plain)
            yield f"{kind} {template} {'*' if everywhere else compact(where, self.regions, self.suffixes)}"

    def lines(self, standard, fips, signing, indent="  "):
        if all(region == name for region, name in signing.items()):
            signing = {}
        for kind, hosts in (("region", signing), ("standard", standard), ("fips", fips)):
            yield from (indent + row for row in self.rows(kind, hosts))


class Resolver:
    """The rule set of one service."""

    def __init__(self, rules, partitions):
        from botocore.endpoint_provider import EndpointProvider
        self.provider = EndpointProvider(rules, partitions)

    def ask(self, region, fips, said):
        """Host, and the region and the service in signatures where the rules name them."""
        from botocore.exceptions import EndpointProviderError
        wanted = {"Region": region, "UseFIPS": fips, "UseDualStack": False, "AccountIdEndpointMode": "disabled"} | said
        known = self.provider.ruleset.parameters
        try:
            answer = self.provider.resolve_endpoint(**{k: v for k, v in wanted.items() if k in known})
        except EndpointProviderError:
            return None
        scheme = next((s for s in answer.properties.get("authSchemes", []) if s["name"] == "sigv4"), {})
        return answer.url.removeprefix("https://").removesuffix("/"), scheme.get("signingRegion", region), scheme.get("signingName")


def said_by(operation):
    return {name: one["value"] for name, one in operation.get("staticContextParams", {}).items()}


def hosts(resolver, said, plain, listed):
    """Standard hosts, FIPS hosts and signing regions, each by region."""
    standard, fips, signing = {}, {}, {}
    for region in plain:
        if answer := resolver.ask(region, False, said):
            standard[region], signing[region], _ = answer
        answer = resolver.ask(region, True, said)
        # No list names the hosts of `only`.
        if region in listed and answer and (said or is_listed(answer[0], listed[region])):
            fips[region] = answer[0]
            if answer[1] != signing.get(region, answer[1]):
                raise Wrong(f"signed for {answer[1]} with FIPS and for {signing[region]} without in {region}")
    return standard, fips, signing


def body(model, operation, side):
    """The shape of the member that is the whole body, with what is said of it where it is used."""
    shapes = model["shapes"]
    structure = shapes[operation[side]["shape"]] if side in operation else {}
    if not (name := structure.get("payload")):
        return {}
    member = structure["members"][name]
    return shapes[member["shape"]] | member


def is_compressed(model, operation):
    if "requestcompression" not in operation:
        return False
    members = model["shapes"][operation["input"]["shape"]]["members"]
    if any("tag" in name.lower() for name in members):
        raise Wrong("an operation with tags is compressed: the guard could not read them")
    return True


def is_payload(model, operation):
    shape = body(model, operation, "input")
    return shape.get("type") in ("blob", "string") or "document" in shape or "eventstream" in shape or is_compressed(model, operation)


def has_events(model, operation):
    """In JSON, a stream of events is a member and not named as the body."""
    shapes = model["shapes"]
    members = shapes[operation["output"]["shape"]].get("members", {}) if "output" in operation else {}
    return any("eventstream" in shapes[member["shape"]] for member in members.values())


def collect_crate(model, rules, partitions, services, places):
    metadata, operations = model["metadata"], model["operations"]
    resolver = Resolver(rules, partitions)
    prefix = metadata["endpointPrefix"]
    listed = {
        region: host.replace("{suffix}", places.suffixes[places.regions[region][0]])
        for region, host in endpoints.by_region(services.get(RENAMED.get(prefix, prefix), {"fips": []})["fips"]).items()
    }
    own = hosts(resolver, {}, places.plain, listed)
    named = {answer[2] for region in places.plain if (answer := resolver.ask(region, False, {})) and answer[2]}
    if len(named) > 1:
        raise Wrong(f"{prefix} signs as {named}")
    groups = collections.defaultdict(list)
    for name, operation in operations.items():
        if said := said_by(operation):
            others = hosts(resolver, said, places.plain, listed)
            groups[repr(others)].append((name, others))
    groups.pop(repr(own), None)
    groups = sorted(groups.values(), key=len)
    if groups and not own[0]:
        own = groups.pop()[0][1]

    lines = [f"  signs {next(iter(named), metadata.get('signingName', prefix))}", *places.lines(*own)]
    for group in groups:
        lines.append(f"  only {' '.join(sorted(name for name, _ in group))}")
        lines += places.lines(*group[0][1], "    ")

    before = collections.defaultdict(list)
    for name, operation in operations.items():
        before[operation.get("endpoint", {}).get("hostPrefix", "")].append(name)
    for number, (text, named) in enumerate(sorted(before.items(), key=lambda one: (-len(one[1]), one[0]))):
        if len(before) > 1 or text:
            lines.append(f"  prefix {text or '-'} {'*' if number == 0 else ' '.join(sorted(named))}")
    marks = {
        "unsigned": lambda operation: operation.get("authtype") == "none" or operation.get("auth") == ["smithy.api#noAuth"],
        "payload": lambda operation: is_payload(model, operation),
        "streams": lambda operation: "streaming" in body(model, operation, "output"),
        "events": lambda operation: has_events(model, operation),
    }
    for mark, is_marked in marks.items():
        if names := sorted(name for name, operation in operations.items() if is_marked(operation)):
            lines.append(f"  {mark} {' '.join(names)}")
    return lines


def collect(botocore):
    sys.path.insert(0, str(botocore))
    import botocore as package
    data = pathlib.Path(package.__file__).parent / "data"
    places, services = Places(data), parse(endpoints.TEXT.read_text())[2]
    partitions = read_json(data / "partitions.json")
    found = {}
    for folder in sorted(data.iterdir()):
        files = sorted(folder.glob("*/service-2.json*"))
        rules = files and sorted(files[-1].parent.glob("endpoint-rule-set-1.json*"))
        if not rules:
            continue
        model = read_json(files[-1])
        name = crate(model["metadata"]["serviceId"])
        # The SDK for Rust does not write the second version of signatures.
        if name in WRAPPED or model["metadata"].get("signatureVersion") == "v2":
            continue
        lines = collect_crate(model, read_json(rules[0]), partitions, services, places)
        if found.setdefault(name, lines) != lines:
            raise Wrong(f"two services make the crate {name}")
    head = [
        f"# What `harden!` knows of SDK crates, collected by data/crates.py from botocore {package.__version__}.",
        "# Regions are written as in data/endpoints.txt; `*` are all except those marked `global` there.",
        "",
        *places.heads(),
    ]
    for name, lines in sorted(found.items()):
        head += ["", f"crate {name}", *lines]
    before = TEXT.read_text() if TEXT.exists() else ""
    TEXT.write_text("\n".join(head) + "\n")
    old, new = (set(read(text)[1]) for text in (before, TEXT.read_text()))
    print(f"crates: {len(new)}")
    for word, some in (("new", new - old), ("gone", old - new)):
        print(f"    {word}: {' '.join(sorted(some)) or 'none'}")


# --- generate ------------------------------------------------------------------------------------

MARKS = ("unsigned", "payload", "streams", "events")


def read(text):
    """Home and dual-stack suffix of each partition, and the crates."""
    partitions, crates, current, place = {}, {}, None, None
    for line in text.splitlines():
        word, *rest = line.split("#")[0].split() or [""]
        if word == "partition":
            partitions[rest[0]] = rest[1:3]
        elif word == "crate":
            current = place = crates[rest[0]] = collections.defaultdict(list)
        elif word == "signs":
            current["signs"] = rest[0]
        elif word == "only":
            place = collections.defaultdict(list)
            current["only"].append((rest, place))
        elif word == "prefix":
            current["prefix"].append(("" if rest[0] == "-" else rest[0], rest[1:]))
        elif word in MARKS:
            current[word] = rest
        elif word:
            place[word].append((rest[0], rest[1:]))
    return partitions, crates


def table():
    partitions, regions, _ = parse(endpoints.TEXT.read_text())
    homes, crates = read(TEXT.read_text())
    order = sorted(regions)

    def mask(words):
        names = set()
        for word in words:
            if word in partitions:
                names |= {r for r, (p, kind) in regions.items() if p == word and not kind}
            elif word.startswith("-"):
                names.remove(word[1:])
            else:
                names.add(word)
        return sum(1 << order.index(name) for name in names)

    def hosts(rows):
        masks = ("ALL" if words == ["*"] else f"0x{mask(words):x}" for _, words in rows)
        short = (host.replace("{region}.{suffix}", "*") for host, _ in rows)
        return "&[" + ", ".join(f'("{host}", {regions})' for host, regions in zip(short, masks)) + "]"

    def place(one):
        return ", ".join(hosts(one[kind]) for kind in ("standard", "fips"))

    def texts(names):
        return f'"{" ".join(names)}"'

    everywhere = sum(1 << order.index(r) for r, (_, kind) in regions.items() if kind != "global")
    out = ["// Written by `data/crates.py generate` from data/crates.txt. Do not edit.\n\nuse super::{Crate, Partition, of};\n"]
    out.append(f"\n/// Every region that is one.\nconst ALL: u64 = 0x{everywhere:x};\n")
    out.append("\n/// The region of what has none, and the suffix of dual-stack hosts.\n#[rustfmt::skip]\n")
    out.append(f"pub(super) static HOMES: [(Partition, &str, &str); {len(homes)}] = [\n")
    out += [f'    (Partition::{endpoints.camel(name)}, "{home}", "{dual}"),\n' for name, (home, dual) in homes.items()]
    out.append("];\n\n/// Every crate, ordered by name.\n#[rustfmt::skip]\n")
    out.append(f"pub(super) static CRATES: [Crate; {len(crates)}] = [\n")
    for name, one in sorted(crates.items()):
        more = []
        if one["region"]:
            more.append(f"region: {hosts(one['region'])}")
        if one["only"]:
            only = (f"({texts(names)}, {place(own)}, {hosts(own['region'])})" for names, own in one["only"])
            more.append(f"only: &[{', '.join(only)}]")
        if one["prefix"]:
            more.append("prefix: &[" + ", ".join(f'("{text}", {texts(names)})' for text, names in one["prefix"]) + "]")
        more += [f"{kind}: {texts(one[kind])}" for kind in MARKS if one[kind]]
        plain = f'of("{name}", "{one["signs"]}", {place(one)})'
        out.append(f"    Crate {{ {', '.join(more)}, ..{plain} }},\n" if more else f"    {plain},\n")
    return "".join(out) + "];\n"


def generate():
    TABLE.parent.mkdir(parents=True, exist_ok=True)
    TABLE.write_text(table())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=["collect", "generate", "check"])
    parser.add_argument("--botocore", metavar="WHICH", help="a version, or where botocore and what it imports were installed")
    arguments = parser.parse_args()
    if arguments.command == "collect":
        with models(arguments.botocore) as botocore:
            collect(botocore)
    elif arguments.command == "generate":
        generate()
    elif not TABLE.exists() or TABLE.read_text() != table():
        sys.exit(f"{TABLE.relative_to(ROOT)} is stale: run `data/crates.py generate`")


if __name__ == "__main__":
    try:
        main()
    except Wrong as error:
        sys.exit(str(error))
