#!/usr/bin/env python3
"""Collects the hosts of AWS services and writes the tables that the crate compiles in.

    data/endpoints.py collect [--botocore WHICH]   botocore -> data/endpoints.txt
    data/endpoints.py generate                     data/endpoints.txt -> the two table.rs
    data/endpoints.py check                        exit 1 if `generate` would change anything

WHICH is a version, or a directory made by `pip install --target DIR botocore`; without it the newest
release is installed into a temporary folder. `collect` says which regions, services and hosts came,
went or changed, and writes the version at the head of the file.

Where the hosts come from:
* A FIPS host is *listed* where endpoints.json has, for that very region, a variant whose tags are
  exactly `fips`. Pseudo regions such as `fips-us-east-1` and defaults without a region do not count.
* A standard host is listed where endpoints.json names the region. The host itself is the answer of
  the service's rule set, which is what SDKs follow, and that of endpoints.json where no rule set
  answers and for the pseudo regions (`aws-global`), for which some rule sets answer nonsense.
* A partition-wide service (IAM) has its hosts listed for every region of the partition.
"""
import argparse, collections, contextlib, gzip, json, os, pathlib, re, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
TEXT = ROOT / "data/endpoints.txt"
REGION_TABLE = ROOT / "src/value/region/table.rs"
HOST_TABLE = ROOT / "src/wire/endpoint/table.rs"

# Services of this crate whose name differs from the key in endpoints.json.
RENAMED = {
    "api.iotdeviceadvisor": "iotdeviceadvisor",
    "api.tunneling.iot": "iotsecuretunneling",
    "data-ats.iot": "iot-data",
    "data.jobs.iot": "iot-jobs-data",
    "s3-control": "s3control",
}
# Services for which the compiler knows the regions: id -> the word in `Reaches…`.
REACHED = {
    "s3": "S3", "s3control": "S3Control", "iot": "Iot", "iot-data": "IotData", "iottwinmaker": "TwinMaker", "iam": "Iam",
    "sts": "Sts", "cloudtrail": "CloudTrail", "macie2": "Macie", "kms": "Kms", "logs": "Logs",
}
# Endpoint prefix -> the trait of the regions where the service is at all.
HOSTED = {"iottwinmaker": "HasTwinMaker"}


class Wrong(Exception):
    pass


@contextlib.contextmanager
def models(which):
    """A directory with botocore in it: `which` itself, or the release of that version, or the newest."""
    if which and (pathlib.Path(which) / "botocore/data").is_dir():
        yield pathlib.Path(which).resolve()
        return
    if which and not re.fullmatch(r"\d+\.\d+\.\d+", which):
        raise Wrong(f"`{which}` is neither a version nor a directory with botocore in it")
    with tempfile.TemporaryDirectory() as folder:
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-warn-conflicts"]
        quiet = os.environ | {"PIP_ROOT_USER_ACTION": "ignore"}
        subprocess.run([*pip, "--target", folder, f"botocore=={which}" if which else "botocore"], check=True, env=quiet)
        yield pathlib.Path(folder)


# --- collect -------------------------------------------------------------------------------------

def read_json(path):
    raw = path.read_bytes()
    return json.loads(gzip.decompress(raw) if path.suffix == ".gz" else raw)


class RuleSets:
    """The rule sets of botocore's models, found by endpoint prefix."""

    def __init__(self, data):
        from botocore.endpoint_provider import EndpointProvider
        partitions = read_json(data / "partitions.json")
        self.providers = {}
        for folder in sorted(data.iterdir()):
            models = sorted(folder.glob("*/service-2.json*"))
            rules = models and sorted(models[-1].parent.glob("endpoint-rule-set-1.json*"))
            if rules:
                prefix = read_json(models[-1])["metadata"]["endpointPrefix"]
                # Several models may share a prefix (rds, docdb): the one of that name speaks for it.
                if prefix not in self.providers or folder.name == prefix:
                    self.providers[prefix] = EndpointProvider(read_json(rules[0]), partitions)

    def host(self, prefix, region, fips):
        from botocore.exceptions import EndpointProviderError
        provider = self.providers.get(prefix)
        if provider is None:
            return None
        wanted = {"Region": region, "UseFIPS": fips, "UseDualStack": False, "UseGlobalEndpoint": False}
        known = provider.ruleset.parameters
        try:
            url = provider.resolve_endpoint(**{k: v for k, v in wanted.items() if k in known}).url
        except EndpointProviderError:
            return None
        return url.removeprefix("https://")


def variant(tags, *levels):
    found = {}
    for level in levels:
        for one in level.get("variants", []):
            if one["tags"] == tags:
                found |= one
    return found


