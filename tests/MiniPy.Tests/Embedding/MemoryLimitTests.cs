using Xunit;

namespace MiniPy.Tests.Embedding;

/// <summary>The limit of memory. What the process holds is a part of it, so nothing else runs meanwhile.</summary>
[Collection(nameof(MemoryLimitTests))]
[CollectionDefinition(nameof(MemoryLimitTests), DisableParallelization = true)]
public sealed class MemoryLimitTests
{
    [Theory]
    [InlineData("kept = []\nwhile True:\n    kept.append('x' * 100_000)\n")]
    [InlineData("kept = []\nwhile True:\n    kept.append([1, 2, 3])\n")]
    [InlineData("kept = [1]\nwhile True:\n    kept += kept\n")]
    public void Memory_ends_a_program(string code) => Assert.Equal(LimitKind.Memory, LimitsTests.Run(code, new Limits { MaxMemoryBytes = 400_000_000 }).Stopped);

    [Fact]
    public void Memory_that_is_given_back_does_not_count() =>
        Assert.Equal((null, 0, "done\n"), LimitsTests.Run("for i in range(5000):\n    s = 'x' * 100_000\nprint('done')\n", new Limits { MaxMemoryBytes = 400_000_000 }));
}
