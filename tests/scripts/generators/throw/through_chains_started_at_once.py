# throw() and close() into chains of yield from whose members started on the spot: what each handles, and what is seen afterwards.
import sys


def handled():
    return repr(sys.exception())


def leaf(log, name):
    try:
        got = yield name, handled()
        log.append((name, 'got', got))
        yield name + ' again', handled()
    except KeyError as e:
        log.append((name, 'caught', repr(e), repr(e.__context__), handled()))
        try:
            yield name + ' handling', handled()
        finally:
            log.append((name, 'left', handled()))
    finally:
        log.append((name, 'finally', handled()))
    return name + ' result'


def middle(log, depth):
    if depth == 0:
        result = yield from leaf(log, 'leaf')
    else:
        try:
            result = yield from middle(log, depth - 1)
        except ValueError as e:
            log.append((depth, 'caught', repr(e), repr(e.__context__)))
            result = yield from leaf(log, 'second leaf')
    return result, depth


def handling(log):
    try:
        raise RuntimeError('outer')
    except RuntimeError:
        log.append(('before', handled()))
        result = yield from middle(log, 2)
        log.append(('after', handled(), result))
        yield handled()
    yield handled()


def drive(make, *actions):
    log = []
    generator = make(log)
    print(next(generator))
    for action in actions:
        try:
            try:
                raise OSError('resumer')
            except OSError:
                print(action.__name__, action(generator), handled())
        except BaseException as e:
            print(action.__name__, 'raised', repr(e), repr(e.__context__), repr(e.__cause__))
    for entry in log:
        print('  ', *entry)
    print('  ', generator.gi_frame is None, generator.gi_yieldfrom is None, generator.gi_running, handled())


def send(generator):
    return generator.send('sent')


def key(generator):
    return generator.throw(KeyError('thrown'))


def value(generator):
    return generator.throw(ValueError('thrown'))


def close(generator):
    return generator.close()


def exit(generator):
    return generator.throw(GeneratorExit)


def stop(generator):
    return generator.throw(StopIteration('thrown'))


for make in lambda log: middle(log, 0), lambda log: middle(log, 3), handling:
    drive(make, send, send)
    drive(make, key, send, send)
    drive(make, key, close)
    drive(make, value, send, send, send)
    drive(make, value, key, key)
    drive(make, close, send)
    drive(make, send, close)
    drive(make, exit)
    drive(make, stop)
    drive(make, key, value, value)


def holder(log):
    inner = leaf(log, 'held')
    held.append(inner)
    return (yield from inner)


held = []
log = []
outer = holder(log)
print(next(outer), outer.gi_yieldfrom is held[0])
frame = held[0].gi_frame
print(held[0].throw(KeyError('from outside')), frame is held[0].gi_frame)
print(frame.f_locals['name'], frame.f_lineno)
try:
    print(outer.send(None))
except StopIteration as e:
    print('result', e.value)
print(held[0].gi_frame, frame.f_locals['name'], log)
