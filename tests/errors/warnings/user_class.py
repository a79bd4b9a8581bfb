import warnings
class MyWarning(UserWarning): pass
warnings.warn(MyWarning("mine"))
