using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace MiniPy.Profile;

/// <summary>Writes signatures as the run time does in a profile: <c>instance value class Space.Name`1&lt;!0&gt;  (int32,class System.String)</c>. Names of nested types stand there alone.</summary>
internal sealed class SignatureText : ISignatureTypeProvider<string, object?>
{
    public static string Of(MetadataReader metadata, MethodDefinition method)
    {
        MethodSignature<string> signature = method.DecodeSignature(new SignatureText(), null);
        return (signature.Header.IsInstance ? "instance " : "") + (signature.Header.IsGeneric ? "generic " : "") + signature.ReturnType + "  (" + string.Join(",", signature.ParameterTypes) + ")";
    }

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode switch
    {
        PrimitiveTypeCode.Void => "void",
        PrimitiveTypeCode.Boolean => "bool",
        PrimitiveTypeCode.Char => "wchar",
        PrimitiveTypeCode.SByte => "int8",
        PrimitiveTypeCode.Byte => "unsigned int8",
        PrimitiveTypeCode.Int16 => "int16",
        PrimitiveTypeCode.UInt16 => "unsigned int16",
        PrimitiveTypeCode.Int32 => "int32",
        PrimitiveTypeCode.UInt32 => "unsigned int32",
        PrimitiveTypeCode.Int64 => "int64",
        PrimitiveTypeCode.UInt64 => "unsigned int64",
        PrimitiveTypeCode.Single => "float32",
        PrimitiveTypeCode.Double => "float64",
        PrimitiveTypeCode.IntPtr => "int",
        PrimitiveTypeCode.UIntPtr => "unsigned int",
        PrimitiveTypeCode.String => "class System.String",
        PrimitiveTypeCode.Object => "class System.Object",
        _ => "typedbyref",
    };

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        TypeDefinition type = reader.GetTypeDefinition(handle);
        return Named(rawTypeKind, DefinedType.Join(reader.GetString(type.Namespace), reader.GetString(type.Name)));
    }

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        TypeReference type = reader.GetTypeReference(handle);
        return Named(rawTypeKind, DefinedType.Join(reader.GetString(type.Namespace), reader.GetString(type.Name)));
    }

    public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public string GetArrayType(string elementType, ArrayShape shape) => elementType + "[" + new string(',', shape.Rank - 1) + "]";

    public string GetSZArrayType(string elementType) => elementType + "[]";

    public string GetByReferenceType(string elementType) => elementType + "&";

    public string GetPointerType(string elementType) => elementType + "*";

    public string GetPinnedType(string elementType) => elementType;

    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) => genericType + "<" + string.Join(",", typeArguments) + ">";

    public string GetGenericTypeParameter(object? genericContext, int index) => "!" + index;

    public string GetGenericMethodParameter(object? genericContext, int index) => "!!" + index;

    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) =>
        (isRequired ? "required_modifier " : "optional_modifier ") + modifier.Replace("class ", "", StringComparison.Ordinal) + " " + unmodifiedType;

    public string GetFunctionPointerType(MethodSignature<string> signature) => "fnptr";

    private static string Named(byte kind, string name) => (kind == (byte)SignatureTypeKind.ValueType ? "value class " : "class ") + name;
}
