def worker():
    done = []
    try:
        while True:
            done.append((yield len(done)))
    except GeneratorExit:
        return done

w = worker()
next(w)
for job in "abc":
    print(w.send(job))
print(w.close())
