using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace MiniPy.Profile;

/// <summary>Encodes a signature of another assembly with references of the one that is being written. A signature with a type that no assembly at hand defines has no encoding: <see cref="Of"/> gives null.</summary>
internal sealed class SignatureBytes : ISignatureTypeProvider<ImmutableArray<byte>, object?>
{
    private readonly TypeReferences references;
    private readonly DefiningAssembly assembly;
    private bool isComplete = true;

    private SignatureBytes(TypeReferences references, DefiningAssembly assembly)
    {
        this.references = references;
        this.assembly = assembly;
    }

    public static BlobBuilder? Of(MethodDefinition method, DefiningAssembly assembly, TypeReferences references)
    {
        var provider = new SignatureBytes(references, assembly);
        var bytes = new BlobBuilder();
        Write(bytes, method.DecodeSignature(provider, null));
        return provider.isComplete ? bytes : null;
    }

    public ImmutableArray<byte> GetPrimitiveType(PrimitiveTypeCode typeCode) => [(byte)typeCode];

    public ImmutableArray<byte> GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        Named(rawTypeKind, references.TokenOf(new DefinedType(assembly, handle)));

    public ImmutableArray<byte> GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
        references.TokenOf(DefinedType.NameOf(reader, handle)) is { } token ? Named(rawTypeKind, token) : Unknown();

    public ImmutableArray<byte> GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) => Unknown();

    public ImmutableArray<byte> GetArrayType(ImmutableArray<byte> elementType, ArrayShape shape) => Unknown();

    public ImmutableArray<byte> GetSZArrayType(ImmutableArray<byte> elementType) => elementType.Insert(0, (byte)SignatureTypeCode.SZArray);

    public ImmutableArray<byte> GetByReferenceType(ImmutableArray<byte> elementType) => elementType.Insert(0, (byte)SignatureTypeCode.ByReference);

    public ImmutableArray<byte> GetPointerType(ImmutableArray<byte> elementType) => elementType.Insert(0, (byte)SignatureTypeCode.Pointer);

    public ImmutableArray<byte> GetPinnedType(ImmutableArray<byte> elementType) => elementType.Insert(0, (byte)SignatureTypeCode.Pinned);

    public ImmutableArray<byte> GetGenericInstantiation(ImmutableArray<byte> genericType, ImmutableArray<ImmutableArray<byte>> typeArguments)
    {
        BlobBuilder bytes = Start(SignatureTypeCode.GenericTypeInstance);
        bytes.WriteBytes(genericType);
        bytes.WriteCompressedInteger(typeArguments.Length);
        WriteAll(bytes, typeArguments);
        return bytes.ToImmutableArray();
    }

    public ImmutableArray<byte> GetGenericTypeParameter(object? genericContext, int index) => Parameter(SignatureTypeCode.GenericTypeParameter, index);

    public ImmutableArray<byte> GetGenericMethodParameter(object? genericContext, int index) => Parameter(SignatureTypeCode.GenericMethodParameter, index);

    public ImmutableArray<byte> GetModifiedType(ImmutableArray<byte> modifier, ImmutableArray<byte> unmodifiedType, bool isRequired)
    {
        BlobBuilder bytes = Start(isRequired ? SignatureTypeCode.RequiredModifier : SignatureTypeCode.OptionalModifier);
        bytes.WriteBytes(modifier);
        bytes.WriteBytes(unmodifiedType);
        return bytes.ToImmutableArray();
    }

    public ImmutableArray<byte> GetFunctionPointerType(MethodSignature<ImmutableArray<byte>> signature)
    {
        BlobBuilder bytes = Start(SignatureTypeCode.FunctionPointer);
        Write(bytes, signature);
        return bytes.ToImmutableArray();
    }

    private static void Write(BlobBuilder bytes, MethodSignature<ImmutableArray<byte>> signature)
    {
        bytes.WriteByte(signature.Header.RawValue);
        if (signature.Header.IsGeneric)
        {
            bytes.WriteCompressedInteger(signature.GenericParameterCount);
        }

        bytes.WriteCompressedInteger(signature.ParameterTypes.Length);
        bytes.WriteBytes(signature.ReturnType);
        WriteAll(bytes, signature.ParameterTypes);
    }

    private static void WriteAll(BlobBuilder bytes, ImmutableArray<ImmutableArray<byte>> types)
    {
        foreach (ImmutableArray<byte> type in types)
        {
            bytes.WriteBytes(type);
        }
    }

    private static BlobBuilder Start(SignatureTypeCode code)
    {
        var bytes = new BlobBuilder();
        bytes.WriteByte((byte)code);
        return bytes;
    }

    private static ImmutableArray<byte> Parameter(SignatureTypeCode code, int index)
    {
        BlobBuilder bytes = Start(code);
        bytes.WriteCompressedInteger(index);
        return bytes.ToImmutableArray();
    }

    /// <summary>A modifier is a token alone, without saying whether it is a class.</summary>
    private static ImmutableArray<byte> Named(byte kind, EntityHandle token)
    {
        var bytes = new BlobBuilder();
        if (kind != 0)
        {
            bytes.WriteByte(kind);
        }

        bytes.WriteCompressedInteger(CodedIndex.TypeDefOrRefOrSpec(token));
        return bytes.ToImmutableArray();
    }

    private ImmutableArray<byte> Unknown()
    {
        isComplete = false;
        return [];
    }
}
