namespace MiniPy.Objects;

/// <content>Merging two neighbouring runs.</content>
internal static partial class Sorting
{
    public sealed partial class Sorter<TKey, TOrder>
    {
        private void Buffer(int start, int length)
        {
            if (keyBuffer.Length < length)
            {
                interp.ChargeBytes(length * 16L);
                keyBuffer = new TKey[length];
                itemBuffer = items is null ? [] : new Value[length];
            }

            keys.AsSpan(start, length).CopyTo(keyBuffer);
            items?.AsSpan(start, length).CopyTo(itemBuffer);
        }

        /// <summary>
        /// Merges from the front; the first run is in the buffer. The second's first item is known to come first, and the first's
        /// last item last.
        /// </summary>
        private void MergeLow(int start, int firstLength, int second, int secondLength)
        {
            Buffer(start, firstLength);
            var merge = new Progress { First = 0, Second = second, To = start };
            int secondEnd = second + secondLength;
            try
            {
                Move(merge.Second++, merge.To++);
                MergeForwards(ref merge, firstLength, secondEnd);
                MoveMany(merge.Second, merge.To, secondEnd - merge.Second);
                merge.To += secondEnd - merge.Second;
            }
            finally
            {
                RestoreMany(merge.First, merge.To, firstLength - merge.First);
            }
        }

        private void MergeForwards(ref Progress merge, int firstEnd, int secondEnd)
        {
            int patience = minGallop;
            while (merge.First < firstEnd - 1 && merge.Second < secondEnd)
            {
                int firstWins = 0;
                int secondWins = 0;
                while (merge.First < firstEnd - 1 && merge.Second < secondEnd && firstWins < patience && secondWins < patience)
                {
                    if (Less(keys[merge.Second], keyBuffer[merge.First]))
                    {
                        Move(merge.Second++, merge.To++);
                        (secondWins, firstWins) = (secondWins + 1, 0);
                    }
                    else
                    {
                        Restore(merge.First++, merge.To++);
                        (firstWins, secondWins) = (firstWins + 1, 0);
                    }
                }

                if (merge.First >= firstEnd - 1 || merge.Second == secondEnd)
                {
                    return;
                }

                patience++;
                while (true)
                {
                    minGallop = patience -= patience > 1 ? 1 : 0;
                    int firstLeap = GallopRight(keys[merge.Second], keyBuffer, merge.First, firstEnd - merge.First, 0);
                    RestoreMany(merge.First, merge.To, firstLeap);
                    merge.First += firstLeap;
                    merge.To += firstLeap;
                    if (merge.First >= firstEnd - 1)
                    {
                        return;
                    }

                    Move(merge.Second++, merge.To++);
                    if (merge.Second == secondEnd)
                    {
                        return;
                    }

                    int secondLeap = GallopLeft(keyBuffer[merge.First], keys, merge.Second, secondEnd - merge.Second, 0);
                    MoveMany(merge.Second, merge.To, secondLeap);
                    merge.Second += secondLeap;
                    merge.To += secondLeap;
                    if (merge.Second == secondEnd)
                    {
                        return;
                    }

                    Restore(merge.First++, merge.To++);
                    if (merge.First >= firstEnd - 1)
                    {
                        return;
                    }

                    if (firstLeap < MinGallop && secondLeap < MinGallop)
                    {
                        break;
                    }
                }

                minGallop = ++patience;
            }
        }

        /// <summary>
        /// Merges from the back; the second run is in the buffer. The first's last item is known to come last, and the second's
        /// first item first.
        /// </summary>
        private void MergeHigh(int start, int firstLength, int second, int secondLength)
        {
            Buffer(second, secondLength);
            var merge = new Progress { First = start + firstLength - 1, Second = secondLength - 1, To = second + secondLength - 1 };
            try
            {
                Move(merge.First--, merge.To--);
                MergeBackwards(ref merge, start);
                int left = merge.First - start + 1;
                merge.To -= left;
                MoveMany(start, merge.To + 1, left);
            }
            finally
            {
                RestoreMany(0, merge.To - merge.Second, merge.Second + 1);
            }
        }

        private void MergeBackwards(ref Progress merge, int start)
        {
            int patience = minGallop;
            while (merge.First >= start && merge.Second > 0)
            {
                int firstWins = 0;
                int secondWins = 0;
                while (merge.First >= start && merge.Second > 0 && firstWins < patience && secondWins < patience)
                {
                    if (Less(keyBuffer[merge.Second], keys[merge.First]))
                    {
                        Move(merge.First--, merge.To--);
                        (firstWins, secondWins) = (firstWins + 1, 0);
                    }
                    else
                    {
                        Restore(merge.Second--, merge.To--);
                        (secondWins, firstWins) = (secondWins + 1, 0);
                    }
                }

                if (merge.First < start || merge.Second <= 0)
                {
                    return;
                }

                patience++;
                while (true)
                {
                    minGallop = patience -= patience > 1 ? 1 : 0;
                    int length = merge.First - start + 1;
                    int firstLeap = length - GallopRight(keyBuffer[merge.Second], keys, start, length, length - 1);
                    merge.To -= firstLeap;
                    merge.First -= firstLeap;
                    MoveMany(merge.First + 1, merge.To + 1, firstLeap);
                    if (merge.First < start)
                    {
                        return;
                    }

                    Restore(merge.Second--, merge.To--);
                    if (merge.Second <= 0)
                    {
                        return;
                    }

                    int secondLeap = merge.Second + 1 - GallopLeft(keys[merge.First], keyBuffer, 0, merge.Second + 1, merge.Second);
                    merge.To -= secondLeap;
                    merge.Second -= secondLeap;
                    RestoreMany(merge.Second + 1, merge.To + 1, secondLeap);
                    if (merge.Second <= 0)
                    {
                        return;
                    }

                    Move(merge.First--, merge.To--);
                    if (merge.First < start)
                    {
                        return;
                    }

                    if (firstLeap < MinGallop && secondLeap < MinGallop)
                    {
                        break;
                    }
                }

                minGallop = ++patience;
            }
        }

        private void Move(int from, int to)
        {
            keys[to] = keys[from];
            if (items is not null)
            {
                items[to] = items[from];
            }
        }

        private void Restore(int from, int to)
        {
            keys[to] = keyBuffer[from];
            if (items is not null)
            {
                items[to] = itemBuffer[from];
            }
        }

        private void MoveMany(int from, int to, int count)
        {
            keys.AsSpan(from, count).CopyTo(keys.AsSpan(to));
            items?.AsSpan(from, count).CopyTo(items.AsSpan(to));
        }

        private void RestoreMany(int from, int to, int count)
        {
            keyBuffer.AsSpan(from, count).CopyTo(keys.AsSpan(to));
            if (items is not null)
            {
                itemBuffer.AsSpan(from, count).CopyTo(items.AsSpan(to));
            }
        }

        /// <summary>Where a merge stands: next in the first run, next in the second, and where it goes.</summary>
        private struct Progress
        {
            public int First;
            public int Second;
            public int To;
        }
    }
}
