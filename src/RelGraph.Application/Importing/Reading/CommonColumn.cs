namespace RelGraph.Application.Importing.Reading;

/// <summary>A column that every file may have: it tells of the fact, not of its content.</summary>
/// <param name="Name">The column's name.</param>
/// <param name="Chinese">Its name in Chinese.</param>
/// <param name="Role">What it sets.</param>
/// <param name="Description">What it holds.</param>
internal sealed record CommonColumn(string Name, string Chinese, ColumnRole Role, string Description)
{
    /// <summary>The word in <c>valid_from</c> for a fact that was always so.</summary>
    public const string Always = "always";

    /// <summary>The column in which rejected rows carry their reason; skipped on import, so that a corrected reject file can be imported as it is.</summary>
    public const string RejectReason = "import_error";

    /// <summary>All of them, in the order in which exports write them.</summary>
    public static IReadOnlyList<CommonColumn> All { get; } =
    [
        new("valid_from", "生效日", ColumnRole.ValidFrom, $"First day on which the row is true: an ISO date, or '{Always}'. Where empty: the day the row itself names (marked ● below), else always"),
        new("valid_to", "失效日", ColumnRole.ValidTo, "First day on which it is no longer true; open where empty"),
        new("source", "数据来源", ColumnRole.Source, "system (default), human or inferred"),
        new("confidence", "置信度", ColumnRole.Confidence, "How sure the source is, 0 to 1; 1 where empty"),
        new("visibility", "可见范围", ColumnRole.Visibility, "shared (default), team:ID or private:EMPLOYEE-ID"),
    ];
}
