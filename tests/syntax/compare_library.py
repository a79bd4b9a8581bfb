#!/usr/bin/env python3
"""Compares MiniPy's syntax trees with CPython's over the whole library of the CPython 3.13 that runs this.

usage: compare_library.py MINIPY...     the command that runs MiniPy, such as: dotnet path/to/MiniPy.Cli.dll

Every .py file that this CPython can parse is parsed by both, and dumps of the trees are compared: node kinds, names, constants and positions.
Prints the files that differ, and how many were compared; exit status 1 if any differs.
"""
import ast
import os
import pathlib
import re
import subprocess
import sys
import warnings

import dump_ast

BATCH = 100


def parses(path):
    try:
        ast.parse(path.read_bytes(), path.name)
        return True
    except (SyntaxError, ValueError, RecursionError):
        return False


def trees_of(command, paths):
    done = subprocess.run([*command, "tree", "--syntax", *map(str, paths)], capture_output=True, text=True, encoding="utf-8")
    parts = re.split("^=== ", done.stdout, flags=re.MULTILINE)[1:]
    return {part.partition("\n")[0]: part.partition("\n")[2] for part in parts}


def expected(path):
    return dump_ast.tree(str(path)).encode("ascii", "backslashreplace").decode("ascii")


def main(command):
    warnings.simplefilter("ignore")
    library = pathlib.Path(os.__file__).parent
    paths = sorted(path for path in library.rglob("*.py") if "site-packages" not in path.parts and parses(path))
    different = []
    for start in range(0, len(paths), BATCH):
        batch = paths[start:start + BATCH]
        trees = trees_of(command, batch * 2 if len(batch) == 1 else batch)
        for path in batch:
            wanted = expected(path)
            if trees.get(str(path)) != wanted:
                different.append(path)
                got = (trees.get(str(path)) or "nothing").splitlines()
                want = wanted.splitlines()
                line = next((i for i, pair in enumerate(zip(got, want)) if pair[0] != pair[1]), min(len(got), len(want)))
                print(path.relative_to(library), "line", line + 1, "of the tree")
                print("   want", want[line][:150] if line < len(want) else "<end>")
                print("   got ", got[line][:150] if line < len(got) else "<end>")
    print(f"{len(paths)} files compared, {len(different)} differ")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
