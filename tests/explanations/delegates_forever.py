import sys
sys.tracebacklimit = 0

def count():
    yield from count()

for n in count():
    print(n)
