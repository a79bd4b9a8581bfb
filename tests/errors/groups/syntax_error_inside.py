errors = []
for text in ("a b", "(", "x = = 1"):
    try:
        compile(text, "<text>", "exec")
    except SyntaxError as e:
        errors.append(e.with_traceback(None))
raise ExceptionGroup("g", errors)
