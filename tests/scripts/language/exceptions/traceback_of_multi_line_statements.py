def lines(f):
    try:
        f()
    except Exception as e:
        tb = e.__traceback__.tb_next
        while tb:
            print(tb.tb_lineno, end=" ")
            tb = tb.tb_next
        print(type(e).__name__)

def a():
    x = [
        1,
        1 / 0,
    ]

def b():
    print(
        "a",
        undefined,
    )

def c():
    return (1 +
            None)

def d():
    if (True and
            {}["k"]):
        pass

def e():
    for x in [1,
              int("x")]:
        pass

for f in (a, b, c, d, e):
    lines(f)
