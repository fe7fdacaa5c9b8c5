using System.Diagnostics;

namespace RelGraph.GraphQL.Runtime.Diagnostics;

/// <summary>The span of one field for all objects of a level. It ends when the last of its resolvers does.</summary>
internal sealed class ResolverGroup
{
    private readonly Activity _activity;
    private readonly Activity? _around;

    private ResolverGroup(Activity activity, Activity? around) => (_activity, _around) = (activity, around);

    /// <summary>Begins a group; null when nobody wants its span.</summary>
    public static ResolverGroup? Begin(string parent, string field, int count)
    {
        Instruments.BatchSize.Record(count);
        var around = Activity.Current;
        if (Instruments.Source.StartActivity(GraphQLTelemetry.ResolveSpan) is not { } activity)
            return null;
        activity.SetTag(GraphQLTelemetry.FieldParent, parent).SetTag(GraphQLTelemetry.FieldName, field).SetTag(GraphQLTelemetry.Batch, count);
        return new ResolverGroup(activity, around);
    }

    /// <summary>All its resolvers have begun.</summary>
    /// <param name="running">Those that have not ended.</param>
    public void Begun(IReadOnlyList<Task> running)
    {
        if (running.Count == 0)
            _activity.Stop();
        else
            _ = EndAsync(Task.WhenAll(running));
        // The next field is a neighbour of this one, not a part of it.
        Activity.Current = _around;
    }

    private async Task EndAsync(Task all)
    {
        await all.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _activity.Stop();
    }
}
