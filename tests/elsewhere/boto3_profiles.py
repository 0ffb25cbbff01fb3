"""What boto3 makes of the profile files in tests/data/profiles: writes one JSON document.

Each case is resolved once, in a process of its own that has the case's variables and a copy of its folder
as home. STS, the portal of Identity Center, the metadata service and the container's agent are played here,
on 127.0.0.1, and take whatever they are sent: what matters is what boto3 asks, in which order, with which keys.

A case may write `{home}` for its folder; in its variables also `{instance}` and `{container}`, the addresses of
the metadata service and of the agent. The metadata service is switched off for a case that does not name it.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
NEVER = "2999-01-01T00:00:00Z"
CODE = "123456"
MARK = "@@boto3@@"
SIGNER = re.compile(r"AWS4-HMAC-SHA256 Credential=([^/]*)/")
GENERATED = re.compile(r"botocore-session-\d+")
ROLES = "/latest/meta-data/iam/security-credentials/"


def temporary(key):
    return {
        "Code": "Success",
        "Type": "AWS-HMAC",
        "LastUpdated": "2026-11-21T00:00:00Z",
        "AccessKeyId": key,
        "SecretAccessKey": SECRET,
        "Token": f"token-of-{key}",
        "Expiration": NEVER,
    }


class Servers(ThreadingHTTPServer):
    """All that a case may talk to, and what it said there."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Played)
        self.calls = []
        self.lock = threading.Lock()
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05})
        self.thread.start()

    def end(self):
        self.shutdown()
        self.thread.join()
        self.server_close()

    def hand_out(self, call):
        with self.lock:
            self.calls.append(call)
            number = sum(one["action"].startswith("AssumeRole") for one in self.calls)
        return f"ASIAHANDEDOUT{number:07}"


