"""The event loop: what is ready runs in order, what has a time waits for it."""

import collections
import heapq
import sys
import time
import weakref

__all__ = ('AbstractEventLoop', 'BaseEventLoop', 'Handle', 'TimerHandle', 'get_event_loop', 'get_running_loop', 'new_event_loop', 'set_event_loop',
           'get_event_loop_policy', 'set_event_loop_policy', 'DefaultEventLoopPolicy')

_running = None
_current = None

# asyncio.futures and asyncio.tasks, which need this module, put their classes here.
_future_class = _task_class = None


class AbstractEventLoop:
    """What every event loop is an instance of."""


class Handle:
    """A callback that waits for its turn."""

    def __init__(self, callback, args, loop, context=None):
        self._callback = callback
        self._args = args
        self._loop = loop
        self._context = context
        self._cancelled = False

    def cancel(self):
        self._cancelled = True
        self._callback = self._args = None

    def cancelled(self):
        return self._cancelled

    def _report(self, error):
        self._loop.call_exception_handler({'message': f'Exception in callback {self._callback!r}', 'exception': error, 'handle': self})


class TimerHandle(Handle):
    """A callback that waits for a time."""

    def __init__(self, when, number, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when, self._number = when, number

    def when(self):
        return self._when

    def __lt__(self, other):
        return (self._when, self._number) < (other._when, other._number)


class BaseEventLoop(AbstractEventLoop):
    """An event loop without files or sockets."""

    def __init__(self):
        self._ready = collections.deque()
        self._timers = []
        self._timer_count = 0
        self._closed = self._stopping = False
        self._is_running = False
        self._debug = False
        self._exception_handler = None
        self._task_factory = None
        self._asyncgens = weakref.WeakSet()
        # The task that is executed, and those that are not done. Where each stands is said by its _index: the last takes the place of one that is done.
        self._task = None
        self._tasks = []

    def __repr__(self):
        return f'<{type(self).__name__} running={self.is_running()} closed={self.is_closed()} debug={self.get_debug()}>'

    def time(self):
        return time.monotonic()

    def call_soon(self, callback, *args, context=None):
        if self._closed:
            self._check_closed()
        handle = Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError('delay must not be None')
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError('when cannot be None')
        self._check_closed()
        self._timer_count += 1
        timer = TimerHandle(when, self._timer_count, callback, args, self, context)
        heapq.heappush(self._timers, timer)
        return timer

    def create_future(self):
        return _future_class(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        if self._closed:
            self._check_closed()
        if self._task_factory is None:
            return _task_class(coro, loop=self, name=name, context=context)
        task = self._task_factory(self, coro) if context is None else self._task_factory(self, coro, context=context)
        if name is not None:
            task.set_name(name)
        return task

    def set_task_factory(self, factory):
        if factory is not None and not callable(factory):
            raise TypeError('task factory must be a callable or None')
        self._task_factory = factory

    def get_task_factory(self):
        return self._task_factory

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled

    def is_running(self):
        return self._is_running

    def is_closed(self):
        return self._closed

    def stop(self):
        self._stopping = True

    def close(self):
        if self._is_running:
            raise RuntimeError('Cannot close a running event loop')
        self._closed = True
        self._ready.clear()
        self._timers.clear()

    def _check_closed(self):
        if self._closed:
            raise RuntimeError('Event loop is closed')

    def run_forever(self):
        global _running
        self._check_closed()
        if self._is_running:
            raise RuntimeError('This event loop is already running')
        if _running is not None:
            raise RuntimeError('Cannot run the event loop while another loop is running')
        hooks = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(firstiter=self._asyncgens.add, finalizer=self._finalize_asyncgen)
        self._is_running, _running = True, self
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = self._is_running = False
            _running = None
            sys.set_asyncgen_hooks(*hooks)

    def _run_once(self):
        """Waits for the next timer if nothing is ready, then runs what is ready now; what that makes ready waits for the next turn."""
        ready, timers = self._ready, self._timers
        while timers and timers[0]._cancelled:
            heapq.heappop(timers)
        if not ready and not self._stopping:
            if not timers:
                raise RuntimeError('the event loop would wait for ever: nothing is ready and no timer is set')
            time.sleep(max(0, timers[0]._when - self.time()))
        if timers:
            now = self.time() + 1e-9
            while timers and timers[0]._when <= now:
                ready.append(heapq.heappop(timers))
        for _ in range(len(ready)):
            handle = ready.popleft()
            if not handle._cancelled:
                try:
                    handle._callback(*handle._args)
                except (SystemExit, KeyboardInterrupt):
                    raise
                except BaseException as error:
                    handle._report(error)

    def run_until_complete(self, future):
        from asyncio.futures import isfuture
        from asyncio.tasks import ensure_future
        self._check_closed()
        if self._is_running:
            raise RuntimeError('This event loop is already running')
        is_new = not isfuture(future)
        future = ensure_future(future, loop=self)
        if is_new:
            future._log_destroy_pending = False
        future.add_done_callback(self._stop_when_done)
        try:
            self.run_forever()
        except BaseException:
            if is_new and future.done() and not future.cancelled():
                future.exception()
            raise
        finally:
            future.remove_done_callback(self._stop_when_done)
        if not future.done():
            raise RuntimeError('Event loop stopped before Future completed.')
        return future.result()

    def _stop_when_done(self, future):
        if not future.cancelled() and isinstance(future.exception(), (SystemExit, KeyboardInterrupt)):
            return
        self.stop()

    def _finalize_asyncgen(self, agen):
        self._asyncgens.discard(agen)
        if not self._closed:
            self.call_soon_threadsafe(self.create_task, agen.aclose())

    async def shutdown_asyncgens(self):
        """Shutdown all active asynchronous generators."""
        from asyncio.tasks import gather
        closing = list(self._asyncgens)
        self._asyncgens.clear()
        if closing:
            for result, agen in zip(await gather(*[agen.aclose() for agen in closing], return_exceptions=True), closing):
                if isinstance(result, Exception):
                    self.call_exception_handler({'message': f'an error occurred during closing of asynchronous generator {agen!r}', 'exception': result, 'asyncgen': agen})

    async def shutdown_default_executor(self, timeout=None):
        """There are no threads to wait for."""

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError(f'A callable object or None is expected, got {handler!r}')
        self._exception_handler = handler

    def get_exception_handler(self):
        return self._exception_handler

    def default_exception_handler(self, context):
        import traceback
        print(context.get('message') or 'Unhandled exception in event loop', file=sys.stderr)
        for key in sorted(context):
            if key not in ('message', 'exception'):
                print(f'{key}: {context[key]!r}', file=sys.stderr)
        if context.get('exception') is not None:
            traceback.print_exception(context['exception'])

    def call_exception_handler(self, context):
        if self._exception_handler is None:
            self.default_exception_handler(context)
        else:
            self._exception_handler(self, context)


class DefaultEventLoopPolicy:
    """Gives out loops of the only kind there is."""

    def get_event_loop(self):
        if _current is None:
            raise RuntimeError("There is no current event loop in thread 'MainThread'.")
        return _current

    def set_event_loop(self, loop):
        set_event_loop(loop)

    def new_event_loop(self):
        return BaseEventLoop()


_policy = None


def get_event_loop_policy():
    global _policy
    if _policy is None:
        _policy = DefaultEventLoopPolicy()
    return _policy


def set_event_loop_policy(policy):
    """Set the current event loop policy; None restores the default."""
    global _policy, _current
    if policy is not None and not hasattr(policy, 'new_event_loop'):
        raise TypeError(f"policy must be an instance of AbstractEventLoopPolicy or None, not '{type(policy).__name__}'")
    _policy = policy
    if policy is None:
        _current = None


def new_event_loop():
    """Create and return a new event loop object."""
    return get_event_loop_policy().new_event_loop()


def set_event_loop(loop):
    """Set loop as the current event loop."""
    global _current
    if loop is not None and not isinstance(loop, AbstractEventLoop):
        raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
    _current = loop


def get_running_loop():
    """Return the running event loop. Raise a RuntimeError if there is none."""
    if _running is None:
        raise RuntimeError('no running event loop')
    return _running


def get_event_loop():
    """Return the running event loop, or the current one."""
    return _running if _running is not None else get_event_loop_policy().get_event_loop()
