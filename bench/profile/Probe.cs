namespace MiniPy.Profile;

/// <summary>What a probe counts: the run time's <c>PgoInstrumentationKind</c>, of which only these are taken.</summary>
internal enum ProbeKind
{
    /// <summary>How often a block was executed.</summary>
    Block = 0x41,

    /// <summary>How often an edge between two blocks was taken.</summary>
    Edge = 0x181,

    /// <summary>How often a call was made whose types or methods follow.</summary>
    Calls = 0xB1,

    /// <summary>A sample of the types that a virtual call or a cast met.</summary>
    Types = 0xC3,
}

/// <summary>One thing that is counted in a method.</summary>
/// <param name="Kind">What.</param>
/// <param name="Offset">Where: an offset in the method's IL code.</param>
/// <param name="Other">For an edge where it leads; for the others flags of the run time.</param>
internal readonly record struct Probe(ProbeKind Kind, int Offset, int Other);
