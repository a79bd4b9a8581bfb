import random

random.seed(12345)
print([random.randrange(10) for _ in range(10)], random.randrange(3, 30, 4), random.randrange(30, 3, -4), random.randrange(2 ** 80))
print([random.randint(-3, 3) for _ in range(10)], random.choice("abcdef"), random.choice([5]))
items = list(range(20))
random.shuffle(items)
print(items)
print(random.sample(range(100), 5), random.sample("abcdefghij", 10), random.sample(range(10 ** 6), 8), random.sample([1, 2], 0))
print(random.sample(["red", "blue"], 4, counts=[3, 5]))
print(random.choices("abc", k=6), random.choices("abc", [1, 0, 5], k=6), random.choices("abc", cum_weights=[1, 2, 9], k=6))
print(random.randbytes(5))
