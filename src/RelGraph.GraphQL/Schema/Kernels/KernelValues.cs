using RelGraph.Engine.Analytics;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Kernels;
using RelGraph.Engine.Model;

namespace RelGraph.GraphQL.Schema.Kernels;

/// <summary>Turns the inputs of a question into the values of a kernel.</summary>
internal static class KernelValues
{
    /// <exception cref="InvalidOptionsException">A value is out of range, missing or in the field of another type.</exception>
    /// <exception cref="NotFoundException">A node is not in the graph.</exception>
    public static KernelArguments Of(GraphKernel kernel, IReadOnlyList<KernelParameterInput> inputs, SelectedGraph graph)
    {
        var given = new Dictionary<string, object>(StringComparer.Ordinal);
        var faults = new List<string>();
        foreach (var input in inputs)
        {
            var parameter = kernel.Parameter(input.Name);
            if ((parameter is null ? "" : Value(parameter, input, graph)) is not { } value)
            {
                faults.Add($"{parameter!.Name} must be {parameter.Allowed}, given as '{Field(parameter.Type)}'.");
            }
            else if (!given.TryAdd(input.Name, value))
            {
                faults.Add($"{InvalidValueException.Shorten(input.Name)} is given twice.");
            }
        }

        InvalidOptionsException.ThrowIfAny(kernel.Name, faults);
        return KernelArguments.Of(kernel, given);
    }

    /// <summary>The value in the field of the parameter's type; null when it is not there.</summary>
    private static object? Value(KernelParameter parameter, KernelParameterInput input, SelectedGraph graph) => parameter.Type switch
    {
        KernelParameterType.Number => input.Number,
        KernelParameterType.WholeNumber => input.Number is { } number && double.IsInteger(number) && Math.Abs(number) < 1L << 53 ? (object)(long)number : input.Number,
        KernelParameterType.Flag => input.Flag,
        KernelParameterType.Choice => input.Choice,
        KernelParameterType.Node => input.Nodes is [var node] ? Place(node, graph) : null,
        KernelParameterType.Nodes => input.Nodes?.Select(node => Place(node, graph)).ToArray(),
        KernelParameterType.Numbers => input.Numbers,
        _ => input.Groups is { } groups ? Groups(parameter, groups, graph) : null,
    };

    private static string Field(KernelParameterType type) => type switch
    {
        KernelParameterType.Number or KernelParameterType.WholeNumber => "number",
        KernelParameterType.Node => "nodes, exactly one",
        var other => other.ToString().ToLowerInvariant(),
    };

    private static int Place(NodeId node, SelectedGraph graph) => graph.IndexOf(node) is var place and >= 0
        ? place
        : throw new NotFoundException("node", node.ToString(), "it has no such relation on the day: name other kinds in relations, or its kind in alsoNodes");

    private static int[] Groups(KernelParameter parameter, IReadOnlyList<NodeGroupInput> groups, SelectedGraph graph)
    {
        var places = new int[graph.Nodes.Count];
        Array.Fill(places, -1);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (node, group) in groups)
        {
            numbers.TryAdd(group, numbers.Count);
            places[Place(node, graph)] = numbers[group];
        }

        return Array.IndexOf(places, -1) is var missing and >= 0
            ? throw new InvalidOptionsException(parameter.Name, [$"It must give a group for each node of the graph but had none for {graph.Nodes[missing]}."])
            : places;
    }
}
