for source in ("match 1:\n case f'a': pass", "match 1:\n case 1 + 2: pass", "match 1:\n case x.y(): pass", "match 1:\n case -x: pass",
               "match 1:\n case {**r, 'a': 1}: pass", "match 1:\n case a: pass\n case b: pass", "match 1:\n case [a, a]: pass",
               "match 1:\n case a | 1: pass", "match 1:\n case 1 | a: pass", "match 1:\n case C(x=1, x=2): pass", "match 1:\n case C(x=1, 2): pass",
               "match 1:\n case [*a, *b]: pass", "match 1:\n case {1: a, 1: b}: pass", "match 1:\n case 1 as _: pass", "match 1:\npass", "match 1:\n pass"):
    try:
        compile(source, "f", "exec")
        print("accepted", repr(source))
    except SyntaxError as error:
        print(error.msg)
