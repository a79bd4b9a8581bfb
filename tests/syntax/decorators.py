@a
def f(): pass
@a.b(c)
@(d := e)
class C: pass
@x[0]
async def f(): pass
