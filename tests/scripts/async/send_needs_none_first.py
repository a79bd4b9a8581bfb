async def f():
    pass


c = f()
try:
    c.send(1)
except TypeError as error:
    print(error)
c.close()
try:
    next(f.__call__())
except TypeError as error:
    print(error)
import warnings
warnings.simplefilter("ignore")
