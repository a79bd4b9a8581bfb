# Errors as a way of control: handlers, finally, context managers, chains, retries.
from contextlib import contextmanager, suppress


class Retry(Exception):
    pass


class Fatal(Exception):
    def __init__(self, code, *details):
        super().__init__(code, *details)
        self.code = code


@contextmanager
def transaction(log):
    saved = len(log)
    try:
        yield log
    except Retry:
        del log[saved:]
        raise
    finally:
        log.append("end")


class Guard:
    def __init__(self, swallow):
        self.swallow = swallow
        self.seen = 0

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        if kind is not None:
            self.seen += 1
            return issubclass(kind, self.swallow)


def risky(n):
    if n % 7 == 0:
        raise Retry(n)
    if n % 101 == 0:
        raise Fatal(n, "bad")
    return n


def attempt(n, times=3):
    for i in range(times):
        try:
            return risky(n + i)
        except Retry:
            continue
    return None


def nested(depth):
    if depth == 0:
        raise KeyError("bottom")
    try:
        nested(depth - 1)
    finally:
        counters["finally"] += 1


counters = {"finally": 0, "key": 0, "value": 0, "chained": 0}
log = []
total = 0
guard = Guard((Fatal, ZeroDivisionError))
for n in range(16000):
    with guard:
        total += attempt(n) or 0
        1 // (n % 50)
    with suppress(Retry, Fatal):
        with transaction(log):
            log.append(risky(n))
    try:
        int(["12", "x1", "7"][n % 3])
        {"a": 1}["ab"[n % 2]]
    except ValueError as error:
        counters["value"] += len(str(error))
    except KeyError as error:
        counters["key"] += len(error.args)
for _ in range(300):
    try:
        try:
            nested(20)
        except KeyError as error:
            raise RuntimeError("wrapped") from error
    except RuntimeError as error:
        counters["chained"] += error.__cause__.args == ("bottom",)
print(total, guard.seen, len(log), counters)
