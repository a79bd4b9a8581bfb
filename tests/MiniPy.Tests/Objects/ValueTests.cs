using System.Runtime.CompilerServices;
using MiniPy.Numbers;
using MiniPy.Objects;
using Xunit;

namespace MiniPy.Tests.Objects;

/// <summary>The sixteen bytes that a Python value is.</summary>
public sealed class ValueTests
{
    [Fact]
    public void Is_two_registers_wide() => Assert.Equal(16, Unsafe.SizeOf<Value>());

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void An_int_of_64_bits_is_itself(long number)
    {
        Value value = Value.FromInt(number);
        Assert.True(value.IsInt);
        Assert.Equal(number, value.AsInt);
        Assert.False(value.IsFloat || value.IsBool || value.IsNone || value.IsSpecial);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(double.Epsilon)]
    [InlineData(1.5)]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void A_float_keeps_every_bit(double number)
    {
        Value value = Value.FromFloat(number);
        Assert.True(value.IsFloat);
        Assert.False(value.IsInt);
        Assert.Equal(BitConverter.DoubleToInt64Bits(number), BitConverter.DoubleToInt64Bits(value.AsFloat));
    }

    [Fact]
    public void A_bool_is_neither_an_int_nor_the_other_bool()
    {
        Assert.True(Value.True.IsBool && Value.True.IsTrue && !Value.True.IsInt);
        Assert.True(Value.False.IsBool && !Value.False.IsTrue);
        Assert.False(Value.True.Is(Value.FromInt(1)));
        Assert.False(Value.True.Is(Value.False));
        Assert.True(Value.FromBool(true).Is(Value.True));
    }

    [Fact]
    public void Ints_of_more_than_64_bits_go_to_the_heap_and_come_back()
    {
        Value large = PyInt.From((BigInt)long.MaxValue + 1);
        Assert.False(large.IsInt);
        Assert.Equal((BigInt)long.MaxValue + 1, PyInt.ToBigInt(large));

        Value small = PyInt.From(new BigInt(long.MaxValue));
        Assert.True(small.IsInt);
    }

    [Fact]
    public void Signals_are_no_values()
    {
        Value[] signals = [Value.Unbound, Value.Error, Value.End, Value.EndWithValue];
        for (int i = 0; i < signals.Length; i++)
        {
            Assert.True(signals[i].IsSpecial);
            Assert.False(signals[i].IsInt || signals[i].IsNone || signals[i].IsBool);
            for (int j = 0; j < signals.Length; j++)
            {
                Assert.Equal(i == j, signals[i].Is(signals[j]));
            }
        }

        Assert.True(Value.Error.IsError && !Value.Unbound.IsError);
        Assert.True(Value.End.IsEnd && !Value.Unbound.IsEnd);
        Assert.True(Value.Unbound.IsUnbound && !Value.Error.IsUnbound);
    }

    [Fact]
    public void A_cleared_slot_is_the_int_zero() => Assert.True(default(Value).Is(Value.FromInt(0)));

    [Fact]
    public void Every_kind_knows_its_type()
    {
        Assert.Equal("int", Value.FromInt(5).Type.Name);
        Assert.Equal("float", Value.FromFloat(5).Type.Name);
        Assert.Equal("bool", Value.True.Type.Name);
        Assert.Equal("NoneType", Value.None.Type.Name);
        Assert.Equal("str", Value.FromString("s").Type.Name);
        Assert.Equal("int", PyInt.From(BigInt.Pow(2, 100)).Type.Name);
    }
}
