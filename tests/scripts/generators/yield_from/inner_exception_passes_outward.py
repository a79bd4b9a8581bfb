def inner():
    yield 1
    raise ValueError("inner broke")

def outer():
    try:
        yield from inner()
    except ValueError as e:
        print("outer", e)
        tb = e.__traceback__
        while tb:
            print(tb.tb_frame.f_code.co_name, tb.tb_lineno)
            tb = tb.tb_next
    yield "after"

print(list(outer()))
