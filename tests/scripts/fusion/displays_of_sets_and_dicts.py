# Keys and values of a display are all evaluated before the first key is hashed, in hot code as in cold.
def say(value):
    said.append(value)
    return value


def make_dict(times, key):
    made = None
    for _ in range(times):
        said.clear()
        made = {say(key): say(1), say("b"): say(2)}
    return made


def make_set(times, key):
    made = None
    for _ in range(times):
        said.clear()
        made = {say(key), say("b"), say(3)}
    return made


said = []
for times in 1, 300:
    for make in make_dict, make_set:
        print(sorted(make(times, "b"), key=str), make(times, (1, 2)) == make(1, (1, 2)))
        try:
            make(times, [])
        except TypeError as error:
            print(error, said)


class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        print("hash", self.name)
        return 1

    def __eq__(self, other):
        print("eq", self.name, other.name)
        return True


def meeting(times):
    for _ in range(times):
        made = {Key("a"): 1, Key("b"): 2}
    return [key.name for key in made], list(made.values())


print(meeting(2))


def unbound(times):
    for i in range(times):
        if i == 250:
            del times
        made = {"i": i, "times": times}
        made["more"] = 1
        made["and more"] = 2
    return made


try:
    unbound(300)
except UnboundLocalError as error:
    print(error)

grown = {"a": 1}
for i in range(20):
    grown[i] = i
print(grown, {1: 1, 1.0: 2, True: 3}, {1, 1.0, True})
