#!/usr/bin/env python3
"""Compares docs/requirements.md with the five pages that it traces, sentence by sentence.

    data/requirements.py list FOLDER    the sentences of the pages, each with its id and digest
    data/requirements.py check FOLDER   exit 1 if a sentence came, went or changed, and say which
    data/requirements.py write FOLDER   the counts and digests of the pages -> docs/requirements.md

FOLDER holds the pages, and nothing else that ends in .txt; sorted by name they stand in the order of the
document's first table. They are AWS's text and no part of this project, so the document keeps of each
sentence only a digest, in a comment beside its id: the first 8 hex digits of the SHA-256 of what `plain`
makes of it. `write` is for whoever has read what `check` said and mended the rows; it needs a row for
every sentence. What can be checked without the pages is checked by tests/house/requirements.rs.

Pages are read in either form, Markdown or text copied from a browser, with the same result. A list item is
at least one sentence. Headings are none, but count for the digest of the whole page.
"""
import argparse, difflib, hashlib, pathlib, re, sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TABLE = ROOT / "docs/requirements.md"
PAGE = re.compile(r"^\| (?P<title>[^|]+) \| `(?P<page>[a-z]+)-01` … \| (?P<count>\d+) <!-- (?P<digest>[0-9a-f]{8}) --> \|", re.M)
ROW = re.compile(r"^\| (?P<id>(?P<page>[a-z]+)-\d\d) <!-- (?P<digest>[0-9a-f]{8}) --> \|", re.M)
ITEM = re.compile(r"\s*(?:[+*•-]|\d+\.)\s+")
HEADING = re.compile(r"\s*#+\s+")
END = re.compile(r"""[.!?]["')\]]*\s+(?=["'(\[]?[A-Z])""")
# What ends in a full stop and not the sentence.
SHORT = re.compile(r"\b(?:e\.g|i\.e|vs|cf|[A-Z](?:\.[A-Z])+)\.$")
TYPOGRAPHY = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " "})


class Wrong(Exception):
    pass


def plain(text):
    """Text without markup, typography and line ends, so that only another wording is another text."""
    text = re.sub(r'<a name="[^"]*"></a>', "", text)
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"(?<!\\)(?:\*\*?|`)", "", text)
    text = re.sub(r"\\([^\w\s])", r"\1", text)
    return " ".join(text.translate(TYPOGRAPHY).split())


def blocks(text):
    """Paragraphs, list items and headings, each with whether it is marked as one of the latter two."""
    found = []
    grows = False
    for line in text.splitlines():
        if re.fullmatch(r"\s*(?:[-=*_]\s*){3,}|\s*", line):
            grows = False
            continue
        item, heading = ITEM.match(line), HEADING.match(line)
        mark = item or heading
        if grows and not mark:
            found[-1][1] += " " + line
        else:
            kind = "item" if item else "heading" if heading else "paragraph"
            found.append([kind, line[mark.end():] if mark else line])
        grows = not heading
    return [(kind, plain(text)) for kind, text in found]


def split(text):
    found = []
    start = 0
    for end in END.finditer(text):
        sentence = text[start:end.end()].strip()
        if not SHORT.search(sentence):
            found.append(sentence)
            start = end.end()
    return found + [text[start:]]


def sentences(text):
    """The sentences of a page, and all that it says: headings too."""
    found = []
    marked = blocks(text)
    # A title that was copied from a browser has no mark of its own, but no full stop either.
    is_copied = all(kind != "heading" for kind, _ in marked)
    for kind, block in marked:
        parts = split(block)
        is_title = kind == "paragraph" and is_copied and len(parts) == 1 and block[-1] not in ".:!?"
        if kind != "heading" and not is_title:
            found += parts
    return found, "\n".join(block for _, block in marked)


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def name(page, number):
    return f"{page}-{number:02}"


def read(folder):
    """The pages: name, sentences and the digest of the whole, by the document's first table."""
    pages = [found["page"] for found in PAGE.finditer(TABLE.read_text())]
    files = sorted(pathlib.Path(folder).glob("*.txt"))
    if len(files) != len(pages) or not pages:
        raise Wrong(f"{folder} holds {len(files)} pages and {TABLE.relative_to(ROOT)} traces {len(pages)}")
    return [(page, *sentences(path.read_text())) for page, path in zip(pages, files)]


def check(folder):
    """What differs, a line each."""
    text = TABLE.read_text()
    traced = {found["page"]: found for found in PAGE.finditer(text)}
    rows = {page: [row["digest"] for row in ROW.finditer(text) if row["page"] == page] for page in traced}
    for page, said, whole in read(folder):
        digests = [digest(sentence) for sentence in said]
        differences = difflib.SequenceMatcher(None, rows[page], digests, autojunk=False).get_opcodes()
        for _, old, old_end, new, new_end in [one for one in differences if one[0] != "equal"]:
            gone = " ".join(name(page, number + 1) for number in range(old, old_end))
            yield f"{gone or f'before {name(page, old + 1)}'} is now:"
            yield from [f"    {sentence}" for sentence in said[new:new_end]] or ["    nothing"]
        if int(traced[page]["count"]) != len(said):
            yield f"{page}: {len(said)} sentences, and {traced[page]['count']} are stated"
        if rows[page] == digests and traced[page]["digest"] != digest(whole):
            yield f"{page}: every sentence is as it was, and a heading is not"


def write(folder):
    text = TABLE.read_text()
    for page, said, whole in read(folder):
        rows = [row for row in ROW.finditer(text) if row["page"] == page]
        if [row["id"] for row in rows] != [name(page, number + 1) for number in range(len(said))]:
            raise Wrong(f"{page}: {len(said)} sentences and {len(rows)} rows; each takes one, in order")
        for row, sentence in reversed(list(zip(rows, said))):
            text = text[:row.start("digest")] + digest(sentence) + text[row.end("digest"):]
        [head] = [found for found in PAGE.finditer(text) if found["page"] == page]
        text = text[:head.start("count")] + f"{len(said)} <!-- {digest(whole)}" + text[head.end("digest"):]
    TABLE.write_text(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=["list", "check", "write"])
    parser.add_argument("folder", metavar="FOLDER", help="where the five pages are")
    arguments = parser.parse_args()
    if arguments.command == "list":
        for page, said, _ in read(arguments.folder):
            for number, sentence in enumerate(said, 1):
                print(name(page, number), digest(sentence), sentence)
    elif arguments.command == "check":
        differences = list(check(arguments.folder))
        print(*differences, sep="\n", end="\n" if differences else "")
        sys.exit(bool(differences))
    else:
        write(arguments.folder)


if __name__ == "__main__":
    try:
        main()
    except Wrong as error:
        sys.exit(str(error))
