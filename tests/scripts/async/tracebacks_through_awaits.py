import sys


async def leaf():
    raise ValueError("deep")


async def middle():
    await leaf()


async def root():
    await middle()


try:
    root().send(None)
except ValueError as error:
    tb = error.__traceback__
    while tb:
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno)
        tb = tb.tb_next
