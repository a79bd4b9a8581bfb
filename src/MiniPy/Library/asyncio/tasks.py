"""Coroutines that the loop drives."""

import inspect
import itertools
import types
from collections.abc import Coroutine
from types import CoroutineType

from asyncio import events
from asyncio.exceptions import CancelledError
from asyncio.futures import Future, isfuture

__all__ = ('Task', 'create_task', 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'wait', 'wait_for', 'as_completed', 'sleep', 'gather', 'shield',
           'ensure_future', 'current_task', 'all_tasks', 'iscoroutine', 'iscoroutinefunction', 'eager_task_factory')

FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'

_names = itertools.count(1)

iscoroutinefunction = inspect.iscoroutinefunction


def iscoroutine(obj):
    """Return True if obj is a coroutine object."""
    return type(obj) is CoroutineType or isinstance(obj, Coroutine)


def current_task(loop=None):
    """Return a currently executed task."""
    return (events.get_running_loop() if loop is None else loop)._task


def all_tasks(loop=None):
    """Return a set of all tasks for the loop that are not done."""
    loop = events.get_running_loop() if loop is None else loop
    return {task for task in loop._tasks if not task.done()}


def _forget(task):
    tasks = task._loop._tasks
    last = tasks.pop()
    if last is not task:
        last._index = task._index
        tasks[task._index] = last


class Task(Future):
    """A coroutine wrapped in a Future."""

    _log_destroy_pending = True

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        if type(coro) is not CoroutineType and not iscoroutine(coro):
            raise TypeError(f'a coroutine was expected, got {coro!r}')
        if loop is None:
            loop = events.get_event_loop()
        self._loop = loop
        self._callbacks = []
        self._name = next(_names) if name is None else str(name)
        self._coro = coro
        self._context = context
        self._must_cancel = False
        self._waiting_for = None
        self._cancel_requests = 0
        self._index = len(loop._tasks)
        loop._tasks.append(self)
        loop.call_soon(self._step, context=context)

    def __repr__(self):
        text = super().__repr__()
        return text.replace('>', f' name={self.get_name()!r} coro=<{self._coro.__qualname__}()>>') if hasattr(self._coro, '__qualname__') else text

    def get_coro(self):
        return self._coro

    def get_context(self):
        return self._context

    def get_name(self):
        if type(self._name) is int:
            self._name = f'Task-{self._name}'
        return self._name

    def set_name(self, value):
        self._name = str(value)

    def get_stack(self, *, limit=None):
        """Return the list of stack frames for this task's coroutine."""
        frame = getattr(self._coro, 'cr_frame', None) or getattr(self._coro, 'gi_frame', None)
        return [] if frame is None or limit == 0 else [frame]

    def set_result(self, result):
        raise RuntimeError('Task does not support set_result operation')

    def set_exception(self, exception):
        raise RuntimeError('Task does not support set_exception operation')

    def cancel(self, msg=None):
        """Request that this task cancel itself."""
        if self.done():
            return False
        self._cancel_requests += 1
        if self._waiting_for is not None and self._waiting_for.cancel(msg=msg):
            return True
        self._must_cancel, self._cancel_message = True, msg
        return True

    def cancelling(self):
        """Return the number of cancellation requests that are not undone."""
        return self._cancel_requests

    def uncancel(self):
        """Decrement the count of cancellation requests."""
        if self._cancel_requests > 0:
            self._cancel_requests -= 1
            if self._cancel_requests == 0:
                self._must_cancel = False
        return self._cancel_requests

    def _step(self, exception=None):
        if self._must_cancel:
            if not isinstance(exception, CancelledError):
                exception = self._make_cancelled_error()
            self._must_cancel = False
        self._waiting_for = None
        loop = self._loop
        outer = loop._task
        loop._task = self
        try:
            waited = self._coro.send(None) if exception is None else self._coro.throw(exception)
        except StopIteration as stop:
            _forget(self)
            if self._must_cancel:
                self._must_cancel = False
                super().cancel(msg=self._cancel_message)
            else:
                self._result = stop.value
                self._state = 'FINISHED'
                self._schedule_callbacks()
        except CancelledError as error:
            _forget(self)
            super().cancel(msg=error.args[0] if error.args else None)
        except (KeyboardInterrupt, SystemExit) as error:
            _forget(self)
            super().set_exception(error)
            raise
        except BaseException as error:
            _forget(self)
            super().set_exception(error)
        else:
            self._wait_for(waited)
        finally:
            loop._task = outer

    def _wait_for(self, waited):
        if waited is None:
            self._loop.call_soon(self._step, context=self._context)
            return
        blocking = getattr(waited, '_asyncio_future_blocking', None)
        problem = None
        if blocking and waited is not self and waited._loop is self._loop:
            pass
        elif blocking is None:
            problem = f'Task got bad yield: {waited!r}'
        elif waited is self:
            problem = f'Task cannot await on itself: {self!r}'
        elif waited._loop is not self._loop:
            problem = f'Task {self!r} got Future {waited!r} attached to a different loop'
        elif not blocking:
            problem = f'yield was used instead of yield from in task {self!r} with {waited!r}'
        if problem is not None:
            self._loop.call_soon(self._step, RuntimeError(problem), context=self._context)
            return
        waited._asyncio_future_blocking = False
        waited.add_done_callback(self._wake_up, context=self._context)
        self._waiting_for = waited
        if self._must_cancel and waited.cancel(msg=self._cancel_message):
            self._must_cancel = False

    def _wake_up(self, future):
        try:
            future.result()
        except BaseException as error:
            self._step(error)
        else:
            self._step()


