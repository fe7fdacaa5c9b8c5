using RelGraph.Scoring.Pool;

namespace RelGraph.Scoring;

public sealed partial class Scorebook
{
    /// <summary>The shared pool 公海池: accounts without an owner, whose owner left, or with whom nobody of us has spoken for too long; each with the best next owner.</summary>
    /// <param name="rules">The rules; the defaults where null.</param>
    /// <returns>The accounts, the largest expected margin first. Next owners are looked for as entries are read.</returns>
    /// <exception cref="Engine.Errors.InvalidValueException">A rule is out of its range.</exception>
    public IEnumerable<PoolEntry> Pool(PoolRules? rules = null)
    {
        var wanted = rules ?? new PoolRules();
        wanted.ThrowIfInvalid();
        return new PoolKeeper(this, wanted).Entries();
    }
}
