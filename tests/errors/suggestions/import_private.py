from _helper import private
