def gen():
    items.append((yield a))
