"""The erroneous programs, and running them so that two interpreters can be compared."""

import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
TIMEOUT_SECONDS = 60


def find_python():
    if "MINIPY_PYTHON" in os.environ:
        python = os.environ["MINIPY_PYTHON"]
    else:
        python = sys.executable if sys.version_info[:2] == (3, 13) else "python3.13"
    version = subprocess.run([python, "-c", "import sys; print(sys.version_info[:2])"], capture_output=True, text=True).stdout.strip()
    if version != "(3, 13)":
        sys.exit(f"{python} is not Python 3.13; set MINIPY_PYTHON")
    return python


def find_programs(names):
    """All programs, or those in the named folders and files."""
    if not names:
        paths = HERE.glob("*/*.py")
    else:
        given = [pathlib.Path(name).resolve() for name in names]
        paths = [each for path in given for each in (path.glob("**/*.py") if path.is_dir() else [path])]
    return sorted(path for path in paths if not path.name.startswith("_") and path.parent != HERE)


def expected_files(program):
    """The files that hold what is expected, and how the program is run for each."""
    yield program.with_suffix(".err"), {}
    if program.parent.name == "color":
        yield program.with_suffix(".ansi"), {"more": {"FORCE_COLOR": "1"}}


def run(command, program, seed="1", more={}):
    """Standard error and exit status. The program's folder is the current one and its name relative."""
    result = subprocess.run(
        [*command, program.name],
        cwd=program.parent,
        input=b"",
        capture_output=True,
        timeout=TIMEOUT_SECONDS,
        env={"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8", **more},
    )
    # The name of a program is made absolute: without the folder the goldens are the same wherever the project is.
    # So it is without the addresses of objects.
    error = result.stderr.replace(os.fsencode(f"{program.parent}{os.sep}"), b"")
    # The modules that CPython has in C have files of its own, which MiniPy's have not.
    error = re.sub(rb"\(/[^()]*/lib-dynload/[^()]*\)", b"(unknown location)", error)
    # CPython ends a program that was interrupted by the signal itself, which shells show as 130.
    return re.sub(rb"0x[0-9a-f]{6,}", b"0x...", error), 128 - result.returncode if result.returncode < 0 else result.returncode
