def player(name, log):
    ball = yield
    while ball > 0:
        log.append((name, ball))
        ball = yield ball - 1
    return name

log = []
a, b = player("ping", log), player("pong", log)
next(a), next(b)
ball, turn, other = 5, a, b
try:
    while True:
        ball = turn.send(ball)
        turn, other = other, turn
except StopIteration as e:
    print("ended by", e.value)
print(log)
