x = foo(a for a in
        b, 1)
