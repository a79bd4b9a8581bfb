def grep(word, target):
    while True:
        line = yield
        if word in line:
            target.send(line)

def number(target):
    n = 0
    while True:
        line = yield
        n += 1
        target.send("%d: %s" % (n, line))

def printer():
    try:
        while True:
            print((yield))
    finally:
        print("printer closed")

def start(g):
    next(g)
    return g

p = start(printer())
sink = start(grep("py", start(number(p))))
for line in ["python", "perl", "pypy", "ruby", "numpy"]:
    sink.send(line)
p.close()
try:
    sink.send("py again")
except StopIteration as e:
    print("StopIteration", e.value)
except RuntimeError as e:
    print(e, repr(e.__cause__))
