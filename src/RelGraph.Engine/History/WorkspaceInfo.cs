namespace RelGraph.Engine.History;

/// <summary>The settings of a workspace that decide how its facts are read. Fixed when the workspace is created; a store keeps all of them.</summary>
/// <param name="Id">The workspace's id.</param>
/// <param name="Name">Its name as people write it.</param>
/// <param name="TimeZone">IANA time zone: a day ends when it ends there.</param>
/// <param name="Currency">ISO code for amounts that name no currency, and for totals.</param>
public sealed record WorkspaceInfo(string Id, string Name, string TimeZone, string Currency)
{
    /// <summary>The day on which the workspace stands still, for samples and archives; null for a workspace that lives by the clock.</summary>
    public DateOnly? FrozenOn { get; init; }

    /// <summary>The time zone's rules.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(TimeZone);

    /// <summary>The day numbers describe when nobody names another: the frozen day, or today in the workspace's time zone.</summary>
    /// <param name="clock">Asked only when the workspace is not frozen.</param>
    public DateOnly Today(TimeProvider clock) =>
        FrozenOn ?? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Zone).DateTime);
}
