def gen(name, n):
    for i in range(n):
        print(name, i)
        yield i

a, b = gen("a", 3), gen("b", 2)
print(list(zip(a, b)))
print(list(a), list(b))
