def f():
    if a:
        while b:
            c
    d

# comment

e
