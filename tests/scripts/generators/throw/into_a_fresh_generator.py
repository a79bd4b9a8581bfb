def gen():
    print("never")
    try:
        yield
    except ValueError:
        print("never")

g = gen()
try:
    g.throw(ValueError("early"))
except ValueError as e:
    print("out", e)
print(g.gi_frame, next(g, "finished"))
