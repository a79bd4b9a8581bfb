def f():
    from _raises_name import x
f()
