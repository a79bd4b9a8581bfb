# States and variables of generators, coroutines and asynchronous generators.
import functools
import inspect
import sys
import types
from inspect import Parameter as Q, Signature, signature as sg


def gen(a): b = 1; yield a; yield b
x = gen(5); print(inspect.getgeneratorstate(x), inspect.getgeneratorlocals(x)); next(x); print(inspect.getgeneratorstate(x), inspect.getgeneratorlocals(x)); x.close(); print(inspect.getgeneratorstate(x), inspect.getgeneratorlocals(x))
async def co(): pass
y = co(); print(inspect.getcoroutinestate(y), inspect.getcoroutinelocals(y)); y.close(); print(inspect.getcoroutinestate(y))
async def ag(): yield
z = ag(); print(inspect.getasyncgenstate(z));
