using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace MiniPy.Profile;

/// <summary>
/// Writes a profile in the form that the compilers crossgen2 and ilc read (<c>--mibc</c>): an assembly, packed, whose methods are not there to be executed. Their code is a list:
/// for each method that was counted <c>ldtoken METHOD</c>, <c>ldstr "InstrumentationDataStart"</c>, numbers and types, <c>ldstr "InstrumentationDataEnd"</c>, <c>pop</c>. There is a
/// list for each group of assemblies that such a method needs, and the method <c>AssemblyDictionary</c> names the groups, so that a compiler reads only those it may use.
/// </summary>
internal sealed class ProfileWriter
{
    /// <summary>Which numbers of a probe follow: all four.</summary>
    private const int AllFields = 15;

    /// <summary>Units and pieces of fused trees are made while a program runs: no compiler sees those types ahead of time.</summary>
    private const string Fused = "MiniPy.Nodes.Fused.";

    private readonly Definitions definitions;
    private readonly MetadataBuilder metadata = new();
    private readonly TypeReferences references;
    private readonly MethodBodyStreamEncoder bodies = new(new BlobBuilder());
    private readonly SortedDictionary<string, List<(EntityHandle Token, MergedMethod Method)>> groups = new(StringComparer.Ordinal);

    public ProfileWriter(Definitions definitions)
    {
        this.definitions = definitions;
        references = new TypeReferences(metadata, definitions);
    }

    /// <summary>Adds a method; gives false where the assemblies at hand do not have it, or not all types of it.</summary>
    public bool Add(MethodCounts counts, MergedMethod merged)
    {
        if (counts.IsGeneric || counts.Name.Contains("[" + Fused, StringComparison.Ordinal) || definitions.Find(counts) is not var (declaring, type, method)
            || references.TokenOf(declaring) is not { } parent || SignatureBytes.Of(method, type.Assembly, references) is not { } signature)
        {
            return false;
        }

        StringHandle name = metadata.GetOrAddString(type.Assembly.Metadata.GetString(method.Name));
        EntityHandle token = metadata.AddMemberReference(parent, name, metadata.GetOrAddBlob(signature));
        var needed = new SortedSet<string>(StringComparer.Ordinal);
        references.AddAssemblies(declaring, needed);
        needed.Remove(type.Assembly.Name);
        string group = type.Assembly.Name + ";" + string.Concat(needed.Select(assembly => assembly + ";"));
        if (!groups.TryGetValue(group, out List<(EntityHandle, MergedMethod)>? members))
        {
            groups[group] = members = [];
        }

        members.Add((token, merged));
        return true;
    }

    public void Write(string path)
    {
        MethodDefinitionHandle first = WriteConfiguration();
        WriteGroups();
        string name = Path.GetFileNameWithoutExtension(path);
        metadata.AddModule(0, metadata.GetOrAddString(name + ".dll"), metadata.GetOrAddGuid(Guid.AllBitsSet), default, default);
        metadata.AddAssembly(metadata.GetOrAddString(name), new Version(), default, default, default, AssemblyHashAlgorithm.None);
        metadata.AddTypeDefinition(default, default, metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), first);
        var header = new PEHeaderBuilder(imageCharacteristics: Characteristics.ExecutableImage | Characteristics.Dll);
        var image = new ManagedPEBuilder(header, new MetadataRootBuilder(metadata), bodies.Builder, deterministicIdProvider: _ => new BlobContentId(Guid.AllBitsSet, 0));
        var bytes = new BlobBuilder();
        image.Serialize(bytes);

