using System.Globalization;
using System.Reflection;

namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>The ids by which XML documentation files name types and members (C# specification, annex D.4).</summary>
internal static class DocumentationId
{
    public static string Of(Type type) => "T:" + Name(Definition(type));

    public static string Of(PropertyInfo property) => $"P:{Name(Definition(property.DeclaringType!))}.{property.Name}";

    public static string Of(FieldInfo field) => $"F:{Name(Definition(field.DeclaringType!))}.{field.Name}";

    public static string Of(MethodBase method)
    {
        // Parameters of a member of a constructed type are documented as the definition has them.
        if (method.DeclaringType is { IsConstructedGenericType: true } constructed)
            method = MethodBase.GetMethodFromHandle(method.MethodHandle, constructed.GetGenericTypeDefinition().TypeHandle)!;
        var name = method.IsConstructor ? "#ctor" : method.Name;
        var arity = method.IsGenericMethod ? string.Create(CultureInfo.InvariantCulture, $"``{method.GetGenericArguments().Length}") : "";
        var parameters = method.GetParameters();
        var list = parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(static parameter => Reference(parameter.ParameterType)))})";
        return $"M:{Name(method.DeclaringType!)}.{name}{arity}{list}";
    }

    private static Type Definition(Type type) => type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type;

    private static string Name(Type type) => (type.FullName ?? type.Name).Replace('+', '.');

    private static string Reference(Type type)
    {
        if (type.IsGenericParameter)
            return string.Create(CultureInfo.InvariantCulture, $"{(type.DeclaringMethod is null ? "`" : "``")}{type.GenericParameterPosition}");
        if (type.IsArray)
            return Reference(type.GetElementType()!) + "[]";
        if (type.IsByRef)
            return Reference(type.GetElementType()!) + "@";
        if (!type.IsGenericType)
            return Name(type);
        var definition = Name(type.GetGenericTypeDefinition());
        var arguments = string.Join(',', type.GetGenericArguments().Select(Reference));
        return $"{definition[..definition.IndexOf('`', StringComparison.Ordinal)]}{{{arguments}}}";
    }
}
