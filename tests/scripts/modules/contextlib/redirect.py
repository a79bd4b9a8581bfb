import sys
from contextlib import redirect_stderr, redirect_stdout


class Keep:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


out, err = Keep(), Keep()
manager = redirect_stdout(out)
with manager as target, redirect_stderr(err):
    print("hidden")
    with manager:
        print("again")
    print("error", file=sys.stderr)
    print(target is out, sys.stdout is out)
print(out.parts, err.parts, sys.stdout is sys.__stdout__)
try:
    with redirect_stdout(out):
        raise OSError("x")
except OSError:
    print(sys.stdout is sys.__stdout__)
