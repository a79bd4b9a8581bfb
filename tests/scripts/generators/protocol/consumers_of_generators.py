def gen(n):
    for i in range(n):
        yield i * i

print(list(gen(4)), tuple(gen(4)), sum(gen(4)), max(gen(4)), min(gen(4)))
print(sorted(gen(4), reverse=True), set(gen(3)) == {0, 1, 4}, dict(zip(gen(3), gen(3))))
print(",".join(str(x) for x in gen(4)))
print(any(gen(2)), all(gen(2)), 4 in gen(5), 5 in gen(5))
a, b, c = gen(3)
print(a, b, c)
first, *rest = gen(5)
print(first, rest)
print([*gen(3), *gen(2)], {*gen(2)}, (*gen(2),))
print(list(map(lambda a, b: a + b, gen(3), gen(4))), list(enumerate(gen(3), 1)), list(filter(None, gen(3))))
