using MiniPy.Objects;
using MiniPy.Runtime;
using Xunit;

namespace MiniPy.Tests.Objects;

/// <summary>The ordered table behind dicts, modules and instances.</summary>
public sealed class PyDictTests
{
    private readonly Interpreter interp = new(TextWriter.Null, TextWriter.Null, TextReader.Null);

    [Fact]
    public void Keys_stay_in_the_order_in_which_they_came()
    {
        var dict = new PyDict();
        foreach (long key in (long[])[5, 3, 9, 1])
        {
            dict.Set(interp, Value.FromInt(key), Value.FromInt(key * 10));
        }

        dict.Set(interp, Value.FromInt(3), Value.FromInt(0));
        Assert.Equal([5, 3, 9, 1], Keys(dict));
        dict.Remove(interp, Value.FromInt(5));
        dict.Set(interp, Value.FromInt(5), Value.None);
        Assert.Equal([3, 9, 1, 5], Keys(dict));
        Assert.Equal(4, dict.Count);
    }

    [Fact]
    public void A_str_that_was_found_is_looked_for_anew_when_items_have_moved()
    {
        // Not the very keys: found by its text, a str is remembered with its place.
        var dict = new PyDict();
        PyStr[] keys = [.. Enumerable.Range(0, 20).Select(static i => new PyStr("key" + i))];
        PyStr[] others = [.. Enumerable.Range(0, 20).Select(static i => new PyStr("key" + i))];
        for (int i = 0; i < 20; i++)
        {
            dict.SetStr(keys[i], Value.FromInt(i));
            Assert.Equal(0, dict.GetStr(others[0]).AsInt);
        }

        Assert.Equal(7, dict.GetStr(others[7]).AsInt);
        dict.RemoveStr(keys[7]);
        Assert.True(dict.GetStr(others[7]).IsUnbound);
        dict.SetStr(keys[7], Value.FromInt(70));
        Assert.Equal(70, dict.GetStr(others[7]).AsInt);
        dict.SetStr(others[7], Value.FromInt(71));
        Assert.Equal(71, dict.GetStr(keys[7]).AsInt);
        Assert.Equal(20, dict.Count);
        dict.Clear();
        Assert.True(dict.GetStr(others[7]).IsUnbound);
        Assert.Equal(-1, dict.FindStr(others[7]));
    }

    [Fact]
    public void Equal_numbers_are_one_key()
    {
        var dict = new PyDict();
        dict.Set(interp, Value.FromInt(1), Value.FromString("int"));
        dict.Set(interp, Value.FromFloat(1.0), Value.FromString("float"));
        dict.Set(interp, Value.True, Value.FromString("bool"));
        Assert.Equal(1, dict.Count);
        Assert.Equal([1], Keys(dict));
        Assert.Equal("bool", Operators.Str(interp, dict.Get(interp, Value.FromInt(1))));
    }

    [Fact]
    public void What_is_not_there_is_unbound()
    {
        var dict = new PyDict();
        Assert.True(dict.Get(interp, Value.FromInt(1)).IsUnbound);
        Assert.True(dict.GetStr(new PyStr("a")).IsUnbound);
        Assert.False(dict.RemoveStr(new PyStr("a")));
    }

    [Fact]
    public void Agrees_with_a_plain_table_after_many_random_changes()
    {
        var random = new Random(20240613);
        var dict = new PyDict();
        var expected = new Dictionary<long, long>();
        for (int step = 0; step < 20_000; step++)
        {
            long key = random.Next(400);
            if (random.Next(3) == 0)
            {
                dict.Remove(interp, Value.FromInt(key));
                expected.Remove(key);
            }
            else
            {
                dict.Set(interp, Value.FromInt(key), Value.FromInt(step));
                expected[key] = step;
            }
        }

        Assert.Equal(expected.Count, dict.Count);
        Assert.Equal(expected.Keys.Order(), Keys(dict).Order());
        foreach ((long key, long value) in expected)
        {
            Assert.Equal(value, dict.Get(interp, Value.FromInt(key)).AsInt);
        }
    }

    [Fact]
    public void Text_is_found_by_content()
    {
        var dict = new PyDict();
        dict.SetStr(new PyStr("na" + "me"), Value.FromInt(7));
        Assert.Equal(7, dict.GetStr(new PyStr(string.Concat("n", "ame"))).AsInt);
        Assert.Equal(7, dict.Get(interp, Value.FromString("name")).AsInt);
        Assert.True(dict.RemoveStr(new PyStr("name")));
        Assert.Equal(0, dict.Count);
    }

    [Fact]
    public void A_copy_goes_its_own_way()
    {
        var dict = new PyDict();
        dict.Set(interp, Value.FromInt(1), Value.None);
        PyDict copy = dict.Copy();
        copy.Set(interp, Value.FromInt(2), Value.None);
        dict.Clear();
        Assert.Equal([1, 2], Keys(copy));
        Assert.Equal([], Keys(dict));
    }

    private static long[] Keys(PyDict dict)
    {
        var keys = new List<long>();
        int position = 0;
        while (dict.NextEntry(ref position, out Value key, out _))
        {
            keys.Add(key.AsInt);
        }

        return [.. keys];
    }
}
