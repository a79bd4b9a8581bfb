for statement in ("from . import x", "from .x import y", "from ... import z"):
    try:
        exec(statement)
    except ImportError as error:
        print(error)
