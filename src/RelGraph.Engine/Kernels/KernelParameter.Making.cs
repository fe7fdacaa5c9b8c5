using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Kernels;

/// <content>How the catalog writes parameters down.</content>
public sealed partial record KernelParameter
{
    internal static KernelParameter Number(string name, double fallback, double least, double most, string description, string chinese) =>
        new(name, KernelParameterType.Number, description, chinese) { Default = fallback, Least = least, Most = most };

    internal static KernelParameter Above(string name, double fallback, double least, string description, string chinese) =>
        new(name, KernelParameterType.Number, description, chinese) { Default = fallback, Least = least, IsLeastExcluded = true };

    internal static KernelParameter Optional(string name, double above, string description, string chinese) =>
        new(name, KernelParameterType.Number, description, chinese) { Least = above, IsLeastExcluded = true };

    internal static KernelParameter Whole(string name, long? fallback, long least, string description, string chinese, long most = int.MaxValue) =>
        new(name, KernelParameterType.WholeNumber, description, chinese) { Default = fallback, Least = least, Most = most == int.MaxValue ? double.PositiveInfinity : most };

    internal static KernelParameter Flag(string name, string description, string chinese) =>
        new(name, KernelParameterType.Flag, description, chinese) { Default = false };

    internal static KernelParameter Choice<T>(string name, T fallback, string description, string chinese)
        where T : struct, Enum =>
        new(name, KernelParameterType.Choice, description, chinese) { Default = Names.Of(fallback), Choices = Names.All(typeof(T)) };

    internal static KernelParameter Node(string name, string description, string chinese) =>
        new(name, KernelParameterType.Node, description, chinese) { IsRequired = true };

    internal static KernelParameter Nodes(string name, string description, string chinese, bool isRequired = false) =>
        new(name, KernelParameterType.Nodes, description, chinese) { IsRequired = isRequired };

    internal static KernelParameter Groups(string name, string description, string chinese) =>
        new(name, KernelParameterType.Groups, description, chinese) { IsRequired = true };

    internal static KernelParameter Numbers(string name, IReadOnlyList<double> fallback, string description, string chinese) =>
        new(name, KernelParameterType.Numbers, description, chinese) { Default = fallback };
}
