namespace RelGraph.Storage.Neo4j.Checking;

/// <summary>What the check of all elements of one kind found.</summary>
internal sealed class KindFindings
{
    private readonly HashSet<(string Key, DateOnly From, long Recorded)> _believed = [];
    private readonly List<Neo4jFault> _faults = [];

    /// <summary>Elements looked at.</summary>
    public long Checked { get; private set; }

    /// <summary>The faults.</summary>
    public IReadOnlyList<Neo4jFault> Faults => _faults;

    /// <summary>True when nobody else wrote between the pages.</summary>
    public bool IsUndisturbed { get; private set; } = true;

    /// <summary>The turn after the last page.</summary>
    public long Turn { get; private set; } = -1;

    /// <summary>How many versions are believed; one that lies in the graph twice counts once.</summary>
    public long Believed => _believed.Count;

    /// <summary>Adds a page.</summary>
    public void Add(CheckedPage page)
    {
        IsUndisturbed &= Turn < 0 || Turn == page.TurnBefore;
        Turn = page.TurnAfter;
        Checked += page.Checked;
        _faults.AddRange(page.Faults);
        foreach (var version in page.Versions)
        {
            var place = (version.Fact.Content.Key, version.Fact.Valid.From, version.Recorded);
            if (version.Superseded is null)
            {
                _believed.Add(place);
            }
            else
            {
                // Superseded says the row out of the way, which is read after what is drawn and knows better.
                _believed.Remove(place);
            }
        }
    }
}
