#!/usr/bin/env python3
"""Writes generators.txt beside this script: random programs about generators, each with what CPython 3.13 prints for it.

    record.py [COUNT [SEED]]

A program defines a few generator functions (nested try/except/finally, loops, yields, delegation to each other or to lists, raises, returns) and
drives one of them with random calls of next, send, throw and close, printing what each does. In the file a program begins with a line
`=== N`, its output with a line `---`. The order is by length, so that the first failure is the shortest.
"""

import contextlib
import io
import pathlib
import random
import re
import sys

PRELUDE = '''log = []
def show(action, g, f):
    try:
        print(action, "->", repr(f()))
    except BaseException as e:
        chain = [repr(e)]
        c = e.__context__
        while c is not None:
            chain.append(repr(c))
            c = c.__context__
        print(action, "!!", " < ".join(chain), "cause", repr(e.__cause__))
    while log:
        print("   ", log.pop(0))
    print("   ", g.gi_frame is None, g.gi_suspended, g.gi_yieldfrom is None)
'''
ERRORS = ["ValueError", "KeyError", "TypeError", "StopIteration", "GeneratorExit"]


class Maker:
    def __init__(self, rng, size):
        self.rng, self.size, self.left, self.labels, self.index = rng, size, 0, 0, 0

    def label(self):
        self.labels += 1
        return self.labels

    def function(self, index):
        self.index, self.left = index, self.size
        lines = [f"def g{index}(a):"] + self.block(1, False)
        if not any("yield" in line for line in lines):
            lines.append("    yield a")
        return lines

    def block(self, depth, in_loop, handler=False):
        lines = []
        for _ in range(self.rng.choice([1, 1, 2, 2, 3])):
            lines += self.statement(depth, in_loop, handler)
            self.left -= 1
            if self.left <= 0:
                break
        return lines

    def statement(self, depth, in_loop, handler):
        rng, pad = self.rng, "    " * depth
        simple = ["yield", "yield", "assign", "log", "from", "raise", "return", "if raise"]
        if in_loop:
            simple += ["break", "continue"]
        if handler:
            simple += ["reraise"]
        compound = ["try", "try", "finally", "for", "while", "if", "with"] if depth < 5 and self.left > 0 else []
        kind = rng.choice(simple + compound * 2)
        n = self.label()
        if kind == "yield":
            return [f"{pad}yield {rng.choice([str(n), 'a', f'(a, {n})'])}"]
        if kind == "assign":
            return [f"{pad}{rng.choice(['a = yield', 'a = (yield ' + str(n) + '), a', 'log.append((' + str(n) + ', (yield a)))', 'a = [(yield ' + str(n) + '), (yield a)]'])}"]
        if kind == "log":
            return [f"{pad}log.append(({n}, a))"]
        if kind == "from":
            source = rng.choice(["[1, 2]", "(a,)"] + [f"g{i}(a)" for i in range(self.index)] * 3)
            return [f"{pad}{rng.choice(['', 'a = '])}yield from {source}"]
        if kind == "raise":
            return [f"{pad}raise {rng.choice(ERRORS)}({n})"]
        if kind == "if raise":
            return [f"{pad}if a:", f"{pad}    raise {rng.choice(ERRORS)}({n})"]
        if kind == "return":
            return [f"{pad}return {rng.choice([str(n), 'a', '(yield ' + str(n) + ')'])}"]
        if kind == "reraise":
            return [f"{pad}raise"]
        if kind in ("break", "continue"):
            return [pad + kind] if rng.random() < 0.6 else [f"{pad}if a:", f"{pad}    {kind}"]
        if kind == "try":
            lines = [f"{pad}try:"] + self.block(depth + 1, in_loop)
            for _ in range(rng.choice([1, 1, 2])):
                error = rng.choice(ERRORS + ["(KeyError, TypeError)", "Exception", "BaseException"])
                lines += [f"{pad}except {error} as e:", f"{pad}    log.append(({n}, repr(e), repr(e.__context__)))"]
                lines += self.block(depth + 1, in_loop, handler=True)
            if rng.random() < 0.3:
                lines += [f"{pad}else:"] + self.block(depth + 1, in_loop)
            if rng.random() < 0.4:
                lines += [f"{pad}finally:", f"{pad}    log.append(({n}, 'finally'))"] + self.block(depth + 1, in_loop)
            return lines
        if kind == "finally":
            return [f"{pad}try:"] + self.block(depth + 1, in_loop) + [f"{pad}finally:"] + self.block(depth + 1, in_loop)
        if kind == "for":
            source = rng.choice(["(1, 0)", "range(3)"] + [f"g{i}(a)" for i in range(self.index)])
            lines = [f"{pad}for {rng.choice(['a', 'x'])} in {source}:"] + self.block(depth + 1, True)
        elif kind == "while":
            # The counter ends every loop, whatever the body does.
            lines = [f"{pad}c{n} = 0", f"{pad}while {rng.choice([f'c{n} < 2', f'c{n} < 3 and (yield c{n})'])}:", f"{pad}    c{n} += 1"]
            lines += self.block(depth + 1, True)
        elif kind == "with":
            swallow = rng.choice(["True", "False"])
            return [f"{pad}with M({n}, {swallow}):"] + self.block(depth + 1, in_loop)
        else:
            lines = [f"{pad}if {rng.choice(['a', 'not a', f'(yield {n})'])}:"] + self.block(depth + 1, in_loop)
        if rng.random() < 0.3:
            lines += [f"{pad}else:"] + self.block(depth + 1, in_loop and kind == "if")
        return lines


