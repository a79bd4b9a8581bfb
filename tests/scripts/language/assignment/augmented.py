x = 5
x += 2; print(x)
x -= 1; print(x)
x *= 3; print(x)
x //= 4; print(x)
x **= 3; print(x)
x %= 10; print(x)
x <<= 3; print(x)
x >>= 1; print(x)
x |= 3; print(x)
x &= 6; print(x)
x ^= 5; print(x)
x /= 2; print(x)
a = b = [1]
a += (2, 3)
a *= 2
print(b)
t = u = (1,)
t += (2,)
print(t, u)
s = {1, 2}
s |= {3}; s -= {1}; s &= {2, 3, 4}; s ^= {2}
print(s)
d = {"a": 1}
d |= {"b": 2}
print(d)
