namespace MiniPy.Objects;

/// <content>Finding a place in a run by leaps that double, then by halving.</content>
internal static partial class Sorting
{
    public sealed partial class Sorter<TKey, TOrder>
    {
        /// <summary>How many of a run's items are below a key, searched by leaps from a hint on.</summary>
        private int GallopLeft(TKey key, TKey[] run, int start, int length, int hint)
        {
            int offset = 1;
            int last = 0;
            int low;
            int high;
            if (Less(run[start + hint], key))
            {
                int most = length - hint;
                while (offset < most && Less(run[start + hint + offset], key))
                {
                    last = offset;
                    offset = Leap(offset, most);
                }

                low = hint + last + 1;
                high = hint + Math.Min(offset, most);
            }
            else
            {
                int most = hint + 1;
                while (offset < most && !Less(run[start + hint - offset], key))
                {
                    last = offset;
                    offset = Leap(offset, most);
                }

                low = hint - Math.Min(offset, most) + 1;
                high = hint - last;
            }

            while (low < high)
            {
                int middle = (low + high) >>> 1;
                if (Less(run[start + middle], key))
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            return high;
        }

        /// <summary>How many of a run's items are not above a key, searched by leaps from a hint on.</summary>
        private int GallopRight(TKey key, TKey[] run, int start, int length, int hint)
        {
            int offset = 1;
            int last = 0;
            int low;
            int high;
            if (Less(key, run[start + hint]))
            {
                int most = hint + 1;
                while (offset < most && Less(key, run[start + hint - offset]))
                {
                    last = offset;
                    offset = Leap(offset, most);
                }

                low = hint - Math.Min(offset, most) + 1;
                high = hint - last;
            }
            else
            {
                int most = length - hint;
                while (offset < most && !Less(key, run[start + hint + offset]))
                {
                    last = offset;
                    offset = Leap(offset, most);
                }

                low = hint + last + 1;
                high = hint + Math.Min(offset, most);
            }

            while (low < high)
            {
                int middle = (low + high) >>> 1;
                if (Less(key, run[start + middle]))
                {
                    high = middle;
                }
                else
                {
                    low = middle + 1;
                }
            }

            return high;
        }

        private static int Leap(int offset, int most) => offset > most >> 1 ? most : (offset << 1) + 1;
    }
}
