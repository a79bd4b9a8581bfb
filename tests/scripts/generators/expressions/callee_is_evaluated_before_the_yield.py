def gen():
    obj = [1]
    method = obj.append
    print(obj.append((yield "in call")))
    print(obj)
    f = len
    result = f((yield "f"))
    print(result)

g = gen()
print(next(g))
print(g.send(2))
try:
    g.send("four")
except StopIteration:
    print("end")
