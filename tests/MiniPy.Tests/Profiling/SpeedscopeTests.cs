using System.Text.Json;
using MiniPy.Runtime.Profiling;
using Xunit;

namespace MiniPy.Tests.Profiling;

/// <summary>Files for Speedscope keep its format's promises.</summary>
public sealed class SpeedscopeTests
{
    private static readonly ProfiledFunction Main = new("<module>", "main.py", 1);
    private static readonly ProfiledFunction Gen = new("gen", "main.py", 9);

    [Fact]
    public void Stacks_become_events()
    {
        var recorder = new ProfileRecorder();
        object generator = new();
        recorder.Record([new(Main, null)], 1, TimeSpan.FromMicroseconds(1));
        recorder.Record([new(Gen, generator), new(Main, null)], 10, TimeSpan.FromMicroseconds(2));
        recorder.Record([new(Gen, generator), new(Main, null)], 11, TimeSpan.FromMicroseconds(3));
        using JsonDocument file = Write(recorder);
        CheckFormat(file.RootElement);
        Assert.Equal(
            [
                "all: O<module>@0 O1: @0 C1: @1000 Ogen@1000 O10: @1000 C10: @3000 O11: @3000 C11: @6000 Cgen@6000 C<module>@6000",
                "gen (main.py:9) #1: Ogen@1000 O10: @1000 C10: @3000 O11: @3000 C11: @6000 Cgen@6000",
            ],
            Profiles(file.RootElement));
    }

    [Theory]
    [InlineData("examples/coroutine.py")]
    [InlineData("tests/scripts/generators/yield_from/a_finished_generator.py")]
    public void A_profiled_program_prints_the_same(string name)
    {
        string path = Repository.PathOf(name);
        var profile = new ScriptProfile { Interval = TimeSpan.FromTicks(1) };
        using var output = new StringWriter();
        int status = new Engine(new EngineOptions { Output = output, Profile = profile }).Run(File.ReadAllBytes(path), Path.GetFileName(path));
        Assert.Equal(0, status);
        Assert.Equal(File.ReadAllText(Path.ChangeExtension(path, ".out")), output.ToString());
        Assert.True(profile.SampleCount > 0);
        using var stream = new MemoryStream();
        profile.WriteSpeedscope(stream, name);
        using JsonDocument file = JsonDocument.Parse(stream.ToArray());
        CheckFormat(file.RootElement);
    }

    [Fact]
    public void Each_generator_has_a_lane()
    {
        const string Code = """
            import time
            def gen(n):
                while n:
                    n -= 1
                    time.sleep(0.02)
                    yield n
            def chain(n):
                yield from gen(n)
            for pair in zip(gen(3), chain(3)):
                pass
            """;
        var profile = new ScriptProfile();
        Assert.Equal(0, new Engine(new EngineOptions { Profile = profile }).Run(Code, "lanes.py"));
        using var stream = new MemoryStream();
        profile.WriteSpeedscope(stream, "lanes");
        using JsonDocument file = JsonDocument.Parse(stream.ToArray());
        CheckFormat(file.RootElement);
        string[] profiles = Profiles(file.RootElement);
        Assert.StartsWith("all: O", profiles[0]);
        Assert.Contains(profiles, lane => lane.StartsWith("gen (lanes.py:2) #1: Ogen@") && lane.Contains("O5: time.sleep(0.02)@"));
        Assert.Contains(profiles, lane => lane.StartsWith("gen (lanes.py:2) #2: Ogen@"));
        Assert.Contains("Ochain@", profiles[0]);
    }

    private static JsonDocument Write(ProfileRecorder recorder)
    {
        using var stream = new MemoryStream();
        new SpeedscopeWriter(recorder).Write(stream, "test");
        return JsonDocument.Parse(stream.ToArray());
    }

    /// <summary>Frames are in range, time does not run backwards, and every frame that is opened is closed, the innermost first.</summary>
    private static void CheckFormat(JsonElement file)
    {
        Assert.Equal("https://www.speedscope.app/file-format-schema.json", file.GetProperty("$schema").GetString());
        int frames = file.GetProperty("shared").GetProperty("frames").GetArrayLength();
        foreach (JsonElement profile in file.GetProperty("profiles").EnumerateArray())
        {
            Assert.Equal("evented", profile.GetProperty("type").GetString());
            var open = new Stack<int>();
            long at = profile.GetProperty("startValue").GetInt64();
            foreach (JsonElement step in profile.GetProperty("events").EnumerateArray())
            {
                int frame = step.GetProperty("frame").GetInt32();
                Assert.InRange(frame, 0, frames - 1);
                Assert.InRange(step.GetProperty("at").GetInt64(), at, profile.GetProperty("endValue").GetInt64());
                at = step.GetProperty("at").GetInt64();
                if (step.GetProperty("type").GetString() == "O")
                {
                    open.Push(frame);
                }
                else
                {
                    Assert.Equal(open.Pop(), frame);
                }
            }

            Assert.Empty(open);
        }
    }

    /// <summary>Each profile as its name and its events.</summary>
    private static string[] Profiles(JsonElement file)
    {
        string[] names = [.. file.GetProperty("shared").GetProperty("frames").EnumerateArray().Select(frame => frame.GetProperty("name").GetString()!)];
        return [.. file.GetProperty("profiles").EnumerateArray().Select(profile =>
            profile.GetProperty("name").GetString() + ": " + string.Join(' ', profile.GetProperty("events").EnumerateArray().Select(step =>
                $"{step.GetProperty("type").GetString()}{names[step.GetProperty("frame").GetInt32()]}@{step.GetProperty("at").GetInt64()}")))];
    }
}
