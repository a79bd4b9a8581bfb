"""Running a program of coroutines."""

from asyncio import events, tasks

__all__ = ('Runner', 'run')


class Runner:
    """A context manager that controls the life of an event loop."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._state, self._debug, self._factory, self._loop = 'created', debug, loop_factory, None

    def __enter__(self):
        self._begin()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.close()

    def close(self):
        """Shutdown and close event loop."""
        if self._state != 'initialized':
            return
        loop = self._loop
        try:
            _cancel_all(loop)
            loop.run_until_complete(loop.shutdown_asyncgens())
        finally:
            if self._factory is None:
                events.set_event_loop(None)
            loop.close()
            self._loop, self._state = None, 'closed'

    def get_loop(self):
        """Return embedded event loop."""
        self._begin()
        return self._loop

    def run(self, coro, *, context=None):
        """Run code in the embedded event loop."""
        if not tasks.iscoroutine(coro):
            raise ValueError(f'a coroutine was expected, got {coro!r}')
        if events._running is not None:
            raise RuntimeError('Runner.run() cannot be called from a running event loop')
        self._begin()
        return self._loop.run_until_complete(self._loop.create_task(coro, context=context))

    def _begin(self):
        if self._state == 'closed':
            raise RuntimeError('Runner is closed')
        if self._state == 'initialized':
            return
        if self._factory is None:
            self._loop = events.new_event_loop()
            events.set_event_loop(self._loop)
        else:
            self._loop = self._factory()
        if self._debug is not None:
            self._loop.set_debug(self._debug)
        self._state = 'initialized'


def run(main, *, debug=None, loop_factory=None):
    """Execute the coroutine and return the result."""
    if events._running is not None:
        raise RuntimeError('asyncio.run() cannot be called from a running event loop')
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)


def _cancel_all(loop):
    left = tasks.all_tasks(loop)
    for task in left:
        task.cancel()
    if not left:
        return
    loop.run_until_complete(tasks.gather(*left, return_exceptions=True))
    for task in left:
        if not task.cancelled() and task.exception() is not None:
            loop.call_exception_handler({'message': 'unhandled exception during asyncio.run() shutdown', 'exception': task.exception(), 'task': task})