        using ZipArchive archive = new(File.Create(path), ZipArchiveMode.Create);
        ZipArchiveEntry entry = archive.CreateEntry(name + ".mibc.dll", CompressionLevel.SmallestSize);
        entry.LastWriteTime = new DateTime(1980, 1, 1);
        using Stream stream = entry.Open();
        bytes.WriteContentTo(stream);
    }

    private static InstructionEncoder NewCode() => new(new BlobBuilder());

    private MethodDefinitionHandle WriteConfiguration()
    {
        InstructionEncoder code = NewCode();
        foreach ((string key, string value) in new[] { ("FormatVersion", "1.0"), ("Os", "Linux"), ("Arch", "x64"), ("Runtime", "CoreClr") })
        {
            code.LoadString(metadata.GetOrAddUserString(key));
            code.LoadString(metadata.GetOrAddUserString(value));
            code.OpCode(ILOpCode.Pop);
            code.OpCode(ILOpCode.Pop);
        }

        return Define("MibcConfig", code);
    }

    private void WriteGroups()
    {
        InstructionEncoder dictionary = NewCode();
        int number = 0;
        foreach ((string group, List<(EntityHandle, MergedMethod)> members) in groups)
        {
            InstructionEncoder code = NewCode();
            foreach ((EntityHandle token, MergedMethod method) in members)
            {
                WriteMethod(code, token, method);
            }

            dictionary.LoadString(metadata.GetOrAddUserString(group));
            dictionary.OpCode(ILOpCode.Ldtoken);
            dictionary.Token(Define($"Assemblies_{group}_{++number}", code));
            dictionary.OpCode(ILOpCode.Pop);
        }

        Define("AssemblyDictionary", dictionary);
    }

    private MethodDefinitionHandle Define(string name, InstructionEncoder code)
    {
        const int StackDepth = 4096;
        var signature = new BlobBuilder();
        new BlobEncoder(signature).MethodSignature().Parameters(0, result => result.Void(), _ => { });
        code.OpCode(ILOpCode.Ret);
        return metadata.AddMethodDefinition(MethodAttributes.Public | MethodAttributes.Static, MethodImplAttributes.IL, metadata.GetOrAddString(name), metadata.GetOrAddBlob(signature),
            bodies.AddMethodBody(code, StackDepth), MetadataTokens.ParameterHandle(1));
    }

    private void WriteMethod(InstructionEncoder code, EntityHandle token, MergedMethod method)
    {
        code.OpCode(ILOpCode.Ldtoken);
        code.Token(token);
        code.LoadString(metadata.GetOrAddUserString("InstrumentationDataStart"));
        foreach (MergedProbe probe in method.Probes)
        {
            bool hasTypes = probe.Probe.Kind == ProbeKind.Types;
            code.LoadConstantI4(AllFields);
            code.LoadConstantI4(probe.Probe.Offset);
            code.LoadConstantI4((int)probe.Probe.Kind);
            code.LoadConstantI4(hasTypes ? MergedProbe.SampleSize : 1);
            code.LoadConstantI4(probe.Probe.Other);
            if (hasTypes)
            {
                WriteSample(code, probe);
            }
            else
            {
                code.LoadConstantI4((int)Math.Min(probe.Count, int.MaxValue));
            }
        }

        code.LoadString(metadata.GetOrAddUserString("InstrumentationDataEnd"));
        code.OpCode(ILOpCode.Pop);
    }

    /// <summary>A type is its token, one that cannot be named some small number of its own, an entry that is not used 0.</summary>
    private void WriteSample(InstructionEncoder code, MergedProbe probe)
    {
        int written = 0, unnamed = 0;
        foreach ((string type, int entries) in probe.Sample())
        {
            bool isFused = type.StartsWith(Fused, StringComparison.Ordinal) && type.Contains('`', StringComparison.Ordinal);
            EntityHandle? token = !isFused && TypeName.TryParse(type, out TypeName? name) ? references.TokenOf(name) : null;
            unnamed += token == null ? 1 : 0;
            for (int i = 0; i < entries; i++, written++)
            {
                if (token is { } known)
                {
                    code.OpCode(ILOpCode.Ldtoken);
                    code.Token(known);
                }
                else
                {
                    code.LoadConstantI4(unnamed);
                }
            }
        }

        for (; written < MergedProbe.SampleSize; written++)
        {
            code.LoadConstantI4(0);
        }
    }
}
