"""Weak references, and the collections and finalizers made of them (library reference, "weakref")."""

from _weakref import CallableProxyType, ProxyType, ReferenceType, getweakrefcount, getweakrefs, proxy, ref
from _weakrefset import WeakSet
import _collections_abc

ProxyTypes = (ProxyType, CallableProxyType)

__all__ = ['ref', 'proxy', 'getweakrefcount', 'getweakrefs', 'WeakKeyDictionary', 'ReferenceType', 'ProxyType', 'CallableProxyType',
           'ProxyTypes', 'WeakValueDictionary', 'WeakSet', 'WeakMethod', 'finalize']

_collections_abc.MutableSet.register(WeakSet)


class WeakMethod(ref):
    """A reference to a bound method, alive as long as its object and its function are."""

    __slots__ = '_func_ref', '_meth_type', '_alive', '__weakref__'

    def __new__(cls, meth, callback=None):
        try:
            owner = meth.__self__
            function = meth.__func__
        except AttributeError:
            raise TypeError(f"argument should be a bound method, not {type(meth)}") from None

        def _gone(_):
            self = holder()
            if self is not None and self._alive:
                self._alive = False
                if callback is not None:
                    callback(self)

        self = ref.__new__(cls, owner, _gone)
        self._func_ref = ref(function, _gone)
        self._meth_type = type(meth)
        self._alive = True
        holder = ref(self)
        return self

    def __call__(self):
        owner = super().__call__()
        function = self._func_ref()
        if owner is None or function is None:
            return None
        return self._meth_type(function, owner)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if not self._alive or not other._alive:
            return self is other
        return ref.__eq__(self, other) and self._func_ref == other._func_ref

    def __ne__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        return not self == other

    __hash__ = ref.__hash__


class KeyedRef(ref):
    """The reference to a value in a WeakValueDictionary, which knows its key."""

    __slots__ = 'key',

    def __new__(cls, ob, callback, key):
        self = ref.__new__(cls, ob, callback)
        self.key = key
        return self

    def __init__(self, ob, callback, key):
        super().__init__(ob, callback)


class WeakValueDictionary(_collections_abc.MutableMapping):
    """A mapping whose entries go when their values are no longer used elsewhere."""

    def __init__(self, other=(), /, **kw):
        holder = ref(self)

        def _remove(reference, holder=holder):
            self = holder()
            if self is not None and self.data.get(reference.key) is reference:
                del self.data[reference.key]

        self._remove = _remove
        self.data = {}
        self.update(other, **kw)

    def _pairs(self):
        pairs = [(key, reference()) for key, reference in list(self.data.items())]
        return [(key, value) for key, value in pairs if value is not None]

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __delitem__(self, key):
        del self.data[key]

    def __len__(self):
        return len(self._pairs())

    def __contains__(self, key):
        return key in self.data and self.data[key]() is not None

    def __repr__(self):
        return f"<{self.__class__.__name__} at {id(self):#x}>"

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, self._remove, key)

    def copy(self):
        return type(self)._of(self._pairs())

    __copy__ = copy

    @classmethod
    def _of(cls, pairs):
        new = cls()
        for key, value in pairs:
            new[key] = value
        return new

    def __deepcopy__(self, memo):
        from copy import deepcopy
        return type(self)._of([(deepcopy(key, memo), value) for key, value in self._pairs()])

    def get(self, key, default=None):
        reference = self.data.get(key)
        value = None if reference is None else reference()
        return default if value is None else value

    def items(self):
        for pair in self._pairs():
            yield pair

    def keys(self):
        for key, _ in self._pairs():
            yield key

    __iter__ = keys

    def values(self):
        for _, value in self._pairs():
            yield value

    def itervaluerefs(self):
        yield from self.data.values()

    def valuerefs(self):
        return list(self.data.values())

    def popitem(self):
        while True:
            key, reference = self.data.popitem()
            value = reference()
            if value is not None:
                return key, value

    def pop(self, key, *args):
        reference = self.data.pop(key, None)
        value = None if reference is None else reference()
        if value is not None:
            return value
        if args:
            return args[0]
        raise KeyError(key)

    def setdefault(self, key, default=None):
        value = self.get(key)
        if value is None:
            self[key] = default
            return default
        return value

    def update(self, other=None, /, **kwargs):
        if other is not None:
            for key, value in (other if hasattr(other, 'items') else dict(other)).items():
                self[key] = value
        for key, value in kwargs.items():
            self[key] = value

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, _collections_abc.Mapping):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, _collections_abc.Mapping):
            return NotImplemented
        new = self.__class__()
        new.update(other)
        new.update(self)
        return new