def collect_partition(partition, regions, rule_sets, services, notes):
    for key, service in partition["services"].items():
        name = RENAMED.get(key, key)
        defaults = [partition["defaults"], service.get("defaults", {})]
        listed = {r: e for r, e in service["endpoints"].items() if r in regions and not e.get("deprecated")}
        whole = service.get("partitionEndpoint")
        if whole in listed and (service.get("isRegionalized") is False or len(listed) == 1):
            here = [r for r, (p, _) in regions.items() if p == partition["partition"]]
            listed = {r: listed.get(r, listed[whole]) for r in here}
        for region, endpoint in listed.items():
            def expand(merged):
                suffix = merged.get("dnsSuffix", partition["dnsSuffix"])
                return merged["hostname"].format(service=key, region=region, dnsSuffix=suffix)

            host = expand(defaults[0] | defaults[1] | endpoint)
            if regions[region][1] != "global":
                host = rule_sets.host(key, region, False) or host
            services[name]["standard"][region] = host
            if any(one["tags"] == ["fips"] for one in endpoint.get("variants", [])):
                host = expand(variant(["fips"], *defaults, endpoint))
                services[name]["fips"][region] = host
                answer = rule_sets.host(key, region, True)
                if regions[region][1] != "global" and answer not in (None, host):
                    notes[name][region] = answer


def compact(names, regions, partitions):
    """A set of regions in few words: a partition stands for its plain regions, `-name` takes one out."""
    words, names = [], set(names)
    for partition in partitions:
        plain = {r for r, (p, kind) in regions.items() if p == partition and not kind}
        out = sorted(plain - names)
        if plain & names and len(out) < len(plain & names):
            words += [partition] + ["-" + r for r in out]
            names -= plain
        here = sorted(r for r in names if regions[r][0] == partition)
        words += here
    return " ".join(words)


def templates(hosts, regions, partitions):
    """Hosts by region -> (template, regions), commonest first."""
    grouped = collections.defaultdict(list)
    for region, host in hosts.items():
        suffix = partitions[regions[region][0]]
        template = host.replace(region, "{region}")
        if template.endswith("." + suffix):
            template = template.removesuffix(suffix) + "{suffix}"
        assert template.replace("{region}", region).replace("{suffix}", suffix) == host
        grouped[template].append(region)
    return sorted(grouped.items(), key=lambda one: (-len(one[1]), one[0]))


def collect(botocore):
    sys.path.insert(0, str(botocore))
    import botocore as package
    data = pathlib.Path(package.__file__).parent / "data"
    if data != botocore / "botocore/data":
        raise Wrong(f"botocore was imported from {data.parent} instead of {botocore}")
    endpoints = read_json(data / "endpoints.json")["partitions"]
    announced = read_json(data / "partitions.json")["partitions"]

    partitions = {p["partition"]: p["dnsSuffix"] for p in endpoints}
    regions = {r: (p["partition"], "") for p in endpoints for r in p["regions"]}
    for p in announced:
        for region in p["regions"]:
            kind = "global" if region.endswith("-global") else "announced"
            regions.setdefault(region, (p["id"], kind))

    services = collections.defaultdict(lambda: {"standard": {}, "fips": {}})
    notes = collections.defaultdict(dict)
    rule_sets = RuleSets(data)
    for partition in endpoints:
        collect_partition(partition, regions, rule_sets, services, notes)

    lines = [
        f"# The hosts of AWS services, collected by data/endpoints.py from botocore {package.__version__}.",
        "# A partition's name stands for its regions except those marked `global` or `announced`;",
        "# `-name` takes one out again. What is not listed here is not known to exist.",
        "",
    ]
    lines += [f"partition {name} {suffix}" for name, suffix in partitions.items()] + [""]
    lines += [" ".join(["region", r, *filter(None, regions[r])]) for r in sorted(regions)]
    for name in sorted(services):
        lines += ["", f"service {name}"]
        for kind in ("standard", "fips"):
            for template, where in templates(services[name][kind], regions, partitions):
                lines.append(f"  {kind} {template} {compact(where, regions, partitions)}")
        for template, where in templates(notes[name], regions, partitions):
            lines.append(f"  # its rule set answers {template} for {compact(where, regions, partitions)}")
    before, after = TEXT.read_text(), "\n".join(lines) + "\n"
    print(f"endpoints: botocore {version(before)} -> {version(after)}")
    for line in differences(parse(before), parse(after)) or ["no host, region or service has changed"]:
        print(f"    {line}")
    TEXT.write_text(after)


def version(text):
    return text.split(" from botocore ", 1)[1].split("\n", 1)[0].rstrip(".")


def by_region(rows):
    return {region: template.replace("{region}", region) for template, names in rows for region in names}


