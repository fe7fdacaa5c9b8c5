namespace RelGraph.Storage.Neo4j.Checking;

/// <summary>Collects faults in bounded memory.</summary>
internal sealed class FaultList
{
    private const int Most = 1000;

    private readonly List<Neo4jFault> _faults = [];

    /// <summary>Number of faults.</summary>
    public long Count { get; private set; }

    /// <summary>The first of them.</summary>
    public IReadOnlyList<Neo4jFault> First => _faults;

    /// <summary>Adds faults.</summary>
    public void Add(IEnumerable<Neo4jFault> faults)
    {
        foreach (var fault in faults)
        {
            Count++;
            if (_faults.Count < Most)
            {
                _faults.Add(fault);
            }
        }
    }
}
