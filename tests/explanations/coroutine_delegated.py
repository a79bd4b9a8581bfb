import warnings
warnings.simplefilter('ignore')

async def load():
    return 42

def task():
    value = yield from load()
    print(value)

list(task())
