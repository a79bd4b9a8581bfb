"""Time limits for blocks of code."""

from asyncio import events, tasks
from asyncio.exceptions import CancelledError

__all__ = ('Timeout', 'timeout', 'timeout_at')


class Timeout:
    """An asynchronous context manager that cancels what takes too long."""

    def __init__(self, when):
        self._state, self._task, self._timer, self._when = 'created', None, None, when

    def when(self):
        """Return the current deadline."""
        return self._when

    def reschedule(self, when):
        """Reschedule the timeout."""
        if self._state != 'active':
            if self._state == 'created':
                raise RuntimeError('Timeout has not been entered')
            raise RuntimeError(f'Cannot change state of {self._state} Timeout')
        self._when = when
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if when is not None:
            loop = events.get_running_loop()
            self._timer = loop.call_soon(self._expire) if when <= loop.time() else loop.call_at(when, self._expire)

    def expired(self):
        """Is timeout expired during execution?"""
        return self._state in ('expiring', 'expired')

    def __repr__(self):
        when = f' when={self._when:.3f}' if self._state == 'active' and self._when is not None else ''
        return f'<Timeout [{self._state}]{when}>'

    async def __aenter__(self):
        if self._state != 'created':
            raise RuntimeError('Timeout has already been entered')
        task = tasks.current_task()
        if task is None:
            raise RuntimeError('Timeout should be used inside a task')
        self._state, self._task, self._cancelling = 'active', task, task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._state == 'expiring':
            self._state = 'expired'
            if self._task.uncancel() <= self._cancelling and exc_type is not None:
                if issubclass(exc_type, CancelledError):
                    raise TimeoutError from exc_val
                self._insert_timeout_error(exc_val)
        elif self._state == 'active':
            self._state = 'exited'
        return None

    @staticmethod
    def _insert_timeout_error(error):
        while error.__context__ is not None:
            if isinstance(error.__context__, CancelledError):
                inserted = TimeoutError()
                inserted.__context__ = inserted.__cause__ = error.__context__
                error.__context__ = inserted
                break
            error = error.__context__

    def _expire(self):
        self._task.cancel()
        self._state, self._timer = 'expiring', None


def timeout(delay):
    """Timeout async context manager: delay seconds from now, or None for no limit."""
    return Timeout(None if delay is None else events.get_running_loop().time() + delay)


def timeout_at(when):
    """Schedule the timeout at absolute time."""
    return Timeout(when)
