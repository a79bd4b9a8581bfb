class C(Missing, object):
    x = 1
