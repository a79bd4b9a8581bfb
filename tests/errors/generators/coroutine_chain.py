async def a(): return [][1]
async def b(): return await a()
async def c(): await b()
try:
    c().send(None)
except StopIteration:
    pass
