#!/usr/bin/env python3
"""Writes data/models/: what the loopback cloud has to know of a service to answer as it does.

    data/models.py generate [--botocore WHICH]   botocore -> data/models/*.json
    data/models.py check [--botocore WHICH]      exit 1 if a file is not as `generate` writes it

WHICH is what `data/endpoints.py` takes; `generate` installs the newest release without it. `check`
without it needs no botocore: it says whether each file has the form that `generate` gives it, is closed
(no shape is missing or of no use) and has the operations of data/ledger/*.txt. With it, the contents
are made anew and compared.

Each operation has its method, URI, status, input, output, errors and what goes before the host; each
shape what values are held to, and nothing else of it is kept. A line each, in the order of their names.
"""
import argparse, json, pathlib, re, sys

import endpoints, ledger
from endpoints import Wrong, models, read_json

ROOT = endpoints.ROOT
FOLDER = ROOT / "data/models"
# The file, by the folder of botocore that it is made from.
SERVICES = {"iot": "iot", "iot_data": "iot-data", "twinmaker": "iottwinmaker"}

SCALARS = ["min", "max", "pattern", "enum", "timestampFormat", "union", "document", "payload", "required"]
# With `jsonvalue`, text of a header is written in base64.
PLACES = ["location", "locationName", "jsonvalue"]
# What a service does not keep to itself: a reply without errors has an empty list of them.
LOOSE = {("twinmaker", "ErrorEntries"): ["min"]}


def reference(ref, name, form):
    """What is kept of a member."""
    kept = {"shape": ref["shape"]} | {key: ref[key] for key in PLACES if key in ref}
    if ref.get("jsonvalue") and ref.get("location") != "header" or "location" not in ref and ref.get("locationName", name) != name or ref.get("streaming"):
        raise Wrong(f"{form}.{name} is written in a way that the cloud does not read")
    return kept


def shape(name, full, loose=()):
    kept = {"type": full["type"]} | {key: full[key] for key in SCALARS if key in full and key not in loose}
    if "error" in full:
        kept["status"] = full["error"]["httpStatusCode"]
    if full["type"] == "structure":
        kept["members"] = {member: reference(ref, member, name) for member, ref in full["members"].items()}
    for key in ("member", "key", "value"):
        if key in full:
            kept[key] = full[key]["shape"]
    return kept


def operation(full):
    kept = {"method": full["http"]["method"], "uri": full["http"]["requestUri"], "status": full["http"].get("responseCode", 200)}
    kept |= {key: full[key]["shape"] for key in ("input", "output") if key in full}
    kept |= {"host": prefix for prefix in [full.get("endpoint", {}).get("hostPrefix")] if prefix}
    return kept | {"errors": [error["shape"] for error in full.get("errors", [])]}


def used(operations, shapes):
    """The shapes that the operations need."""
    waiting = [name for one in operations.values() for name in (one.get("input"), one.get("output"), *one["errors"]) if name]
    found = set()
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            one = shapes[name]
            waiting += [member["shape"] for member in one.get("members", {}).values()]
            waiting += [one[key] for key in ("member", "key", "value") if key in one]
    return found


def written(model):
    """The text of a file: a line for each operation and shape."""
    out = ["{", f'"from": {json.dumps(model["from"])},', f'"signs": {json.dumps(model["signs"])},']
    for key, end in (("operations", ","), ("shapes", "")):
        rows = [f"{json.dumps(name)}: {json.dumps(one)}" for name, one in sorted(model[key].items())]
        out += [f'"{key}": {{', ",\n".join(rows), "}" + end]
    return "\n".join([*out, "}", ""])


def collected(botocore):
    """Path -> text, from botocore."""
    sys.path.insert(0, str(botocore))
    import botocore as package
    texts = {}
    for service, folder in SERVICES.items():
        path = sorted((botocore / "botocore/data" / folder).glob("*/service-2.json*"))[-1]
        full = read_json(path)
        if full["metadata"]["protocol"] != "rest-json":
            raise Wrong(f"{service}: the cloud reads no {full['metadata']['protocol']}")
        operations = {name: operation(one) for name, one in full["operations"].items()}
        shapes = {name: shape(name, one, LOOSE.get((service, name), ())) for name, one in full["shapes"].items()}
        keep = used(operations, shapes)
        texts[FOLDER / f"{service}.json"] = written({
            "from": f"botocore {package.__version__}, by data/models.py",
            "signs": full["metadata"].get("signingName", full["metadata"]["endpointPrefix"]),
            "operations": operations,
            "shapes": {name: one for name, one in shapes.items() if name in keep},
        })
    return texts


def generate(botocore):
    for path, text in collected(botocore).items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def complaints(service):
    """What is wrong with a file, as far as it can be told without botocore."""
    path = FOLDER / f"{service}.json"
    if not path.exists():
        return ["is not there"]
    text = path.read_text()
    model, found = json.loads(text), []
    if written(model) != text:
        found.append("is not as `generate` writes it")
    if used(model["operations"], model["shapes"]) != model["shapes"].keys():
        found.append("has shapes that no operation needs")
    # The ledger names labels by their members, and leaves out a slash at the end.
    def spelt(name, method, uri):
        return name, method, re.sub(r"\{[^}+]*", "{", uri).rstrip("/")

    here = {spelt(name, one["method"], one["uri"]) for name, one in model["operations"].items()}
    judged = ledger.read(ledger.FILES / f"{service}.txt").operations.values()
    there = {spelt(one.name, one.method, one.uri) for one in judged}
    return found + [f"differs from the ledger: {' '.join(one)}" for one in sorted(here ^ there)]


def check(botocore):
    wrong = [f"{service}.json {word}" for service in SERVICES for word in complaints(service)]
    if botocore:
        texts = collected(botocore)
        wrong += [f"{path.name} differs from botocore" for path, text in texts.items() if not path.exists() or path.read_text() != text]
    for line in wrong:
        print(f"data/models/{line}: run `data/models.py generate`")
    return not wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=["generate", "check"])
    parser.add_argument("--botocore", metavar="WHICH", help="a version, or where botocore was installed")
    arguments = parser.parse_args()
    if arguments.command == "check" and not arguments.botocore:
        sys.exit(not check(None))
    with models(arguments.botocore) as botocore:
        if arguments.command == "generate":
            generate(botocore)
        else:
            sys.exit(not check(botocore))


if __name__ == "__main__":
    try:
        main()
    except (Wrong, ledger.Wrong) as error:
        sys.exit(str(error))
