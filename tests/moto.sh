#!/usr/bin/env bash
# The tests of creation, adoption, identity and IoT once more, against emulators that others wrote: moto, and
# LocalStack where Python 3.13 stands. Runs from any folder, asks nothing; what is missing is said and skipped.
#
# The emulators run as they are published, behind the real host names on 127.0.0.1; the few lines of Python
# in tests/elsewhere mend what would otherwise stop the AWS SDK itself or be refused by this crate, and say each
# time what and why.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec </dev/null

# What happens to be set for other programs must not decide what the tests or the emulators see.
for variable in $(compgen -e); do
    case $variable in
        AWS_* | MOTO_* | LOCALSTACK_* | PALISADE_ELSEWHERE* | PYTHON*) unset "$variable" ;;
    esac
done
export AWS_CONFIG_FILE=/dev/null AWS_SHARED_CREDENTIALS_FILE=/dev/null
export AWS_EC2_METADATA_DISABLED=true PIP_DISABLE_PIP_VERSION_CHECK=1

cache=${CARGO_TARGET_DIR:-target}/elsewhere
mkdir -p "$cache"
cache=$(cd "$cache" && pwd)
# The account that the fixed example keys of the crate's test doors belong to.
account=111122223333
server=
ran=()
skipped=()
parts=tests/elsewhere

skip() {
    printf 'skipped: %s\n' "$1"
    skipped+=("$1")
}

stop_server() {
    [ -n "$server" ] || return 0
    kill "$server" 2>/dev/null || true
    for _ in {1..40}; do
        kill -0 "$server" 2>/dev/null || break
        sleep 0.1
    done
    # LocalStack takes up to ten seconds to leave; it has nothing to save.
    kill -KILL "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    server=
}
trap stop_server EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Asked to run, not only to exist: a shim may stand where no interpreter does.
answers() {
    "$1" -c "import ensurepip, sys, venv; sys.exit(not ($2))" >/dev/null 2>&1
}

python_of_localstack() {
    local candidate
    for candidate in python3.13 python3 "$(pyenv prefix 3.13 2>/dev/null || true)/bin/python3.13"; do
        if answers "$candidate" 'sys.version_info[:2] == (3, 13)'; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    return 1
}

# Makes a virtual environment, once for each set of pins.
environment() {
    local name=$1 python=$2 venv=$cache/$1 pins=$parts/$1.txt
    if cmp --quiet "$pins" "$venv/pins"; then
        return
    fi
    rm -rf "$venv"
    if ! "$python" -m venv "$venv" >"$cache/$name-install.log" 2>&1; then
        skip "$name, because no virtual environment can be made: $(tail -n 1 "$cache/$name-install.log")"
        return 1
    fi
    if ! "$venv/bin/pip" install --quiet --no-input --retries 1 --requirement "$pins" >"$cache/$name-install.log" 2>&1; then
        skip "$name, because pip could not install it: $(grep -m 1 '^ERROR' "$cache/$name-install.log" || true)"
        return 1
    fi
    cp "$pins" "$venv/pins"
}

certificates() (
    umask 077
    "$1" "$parts/certificates.py" "$cache"
)

free_port() {
    "$1" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

listens() {
    (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# Runs the tests against the server that was just started; what else is said goes to the test binary.
tests() {
    local name=$1 port=$2
    shift 2
    for _ in {1..300}; do
        listens "$port" && break
        kill -0 "$server" 2>/dev/null || break
        sleep 0.2
    done
    if ! listens "$port"; then
        tail -n 40 "$cache/$name.log" >&2
        printf 'failed: %s did not start\n' "$name" >&2
        return 1
    fi
    printf '\n=== %s\n' "$name"
    if ! PALISADE_ELSEWHERE=127.0.0.1:$port PALISADE_ELSEWHERE_CA=$cache/ca.pem \
        cargo test --locked --features full,testing --test it elsewhere:: -- --ignored "$@" | tee "$cache/$name-tests.log"; then
        tail -n 40 "$cache/$name.log" >&2
        printf 'failed: the tests against %s\n' "$name" >&2
        return 1
    fi
    # A filter that matches nothing passes as well, and proves nothing.
    if ! grep -q '^test result: ok\. [1-9]' "$cache/$name-tests.log"; then
        printf 'failed: no test ran against %s\n' "$name" >&2
        return 1
    fi
    stop_server
    ran+=("$name")
}

moto() {
    local python=$cache/moto/bin/python port
    if ! answers python3 'sys.version_info >= (3, 10)'; then
        skip 'moto, because there is no Python 3.10 or newer with venv and pip'
        return
    fi
    environment moto python3 || return 0
    certificates "$python"
    port=$(free_port "$python")
    "$python" "$parts/moto_front.py" "$port" "$cache/server.crt" "$cache/server.key" "$account" \
        >"$cache/moto.log" 2>&1 &
    server=$!
    tests moto "$port"
}

localstack() {
    local python=$cache/localstack/bin/python base port
    if ! base=$(python_of_localstack); then
        skip 'localstack, because there is no Python 3.13 with venv and pip'
        return
    fi
    environment localstack "$base" || return 0
    certificates "$python"
    port=$(free_port "$python")
    GATEWAY_LISTEN=127.0.0.1:$port SERVICES=s3,sts EAGER_SERVICE_LOADING=1 DNS_ADDRESS=0 DISABLE_EVENTS=1 \
        SKIP_SSL_CERT_DOWNLOAD=1 CUSTOM_SSL_CERT_PATH=$cache/server.pem FILESYSTEM_ROOT=$cache/localstack-files \
        "$python" "$parts/localstack_front.py" "$account" >"$cache/localstack.log" 2>&1 &
    server=$!
    # Of IoT and the services without types of their own, moto tells the stories.
    tests localstack "$port" --skip iot:: --skip iot_data:: --skip services::
}

# Compiled before a server waits.
cargo test --locked --features full,testing --test it --no-run
moto
localstack

printf '\nran: %s\n' "${ran[*]:-nothing}"
[ "${#skipped[@]}" = 0 ] || printf 'skipped: %s\n' "${skipped[@]}"
