"""moto behind TLS, with four of its faults mended on the way through."""

import io
import re
import sys
import threading
from urllib.parse import parse_qs

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, MotoRequestHandler, create_backend_app
from werkzeug.serving import run_simple

TAGS = re.compile(rb"<Tags>(.*?)</Tags>", re.DOTALL)
BLOCKED = re.compile(rb"<BlockedEncryptionTypes>.*?</BlockedEncryptionTypes>", re.DOTALL)
OWNED = (
    b"<Error><Code>BucketAlreadyOwnedByYou</Code><Message>Your previous request to create the named "
    b"bucket succeeded and you already own it.</Message></Error>"
)
moto = DomainDispatcherApplication(create_backend_app)
creating = threading.Lock()
blocked = {}
EXAMPLE = "Credential=AKIAIOSFODNN7EXAMPLE/"


def ask(environ, method, query, body):
    inner = {name: value for name, value in environ.items() if not name.startswith("HTTP_X_AMZ_CHECKSUM")}
    inner.update(
        {
            "REQUEST_METHOD": method,
            "QUERY_STRING": query,
            "REQUEST_URI": environ["PATH_INFO"] + ("?" + query if query else ""),
            "RAW_URI": environ["PATH_INFO"] + ("?" + query if query else ""),
            "CONTENT_LENGTH": str(len(body)),
            "wsgi.input": io.BytesIO(body),
        }
    )
    answer = []
    chunks = moto(inner, lambda status, headers, *_: answer.extend((status, headers)))
    return answer[0], answer[1], b"".join(chunks)


# moto drops the tags of CreateBucket. AWS keeps them, and in us-east-1 too answers a second
# creation that carries tags with an error (LocalStack, tested against AWS, does the same).
def create(environ, body):
    with creating:
        if ask(environ, "HEAD", "", b"")[0].startswith("200"):
            return "409 CONFLICT", [("Content-Type", "application/xml")], OWNED
        reply = ask(environ, "PUT", "", body)
        if reply[0].startswith("200"):
            tags = b"<Tagging><TagSet>" + TAGS.search(body)[1] + b"</TagSet></Tagging>"
            ask(environ, "PUT", "tagging", tags)
        return reply


def mended(environ, body):
    # Whose the example keys are: moto's variable for that would make it one account for all callers,
    # and forget the roles of others.
    if EXAMPLE in environ.get("HTTP_AUTHORIZATION", ""):
        environ["HTTP_X_MOTO_ACCOUNT_ID"] = account
    # moto knows S3 Control by its standard host alone.
    environ["HTTP_HOST"] = environ["HTTP_HOST"].replace(".s3-control-fips.", ".s3-control.")
    method, query, host = environ["REQUEST_METHOD"], environ["QUERY_STRING"], environ["HTTP_HOST"]
    asked = parse_qs(query, keep_blank_values=True) if environ["PATH_INFO"] == "/" else {}
    if method == "PUT" and environ["PATH_INFO"] == "/" and not asked and TAGS.search(body):
        return create(environ, body)
    status, headers, reply = ask(environ, method, query, body)
    # A root element that is not in AWS's model: the SDK for Rust refuses to read it.
    if method == "GET" and "versioning" in asked:
        reply = reply.replace(b"GetBucketVersioningResponse", b"VersioningConfiguration")
    # moto forgets this member of a rule.
    if method == "PUT" and "encryption" in asked and status.startswith("200"):
        found = BLOCKED.search(body)
        blocked[host] = found[0] if found else b""
    if method == "DELETE" and ("encryption" in asked or (environ["PATH_INFO"] == "/" and not asked)):
        blocked.pop(host, None)
    if method == "GET" and "encryption" in asked and status.startswith("200"):
        reply = reply.replace(b"</Rule>", blocked.get(host, b"") + b"</Rule>")
    return status, headers, reply


def front(environ, start_response):
    body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
    status, headers, reply = mended(environ, body)
    headers = [(name, value) for name, value in headers if name.lower() != "content-length"]
    # A reply to HEAD says the length of what it does not carry; 0 is what moto says, too.
    start_response(status, headers if status.startswith("204") else headers + [("Content-Length", str(len(reply)))])
    return [] if environ["REQUEST_METHOD"] == "HEAD" else [reply]


port, certificate, key, account = sys.argv[1:]
run_simple("127.0.0.1", int(port), front, threaded=True, ssl_context=(certificate, key), request_handler=MotoRequestHandler)
