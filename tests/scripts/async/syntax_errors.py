for source in ("await x", "async with a: pass", "async for a in b: pass", "[x async for x in y]", "def f(): await x", "def f():\n async with a: pass",
               "async def f(): yield from x", "async def f():\n yield\n return 1", "def f(): [x async for x in y]", "lambda: await x", "class C: await x",
               "async x", "async def f(): def g(): await x", "async lambda: 1", "async def f(): await", "async def f(): await = 1"):
    try:
        compile(source, "f", "exec")
        print("accepted", repr(source))
    except SyntaxError as error:
        print(error.msg)
