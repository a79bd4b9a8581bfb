namespace MiniPy.Objects;

/// <summary>The generators that a root delegates to, the outermost first: a stack that is written at every <c>await</c>.</summary>
internal struct DelegationChain
{
    private Member[]? members;
    private int count;

    public readonly int Count => count;

    /// <summary>The innermost, or null where there is none.</summary>
    public readonly PyGenerator? Last => count == 0 ? null : members![count - 1].Generator;

    public readonly PyGenerator this[int index] => members![index].Generator;

    public void Add(PyGenerator generator)
    {
        Member[]? room = members;
        if (room is null || count >= room.Length)
        {
            room = Grow();
        }

        room[count++].Generator = generator;
    }

    private Member[] Grow()
    {
        var larger = new Member[Math.Max(4, count * 2)];
        if (members is not null)
        {
            Array.Copy(members, larger, count);
        }

        return members = larger;
    }

    /// <summary>Forgets the innermost.</summary>
    public void RemoveLast()
    {
        count--;
        members![count] = default;
    }

    public void Clear()
    {
        if (members is not null)
        {
            Array.Clear(members, 0, count);
        }

        count = 0;
    }

    /// <summary>In a struct, because an array of classes checks the class of whatever is written to it.</summary>
    private struct Member
    {
        public PyGenerator Generator;
    }
}
