def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


import gc

print(gc.isenabled(), gc.get_debug(), len(gc.get_threshold()), len(gc.get_count()), gc.garbage, gc.callbacks)
gc.disable()
print(gc.isenabled())
gc.enable()
print(gc.isenabled(), isinstance(gc.collect(), int), isinstance(gc.get_objects(), list))
gc.set_threshold(100, 5)
print(gc.get_threshold()[:2])
print(gc.is_tracked([]), gc.is_tracked(1), gc.is_tracked('a'), gc.is_finalized([]), gc.DEBUG_LEAK)
show('gc.collect(5)', lambda: gc.collect(5))
show('gc.collect(generation=-1)', lambda: gc.collect(generation=-1))
show("gc.collect('')", lambda: gc.collect(''))
show('gc.get_objects(generation=7)', lambda: gc.get_objects(generation=7))
show('gc.set_threshold()', lambda: gc.set_threshold())
show('gc.freeze()', lambda: gc.freeze())