MANAGER = '''class M:
    def __init__(self, n, swallow):
        self.n, self.swallow = n, swallow
    def __enter__(self):
        log.append((self.n, "enter"))
    def __exit__(self, kind, value, tb):
        log.append((self.n, "exit", repr(value)))
        return self.swallow
'''


def make(rng):
    maker = Maker(rng, rng.choice([3, 5, 8, 12]))
    count = rng.choice([1, 2, 2, 3])
    lines = [line for i in range(count) for line in maker.function(i)]
    lines.append(f"g = g{count - 1}({rng.choice(['0', '1', 'None'])})")
    for i in range(rng.choice([3, 5, 8])):
        action = rng.choice(["next", "next", "send", "send", "throw", "close"])
        if action == "next":
            call = "next(g)"
        elif action == "send":
            call = f"g.send({rng.choice(['None', '0', '1', repr('s' + str(i))])})"
        elif action == "throw":
            call = f"g.throw({rng.choice(ERRORS)}{rng.choice(['', f'({900 + i})'])})"
        else:
            call = "g.close()"
        lines.append(f"show({call!r}, g, lambda: {call})")
    # No generator is left suspended: CPython would close it on its own, at a time that is no part of the language.
    lines.append("for i in range(30):")
    lines.append("    if g.gi_frame is not None:")
    lines.append("        show('finish', g, lambda: next(g))")
    return (MANAGER if any("with M(" in line for line in lines) else "") + "\n".join(lines) + "\n"


def transcript(source, keep=None):
    """What the program prints; None if it cannot be part of the suite."""
    output, errors = io.StringIO(), io.StringIO()
    unraisable = []
    sys.unraisablehook = unraisable.append
    try:
        code = compile(PRELUDE + source, "property.py", "exec")
    except SyntaxError:
        return None
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(errors):
        names = {"__name__": "__main__", "keep": keep}
        exec(code, names)
    if names["g"].gi_frame is not None or unraisable:
        return None
    return None if len(output.getvalue()) > 4000 else output.getvalue()


def drops_generators(source, output):
    """True if CPython's collection of a generator that `yield from` dropped shows: that is no part of the language."""
    kept = []
    keeping = re.sub(r"yield from (g\d\(a\))", r"yield from keep(\1)", source)

    def keep(generator):
        kept.append(generator)
        return generator

    differs = transcript(keeping, keep) != output
    for generator in kept:
        with contextlib.suppress(BaseException):
            generator.close()
    return differs


def main():
    assert sys.version_info[:2] == (3, 13), "the goldens are those of CPython 3.13"
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 600
    rng = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 20250)
    programs = {}
    while len(programs) < count:
        source = make(rng)
        if source in programs:
            continue
        output = transcript(source)
        if output is not None and output.count("->") + output.count("!!") > 1 and not drops_generators(source, output):
            programs[source] = output
    parts = [f"=== {i + 1}\n{source}---\n{programs[source]}" for i, source in enumerate(sorted(programs, key=lambda s: (len(s), s)))]
    pathlib.Path(__file__).with_name("generators.txt").write_text("".join(parts))
    print(len(parts), "programs,", sum(map(len, parts)), "characters")


main()
