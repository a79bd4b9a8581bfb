async def f(): pass
c = f()
del c
print("done")
