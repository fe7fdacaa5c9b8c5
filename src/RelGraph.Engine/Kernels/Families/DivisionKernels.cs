using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Communities;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Kernels.Families;

/// <summary>How good a given division of the nodes is.</summary>
internal static class DivisionKernels
{
    internal static IReadOnlyList<GraphKernel> All { get; } = [ModularityKernel(), ConductanceKernel(), AgreementKernel()];

    private static KernelParameter Groups => KernelParameter.Groups("groups", "The group of each node", "每个节点所属群组");

    private static GraphKernel ModularityKernel() => new("modularity", "partitions", "How much more weight lies inside the groups than by chance", "模块度")
    {
        Algorithms = [typeof(Modularity)],
        ReadsWeights = true,
        Parameters = [Groups, KernelParameter.Above("resolution", LeidenOptions.DefaultResolution, 0, "Above 1 favours smaller groups", "分辨率")],
        Memory = (size, _) => size.Bytes(24, 0),
        Work = (size, _) => 3 * size.Whole,
        Answer = (graph, arguments, run) =>
        {
            var value = Modularity.Of(graph, arguments.Groups("groups"), arguments.Number("resolution"), run);
            return new KernelAnswer(1, [KernelColumn.Number("modularity", "模块度", _ => value)]);
        },
    };

    private static GraphKernel ConductanceKernel() => new("conductance", "partitions", "What share of each group's weight leaves it", "传导率")
    {
        Algorithms = [typeof(Conductance)],
        ReadsWeights = true,
        Parameters = [Groups],
        Memory = (size, _) => size.Bytes(24, 0),
        Work = (size, _) => 2 * size.Whole,
        Answer = MeasureBorders,
    };

    private static GraphKernel AgreementKernel() => new("partition-agreement", "partitions", "How far two divisions of the nodes agree", "两种划分的一致程度（NMI、ARI）")
    {
        Algorithms = [typeof(PartitionAgreement)],
        Parameters = [Groups, KernelParameter.Groups("other-groups", "The group of each node in the other division", "另一种划分中每个节点所属群组")],
        Memory = (size, _) => size.Bytes(32, 0),
        Work = (size, _) => 16.0 * size.Nodes,
        Answer = (_, arguments, run) =>
        {
            var result = PartitionAgreement.Of(arguments.Groups("groups"), arguments.Groups("other-groups"), run);
            return new KernelAnswer(
                1, [KernelColumn.Number("mutual-information", "归一化互信息", _ => result.MutualInformation), KernelColumn.Number("adjusted-rand", "调整兰德指数", _ => result.AdjustedRand)]);
        },
    };

    private static KernelAnswer MeasureBorders(CsrGraph graph, KernelArguments arguments, RunContext run)
    {
        // Groups may have any numbers; the kernel wants them from 0.
        var groups = arguments.Groups("groups");
        var numbers = groups.Distinct().Order().ToArray();
        var places = numbers.Index().ToDictionary(one => one.Item, one => one.Index);
        var compact = groups.Select(group => places[group]).ToArray();
        var sizes = new int[numbers.Length];
        foreach (var place in compact)
        {
            sizes[place]++;
        }

        var values = Conductance.Run(graph, compact, run);
        return new KernelAnswer(
            numbers.Length,
            [KernelColumn.Whole("group", "群组", row => numbers[row]), KernelColumn.Whole("size", "人数", row => sizes[row]), KernelColumn.Number("conductance", "传导率", row => values[row])])
        {
            RankedBy = "conductance", Order = KernelOrder.SmallestFirst,
        };
    }
}
