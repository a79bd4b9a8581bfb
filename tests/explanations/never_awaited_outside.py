async def work():
    print('works')

work()
