import sys
import types

sys.modules["made_up"] = made = types.ModuleType("made_up", "its doc")
made.x = 5
import made_up

print(made_up.x, made_up is made, made_up.__doc__, made_up.__name__)
sys.modules["blocked"] = None
try:
    import blocked
except ImportError as error:
    print(type(error).__name__, error)
sys.modules["anything"] = 42
import anything

print(anything)
