"""Validates a JSON document and writes it anew: python -m json.tool [options] [infile] [outfile]."""

import json
import sys

USAGE = """\
usage: python -m json.tool [-h] [--sort-keys] [--no-ensure-ascii]
                           [--json-lines] [--indent INDENT | --tab |
                           --no-indent | --compact]
                           [infile] [outfile]
"""

HELP = """
A simple command line interface for json module to validate and pretty-print
JSON objects.

positional arguments:
  infile             a JSON file to be validated or pretty-printed
  outfile            write the output of infile to outfile

options:
  -h, --help         show this help message and exit
  --sort-keys        sort the output of dictionaries alphabetically by key
  --no-ensure-ascii  disable escaping of non-ASCII characters
  --json-lines       parse input using the JSON Lines format. Use with --no-
                     indent or --compact to produce valid JSON Lines output.
  --indent INDENT    separate items with newlines and use this number of
                     spaces for indentation
  --tab              separate items with newlines and use tabs for indentation
  --no-indent        separate items with spaces rather than newlines
  --compact          suppress all whitespace separation (most compact)
"""

# What each option says about the layout; of those only one may be given.
LAYOUTS = {"--tab": {"indent": "\t"}, "--no-indent": {"indent": None}, "--compact": {"indent": None, "separators": (",", ":")}}
OTHERS = ("--help", "--sort-keys", "--no-ensure-ascii", "--json-lines", "--indent")


def _refuse(message):
    sys.stderr.write(f"{USAGE}python -m json.tool: error: {message}\n")
    raise SystemExit(2)


def _full_name(option):
    """An option's whole name: the beginning of only one will do."""
    if option == "-h":
        return "--help"
    names = [*OTHERS, *LAYOUTS]
    if option in names:
        return option
    found = [name for name in names if name.startswith(option)] if option.startswith("--") else []
    if len(found) > 1:
        _refuse(f"ambiguous option: {option} could match {', '.join(found)}")
    return found[0] if found else None


def _indentation(value):
    if value is None:
        _refuse("argument --indent: expected one argument")
    try:
        return int(value)
    except ValueError:
        _refuse(f"argument --indent: invalid int value: {value!r}")


def _read_arguments(arguments):
    """The files, the options given, and what json.dump() is told about the layout."""
    files = []
    given = set()
    unknown = []
    layout = {"indent": 4}
    chosen = None
    arguments = list(arguments)
    while arguments:
        argument = arguments.pop(0)
        if argument == "--":
            files += arguments
            break
        if argument == "-" or not argument.startswith("-"):
            files.append(argument)
            continue
        option, equals, value = argument.partition("=")
        name = _full_name(option)
        if name is None:
            unknown.append(argument)
            continue
        if name == "--indent" or name in LAYOUTS:
            if chosen not in (None, name):
                _refuse(f"argument {name}: not allowed with argument {chosen}")
            chosen = name
        if name == "--indent":
            if not equals:
                value = arguments.pop(0) if arguments and not arguments[0].startswith("--") else None
            layout = {"indent": _indentation(value)}
        elif equals:
            _refuse(f"argument {'-h/--help' if name == '--help' else name}: ignored explicit argument {value!r}")
        elif name == "--help":
            sys.stdout.write(USAGE + HELP)
            raise SystemExit(0)
        elif name in LAYOUTS:
            layout = LAYOUTS[name]
        else:
            given.add(name)
    unknown += files[2:]
    if unknown:
        _refuse(f"unrecognized arguments: {' '.join(unknown)}")
    return files[:2], given, layout


def main():
    files, given, layout = _read_arguments(sys.argv[1:])
    source = sys.stdin if not files or files[0] == "-" else open(files[0], encoding="utf-8")
    try:
        try:
            if "--json-lines" in given:
                objects = (json.loads(line) for line in source)
            else:
                objects = (json.load(source),)
        finally:
            if source is not sys.stdin:
                source.close()
        target = sys.stdout if len(files) < 2 else open(files[1], "w", encoding="utf-8")
        try:
            for each in objects:
                json.dump(each, target, sort_keys="--sort-keys" in given, ensure_ascii="--no-ensure-ascii" not in given, **layout)
                target.write("\n")
        finally:
            if target is not sys.stdout:
                target.close()
    except ValueError as error:
        raise SystemExit(str(error))


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError as error:
        sys.exit(error.errno)
