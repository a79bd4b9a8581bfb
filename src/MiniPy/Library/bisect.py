"""Places in sorted sequences (library reference, "bisect")."""

from _bisect import bisect, bisect_left, bisect_right, insort, insort_left, insort_right
