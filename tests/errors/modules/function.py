import _helper
_helper.function(0)
