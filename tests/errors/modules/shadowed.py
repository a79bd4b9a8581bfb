import _helper
_helper.x.y
