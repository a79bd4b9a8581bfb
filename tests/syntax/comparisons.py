a < b <= c != d
a is not b
a not in b
not a in b
a == (b == c)
a is b > c >= d
