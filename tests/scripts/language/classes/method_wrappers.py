def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


show('type([].__add__).__name__', lambda: type([].__add__).__name__)
show('type(list.__add__).__name__', lambda: type(list.__add__).__name__)
show('type([].append).__name__', lambda: type([].append).__name__)
show('type(list.append).__name__', lambda: type(list.append).__name__)
show('[1].__add__([2])', lambda: [1].__add__([2]))
show('[].__add__.__name__', lambda: [].__add__.__name__)
show('[].__add__.__qualname__', lambda: [].__add__.__qualname__)
show('[].__add__.__self__', lambda: [].__add__.__self__)
show('[].__add__.__objclass__', lambda: [].__add__.__objclass__)
show('[].__add__.__text_signature__', lambda: [].__add__.__text_signature__)
show('list.append.__text_signature__', lambda: list.append.__text_signature__)
show('list.sort.__text_signature__', lambda: list.sort.__text_signature__)
show('len.__text_signature__', lambda: len.__text_signature__)
show('print.__text_signature__', lambda: print.__text_signature__)
show('object().__init__.__text_signature__', lambda: object().__init__.__text_signature__)
show('[].__add__.__reduce__()[1]', lambda: [].__add__.__reduce__()[1])
show('len.__reduce__()', lambda: len.__reduce__())
show('[1].append.__reduce__()[1]', lambda: [1].append.__reduce__()[1])
show('list.append.__reduce__()[1]', lambda: list.append.__reduce__()[1])
show('dict.fromkeys.__text_signature__', lambda: dict.fromkeys.__text_signature__)
show('[1].__add__ == [1].__add__', lambda: [1].__add__ == [1].__add__)
show('(lambda x: x.__add__ == x.__add__)([1])', lambda: (lambda x: x.__add__ == x.__add__)([1]))
