def gen(error):
    for i in range(2):
        try:
            if error:
                raise error
        except (yield "type") as e:
            print("handled", repr(e), i)
            if i == 0:
                continue
            return "returned"
        except LookupError as e:
            print("lookup", e)
        else:
            print("else", i)
        finally:
            print("finally", (yield "in finally"))
    return "end"

def run(error, *sent):
    g = gen(error)
    x = next(g)
    try:
        for value in sent:
            print(x)
            x = g.send(value)
    except StopIteration as e:
        print(e.value)
    except Exception as e:
        print("out", repr(e), repr(e.__context__))

run(ValueError("v"), ValueError, 1, ValueError, 2)
run(KeyError("k"), ValueError, 1, KeyError, 2)
run(TypeError("t"), ValueError, 1)
run(None, 1, 2)
