using System.Globalization;
using CsvHelper;
using RelGraph.Application.Importing.Reading;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Application.Exporting;

/// <summary>Writes the facts of one kind as rows.</summary>
/// <param name="descriptor">The kind.</param>
/// <param name="custom">Its custom fields, ordered.</param>
/// <param name="zone">The workspace's time zone, which decides the day of an instant.</param>
internal sealed class FactRowWriter(FactDescriptor descriptor, IReadOnlyList<string> custom, TimeZoneInfo zone)
{
    /// <summary>Writes the header.</summary>
    public void WriteHeader(CsvWriter file)
    {
        foreach (var column in descriptor.Fields.Select(field => field.Column).Concat(CommonColumn.All.Select(common => common.Name)).Concat(custom))
        {
            file.WriteField(column);
        }

        file.EndRecord();
    }

    /// <summary>Writes one fact; what an import would assume anyway is left empty.</summary>
    public void Write(Fact fact, CsvWriter file)
    {
        foreach (var field in descriptor.Fields)
        {
            file.WriteField(CellText.Of(field, field.Get(fact.Content)));
        }

        var assumed = descriptor.OccurredOn(fact.Content, zone) ?? DateOnly.MinValue;
        file.WriteField(fact.Valid.From == assumed ? "" : fact.Valid.From == DateOnly.MinValue ? CommonColumn.Always : Iso(fact.Valid.From));
        file.WriteField(fact.Valid.To == DateOnly.MaxValue ? "" : Iso(fact.Valid.To));
        file.WriteField(fact.Source == FactSource.System ? "" : Names.Of(fact.Source));
        file.WriteField(fact.Confidence.Equals(1.0) ? "" : fact.Confidence.ToString("R", CultureInfo.InvariantCulture));
        file.WriteField(fact.Visibility == Visibility.Shared ? "" : fact.Visibility.ToString());
        var values = (fact.Content as Noun)?.Custom;
        foreach (var name in custom)
        {
            file.WriteField(values?.GetValueOrDefault(name, "") ?? "");
        }

        file.EndRecord();
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
