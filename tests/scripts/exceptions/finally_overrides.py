import warnings
warnings.simplefilter("ignore")


def returns():
    try:
        raise ValueError
    finally:
        return "the exception is lost"


def breaks():
    for _ in range(3):
        try:
            return "lost"
        finally:
            break
    return "after the loop"


def continues():
    seen = []
    for i in range(3):
        try:
            seen.append(i)
            1 / 0
        finally:
            continue
    return seen


print(returns(), breaks(), continues())
