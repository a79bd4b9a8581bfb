class E(Exception): pass
E.__module__ = "my.module"
raise E("x")
