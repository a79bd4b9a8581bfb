import copy
import random


class Own(random.Random):
    def random(self):
        return 0.25


class Bits(random.Random):
    def getrandbits(self, k):
        return 1


random.seed(5)
random.gauss()
state = random.getstate()
first = [random.random(), random.gauss()]
random.setstate(state)
print(first == [random.random(), random.gauss()], len(state), state[0], len(state[1]), state[1][-1])
random.setstate((2, tuple(x - 2 ** 32 if x >= 2 ** 31 else x for x in state[1]), None))
print(random.random() == first[0])
one = random.Random(3)
other = random.Random(4)
other.__setstate__(one.__getstate__())
print(one.random() == other.random(), one.__reduce__()[0].__name__)
twin = copy.deepcopy(one)
print(twin.random() == one.random(), random.Random(1.5).random() == random.Random(1.5).random())
print(Own().randrange(8), Own().choice("abcd"), Own().uniform(0, 4), Bits().randrange(8), Bits().random() < 1)
system = random.SystemRandom()
print(0 <= system.random() < 1, system.randrange(5) in range(5), len(system.randbytes(4)), system.seed(3))
random.seed()
print(0 <= random.random() < 1)
