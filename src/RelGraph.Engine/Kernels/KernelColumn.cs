namespace RelGraph.Engine.Kernels;

/// <summary>A column of an answer. Values are worked out row by row when asked for, none is boxed.</summary>
public sealed class KernelColumn
{
    private readonly Func<int, double?>? _number;
    private readonly Func<int, long?>? _whole;
    private readonly Func<int, IReadOnlyList<int>>? _nodes;

    private KernelColumn(string name, string chinese, KernelColumnType type, Func<int, double?>? number = null, Func<int, long?>? whole = null, Func<int, IReadOnlyList<int>>? nodes = null)
    {
        (Name, Chinese, Type) = (name, chinese, type);
        (_number, _whole, _nodes) = (number, whole, nodes);
    }

    /// <summary>Its name in kebab-case, unique in the answer.</summary>
    public string Name { get; }

    /// <summary>Its heading in Chinese.</summary>
    public string Chinese { get; }

    /// <summary>What it holds.</summary>
    public KernelColumnType Type { get; }

    /// <summary>The node of a row; null where there is none.</summary>
    public int? NodeAt(int row) => (int?)Require(_whole)(row);

    /// <summary>The nodes of a row.</summary>
    public IReadOnlyList<int> NodesAt(int row) => Require(_nodes)(row);

    /// <summary>The number of a row, whole or not; null where it is not defined.</summary>
    public double? NumberAt(int row) => _number is null ? Require(_whole)(row) : _number(row);

    /// <summary>The whole number of a row; null where it is not defined.</summary>
    public long? WholeNumberAt(int row) => Require(_whole)(row);

    /// <summary>The flag of a row; null where it is not defined.</summary>
    public bool? FlagAt(int row) => Require(_whole)(row) is { } value ? value != 0 : null;

    internal static KernelColumn Node(string name, string chinese, Func<int, int?> at) => new(name, chinese, KernelColumnType.Node, whole: row => at(row));

    internal static KernelColumn Nodes(string name, string chinese, Func<int, IReadOnlyList<int>> at) => new(name, chinese, KernelColumnType.Nodes, nodes: at);

    internal static KernelColumn Number(string name, string chinese, Func<int, double?> at) => new(name, chinese, KernelColumnType.Number, number: at);

    internal static KernelColumn Whole(string name, string chinese, Func<int, long?> at) => new(name, chinese, KernelColumnType.WholeNumber, whole: at);

    internal static KernelColumn Flag(string name, string chinese, Func<int, bool?> at) => new(name, chinese, KernelColumnType.Flag, whole: row => at(row) is { } value ? value ? 1 : 0 : null);

    private T Require<T>(T? value)
        where T : class => value ?? throw new InvalidOperationException($"Column {Name} holds {Type}, which was not what was asked of it.");
}
