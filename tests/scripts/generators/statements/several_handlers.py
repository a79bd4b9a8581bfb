def gen(error):
    try:
        yield "body"
        raise error
    except (KeyError, IndexError) as e:
        yield ("lookup", repr(e))
    except ArithmeticError:
        yield "arithmetic"
    except Exception:
        yield "other"

for error in (KeyError(1), IndexError(2), ZeroDivisionError(), OSError("o")):
    print(list(gen(error)))
