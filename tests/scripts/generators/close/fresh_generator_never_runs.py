def gen():
    print("never")
    try:
        yield
    finally:
        print("never")

g = gen()
print(g.close())
print(g.gi_frame, next(g, "finished"))
print(g.close())
