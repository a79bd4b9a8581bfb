#!/usr/bin/env python3
"""How fast MiniPy parses, and how that grows.

usage: parsing.py MINIPY...       the command that runs MiniPy, such as: dotnet path/to/MiniPy.Cli.dll

First the whole library of the Python that runs this, in one process, twice: the second pass is warm. Then programs of one kind in two sizes, ten times
apart: a display, a sum, a function; a ratio near 1 means that the time is linear in the size.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

KINDS = {
    "display": (lambda n: "x = [" + ", ".join(map(str, range(n))) + "]\n", 10_000, 100_000),
    "sum": (lambda n: "x = " + " + ".join(f"a{i}" for i in range(n)) + "\n", 2_000, 20_000),
    "function": (lambda n: "def f():\n" + "".join(f"    x{i} = g({i}, y=x{i - 1})\n" for i in range(1, n)), 1_000, 10_000),
}


def speed(command, *files):
    """Megabytes a second of the second pass."""
    out = subprocess.run([*command, "tree", "--time", *map(str, files)], capture_output=True, text=True, check=True).stdout
    return float(re.search(r"pass 2: .* ([0-9.]+) MB/s", out)[1]), out


def main(command):
    library = pathlib.Path(os.__file__).parent
    files = sorted(path for path in library.rglob("*.py") if "site-packages" not in path.parts and "bad" not in path.name)
    print(f"the library, {len(files)} files")
    print(speed(command, *files)[1])
    with tempfile.TemporaryDirectory() as folder:
        for kind, (make, small, large) in KINDS.items():
            path = pathlib.Path(folder, f"{kind}.py")
            speeds = []
            for size in (small, large):
                path.write_text(make(size))
                speeds.append(speed(command, path)[0])
            print(f"{kind:10} {small:7,}: {speeds[0]:6.2f} MB/s   {large:7,}: {speeds[1]:6.2f} MB/s   time per byte grows {speeds[0] / speeds[1]:.2f} times")


if __name__ == "__main__":
    main(sys.argv[1:])
