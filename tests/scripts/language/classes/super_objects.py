def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


class A:
    def m(self):
        return 'A.m'


class B(A):
    unbound = None

    def m(self):
        return 'B.m'


B.unbound = super(B)


class Deleted(A):
    def m(self):
        del self
        return super()


class NoArguments(A):
    def m(*args):
        return super()


class Sub(super):
    pass


b = B()
show('super(B, b).m()', lambda: super(B, b).m())
show('super(B, B).m(b)', lambda: super(B, B).m(b))
show('super(B)', lambda: super(B))
show('super(B, b)', lambda: super(B, b))
show('super(B, None)', lambda: super(B, None))
show('b.unbound.m()', lambda: b.unbound.m())
show('super(1)', lambda: super(1))
show('super(B, 1)', lambda: super(B, 1))
show('super(B, int)', lambda: super(B, int))
show('super(B, b, 1)', lambda: super(B, b, 1))
show('super(B, x=1)', lambda: super(B, x=1))
show('super()', lambda: super())
show('super(B, b).missing', lambda: super(B, b).missing)
show('super(B, b).__self__ is b', lambda: super(B, b).__self__ is b)
show('super(B, b).__thisclass__', lambda: super(B, b).__thisclass__)
show('super(B, b).__self_class__', lambda: super(B, b).__self_class__)
show('super(B).__self__', lambda: super(B).__self__)
show('super(B).__get__(1)', lambda: super(B).__get__(1))
show('Sub(B, b).m()', lambda: Sub(B, b).m())
show('Sub(B, b)', lambda: Sub(B, b))
show('type(Sub(B).__get__(b))', lambda: type(Sub(B).__get__(b)))
show('Deleted().m()', lambda: Deleted().m())
show('B.m(1)', lambda: B.m(1))
