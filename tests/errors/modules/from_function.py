from _helper import function, call_back
call_back(call_back, function, 0)
