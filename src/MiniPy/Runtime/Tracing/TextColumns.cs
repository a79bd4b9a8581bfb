namespace MiniPy.Runtime.Tracing;

/// <summary>
/// Which column of a picture each lane stands in. A column is used again when its lane has ended; when there are more lanes than columns, the last column is
/// shared.
/// </summary>
internal sealed class TextColumns
{
    private readonly int[] columnOf;
    private readonly int[] lastEvent;

    /// <param name="recording">What happened.</param>
    /// <param name="most">How many columns there may be, two at least.</param>
    public TextColumns(TraceRecording recording, int most)
    {
        int lanes = recording.Lanes.Count;
        columnOf = new int[lanes];
        lastEvent = new int[lanes];
        var firstEvent = new int[lanes];
        var hasEnded = new bool[lanes];
        Array.Fill(firstEvent, int.MaxValue);
        for (int i = 0; i < recording.Events.Count; i++)
        {
            TraceEvent item = recording.Events[i];
            hasEnded[item.Lane] |= item.Kind is TraceEventKind.Finish or TraceEventKind.Fail;
            Touch(item.Lane, i);
            if (item.Peer > 0)
            {
                Touch(item.Peer, i);
            }
        }

        // One that is still suspended at the end stands there to the end, if there is room for that.
        var lasting = (int[])lastEvent.Clone();
        for (int lane = 1; lane < lanes; lane++)
        {
            lasting[lane] = hasEnded[lane] ? lasting[lane] : recording.Events.Count;
        }

        Count = Assign(firstEvent, lasting, int.MaxValue);
        if (Count <= most)
        {
            lastEvent = lasting;
            return;
        }

        Count = Assign(firstEvent, lastEvent, most);

        void Touch(int lane, int i)
        {
            firstEvent[lane] = Math.Min(firstEvent[lane], i);
            lastEvent[lane] = i;
        }
    }

    /// <summary>How many columns there are.</summary>
    public int Count { get; private set; }

    /// <summary>The column that lanes share, or -1.</summary>
    public int Shared { get; private set; } = TraceRecording.None;

    public int Of(int lane) => columnOf[lane];

    /// <summary>True where nothing more happens in a lane after this event.</summary>
    public bool IsOver(int lane, int item) => lane != TraceRecording.Main && lastEvent[lane] <= item;

    private int Assign(int[] first, int[] last, int most)
    {
        // Lanes are numbered as they were made, and so their first events are in order.
        var free = new PriorityQueue<int, int>();
        var busy = new PriorityQueue<int, int>();
        int count = 1;
        for (int lane = 1; lane < columnOf.Length; lane++)
        {
            while (busy.TryPeek(out int column, out int end) && end < first[lane])
            {
                busy.Dequeue();
                free.Enqueue(column, column);
            }

            if (!free.TryDequeue(out int own, out _))
            {
                if (count >= most)
                {
                    Shared = most - 1;
                    columnOf[lane] = Shared;
                    continue;
                }

                own = count++;
            }

            columnOf[lane] = own;
            if (own != most - 1)
            {
                busy.Enqueue(own, last[lane]);
            }
            else
            {
                Shared = own;
            }
        }

        return count;
    }
}
