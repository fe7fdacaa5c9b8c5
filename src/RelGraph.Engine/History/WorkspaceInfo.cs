namespace RelGraph.Engine.History;

/// <summary>The settings of a workspace that decide how its facts are read. Fixed when the workspace is created.</summary>
/// <param name="Id">The workspace's id.</param>
/// <param name="Name">Its name as people write it.</param>
/// <param name="TimeZone">IANA time zone: a day ends when it ends there.</param>
/// <param name="Currency">ISO code for amounts that name no currency, and for totals.</param>
public sealed record WorkspaceInfo(string Id, string Name, string TimeZone, string Currency)
{
    /// <summary>The time zone's rules.</summary>
    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(TimeZone);
}
