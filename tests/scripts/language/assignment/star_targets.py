a, *b = range(4)
print(a, b)
*a, b = "xyz"
print(a, b)
a, *b, c = 1, 2
print(a, b, c)
(a, *b), *c = [(1, 2, 3), 4, 5]
print(a, b, c)
*a, = "hi"
print(a)
for first, *rest in [(1, 2, 3), "ab", [7]]:
    print(first, rest)