def create_task(coro, *, name=None, context=None):
    """Schedule the execution of a coroutine object in a spawn task."""
    return events.get_running_loop().create_task(coro, name=name, context=context)


def eager_task_factory(loop, coro, *, name=None, context=None):
    """Tasks begin at their first turn here."""
    return Task(coro, loop=loop, name=name, context=context)


def ensure_future(coro_or_future, *, loop=None):
    """Wrap a coroutine or an awaitable in a future."""
    if type(coro_or_future) is CoroutineType:
        return (events.get_event_loop() if loop is None else loop).create_task(coro_or_future)
    if isfuture(coro_or_future):
        if loop is not None and loop is not coro_or_future._loop:
            raise ValueError('The future belongs to a different loop than the one specified as the loop argument')
        return coro_or_future
    if not iscoroutine(coro_or_future):
        if not inspect.isawaitable(coro_or_future):
            raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
        coro_or_future = _await(coro_or_future)
    return (events.get_event_loop() if loop is None else loop).create_task(coro_or_future)


async def _await(awaitable):
    return await awaitable


@types.coroutine
def _yield_once():
    yield


async def sleep(delay, result=None):
    """Coroutine that completes after a given time (in seconds)."""
    if delay <= 0:
        await _yield_once()
        return result
    if delay != delay:
        raise ValueError('Invalid delay: NaN (not a number)')
    loop = events.get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, _set_unless_done, future, result)
    try:
        return await future
    finally:
        timer.cancel()


def _set_unless_done(future, result):
    if not future.done():
        future.set_result(result)


class _Gathering(Future):
    """What gather() gives: cancelling it cancels its children."""

    _children = ()
    _was_cancelled = False

    def cancel(self, msg=None):
        if self.done():
            return False
        asked = [child.cancel(msg=msg) for child in self._children]
        self._was_cancelled |= any(asked)
        return any(asked)


