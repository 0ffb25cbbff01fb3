"""moto behind TLS, with those of its faults mended that stop the SDK or this crate."""

import datetime
import hashlib
import io
import json
import re
import sys
import threading
from urllib.parse import parse_qs

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from moto.core.config import default_user_config
from moto.iot.models import FakeCaCertificate, IoTBackend
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
DOMAIN = re.compile(r"/domainConfigurations/([^/]+)")
KEPT = ("tlsConfig", "authenticationType", "applicationProtocol")
domains = {}

# moto's ids of certificates are digests of the text in PEM, unless it is told to do as AWS does:
# of the certificate itself.
default_user_config["iot"] = {"use_valid_cert": True}
signer = ec.generate_private_key(ec.SECP256R1())


# moto answers a request with a certificate for another key, that nobody has, and takes the text
# "false" for a wish to have it active. AWS signs the key of the request.
def create_certificate_from_csr(self, csr, set_as_active):
    request = x509.load_pem_x509_csr(csr.encode())
    now = datetime.datetime.now(datetime.timezone.utc)
    made = (
        x509.CertificateBuilder()
        .subject_name(request.subject)
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "elsewhere devices")]))
        .public_key(request.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(hours=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .sign(signer, hashes.SHA256())
    )
    pem = made.public_bytes(serialization.Encoding.PEM).decode()
    return self.register_certificate(pem, None, set_as_active in (True, "true"), "INACTIVE")


# moto answers each time with another UUID. AWS has one code of 64 hexadecimal digits for an account
# in a region, which is to stand in the certificate that is made next.
def get_registration_code(self):
    return hashlib.sha256(f"{self.account_id} {self.region_name}".encode()).hexdigest()


authority = FakeCaCertificate.__init__


# moto names authorities as it names certificates of devices, `cert/…`.
def as_authority(self, *given, **named):
    authority(self, *given, **named)
    self.arn = self.arn.replace(":cert/", ":cacert/")


FakeCaCertificate.__init__ = as_authority
IoTBackend.create_certificate_from_csr = create_certificate_from_csr
IoTBackend.get_registration_code = get_registration_code


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
    # moto forgets which TLS a domain of devices takes.
    domain = DOMAIN.fullmatch(environ["PATH_INFO"]) if host.startswith("iot") else None
    if domain and status.startswith("200"):
        name = (environ.get("HTTP_X_MOTO_ACCOUNT_ID"), domain[1])
        if method == "POST":
            domains.pop(name, None)
        if method in ("POST", "PUT"):
            said = json.loads(body)
            domains.setdefault(name, {}).update({member: said[member] for member in KEPT if member in said})
        if method == "GET":
            reply = json.dumps(json.loads(reply) | domains.get(name, {})).encode()
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
