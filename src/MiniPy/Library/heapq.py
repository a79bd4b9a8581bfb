"""Heaps in lists (library reference, "heapq"). What has to be fast is in _heapq."""

__all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop"]

from _heapq import (heapify, heappop, heappush, heappushpop, heapreplace, _heapify_max, _heappop_max, _heapreplace_max)


def merge(*iterables, key=None, reverse=False):
    """Merge sorted inputs into one sorted iterator, without reading them ahead."""
    build, pop, replace = (_heapify_max, _heappop_max, _heapreplace_max) if reverse else (heapify, heappop, heapreplace)
    direction = -1 if reverse else 1

    # An entry is the key of an item, the number of its input, which decides between equal keys, the item and the way to the next.
    entries = []
    for order, iterable in enumerate(map(iter, iterables)):
        advance = iterable.__next__
        try:
            item = advance()
        except StopIteration:
            continue
        entries.append([item if key is None else key(item), order * direction, item, advance])
    build(entries)

    while len(entries) > 1:
        entry = entries[0]
        try:
            while True:
                yield entry[2]
                entry[2] = item = entry[3]()
                entry[0] = item if key is None else key(item)
                replace(entries, entry)
                entry = entries[0]
        except StopIteration:
            pop(entries)

    if entries:
        _, _, item, advance = entries[0]
        yield item
        yield from advance.__self__


def nsmallest(n, iterable, key=None):
    """The n smallest items, the smallest first: as sorted(iterable, key=key)[:n]."""
    return _best(n, iterable, key, min, _heapify_max, _heapreplace_max, 1, False)


def nlargest(n, iterable, key=None):
    """The n largest items, the largest first: as sorted(iterable, key=key, reverse=True)[:n]."""
    return _best(n, iterable, key, max, heapify, heapreplace, -1, True)


def _best(n, iterable, key, best, build, replace, direction, reverse):
    if n == 1:
        missing = object()
        found = best(iter(iterable), default=missing, key=key)
        return [] if found is missing else [found]

    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key, reverse=reverse)[:n]

    # A heap of the n best so far, the worst of them at its root. Of equal items those that came first are better.
    items = iter(iterable)
    heap = [(item if key is None else key(item), order * direction, item) for order, item in zip(range(n), items)]
    if not heap:
        return heap
    build(heap)
    worst = heap[0][0]
    order = n * direction
    for item in items:
        value = item if key is None else key(item)
        if (value > worst) if reverse else (value < worst):
            replace(heap, (value, order, item))
            worst = heap[0][0]
            order += direction
    heap.sort(reverse=reverse)
    return [item for _, _, item in heap]
