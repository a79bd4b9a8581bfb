import importlib

print(importlib.import_module("shapes.circle").__name__)
print(importlib.import_module(".square", "shapes").__name__)
for name, package in ((".square", None), ("nowhere", None), ("...square", "shapes")):
    try:
        importlib.import_module(name, package)
    except (TypeError, ImportError) as error:
        print(type(error).__name__, error)
