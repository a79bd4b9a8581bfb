"""Coroutines that take turns on one event loop (library reference, "asyncio").

What is here: the loop with its timers, futures, tasks, groups, time limits, and the synchronisation primitives and queues. What is not here: streams,
subprocesses, transports and signals, and threads to run blocking calls in.
"""

from asyncio.exceptions import *
from asyncio.events import *
from asyncio.futures import *
from asyncio.tasks import *
from asyncio.locks import *
from asyncio.queues import *
from asyncio.timeouts import *
from asyncio.taskgroups import *
from asyncio.runners import *
