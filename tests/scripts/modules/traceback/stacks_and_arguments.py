# extract_stack, format_list, and errors of arguments.
import sys
import traceback


print(traceback.format_list([('a.py', 1, 'f', 'x = 1'), ('b.py', 2, 'g', None)]), traceback.FrameSummary('a', 1, 'n', line=' q ').line)


def st(): return [x.name for x in traceback.extract_stack()]


print(st()); print(traceback.format_exception_only(ValueError, ValueError('x')), traceback.format_exception_only(None), traceback.format_exception(None, None, None) )
try: traceback.format_exception(5)
except TypeError as e: print(e)
try: traceback.format_exception(ValueError, ValueError())
except ValueError as e: print(e)
