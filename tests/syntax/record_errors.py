"""Record what CPython says about each faulty program in errors/*.txt.

usage: record_errors.py FILE...

A file holds programs separated by lines of `=====`. The last line of each, `--> Kind: message @line:column`, is written
by this script; columns count from 0. Run it with the CPython version that MiniPy follows.
"""
import sys
import warnings

warnings.simplefilter("ignore")


def verdict(source):
    try:
        compile(source, "program", "exec")
    except SyntaxError as error:
        return f"{type(error).__name__}: {error.msg} @{error.lineno}:{(error.offset or 0) - 1}"
    raise ValueError(f"no error in {source!r}")


for path in sys.argv[1:]:
    with open(path, encoding="utf-8", newline="") as file:
        cases = file.read().removesuffix("\n").split("\n=====\n")
    out = []
    for case in cases:
        lines = case.split("\n")
        if lines[-1].startswith("--> "):
            lines.pop()
        source = "\n".join(lines)
        out.append(f"{source}\n--> {verdict(source)}")
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write("\n=====\n".join(out) + "\n")
