using System.Globalization;
using RelGraph.Application.Recording;
using RelGraph.Engine.Analytics;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Kernels;
using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Kernels;
using RelGraph.GraphQL.Schema.Lists.Pages;

namespace RelGraph.GraphQL.Schema.Reading;

public abstract partial class ReadingFields
{
    private static readonly IReadOnlyList<FactKind> UsualRelations =
        [FactKind.ReportsTo, FactKind.Influences, FactKind.WorksWith, FactKind.PersonalTie, FactKind.Introduced, FactKind.Covers];

    /// <summary>Runs a kernel of graph analytics over relations of this moment that its audience may see: ranks, brokers, paths, communities. What it costs depends on the graph; the server bounds what one request may cost.</summary>
    /// <param name="name">The kernel, one of `kernels`.</param>
    /// <param name="graph">Which relations make up the graph.</param>
    /// <param name="parameters">Values of the kernel's parameters; defaults hold for the others.</param>
    /// <param name="seed">The seed of what is drawn at random; the same seed gives the same answer.</param>
    /// <param name="first">The most rows, 0 to 500, first by rank where the answer has one.</param>
    /// <param name="budget">What the request may cost.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    /// <exception cref="RelGraphException">There is no such kernel, a value is wrong, the graph is not what the kernel needs, or it costs too much.</exception>
    [GraphQLField]
    [Cost(200), ListSize(Slicing = ["first"], Sized = ["rows"])]
    public async ValueTask<KernelAnswerNode> KernelAsync(
        string name, KernelGraphInput? graph = null, IReadOnlyList<KernelParameterInput>? parameters = null, int seed = 0, int first = PageArguments.UsualLength,
        [FromServices] KernelBudget budget = null!, CancellationToken cancellation = default)
    {
        if (first is < 0 or > PageArguments.MostLength)
        {
            throw new InvalidValueException("first", first.ToString(CultureInfo.InvariantCulture), $"a whole number from 0 to {PageArguments.MostLength}", "take all rows with the command line: relgraph graph");
        }

        var kernel = KernelCatalog.Require(name);
        var reader = await ReaderAsync(cancellation).ConfigureAwait(false);
        var selected = Select(kernel, graph ?? new KernelGraphInput(), parameters?.FirstOrDefault(one => one.Name == kernel.MeasureParameter)?.Choice, reader);
        var arguments = KernelValues.Of(kernel, parameters ?? [], selected);
        var work = budget.Spend(kernel, KernelSize.Of(selected.View, 1), arguments);
        var run = new RunContext { Cancellation = cancellation, Seed = (ulong)(uint)seed };
        // Away from the thread of the request, which other requests wait for.
        var answer = await Task.Run(() => kernel.Run(selected.View, arguments, run), cancellation).ConfigureAwait(false);
        return new KernelAnswerNode(kernel, answer, selected, reader, first, work);
    }

    private static SelectedGraph Select(GraphKernel kernel, KernelGraphInput input, string? measure, Reader reader)
    {
        var selection = kernel.Fit(new GraphSelection
        {
            Relations = input.Relations ?? UsualRelations, AlsoNodes = input.AlsoNodes ?? [], WeightField = input.Weight, Orientation = input.Orientation ?? kernel.UsualOrientation,
            AsOf = reader.Graph.AsOf, Audience = reader.Graph.Audience,
        }, measure);
        selection.Validate();
        return SelectedGraph.Of(selection, reader.Graph.Sequence, selection.Relations.Concat(selection.AlsoNodes).Distinct().SelectMany(kind => FactsByKind.All(reader.Facts, kind)));
    }
}
