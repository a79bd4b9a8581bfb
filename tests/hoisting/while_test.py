def gen():
    while (yield a):
        if b:
            continue
        break