class Played(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        url = urlsplit(self.path)
        if url.path == "/container":
            self.answer(json.dumps(temporary("ASIACONTAINER0000001")))
        elif url.path == "/federation/credentials":
            self.portal(parse_qs(url.query, keep_blank_values=True))
        elif self.headers.get("x-aws-ec2-metadata-token") == "session" and url.path == ROLES:
            self.answer("role")
        elif self.headers.get("x-aws-ec2-metadata-token") == "session" and url.path == ROLES + "role":
            self.answer(json.dumps(temporary("ASIAINSTANCE00000001")))
        else:
            self.answer("", 404)

    def do_PUT(self):
        self.answer("session" if self.path == "/latest/api/token" else "")

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length") or 0)).decode()
        said = {name: values[0] for name, values in parse_qs(body, keep_blank_values=True).items()}
        if "Action" not in said:
            self.server.hand_out({"action": self.path})
            self.answer("{}", 400)
            return
        signer = SIGNER.match(self.headers.get("authorization") or "")
        session = said.get("RoleSessionName", "")
        key = self.server.hand_out(
            {
                "action": said["Action"],
                "signed_by": signer and signer[1],
                "token": self.headers.get("x-amz-security-token"),
                "role": said.get("RoleArn"),
                "session": None if GENERATED.fullmatch(session) else session,
                "external_id": said.get("ExternalId"),
                "serial": said.get("SerialNumber"),
                "code": said.get("TokenCode") == CODE,
                "duration": said.get("DurationSeconds"),
                "web_identity": "WebIdentityToken" in said,
            }
        )
        name = said["Action"]
        self.answer(
            f"<{name}Response><{name}Result><AssumedRoleUser><Arn>arn:aws:sts::111122223333:assumed-role/dev/s</Arn>"
            f"<AssumedRoleId>AROAEXAMPLE:s</AssumedRoleId></AssumedRoleUser><Credentials><AccessKeyId>{key}</AccessKeyId>"
            f"<SecretAccessKey>{SECRET}</SecretAccessKey><SessionToken>token-of-{key}</SessionToken>"
            f"<Expiration>{NEVER}</Expiration></Credentials></{name}Result></{name}Response>"
        )

    def portal(self, asked):
        self.server.hand_out(
            {
                "action": "GetRoleCredentials",
                "account": asked["account_id"][0],
                "role": asked["role_name"][0],
                "bearer": self.headers.get("x-amz-sso_bearer_token"),
            }
        )
        key = "ASIASINGLESIGNON0001"
        given = {"accessKeyId": key, "secretAccessKey": SECRET, "sessionToken": f"token-of-{key}", "expiration": 32472144000000}
        self.answer(json.dumps({"roleCredentials": given}))

    def answer(self, text, status=200):
        body = text.encode()
        self.send_response(status)
        self.send_header("content-length", str(len(body)))
        self.send_header("x-aws-ec2-metadata-token-ttl-seconds", "21600")
        self.end_headers()
        self.wfile.write(body)


def resolve():
    """The child's part: what boto3 does where nobody says otherwise, except that its question is answered."""
    import boto3

    try:
        session = boto3.Session()
        chain = session._session.get_component("credential_provider")
        chain.get_provider("assume-role")._prompter = lambda _: CODE
        found = session.get_credentials()
        if found is None:
            return {"outcome": "none"}
        found = found.get_frozen_credentials()
        # An empty token is none: no request would carry it.
        return {"outcome": "credentials", "key": found.access_key, "token": found.token or None}
    except Exception as error:
        return {"outcome": "error", "error": type(error).__name__}


def run(folder):
    case = json.loads((folder / "case.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as home:
        shutil.copytree(folder, home, dirs_exist_ok=True, ignore=shutil.ignore_patterns("case.json"))
        for path in Path(home).rglob("*"):
            if path.is_file():
                path.write_bytes(path.read_bytes().replace(b"{home}", home.encode()))
        servers = Servers()
        try:
            named = {"{home}": home, "{instance}": servers.url, "{container}": servers.url + "/container"}
            variables = {
                "HOME": home,
                "PATH": "/usr/bin:/bin",
                "AWS_CONFIG_FILE": f"{home}/config",
                "AWS_SHARED_CREDENTIALS_FILE": f"{home}/credentials",
                "AWS_DEFAULT_REGION": "us-east-1",
                "AWS_MAX_ATTEMPTS": "1",
                # Nothing that a file says may lead away from here.
                "AWS_ENDPOINT_URL": servers.url,
                "AWS_ENDPOINT_URL_STS": servers.url,
                "AWS_ENDPOINT_URL_SSO": servers.url,
                "AWS_ENDPOINT_URL_SSO_OIDC": servers.url,
                "AWS_ENDPOINT_URL_SIGNIN": servers.url,
            }
            if "AWS_EC2_METADATA_SERVICE_ENDPOINT" not in case["environment"]:
                variables["AWS_EC2_METADATA_DISABLED"] = "true"
            if case["profile"] is not None:
                variables["AWS_PROFILE"] = case["profile"]
            for name, value in case["environment"].items():
                for mark, meant in named.items():
                    value = value.replace(mark, meant)
                variables[name] = value
            # UTF-8 mode: what Python reads must not depend on a locale that no case sets.
            command = [sys.executable, "-X", "utf8", __file__, "resolve"]
            child = subprocess.run(
                command, env=variables, cwd=home, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL
            )
        finally:
            servers.end()
    for line in child.stdout.splitlines():
        if line.startswith(MARK):
            return folder.name, {**json.loads(line[len(MARK) :]), "calls": servers.calls}
    raise SystemExit(f"{folder.name}: nothing came of it:\n{child.stdout}{child.stderr}")


def main(folder):
    import boto3
    import botocore

    folders = sorted(path for path in Path(folder).iterdir() if path.is_dir())
    with ThreadPoolExecutor(max_workers=4) as pool:
        cases = dict(pool.map(run, folders))
    document = {"boto3": boto3.__version__, "botocore": botocore.__version__, "cases": cases}
    print(json.dumps(document, indent=1, sort_keys=True))


if sys.argv[1:] == ["resolve"]:
    print(MARK + json.dumps(resolve()))
else:
    main(*sys.argv[1:])
