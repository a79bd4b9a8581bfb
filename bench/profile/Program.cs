using MiniPy.Profile;

const string Usage = "usage: MiniPy.Profile OUT.mibc FOLDER-OF-RUNS ASSEMBLY.dll...";
if (args.Length < 3)
{
    Console.Error.WriteLine(Usage);
    return 2;
}

var merged = new Dictionary<(string Name, string Signature, int BodySize), (MethodCounts First, MergedMethod Method)>();
string[] runs = Directory.GetFiles(args[1], "*.txt");
foreach (MethodCounts counts in runs.Order(StringComparer.Ordinal).SelectMany(RunProfile.Read))
{
    var key = (counts.Name, counts.Signature, counts.BodySize);
    if (!merged.TryGetValue(key, out (MethodCounts First, MergedMethod Method) entry))
    {
        merged[key] = entry = (counts, new MergedMethod());
    }

    entry.Method.Add(counts);
}

using var definitions = new Definitions(args[2..]);
var writer = new ProfileWriter(definitions);
int written = 0, executed = 0;
foreach ((MethodCounts first, MergedMethod method) in merged.Values.OrderBy(entry => entry.First.Name, StringComparer.Ordinal).ThenBy(entry => entry.First.Signature, StringComparer.Ordinal))
{
    if (method.WasExecuted)
    {
        executed++;
        written += writer.Add(first, method) ? 1 : 0;
    }
}

writer.Write(args[0]);
Console.WriteLine($"{runs.Length} runs, {executed} methods executed, {written} of them written (the others are generic or made while a program runs)");
return 0;
