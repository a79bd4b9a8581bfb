e = ValueError("bottom")
for i in range(15):
    e = ExceptionGroup(f"level {i}", [e])
raise e
