"""Runs a program on a terminal of its own and types into it what stands on standard input as JSON:
{"argv": [...], "cwd": "...", "env": {...}, "typed": ["...", ...], "prompt": "..."}. Each text is typed when the prompt
has come; what was seen, and the exit code, are put out as JSON."""

import json
import os
import pty
import select
import signal
import sys
import termios
import time

PATIENCE = 60
# A terminal that erases whole letters, as those that people have do.
IUTF8 = 0o040000

asked = json.load(sys.stdin)
child, terminal = pty.fork()
if child == 0:
    os.chdir(asked["cwd"])
    os.execvpe(asked["argv"][0], asked["argv"], asked["env"])

settings = termios.tcgetattr(terminal)
settings[0] |= IUTF8
termios.tcsetattr(terminal, termios.TCSANOW, settings)

seen = b""


def see(ends):
    """Reads until what is seen ends so, or until nothing more comes."""
    global seen
    until = time.time() + PATIENCE
    while time.time() < until:
        if not select.select([terminal], [], [], 0.2)[0]:
            continue
        try:
            part = os.read(terminal, 65536)
        except OSError:
            return False
        if not part:
            return False
        seen += part
        if ends is not None and seen.endswith(ends):
            return True
    os.kill(child, signal.SIGKILL)
    return False


for text in asked["typed"]:
    if not see(asked["prompt"].encode()):
        break
    os.write(terminal, text.encode())
see(None)
status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
print(json.dumps({"seen": seen.decode(errors="replace").replace("\r\n", "\n"), "code": status}))
