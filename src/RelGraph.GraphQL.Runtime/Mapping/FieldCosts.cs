using System.Globalization;
using System.Reflection;
using RelGraph.GraphQL.Runtime.Costs;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Reads what members say of their costs. A property says what the interface it implements says, unless it says otherwise.</summary>
internal static class FieldCosts
{
    public static double? CostOf(MemberInfo member) => Find<CostAttribute>(member)?.Weight;

    /// <summary>What the member says; a method that takes <c>first</c> or <c>last</c> and returns <c>nodes</c> or <c>edges</c> is a connection and need not say so.</summary>
    public static ListSize? SizeOf(MemberInfo member) =>
        Find<ListSizeAttribute>(member) is { } says ? new ListSize(says.Assumed == 0 ? null : says.Assumed, says.Slicing, says.Sized)
        : member is MethodInfo method ? OfConnection(method) : null;

    /// <summary>What is wrong with what a schema says; each names type and field.</summary>
    public static IEnumerable<string> Mistakes(IEnumerable<NamedType> types)
    {
        foreach (var type in types.OfType<FieldedType>())
        {
            foreach (var field in type.Fields)
            {
                if (field.Cost is < 0 or > 1e9 or double.NaN)
                    yield return $"{type.Name}.{field.Name} costs {field.Cost.Value.ToString(CultureInfo.InvariantCulture)}; a cost is a number from 0 to 1e9.";
                if (field.ListSize is not { } size)
                    continue;
                if (size.Assumed < 1)
                    yield return $"{type.Name}.{field.Name} assumes a list of {size.Assumed}; assume at least 1.";
                foreach (var name in size.SlicingArguments.Where(name => field.FindArgument(name)?.Type.Nullable != BuiltInScalars.Int))
                    yield return $"{type.Name}.{field.Name} says that argument {name} bounds its list, but it has no such argument of the type Int.";
                foreach (var name in size.SizedFields.Where(name => (field.Type.Named as FieldedType)?.FindField(name)?.Type.Nullable is not ListType))
                    yield return $"{type.Name}.{field.Name} says that {name} of its value is a list as long, but {field.Type.Named.Name} has no such list.";
            }
        }
    }

    private static ListSize? OfConnection(MethodInfo method)
    {
        var slicing = method.GetParameters().Select(Naming.OfParameter).Where(static name => name is "first" or "last").ToList();
        var value = TaskUnwrapping.ResultOf(method.ReturnType);
        var sized = value.GetProperties().Select(Naming.OfMember).Where(static name => name is "nodes" or "edges").ToList();
        return slicing.Count > 0 && sized.Count > 0 ? new ListSize(null, slicing, sized) : null;
    }

    private static T? Find<T>(MemberInfo member)
        where T : Attribute =>
        member.GetCustomAttribute<T>() ?? (member is PropertyInfo { DeclaringType: { IsInterface: false } declaring }
            ? declaring.GetInterfaces().Select(promise => promise.GetProperty(member.Name)?.GetCustomAttribute<T>()).FirstOrDefault(static found => found is not null)
            : null);
}
