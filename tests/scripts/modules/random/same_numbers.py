import random

for seed in 0, 1, -1, 42, 2 ** 70, "text", b"bytes", bytearray(b"b"), 1.5, True, "", 10 ** 50:
    random.seed(seed)
    print(repr(seed), random.random(), random.getrandbits(7), random.getrandbits(100), random.getrandbits(32), random.getrandbits(0))
for seed in "text", b"bytes", "", 5:
    random.seed(seed, version=1)
    print(repr(seed), random.random())
made = random.Random(7)
print([made.random() for _ in range(3)], made.getrandbits(1000))
total = 0
for _ in range(2000):
    total ^= made.getrandbits(32)
print(total, made.randbytes(10))
