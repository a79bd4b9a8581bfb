"""Print a Python file's syntax tree, as CPython sees it, in the form of MiniPy's SyntaxDump.

usage: dump_ast.py FILE...           the tree of one file on standard output, or
       dump_ast.py --write FILE...   each FILE.py's tree into FILE.tree beside it
"""
import ast
import sys

sys.setrecursionlimit(100_000)

# ctx follows from where a node stands; type comments are not read; __match_args__ and the like are no fields.
OMITTED = {"ctx", "type_comment", "type_ignores"}


def constant(value):
    """A constant's repr, with huge integers in hexadecimal and everything outside ASCII escaped."""
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 1 << 63:
        return hex(value)
    if isinstance(value, float):
        return "float:" + value.hex()
    if isinstance(value, complex):
        return "imaginary:" + value.imag.hex()
    if isinstance(value, str):
        return text(value)
    if isinstance(value, bytes):
        return "b" + text(value.decode("latin-1"))
    return repr(value)


def text(value):
    """Quoted, with everything but printable ASCII as \\x, \\u or \\U."""
    out = ["'"]
    for c in value:
        n = ord(c)
        if c in "'\\":
            out.append("\\" + c)
        elif 32 <= n < 127:
            out.append(c)
        elif n < 0x100:
            out.append(f"\\x{n:02x}")
        elif n < 0x10000:
            out.append(f"\\u{n:04x}")
        else:
            out.append(f"\\U{n:08x}")
    out.append("'")
    return "".join(out)


def dump(node, label, indent, out):
    pad = "  " * indent
    if isinstance(node, ast.AST):
        head = f"{pad}{label}{type(node).__name__}"
        simple = []
        children = []
        for name, value in ast.iter_fields(node):
            if name in OMITTED or value is None and not (isinstance(node, (ast.Constant, ast.MatchSingleton)) and name == "value"):
                continue
            if isinstance(value, (ast.operator, ast.unaryop, ast.boolop, ast.cmpop)):
                simple.append(f"{name}={type(value).__name__}")
            elif isinstance(value, list) and value and isinstance(value[0], ast.cmpop):
                simple.append(f"{name}={','.join(type(v).__name__ for v in value)}")
            elif isinstance(value, list) and value and isinstance(value[0], str):
                simple.append(f"{name}={','.join(value)}")
            elif isinstance(value, ast.AST):
                children.append((name, value))
            elif isinstance(value, list):
                children.append((name, value))
            elif isinstance(node, (ast.Constant, ast.MatchSingleton)) and name == "value":
                simple.append(f"value={constant(value)}")
            elif isinstance(node, ast.FormattedValue) and name == "conversion":
                if value != -1:
                    simple.append(f"conversion={chr(value)}")
            else:
                simple.append(f"{name}={value}")
        where = ""
        if hasattr(node, "lineno"):
            where = f" @{node.lineno}:{node.col_offset}-{node.end_lineno}:{node.end_col_offset}"
        out.append(head + "".join(" " + s for s in simple) + where)
        for name, value in children:
            if isinstance(value, list):
                for i, item in enumerate(value):
                    dump(item, f"{name}[{i}]: ", indent + 1, out)
            else:
                dump(value, f"{name}: ", indent + 1, out)
    else:
        out.append(f"{pad}{label}{node}")


def tree(path):
    with open(path, "rb") as file:
        source = file.read()
    out = []
    dump(ast.parse(source, path), "", 0, out)
    return "\n".join(out) + "\n"


if __name__ == "__main__":
    if sys.argv[1] == "--write":
        for path in sys.argv[2:]:
            with open(path.removesuffix(".py") + ".tree", "w", encoding="ascii", errors="backslashreplace") as file:
                file.write(tree(path))
    else:
        sys.stdout.write(tree(sys.argv[1]))
