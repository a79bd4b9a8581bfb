#!/usr/bin/env python3
"""How the time per item, coroutine, level and line grows with their number: tables as Markdown, and a plot.

usage: growth.py [-q] [--svg FILE] -i NAME=COMMAND [-i NAME=COMMAND ...]

The programs are in growth/. Each runs in one process per interpreter, warms up, and takes the least of several measurements of each size, so that neither the start nor
a compiler at work counts. -q leaves out the largest sizes. Give MiniPy first: the last column says how much its largest figure is of its smallest.
"""
import argparse
import pathlib
import shlex
import subprocess
import sys

import growth_plot

FOLDER = pathlib.Path(__file__).with_name("growth")
TIMEOUT = 600

# Program, and for each figure that it prints per size: the title of its table and of its chart.
PROGRAMS = {
    "items": ([10**k for k in range(3, 8)], [("an item of a generator of n items", "an item of n from a generator")]),
    "coroutines": ([10**k for k in range(3, 7)], [("a coroutine of n: created, resumed five times in turn, closed", "one of n live coroutines, its whole life")]),
    "depth": ([10**k for k in range(6)], [("an item through a chain of n `yield from`", "an item through n levels of yield from"), ("a level of a chain of n, built and unwound", "a level of n, built and unwound")]),
    "lines": ([10**k for k in range(1, 6)], [("a line of a module of n lines, compiled", "a line of n, compiled")]),
}


def run(command, program, sizes):
    """A list of figures for each size; what a dead process has printed before counts."""
    try:
        done = subprocess.run([*command, str(FOLDER / f"{program}.py"), *map(str, sizes)], capture_output=True, text=True, timeout=TIMEOUT)
        out, err = done.stdout, done.stderr or (f"ended with status {done.returncode}" if done.returncode else "")
    except subprocess.TimeoutExpired as late:
        out, err = (late.stdout or b"").decode(), "too slow"
    if err:
        print(f"{program}: {shlex.join(command)}: {err.strip().splitlines()[-1]}", file=sys.stderr)
    return {int(size): list(map(float, figures)) for size, *figures in map(str.split, out.splitlines())}


def table(title, sizes, series):
    """Rows are interpreters, columns are sizes."""
    print(f"\nNanoseconds for {title}:\n")
    print("| n | " + " | ".join(f"{n:,}" for n in sizes) + " | largest / smallest |")
    print("| --- |" + " --: |" * (len(sizes) + 1))
    for name, figures in series.items():
        cells = [f"{figures[n]:,.0f}" if n in figures else "-" for n in sizes]
        growth = max(figures.values()) / min(figures.values()) if figures else float("nan")
        print(f"| {name} | " + " | ".join(cells) + f" | {growth:.1f} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-i", dest="interpreters", action="append", required=True, metavar="NAME=COMMAND")
    parser.add_argument("-q", dest="quick", action="store_true")
    parser.add_argument("--svg", metavar="FILE")
    options = parser.parse_args()
    interpreters = {name: shlex.split(command) for name, command in (each.split("=", 1) for each in options.interpreters)}
    charts = []
    for program, (sizes, titles) in PROGRAMS.items():
        sizes = sizes[:-1] if options.quick else sizes
        results = {name: run(command, program, sizes) for name, command in interpreters.items()}
        for i, (title, short) in enumerate(titles):
            series = {name: {n: figures[i] for n, figures in result.items()} for name, result in results.items()}
            table(title, sizes, series)
            charts.append((short, series))
    if options.svg:
        pathlib.Path(options.svg).write_text(growth_plot.draw(charts))


if __name__ == "__main__":
    main()
