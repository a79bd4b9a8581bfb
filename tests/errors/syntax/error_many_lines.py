x = foo(1,
        2,
        a b,
        3)
