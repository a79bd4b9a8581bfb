using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <content>The merge sort of runs; see CPython's listsort.txt for why it does what it does.</content>
internal static partial class Sorting
{
    /// <summary>One sort in progress.</summary>
    public sealed partial class Sorter<TKey, TOrder>(Interpreter interp, TKey[] keys, Value[]? items, TOrder order)
        where TOrder : struct, ISortOrder<TKey>
    {
        /// <summary>How often one side must win in a row before it is searched by leaps.</summary>
        private const int MinGallop = 7;

        /// <summary>Shorter lists are one run.</summary>
        private const int FewestToMerge = 64;

        private readonly List<Run> runs = [];
        private int minGallop = MinGallop;
        private TKey[] keyBuffer = [];
        private Value[] itemBuffer = [];

        public void Sort()
        {
            int count = keys.Length;
            if (count < FewestToMerge)
            {
                InsertionSort(0, CountRun(0), count);
                return;
            }

            int least = LeastRun(count);
            int start = 0;
            while (start < count)
            {
                int length = CountRun(start);
                if (length < least)
                {
                    int forced = Math.Min(least, count - start);
                    InsertionSort(start, start + length, start + forced);
                    length = forced;
                }

                interp.Step(length);
                Push(new Run(start, length, 0));
                start += length;
            }

            while (runs.Count > 1)
            {
                int index = runs.Count - 2;
                MergeAt(index > 0 && runs[index - 1].Length < runs[index + 1].Length ? index - 1 : index);
            }
        }

        private static int LeastRun(int count)
        {
            int odd = 0;
            while (count >= 64)
            {
                odd |= count & 1;
                count >>= 1;
            }

            return count + odd;
        }

        private bool Less(TKey left, TKey right) => order.Less(left, right);

        /// <summary>The length of the run at a place; one that descends is turned round, equal items in it keeping their order.</summary>
        private int CountRun(int start)
        {
            int end = start + 1;
            while (end < keys.Length && !Less(keys[end], keys[end - 1]))
            {
                end++;
            }

            if (end == keys.Length || (end - start > 1 && Less(keys[start], keys[end - 1])))
            {
                return end - start;
            }

            // Equal items at the beginning, then a smaller one.
            int equal = end - start - 1;
            equal = TurnEqual(end, equal);
            end++;
            while (end < keys.Length)
            {
                if (Less(keys[end], keys[end - 1]))
                {
                    equal = TurnEqual(end, equal);
                }
                else if (Less(keys[end - 1], keys[end]))
                {
                    break;
                }
                else
                {
                    equal++;
                }

                end++;
            }

            TurnEqual(end, equal);
            Reverse(keys, items, start, end);
            while (end < keys.Length && !Less(keys[end], keys[end - 1]))
            {
                end++;
            }

            return end - start;
        }

        /// <summary>Turns equal items round before the run that they end is turned as a whole; gives 0.</summary>
        private int TurnEqual(int end, int equal)
        {
            if (equal > 0)
            {
                Reverse(keys, items, end - equal - 1, end);
            }

            return 0;
        }

        /// <summary>Sorts a stretch whose first part is in order, finding each place by halving.</summary>
        private void InsertionSort(int start, int sorted, int end)
        {
            for (int i = sorted; i < end; i++)
            {
                TKey pivot = keys[i];
                int low = start;
                int high = i;
                while (low < high)
                {
                    int middle = (low + high) >>> 1;
                    if (Less(pivot, keys[middle]))
                    {
                        high = middle;
                    }
                    else
                    {
                        low = middle + 1;
                    }
                }

                keys.AsSpan(low, i - low).CopyTo(keys.AsSpan(low + 1));
                keys[low] = pivot;
                if (items is not null)
                {
                    Value item = items[i];
                    items.AsSpan(low, i - low).CopyTo(items.AsSpan(low + 1));
                    items[low] = item;
                }
            }
        }

        /// <summary>Adds a run, merging those before it as the powers of their boundaries say.</summary>
        private void Push(Run run)
        {
            if (runs.Count > 0)
            {
                Run last = runs[^1];
                int power = Power(last.Start, last.Length, run.Length);
                while (runs.Count > 1 && runs[^2].Power > power)
                {
                    MergeAt(runs.Count - 2);
                }

                runs[^1] = runs[^1] with { Power = power };
            }

            runs.Add(run);
        }

        /// <summary>How deep the boundary between two runs stands in a nearly balanced tree of merges.</summary>
        private int Power(long start, long first, long second)
        {
            long count = keys.Length;
            long left = (2 * start) + first;
            long right = left + first + second;
            int power = 0;
            while (true)
            {
                power++;
                if (left >= count)
                {
                    left -= count;
                    right -= count;
                }
                else if (right >= count)
                {
                    return power;
                }

                left <<= 1;
                right <<= 1;
            }
        }

        private void MergeAt(int index)
        {
            Run first = runs[index];
            Run second = runs[index + 1];
            runs[index] = new Run(first.Start, first.Length + second.Length, second.Power);
            runs.RemoveAt(index + 1);
            interp.Step(first.Length + second.Length);

            // What of the first is not above the second's beginning is in place, and so is what of the second is not below the first's end.
            int skipped = GallopRight(keys[second.Start], keys, first.Start, first.Length, 0);
            int start = first.Start + skipped;
            int length = first.Length - skipped;
            if (length == 0)
            {
                return;
            }

            int kept = GallopLeft(keys[start + length - 1], keys, second.Start, second.Length, second.Length - 1);
            if (kept == 0)
            {
                return;
            }

            if (length <= kept)
            {
                MergeLow(start, length, second.Start, kept);
            }
            else
            {
                MergeHigh(start, length, second.Start, kept);
            }
        }
    }

    /// <summary>A stretch in order, and the power of the boundary behind it.</summary>
    private readonly record struct Run(int Start, int Length, int Power);
}