def differences(before, after):
    """What came, went and changed between two readings of the file, in words."""
    (old_partitions, old_regions, old_services), (partitions, regions, services) = before, after
    lines = []

    def count(service):
        standard, fips = (len(by_region(service[kind])) for kind in ("standard", "fips"))
        return f"{standard} region{'s' * (standard != 1)}, {fips} with FIPS hosts"

    for name in sorted(old_partitions | partitions):
        was, now = old_partitions.get(name, "not there"), partitions.get(name, "not there")
        if was != now:
            lines.append(f"partition {name}: was {was}, is {now}; see `Partition` in src/value/region/partition.rs")
    for region in sorted(old_regions | regions):
        if region not in regions:
            lines.append(f"region {region} is gone")
        elif region not in old_regions:
            here = [sum(region in by_region(one[kind]) for one in services.values()) for kind in ("standard", "fips")]
            lines.append(f"region {region} is new: {here[0]} services, {here[1]} with FIPS hosts")
        elif regions[region] != old_regions[region]:
            was, now = (" ".join(filter(None, one[region])) for one in (old_regions, regions))
            lines.append(f"region {region}: was {was}, is {now}")
    # Wrapped services first; only theirs have a line for each host of a new region.
    both = old_regions.keys() & regions.keys()
    for name in sorted(old_services | services, key=lambda name: (name not in REACHED, name)):
        if name not in services or name not in old_services:
            there, word = (services, "new") if name in services else (old_services, "gone")
            lines.append(f"{name}: service {word}, in {count(there[name])}")
            continue
        for kind in ("standard", "fips"):
            old, new = (by_region(one[name][kind]) for one in (old_services, services))
            found = collections.defaultdict(list)
            for region in sorted(old | new):
                if region not in both and name not in REACHED:
                    continue
                was, now = ((one.get(region) or "").replace(region, "{region}") for one in (old, new))
                if was != now:
                    found[was, now].append(region)
            for (was, now), where in found.items():
                word = "changed" if was and now else "new" if now else "gone"
                arrow = " -> ".join(filter(None, [was, now]))
                lines.append(f"{name}: {kind} host {word} in {', '.join(where)}: {arrow}")
    return lines


# --- generate ------------------------------------------------------------------------------------

def parse(text):
    partitions, regions, services = {}, {}, {}
    for line in text.splitlines():
        word, *rest = line.split("#")[0].split() or [""]
        if word == "partition":
            partitions[rest[0]] = rest[1]
        elif word == "region":
            regions[rest[0]] = (rest[1], "".join(rest[2:]))
        elif word == "service":
            current = services[rest[0]] = {"standard": [], "fips": []}
        elif word:
            names = set()
            for item in rest[1:]:
                if item in partitions:
                    names |= {r for r, (p, kind) in regions.items() if p == item and not kind}
                elif item.startswith("-"):
                    names.remove(item[1:])
                else:
                    names.add(item)
            assert names and names <= regions.keys(), line
            current[word].append((rest[0], names))
    return partitions, regions, services


def camel(text):
    return "".join(part.capitalize() for part in text.split("-"))


HEAD = "// Written by `data/endpoints.py generate` from data/endpoints.txt. Do not edit.\n"


def region_table(regions, services):
    rows = []
    for region, (partition, _) in sorted(regions.items()):
        words = [w for s, w in REACHED.items() if any(region in names for _, names in services[s]["fips"])]
        rows.append(f'    {camel(region)} "{region}" {camel(partition)} [{" ".join(words)}];\n')
    hosted = ""
    for service, trait in HOSTED.items():
        names = sorted(region for _, names in services[service]["standard"] for region in names)
        hosted += "\nhosted! {\n" + f"    {trait}:\n" + "".join(f"    {camel(name)}\n" for name in names) + "}\n"
    return HEAD + "\nuse super::*;\n\nregions! {\n" + "".join(rows) + "}\n" + hosted


def host_table(partitions, regions, services):
    order = sorted(regions)

    def mask(names):
        return f"0x{sum(1 << order.index(name) for name in names):x}"

    def hosts(rows):
        return "&[" + ", ".join(f'("{template}", {mask(names)})' for template, names in rows) + "]"

    out = [HEAD, "\nuse super::{Partition, Service};\n"]
    out.append("\n/// Every region; bit `n` of a set of regions is the `n`th of these.\n")
    out.append(f"#[rustfmt::skip]\npub(super) static REGIONS: [&str; {len(order)}] = [\n")
    out += [f'    "{name}",\n' for name in order]
    out.append("];\n\n/// The regions of each partition.\n")
    out.append(f"#[rustfmt::skip]\npub(super) static PARTITIONS: [(Partition, u64); {len(partitions)}] = [\n")
    for name in partitions:
        out.append(f"    (Partition::{camel(name)}, {mask(r for r in order if regions[r][0] == name)}),\n")
    out.append("];\n\n/// Every service, ordered by id: standard hosts, then FIPS hosts, the commonest first.\n")
    out.append(f"#[rustfmt::skip]\npub(super) static SERVICES: [Service; {len(services)}] = [\n")
    for name, service in sorted(services.items()):
        out.append(f'    ("{name}", {hosts(service["standard"])}, {hosts(service["fips"])}),\n')
    return "".join(out) + "];\n"


def generated():
    partitions, regions, services = parse(TEXT.read_text())
    return {
        REGION_TABLE: region_table(regions, services),
        HOST_TABLE: host_table(partitions, regions, services),
    }


def generate():
    for path, text in generated().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


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
    else:
        stale = [path for path, text in generated().items() if not path.exists() or path.read_text() != text]
        for path in stale:
            print(f"{path.relative_to(ROOT)} is stale: run `data/endpoints.py generate`")
        sys.exit(bool(stale))


if __name__ == "__main__":
    try:
        main()
    except Wrong as error:
        sys.exit(str(error))
