def fail(n):
    return n / 0
errors = []
for n in range(3):
    try:
        fail(n)
    except Exception as e:
        errors.append(e)
raise ExceptionGroup("all failed", errors)
