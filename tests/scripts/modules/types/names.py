import types


def f():
    yield


class C:
    def m(self):
        pass

    @property
    def p(self):
        pass


def outer():
    x = 1

    def inner():
        return x

    return inner


try:
    1 / 0
except ZeroDivisionError as error:
    traceback = error.__traceback__

for name, value in [
    ('FunctionType', f), ('LambdaType', lambda: 0), ('GeneratorType', f()), ('MethodType', C().m), ('BuiltinFunctionType', len),
    ('BuiltinMethodType', [].append), ('WrapperDescriptorType', int.__add__), ('MethodWrapperType', (1).__add__),
    ('MethodDescriptorType', list.append), ('ClassMethodDescriptorType', dict.__dict__['fromkeys']), ('ModuleType', types),
    ('CodeType', f.__code__), ('CellType', outer().__closure__[0]), ('MappingProxyType', C.__dict__), ('TracebackType', traceback),
    ('FrameType', traceback.tb_frame), ('GetSetDescriptorType', C.__dict__['__dict__']), ('MemberDescriptorType', property.fget),
    ('NoneType', None), ('NotImplementedType', NotImplemented), ('EllipsisType', ...), ('GenericAlias', list[int]), ('UnionType', int | str),
    ('SimpleNamespace', types.SimpleNamespace()),
]:
    print(name, type(value) is getattr(types, name), getattr(types, name))
