using System.Reflection;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>How C# names become names of the schema.</summary>
internal static class Naming
{
    /// <summary><c>Account</c>; <c>Page&lt;Account&gt;</c> becomes <c>AccountPage</c>, or what the class is named, where <c>{T}</c> stands for <c>Account</c>.</summary>
    public static string OfType(Type type)
    {
        if (type.GetCustomAttribute<GraphQLNameAttribute>(false) is { } given)
            return WithTypeArguments(given.Name, type);
        if (!type.IsGenericType)
            return type.Name;
        var name = type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];
        return string.Concat(type.GetGenericArguments().Select(OfType)) + name;
    }

    /// <summary>As <see cref="OfType"/>, ending in <c>Input</c>, so that one record can be both output and input.</summary>
    public static string OfInput(Type type)
    {
        var name = OfType(type);
        return name.EndsWith("Input", StringComparison.Ordinal) || type.IsDefined(typeof(GraphQLNameAttribute), false) ? name : name + "Input";
    }

    /// <summary><c>WinProbability</c> becomes <c>winProbability</c>, <c>LoadAsync</c> becomes <c>load</c>.</summary>
    public static string OfMember(MemberInfo member)
    {
        if (member.GetCustomAttribute<GraphQLNameAttribute>() is { } given)
            return WithTypeArguments(given.Name, member.DeclaringType);
        var name = member.Name;
        if (member is MethodInfo && name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal))
            name = name[..^5];
        return CamelCase(name);
    }

    /// <summary>In a generic class <c>save{T}</c> becomes <c>saveAccount</c> where <c>T</c> is <c>Account</c>.</summary>
    private static string WithTypeArguments(string name, Type? declaring)
    {
        if (declaring is not { IsConstructedGenericType: true } || !name.Contains('{', StringComparison.Ordinal))
            return name;
        return declaring.GetGenericTypeDefinition().GetGenericArguments().Zip(declaring.GetGenericArguments())
            .Aggregate(name, static (text, pair) => text.Replace($"{{{pair.First.Name}}}", OfType(pair.Second), StringComparison.Ordinal));
    }

    public static string OfParameter(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? CamelCase(parameter.Name!);

    public static string OfEnumValue(FieldInfo field) =>
        field.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? SnakeCase.Upper(field.Name);

    /// <summary>Lowers the first word, also when it is an acronym: <c>URLPath</c> becomes <c>urlPath</c>.</summary>
    public static string CamelCase(string name)
    {
        var capitals = 0;
        while (capitals < name.Length && char.IsUpper(name[capitals]))
            capitals++;
        var lowered = capitals <= 1 || capitals == name.Length || !char.IsLower(name[capitals]) ? capitals : capitals - 1;
        return string.Concat(name[..lowered].ToLowerInvariant(), name[lowered..]);
    }

    /// <summary>Whether a type comes with .NET itself: such types are mapped as scalars or lists or not at all.</summary>
    public static bool IsOfSystem(Type type) => type.Namespace is { } space && (space == "System" || space.StartsWith("System.", StringComparison.Ordinal));

    /// <summary>A type as C# code would write it, for messages.</summary>
    public static string Display(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Display(inner) + "?";
        if (type.IsArray)
            return Display(type.GetElementType()!) + "[]";
        if (!type.IsGenericType)
            return type.Name;
        return $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Display))}>";
    }
}
