def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


s = {1, 2}
show(lambda: (s.add(3), s.discard(9), s.discard(1), s.remove(2), s))
show(lambda: (s.update([4], (5,)), s.difference_update([4]), s.intersection_update([3, 5, 7]), s.symmetric_difference_update([5, 6]), s))
show(lambda: (s.pop() in (3, 6), len(s), s.clear(), s))
show(lambda: s.remove(1))
show(lambda: s.remove([]))
show(lambda: s.add([]))
show(lambda: s.discard({}))
show(lambda: s.remove({1}))
show(lambda: s.pop())
show(lambda: s.update(1))
show(lambda: s.update([[]]))
show(lambda: s.intersection_update(1))
show(lambda: s.symmetric_difference_update())
show(lambda: s.symmetric_difference_update([1], [2]))
show(lambda: s.difference_update(5))
show(lambda: s.add())
show(lambda: s.clear(1))
