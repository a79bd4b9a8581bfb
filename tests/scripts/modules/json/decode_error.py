# JSONDecodeError: its attributes, copies, and what it is.
import copy
import json

error = json.JSONDecodeError('message', 'a\nbc\nd', 3)
print(error, error.args, error.msg, repr(error.doc), error.pos, error.lineno, error.colno, isinstance(error, ValueError), error.__reduce__())
for made in [copy.copy(error), copy.deepcopy(error)]:
    print(type(made).__name__, made, made.pos, made.lineno, made.colno)
for pos in [0, 1, 2, 5, 6, 100]:
    made = json.JSONDecodeError('m', 'a\nbc\nd', pos)
    print(made, made.lineno, made.colno)


class Special(json.JSONDecodeError):
    pass


print(repr(Special('m', 'x', 0)), Special('m', 'x', 0).__reduce__()[0].__name__)
try:
    json.JSONDecodeError('m')
except TypeError as other:
    print(other)
try:
    json.loads('{"a": 1,\n "b": }')
except ValueError as caught:
    print(caught, caught.lineno, caught.colno)
print(json.JSONDecodeError is json.decoder.JSONDecodeError, sorted(json.__all__), json.decoder.__all__, json.scanner.__all__)
