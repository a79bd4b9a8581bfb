import warnings
warnings.simplefilter('ignore')

async def numbers():
    return [1, 2, 3]

for n in numbers():
    print(n)
