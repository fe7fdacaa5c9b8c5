namespace RelGraph.Engine.Ties;

/// <summary>The compact part of the contact log.</summary>
internal sealed class ContactBase
{
    public static ContactBase Empty { get; } = new();

    private readonly int[] _none = [];

    public PairLog Pair(int one, int other) => new(_none, [], []);

    public ReadOnlySpan<int> Neighbours(int person) => _none;

    public ContactHead Head(int row) => throw new ArgumentOutOfRangeException(nameof(row), row, $"There are {_none.Length} contacts in the base.");

    public ContactRow Row(int row) => throw new ArgumentOutOfRangeException(nameof(row), row, $"There are {_none.Length} contacts in the base.");

    public IEnumerable<int> RowsOf(string id) => _none;

    public ReadOnlySpan<int> RowsAbout(int opportunity) => _none;
}
