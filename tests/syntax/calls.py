f()
f(a, *b, c=1, **d)
f(x for x in y)
f(a)(b).c[d]
f(a := 1)
f(*a, *b, k=1, *c)
f(
  a,
)
print(a, end="")
