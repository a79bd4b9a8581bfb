#!/usr/bin/env python3
"""Writes numbers.txt beside this script: what CPython 3.13 makes of floats and ints, one case a line, tab-separated.

    repr    bits of the float in hexadecimal    repr(x)
    float   bits    format specification        format(x, spec)
    int     number  format specification        format(n, spec)
"""

import pathlib
import random
import struct
import sys

assert sys.version_info[:2] == (3, 13), "the goldens are those of CPython 3.13"


def bits(x):
    return struct.pack(">d", x).hex()


def floats(rng):
    yield from (0.0, -0.0, 1.0, -1.5, 0.1, 1e16, 1e15, 9.999999999999999e15, 1e-4, 9.9999e-5, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308)
    yield from (float("inf"), float("-inf"), float("nan"), 2.5, 0.5, 1e21, 1e22, 1e23, 123456789.125, 2.675, 1 / 3)
    for _ in range(250):
        yield struct.unpack(">d", rng.randbytes(8))[0]
    for _ in range(100):
        yield round(rng.uniform(-1000, 1000), rng.randrange(6))
    for exponent in range(-20, 25):
        yield float(f"{rng.randrange(1, 10**rng.randrange(1, 17))}e{exponent}")


def main():
    rng = random.Random(313)
    lines = [f"repr\t{bits(x)}\t{x!r}" for x in floats(rng)]
    pool = list(floats(rng))
    for _ in range(500):
        spec = (
            rng.choice(["", "", "<", ">", "^", "=", "*>", "0="]) + rng.choice(["", "", "+", " ", "-"]) + rng.choice(["", "", "z"]) + rng.choice(["", "", "#"])
            + rng.choice(["", "", "0"]) + rng.choice(["", "", "8", "25"]) + rng.choice(["", "", ",", "_"]) + rng.choice(["", ".0", ".1", ".3", ".10", ".17"])
            + rng.choice(["", "e", "E", "f", "F", "g", "G", "%", "n"])
        )
        x = rng.choice(pool)
        try:
            lines.append(f"float\t{bits(x)}\t{spec}\t{format(x, spec)}")
        except ValueError:
            pass
    for _ in range(300):
        spec = (
            rng.choice(["", "", "<", ">", "^", "=", "*>", "0="]) + rng.choice(["", "", "+", " ", "-"]) + rng.choice(["", "", "#"])
            + rng.choice(["", "", "0"]) + rng.choice(["", "", "8", "25"]) + rng.choice(["", "", ",", "_"]) + rng.choice(["", "d", "b", "o", "x", "X", "n", "e", ".2f"])
        )
        n = rng.choice([0, 1, -1, rng.randrange(-1000, 1000), rng.getrandbits(63), -rng.getrandbits(80), 2**63, -2**63, 10**30])
        try:
            lines.append(f"int\t{n}\t{spec}\t{format(n, spec)}")
        except ValueError:
            pass
    pathlib.Path(__file__).with_name("numbers.txt").write_text("\n".join(lines) + "\n")
    print(len(lines), "cases")


main()
