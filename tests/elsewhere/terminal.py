"""Answers the terminal prompt of `cargo run --example mfa_session`, as a person would.

The example runs on a terminal of its own. It is given something that is no code, then the code that its
loopback cloud shows. What is typed must not appear on the screen.
"""

import os
import pty
import re
import select
import sys
import time

QUESTION = b"MFA code of "
WRONG = b"12ab99"


def main() -> None:
    child, terminal = pty.fork()
    if child == 0:
        os.execvp("cargo", ["cargo", "run", "--quiet", "--locked", "--example", "mfa_session"])
    screen, answers, deadline = b"", 0, time.monotonic() + 600
    while time.monotonic() < deadline:
        if not select.select([terminal], [], [], 1)[0]:
            continue
        try:
            read = os.read(terminal, 4096)
        except OSError:  # How Linux says that the other side has ended.
            break
        if not read:
            break
        screen += read
        shown = re.search(rb"device shows (\d{3})(\d{3})", screen)
        if shown and screen.count(QUESTION) > answers:
            # With a blank in the middle, as apps show it.
            answer = WRONG if answers == 0 else shown[1] + b" " + shown[2]
            # The question is written before the terminal stops showing what is typed.
            time.sleep(0.3)
            os.write(terminal, answer + b"\n")
            answers += 1
    _, status = os.waitpid(child, 0)
    text = screen.decode(errors="replace")
    print(text)
    typed = [WRONG.decode(), f"{shown[1].decode()} {shown[2].decode()}"] if shown else [""]
    if os.waitstatus_to_exitcode(status) != 0 or answers != 2:
        sys.exit(f"failed: the example, after {answers} answers")
    if any(answer in text for answer in typed):
        sys.exit("failed: what was typed is on the screen")
    if "A session with a second factor" not in text:
        sys.exit("failed: there is no session")


main()
