using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>Finds the object type of a value of an interface or union (specification 6.4.3, <c>ResolveAbstractType</c>).</summary>
internal static class AbstractTypes
{
    public static ObjectType Resolve(Schema schema, NamedType type, object value)
    {
        var name = type is UnionType union ? union.ResolveType?.Invoke(value) : ((InterfaceType)type).ResolveType?.Invoke(value);
        var possible = schema.PossibleTypes(type);
        foreach (var candidate in possible)
        {
            if (name is null ? candidate.IsTypeOf?.Invoke(value) == true : candidate.Name == name)
                return candidate;
        }

        throw new FieldException(
            $"{type.Name} was resolved to {name ?? "no type"}, but must be one of {string.Join(", ", possible.Select(static candidate => candidate.Name))}.",
            ExecutionErrorCodes.BrokenPromise);
    }
}
