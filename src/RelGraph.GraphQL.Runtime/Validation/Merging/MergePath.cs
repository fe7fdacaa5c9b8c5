namespace RelGraph.GraphQL.Runtime.Validation.Merging;

/// <summary>Response keys from a root down to a field.</summary>
internal sealed record MergePath(MergePath? Above, string Key)
{
    private const int MaxKeys = 6;

    /// <summary>The keys with dots between; of a long path only the last six.</summary>
    public override string ToString()
    {
        var keys = new List<string>();
        var step = this;
        for (; step is not null && keys.Count < MaxKeys; step = step.Above) keys.Add(step.Key);
        keys.Reverse();
        return (step is null ? "" : "….") + string.Join('.', keys);
    }
}
