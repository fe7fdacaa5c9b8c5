namespace RelGraph.Engine.History;

/// <summary>How far the record of one key has come: what a writer names to say on which state a change is based.</summary>
/// <param name="Version">The sequence of the last change set that changed the key; 0 when nothing of the key is believed any more, or ever was.</param>
/// <param name="LastChange">The sequence of the last change set that changed the key, also when it left nothing; 0 when there was none.</param>
public readonly record struct KeyVersion(long Version, long LastChange)
{
    /// <summary>The version of a key.</summary>
    /// <param name="versions">Every version of the key, superseded ones included.</param>
    /// <param name="upTo">As after the change set of this sequence.</param>
    public static KeyVersion Of(IEnumerable<FactVersion> versions, long upTo = long.MaxValue)
    {
        var (last, isBelieved) = (0L, false);
        foreach (var version in versions.Where(version => version.Recorded <= upTo))
        {
            var replaced = version.Superseded <= upTo ? version.Superseded : null;
            isBelieved |= replaced is null;
            last = Math.Max(last, replaced ?? version.Recorded);
        }

        return new KeyVersion(isBelieved ? last : 0, last);
    }

    /// <summary>The versions of keys in a store; keys of which nothing was ever recorded are left out.</summary>
    /// <param name="store">The store.</param>
    /// <param name="keys">The keys.</param>
    /// <param name="upTo">As after the change set of this sequence; null for now.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="Errors.StoreException">The store cannot be read.</exception>
    public static async ValueTask<IReadOnlyDictionary<FactKey, KeyVersion>> ReadAsync(IGraphStore store, IReadOnlyList<FactKey> keys, long? upTo, CancellationToken cancellation)
    {
        var versions = new List<FactVersion>();
        if (keys.Count > 0)
        {
            await foreach (var batch in store.ReadAsync(new FactQuery { Keys = keys, RecordedUpTo = upTo, IncludeSuperseded = true }, cancellation).ConfigureAwait(false))
            {
                versions.AddRange(batch);
            }
        }

        return versions.GroupBy(version => version.Fact.Key).ToDictionary(group => group.Key, group => Of(group, upTo ?? long.MaxValue));
    }
}
