"""What exec, eval and compile compile inherits that annotations are kept as text (library reference, compile)."""
from __future__ import annotations

FUNCTION = "def f(a: undefined) -> int: pass\nprint(f.__annotations__)"
PLAIN = {"undefined": 1}
FLAG = 0x1000000

exec(FUNCTION)
exec(FUNCTION, {})
exec(FUNCTION, {}, {})
exec("x: undefined")
print(__annotations__)
eval("exec(FUNCTION)")
exec("exec(FUNCTION)")
exec(compile(FUNCTION, "program", "exec"))
exec(compile(FUNCTION, "program", "exec"), {}, {})
exec(compile(FUNCTION, "program", "exec", 0, True), PLAIN)
exec(compile(FUNCTION, "program", "exec", dont_inherit=1), PLAIN)
exec(compile(FUNCTION, "program", "exec", FLAG, True))
exec(compile("x: undefined", "program", "single", FLAG, True))


def inside():
    exec(FUNCTION)
    local: undefined

    class C:
        exec(FUNCTION)

    (lambda: exec(FUNCTION))()
    list(exec(FUNCTION) for _ in [1])


inside()
for program in "x: (yield)", "def f() -> (y := 1): pass":
    for options in (0, False), (0, True), (FLAG, True):
        try:
            compile(program, "program", "exec", *options)
            print("accepted")
        except SyntaxError as e:
            print(e)

apart = {"undefined": int, "__name__": "apart", "FUNCTION": FUNCTION}
code = compile("def call(program): exec(program, globals())\nprint(hex(call.__code__.co_flags))", "apart", "exec", dont_inherit=True)
exec(code, apart)
apart["call"](FUNCTION)
apart["call"]("from __future__ import annotations\n" + FUNCTION)
apart["call"](FUNCTION)
print(hex(inside.__code__.co_flags))
print(hex(compile("1", "program", "eval").co_flags & FLAG), hex(compile("1", "program", "eval", dont_inherit=True).co_flags & FLAG))
