"""Answers the terminal prompt as a person would, and looks at the terminal afterwards.

`cargo run --example mfa_session` runs on a terminal of its own, started by something like a shell: a
job that may be stopped and continued. What is typed must not appear on the screen, and whatever
happens the terminal must show again what is typed next.
"""

import fcntl
import json
import os
import pty
import re
import select
import signal
import sys
import termios
import time

QUESTION = b"MFA code of "
AGAIN = b"That is no code of six digits. MFA code of "
WRONG = b"12ab99\n"
CODE = object()  # What the device shows, with a blank in the middle, as apps show it.
CORRECTED = object()  # The same after a line that was taken back, and with a wrong key in it.
WAIT = object()  # Half a code, and nothing more.

EXAMPLE = ["cargo", "run", "--quiet", "--locked", "--example", "mfa_session"]
TEST = ["cargo", "test", "--quiet", "--locked", "--features", "full,testing", "--test", "it", "--"]
TEST += ["--ignored", "--nocapture", "--exact"]


def test(name: str) -> list[str]:
    return [*TEST, f"identity::terminal::{name}"]


def shell(arguments: list[str], report: int) -> None:
    """Runs one job at the terminal, and reports how the job leaves it: in each stop, and at the end."""
    signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    job = os.fork()
    if job == 0:
        os.setpgid(0, 0)
        os.tcsetpgrp(0, os.getpid())
        signal.signal(signal.SIGTTOU, signal.SIG_DFL)
        os.execvp(arguments[0], arguments)
    stopped = True
    while stopped:
        _, status = os.waitpid(job, os.WUNTRACED)
        stopped = os.WIFSTOPPED(status)
        modes = termios.tcgetattr(0)[3]
        whole = all(modes & mode for mode in (termios.ECHO, termios.ICANON, termios.ISIG))
        ended = "stopped" if stopped else os.waitstatus_to_exitcode(status)
        os.write(report, json.dumps([ended, whole]).encode() + b"\n")
        if stopped:
            os.tcsetpgrp(0, job)
            os.killpg(job, signal.SIGCONT)
    os._exit(0)


def run(arguments: list[str], answers: list) -> tuple[str, list]:
    """Gives each answer to a question; returns the screen and the shell's reports."""
    reports, report = os.pipe()
    child, terminal = pty.fork()
    if child == 0:
        fcntl.fcntl(report, fcntl.F_SETFD, fcntl.FD_CLOEXEC)
        shell(arguments, report)
    os.close(report)
    screen, given, typed, deadline = b"", 0, [], time.monotonic() + 900
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
        if screen.count(QUESTION) > given and given < len(answers):
            answer = answers[given]
            shown = re.search(rb"device shows (\d{3})(\d{3})", screen)
            if answer is CODE:
                answer = shown[1] + b" " + shown[2] + b"\n"
            elif answer is CORRECTED:
                answer = b"9\x159" + b"\x7f" + shown[1] + b"8\x7f" + shown[2] + b"\n"
            elif answer is WAIT:
                answer = b"123"
            os.write(terminal, answer)
            typed.append(answer)
            given += 1
    else:
        # Its terminal goes with it: who still asks there is hung up.
        os.close(terminal)
        sys.exit(f"failed: {arguments[-1]} does not end after {given} answers: {screen!r}")
    os.waitpid(child, 0)
    os.close(terminal)
    with os.fdopen(reports) as file:
        told = [json.loads(line) for line in file]
    text = screen.decode(errors="replace")
    print(text)
    if given != len(answers):
        sys.exit(f"failed: {given} answers were given")
    # After the first question: the device's code is shown before it.
    after = text.partition(QUESTION.decode())[2].partition("A session with")[0]
    for answer in typed:
        word = answer.decode(errors="replace").strip()
        if len(word) > 2 and word in after:
            sys.exit("failed: what was typed is on the screen")
    return text, told


def expect(name: str, told: list, ends: list, text: str = "", words: str = "") -> None:
    if told != [[end, True] for end in ends]:
        sys.exit(f"failed: {name}: how it ended, and whether the terminal was whole: {told}")
    if words not in text:
        sys.exit(f"failed: {name}: not on the screen: {words}")


def main() -> None:
    session = "A session with a second factor"
    text, told = run(EXAMPLE, [CODE])
    expect("a code", told, [0], text, session)
    text, told = run(EXAMPLE, [WRONG, CORRECTED])
    expect("a wrong form", told, [0], text, session)
    if text.count(AGAIN.decode()) != 1:
        sys.exit("failed: the second question does not say what was wrong with the first answer")
    cut = b" " * 58 + b"1234567\n"  # The first 64 bytes of it are a code.
    text, told = run(EXAMPLE, [WRONG, cut, b"12345\n"])
    expect("three wrong forms", told, [1], text, "a code has six digits")
    for key, end in [(b"\x03", signal.SIGINT), (b"\x1c", signal.SIGQUIT)]:
        _, told = run(EXAMPLE, [b"12" + key])
        expect(end.name, told, [-end])
    text, told = run(EXAMPLE, [b"12\x1a", CODE])
    expect("Ctrl-Z", told, ["stopped", 0], text, session)
    for nothing in [b"\x04", b"12\x04", b"\n"]:
        text, told = run(EXAMPLE, [nothing])
        expect("no answer", told, [1], text, "no code was given")
    text, told = run(test("a_dropped_question_takes_no_key_of_the_next"), [WAIT, CODE])
    expect("a dropped question", told, [0], text, "1 passed")
    text, told = run(test("two_questions_are_asked_one_after_the_other"), [b"\n", b"\n"])
    expect("two questions", told, [0], text, "1 passed")
    if re.search(r"operator(-\d+)?: MFA", text):
        sys.exit("failed: the second question does not wait for the answer to the first")
    text, told = run(test("a_question_is_open_when_the_runtime_ends"), [WAIT])
    expect("the end of the runtime", told, [0], text, "1 passed")


main()