def gather(*coros_or_futures, return_exceptions=False):
    """Return a future aggregating results from the given coroutines/futures."""
    if not coros_or_futures:
        future = events.get_event_loop().create_future()
        future.set_result([])
        return future
    known = {}
    children = []
    loop = None
    for each in coros_or_futures:
        child = known.get(each)
        if child is None:
            child = known[each] = ensure_future(each, loop=loop)
            loop = child._loop
        children.append(child)
    outer = _Gathering(loop=loop)
    outer._children = children
    left = len(known)

    def done(child):
        nonlocal left
        left -= 1
        if outer._state != 'PENDING':
            if not child.cancelled():
                child.exception()
            return
        if not return_exceptions and (child._exception is not None or child._state == 'CANCELLED'):
            if child.cancelled():
                outer.set_exception(child._make_cancelled_error())
                return
            outer.set_exception(child.exception())
            return
        if left == 0:
            results = [c._make_cancelled_error() if c._state == 'CANCELLED' else c._result if c._exception is None else c._exception for c in children]
            if outer._was_cancelled:
                outer.set_exception(CancelledError())
            else:
                outer.set_result(results)

    for child in known.values():
        child.add_done_callback(done)
    return outer


def shield(arg):
    """Wait for a future, shielding it from cancellation."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner._loop.create_future()

    def inner_done(future):
        if outer.cancelled():
            if not future.cancelled():
                future.exception()
        elif future.cancelled():
            outer.cancel()
        elif future.exception() is not None:
            outer.set_exception(future.exception())
        else:
            outer.set_result(future.result())

    inner.add_done_callback(inner_done)
    outer.add_done_callback(lambda _: inner.remove_done_callback(inner_done) if not inner.done() else None)
    return outer


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Wait for the Futures or Tasks given by fs to complete."""
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f'expect a list of futures, not {type(fs).__name__}')
    if not fs:
        raise ValueError('Set of Tasks/Futures is empty.')
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f'Invalid return_when value: {return_when}')
    fs = set(fs)
    if any(iscoroutine(f) for f in fs):
        raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
    loop = events.get_running_loop()

    def is_enough(futures):
        done = [f for f in futures if f.done()]
        return (len(done) == len(futures) or (done and return_when == FIRST_COMPLETED)
                or (return_when == FIRST_EXCEPTION and any(not f.cancelled() and f.exception() is not None for f in done)))

    if not is_enough(fs):
        waiter = loop.create_future()
        timer = None if timeout is None else loop.call_later(timeout, _set_unless_done, waiter, None)

        def one_done(_):
            if is_enough(fs):
                _set_unless_done(waiter, None)

        for f in fs:
            f.add_done_callback(one_done)
        try:
            await waiter
        finally:
            if timer is not None:
                timer.cancel()
            for f in fs:
                f.remove_done_callback(one_done)
    return {f for f in fs if f.done()}, {f for f in fs if not f.done()}


async def wait_for(fut, timeout):
    """Wait for the single Future or coroutine to complete, with timeout."""
    from asyncio.timeouts import timeout as limit
    if fut is not None and not isfuture(fut) and not iscoroutine(fut) and inspect.isawaitable(fut):
        fut = _await(fut)
    if timeout is not None and timeout <= 0:
        fut = ensure_future(fut)
        if fut.done():
            return fut.result()
        fut.cancel()
        try:
            return await fut
        except CancelledError as error:
            raise TimeoutError from error
    async with limit(timeout):
        return await fut


def as_completed(fs, *, timeout=None):
    """Run the awaitables concurrently; gives coroutines whose results come in the order of completion."""
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f'expects an iterable of awaitables, not {type(fs).__name__}')
    from asyncio.queues import Queue
    done = Queue()
    todo = {ensure_future(f) for f in set(fs)}
    loop = events.get_event_loop()
    timer = None

    def completed(future):
        if future in todo:
            todo.remove(future)
            done.put_nowait(future)
            if not todo and timer is not None:
                timer.cancel()

    def expired():
        for future in todo:
            future.remove_done_callback(completed)
            done.put_nowait(None)
        todo.clear()

    async def next_one():
        future = await done.get()
        if future is None:
            raise TimeoutError
        return future.result()

    count = len(todo)
    for future in list(todo):
        future.add_done_callback(completed)
    if timeout is not None and todo:
        timer = loop.call_later(timeout, expired)
    for _ in range(count):
        yield next_one()


events._task_class = Task
