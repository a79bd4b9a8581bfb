for f in (lambda: None,):
    try:
        assert 1 == 1, "never"
        assert [], "empty"
    except AssertionError as e:
        print(repr(e), e)
try:
    assert 0
except AssertionError as e:
    print(repr(e), str(e) == "")
try:
    assert None, ("tuple", 1)
except AssertionError as e:
    print(repr(e), e.args)

def message():
    print("message evaluated")
    return "m"

assert True, message()
try:
    assert False, message()
except AssertionError as e:
    print(e)