class WeakKeyDictionary(_collections_abc.MutableMapping):
    """A mapping whose entries go when their keys are no longer used elsewhere."""

    def __init__(self, dict=None):
        self.data = {}
        holder = ref(self)

        def _remove(reference, holder=holder):
            self = holder()
            if self is not None:
                self.data.pop(reference, None)

        self._remove = _remove
        if dict is not None:
            self.update(dict)

    def _pairs(self):
        pairs = [(reference(), value) for reference, value in list(self.data.items())]
        return [(key, value) for key, value in pairs if key is not None]

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __len__(self):
        return len(self._pairs())

    def __repr__(self):
        return f"<{self.__class__.__name__} at {id(self):#x}>"

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value

    def copy(self):
        return type(self)._of(self._pairs())

    __copy__ = copy

    @classmethod
    def _of(cls, pairs):
        new = cls()
        for key, value in pairs:
            new[key] = value
        return new

    def __deepcopy__(self, memo):
        from copy import deepcopy
        return type(self)._of([(key, deepcopy(value, memo)) for key, value in self._pairs()])

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def items(self):
        for pair in self._pairs():
            yield pair

    def keys(self):
        for key, _ in self._pairs():
            yield key

    __iter__ = keys

    def values(self):
        for _, value in self._pairs():
            yield value

    def keyrefs(self):
        return list(self.data)

    def popitem(self):
        while True:
            reference, value = self.data.popitem()
            key = reference()
            if key is not None:
                return key, value

    def pop(self, key, *args):
        return self.data.pop(ref(key), *args)

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._remove), default)

    def update(self, dict=None, /, **kwargs):
        if dict is not None:
            for key, value in (dict if hasattr(dict, 'items') else type({})(dict)).items():
                self[key] = value
        if kwargs:
            for key, value in kwargs.items():
                self[key] = value

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, _collections_abc.Mapping):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, _collections_abc.Mapping):
            return NotImplemented
        new = self.__class__()
        new.update(other)
        new.update(self)
        return new


class finalize:
    """A call that is made when an object goes, or earlier by hand; at most once."""

    __slots__ = ('_watch', '_call', '_atexit', '__weakref__')
    _registry = {}

    def __init__(self, obj, func, /, *args, **kwargs):
        self._call = (func, args, kwargs or None)
        self._watch = ref(obj, self)
        self._atexit = True
        finalize._registry[self] = self

    def _take(self):
        return finalize._registry.pop(self, None)

    def __call__(self, _=None):
        """If alive then mark as dead and return func(*args, **kwargs); otherwise return None"""
        if self._take() is None:
            return None
        func, args, kwargs = self._call
        self._call = None
        return func(*args, **(kwargs or {}))

    def detach(self):
        """If alive then mark as dead and return (obj, func, args, kwargs); otherwise return None"""
        obj = self._watch() if self in finalize._registry else None
        if obj is None or self._take() is None:
            return None
        func, args, kwargs = self._call
        return obj, func, args, kwargs or {}

    def peek(self):
        """If alive then return (obj, func, args, kwargs); otherwise return None"""
        obj = self._watch() if self in finalize._registry else None
        if obj is None:
            return None
        func, args, kwargs = self._call
        return obj, func, args, kwargs or {}

    @property
    def alive(self):
        """Whether finalizer is alive"""
        return self in finalize._registry

    @property
    def atexit(self):
        """Whether finalizer should be called at exit"""
        return self in finalize._registry and self._atexit

    @atexit.setter
    def atexit(self, value):
        if self in finalize._registry:
            self._atexit = bool(value)

    def __repr__(self):
        obj = self._watch() if self in finalize._registry else None
        if obj is None:
            return f'<{type(self).__name__} object at {id(self):#x}; dead>'
        return f'<{type(self).__name__} object at {id(self):#x}; for {type(obj).__name__!r} at {id(obj):#x}>'
