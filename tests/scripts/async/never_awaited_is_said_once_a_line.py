# stderr: compared
# The warning names the line that made the coroutine, and is given once for each.
import gc


async def work(name):
    return name


work('alone')
gc.collect()
for i in range(3):
    work(i); gc.collect()
    print('collected', i)
work('another'); gc.collect()
