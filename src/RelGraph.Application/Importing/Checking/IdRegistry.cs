using RelGraph.Engine.Model;

namespace RelGraph.Application.Importing.Checking;

/// <summary>The ids that rows may refer to: those of the workspace and those of the bundle, as far as it has been read.</summary>
internal sealed class IdRegistry(StoredFacts stored, IEnumerable<FactKind> kindsToCome)
{
    private readonly KeyLedger?[] _ledgers = new KeyLedger?[256];
    private readonly HashSet<FactKind> _open = [.. kindsToCome];

    /// <summary>The keys of a kind that the bundle states.</summary>
    public KeyLedger LedgerOf(FactKind kind) => _ledgers[(int)kind] ??= new KeyLedger();

    /// <summary>Says that the files of a kind have been read to the end.</summary>
    public void Close(FactKind kind) => _open.Remove(kind);

    /// <summary>Looks an id up.</summary>
    /// <param name="kind">The kind it should be of.</param>
    /// <param name="text">The id.</param>
    /// <param name="id">The id as one shared text.</param>
    /// <param name="place">Where the bundle states it, when it does.</param>
    public IdState Find(FactKind kind, ReadOnlySpan<char> text, out string id, out KeyPlace place)
    {
        place = default;
        if (_ledgers[(int)kind] is { } ledger && ledger.TryFind(text, out id, out place) && !place.IsRejected)
        {
            return IdState.Known;
        }

        if (stored.TryFind(kind, text, out id))
        {
            return IdState.Known;
        }

        id = text.ToString();
        return place.IsRejected ? IdState.Rejected : _open.Contains(kind) ? IdState.NotYet : IdState.Unknown;
    }
}
