namespace RelGraph.Application.Importing.Reading;

/// <summary>What a column of a table sets.</summary>
internal enum ColumnRole
{
    Ignored,
    Field,
    Custom,
    ValidFrom,
    ValidTo,
    Source,
    Confidence,
    Visibility,
}
