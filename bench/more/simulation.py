# A bank with queues simulated by generators, an elevator of states, and a random walk with statistics.
import heapq
import math
import random


class Simulation:
    def __init__(self):
        self.now = 0.0
        self.events = []
        self.serial = 0

    def start(self, process):
        self.schedule(0.0, process)

    def schedule(self, delay, process):
        self.serial += 1
        heapq.heappush(self.events, (self.now + delay, self.serial, process))

    def run(self, until):
        while self.events:
            self.now, _, process = heapq.heappop(self.events)
            if self.now > until:
                break
            try:
                request = next(process)
            except StopIteration:
                continue
            if isinstance(request, Counter):
                request.enqueue(process)
            else:
                self.schedule(request, process)


class Counter:
    def __init__(self, simulation, clerks):
        self.simulation = simulation
        self.free = clerks
        self.waiting = []
        self.longest = 0

    def enqueue(self, process):
        if self.free:
            self.free -= 1
            self.simulation.schedule(0.0, process)
        else:
            self.waiting.append(process)
            self.longest = max(self.longest, len(self.waiting))

    def release(self):
        if self.waiting:
            self.simulation.schedule(0.0, self.waiting.pop(0))
        else:
            self.free += 1


def customer(simulation, counter, rng, waits):
    arrived = simulation.now
    yield counter
    waits.append(simulation.now - arrived)
    yield rng.expovariate(1 / 5.0)
    counter.release()


def source(simulation, counter, rng, waits, n):
    for _ in range(n):
        simulation.start(customer(simulation, counter, rng, waits))
        yield rng.expovariate(1 / 2.0)


rng = random.Random(99)
simulation = Simulation()
counter = Counter(simulation, 3)
waits = []
simulation.start(source(simulation, counter, rng, waits, 6000))
simulation.run(1e9)
mean = sum(waits) / len(waits)
deviation = math.sqrt(sum((w - mean) ** 2 for w in waits) / len(waits))
print(len(waits), f"{mean:.4f} {deviation:.4f} {max(waits):.4f}", counter.longest, f"{simulation.now:.2f}")


class Elevator:
    def __init__(self):
        self.floor = 0
        self.direction = 1
        self.stops = set()
        self.moved = 0

    def step(self):
        if self.floor in self.stops:
            self.stops.remove(self.floor)
            return "open"
        if not self.stops:
            return "idle"
        ahead = [s for s in self.stops if (s - self.floor) * self.direction > 0]
        if not ahead:
            self.direction = -self.direction
        self.floor += self.direction
        self.moved += 1
        return "move"


elevator = Elevator()
states = {"open": 0, "idle": 0, "move": 0}
for tick in range(25000):
    if rng.random() < 0.15:
        elevator.stops.add(rng.randint(0, 20))
    states[elevator.step()] += 1
print(states, elevator.moved)
x = y = 0
visited = set()
for _ in range(25000):
    dx, dy = rng.choice(((0, 1), (1, 0), (0, -1), (-1, 0)))
    x, y = x + dx, y + dy
    visited.add((x, y))
print(x, y, len(visited), max(visited))
sample = [rng.gauss(10, 2) for _ in range(6000)]
rng.shuffle(sample)
ordered = sorted(sample)
print(f"{sum(sample) / len(sample):.4f} {ordered[len(ordered) // 2]:.4f}", rng.sample(range(100), 5))
