import _circular
