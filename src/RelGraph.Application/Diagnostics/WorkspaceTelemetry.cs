namespace RelGraph.Application.Diagnostics;

/// <summary>The names under which a workspace tells what it does, through <see cref="System.Diagnostics.ActivitySource"/> and <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
/// <remarks>Spans and metrics hold names of operations, codes and counts; never facts, ids or names. Nothing is made while nobody listens.</remarks>
public static class WorkspaceTelemetry
{
    /// <summary>The name of the source of spans and of the meter.</summary>
    public const string Name = "RelGraph.Workspace";

    /// <summary>The span of recording a change set in the store.</summary>
    public const string ApplySpan = "store.apply";

    /// <summary>The span of erasing a person from the store.</summary>
    public const string EraseSpan = "store.erase";

    /// <summary>The span of reading what was recorded since the picture was brought up to date.</summary>
    public const string FollowSpan = "store.follow";

    /// <summary>The span of reading the whole record into a live graph.</summary>
    public const string LoadSpan = "store.load";

    /// <summary>The span of building the picture of a point of view.</summary>
    public const string PictureSpan = "workspace.picture";

    /// <summary>Attribute: what a store did, as the name of its span without <c>store.</c>.</summary>
    public const string Operation = "db.operation.name";

    /// <summary>Attribute: the class of the store.</summary>
    public const string Store = "relgraph.store";

    /// <summary>Attribute: the versions of facts read or written.</summary>
    public const string Rows = "relgraph.store.rows";

    /// <summary>Attribute: the code of what failed; absent when nothing did.</summary>
    public const string ErrorType = "error.type";

    /// <summary>Attribute: whether what was looked up was there.</summary>
    public const string Hit = "relgraph.cache.hit";

    /// <summary>Metric: how long the store took.</summary>
    public const string DurationMetric = "relgraph.store.duration";

    /// <summary>Metric: versions of facts read from the store and written to it.</summary>
    public const string RowsMetric = "relgraph.store.versions";

    /// <summary>Metric: look-ups among the points of view that are kept ready.</summary>
    public const string LookupsMetric = "relgraph.scorebooks.lookups";

    /// <summary>Metric: points of view that are kept ready.</summary>
    public const string ScorebooksMetric = "relgraph.scorebooks.kept";

    /// <summary>Metric: numbers kept in them.</summary>
    public const string ScoresMetric = "relgraph.scores.kept";
}
