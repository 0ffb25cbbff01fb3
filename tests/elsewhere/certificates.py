"""Makes an authority and a server certificate with the real names, for one day."""

import datetime
import pathlib
import sys

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

folder = pathlib.Path(sys.argv[1])
names = [
    f"{front}.{region}.amazonaws.com"
    for region in ("us-east-1", "us-east-2", "us-west-1", "us-west-2")
    for front in ("s3-fips", "*.s3-fips", "sts-fips")
] + ["iam-fips.amazonaws.com"] + [
    f"{front}-fips.us-east-1.amazonaws.com"
    for front in ("iot", "data.iot", "kms", "cloudtrail", "logs", "*.s3-control")
] + ["iot.us-east-1.amazonaws.com"]
now = datetime.datetime.now(datetime.timezone.utc)


def certificate(subject, issuer, key):
    def name(text):
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])

    return (
        x509.CertificateBuilder()
        .subject_name(name(subject))
        .issuer_name(name(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(hours=1))
        .not_valid_after(now + datetime.timedelta(days=1))
    )


ca_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
ca = (
    certificate("elsewhere authority", "elsewhere authority", ca_key)
    .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    .sign(ca_key, hashes.SHA256())
)
server = (
    certificate("elsewhere", "elsewhere authority", key)
    .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    .add_extension(x509.SubjectAlternativeName([x509.DNSName(name) for name in names]), critical=False)
    .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
    .sign(ca_key, hashes.SHA256())
)
pem = serialization.Encoding.PEM
(folder / "ca.pem").write_bytes(ca.public_bytes(pem))
(folder / "server.crt").write_bytes(server.public_bytes(pem))
(folder / "server.key").write_bytes(
    key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
)
# LocalStack wants both in one file.
(folder / "server.pem").write_bytes((folder / "server.key").read_bytes() + (folder / "server.crt").read_bytes())
