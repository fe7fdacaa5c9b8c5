using System.Globalization;
using System.Text;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Costs;

/// <summary>Writes what a field costs behind its type, as <see cref="CostDirectives"/> declare it.</summary>
internal static class CostPrinter
{
    public static void Print(StringBuilder text, FieldDefinition field)
    {
        if (field.Cost is { } cost)
            text.Append(CultureInfo.InvariantCulture, $" @cost(weight: \"{cost}\")");
        if (field.ListSize is { } size)
            text.Append(" @listSize(").AppendJoin(", ", Arguments(size)).Append(')');
    }

    private static IEnumerable<string> Arguments(ListSize size)
    {
        if (size.Assumed is { } assumed)
            yield return string.Create(CultureInfo.InvariantCulture, $"assumedSize: {assumed}");
        if (size.SlicingArguments.Count > 0)
            yield return $"slicingArguments: [{Names(size.SlicingArguments)}]";
        if (size.SizedFields.Count > 0)
            yield return $"sizedFields: [{Names(size.SizedFields)}]";
        if (size.SlicingArguments.Count > 0)
            yield return "requireOneSlicingArgument: false";
    }

    private static string Names(IReadOnlyList<string> names) => string.Join(", ", names.Select(static name => $"\"{name}\""));
}
