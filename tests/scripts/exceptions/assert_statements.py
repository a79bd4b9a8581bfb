try:
    assert 1 > 2, "numbers"
except AssertionError as error:
    print(repr(error))
try:
    assert []
except AssertionError as error:
    print(repr(error))


def noisy():
    print("message evaluated")
    return "m"


assert True, noisy()
try:
    assert False, noisy()
except AssertionError as error:
    print(error)
