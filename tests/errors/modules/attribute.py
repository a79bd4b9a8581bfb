import _helper
_helper.functoin(1)
