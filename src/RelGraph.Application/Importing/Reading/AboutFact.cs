using System.Globalization;
using System.Text;
using RelGraph.Application.Importing.Checking;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Application.Importing.Reading;

/// <summary>What the common columns of a row say about its fact.</summary>
/// <param name="From">First valid day, or null where not stated.</param>
/// <param name="To">First day no longer valid, or null where not stated.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Confidence">How sure the source is.</param>
/// <param name="Visibility">Who may see it.</param>
internal readonly record struct AboutFact(DateOnly? From, DateOnly? To, FactSource Source, double Confidence, Visibility Visibility)
{
    /// <summary>Nothing stated: the defaults.</summary>
    public static AboutFact None { get; } = new(null, null, FactSource.System, 1, Visibility.Shared);

    /// <summary>Takes one more column into account.</summary>
    public AboutFact Read(ColumnRole role, ReadOnlySpan<byte> cell, ImportContext context, RowScope row)
    {
        var text = cell.Length > 512 ? "?" : Encoding.UTF8.GetString(cell).Trim();
        if (text.Length == 0)
        {
            return this;
        }

        switch (role)
        {
            case ColumnRole.ValidFrom when text.Equals(CommonColumn.Always, StringComparison.OrdinalIgnoreCase):
                return this with { From = DateOnly.MinValue };
            case ColumnRole.ValidFrom or ColumnRole.ValidTo:
                if (InstantText.TryParseDay(Encoding.UTF8.GetBytes(text), out var day))
                {
                    return role == ColumnRole.ValidFrom ? this with { From = day } : this with { To = day };
                }

                row.NotAllowed(ImportProblemKind.Value, role == ColumnRole.ValidFrom ? "valid_from" : "valid_to", cell,
                    role == ColumnRole.ValidFrom ? $"an ISO date such as 2026-03-31, or '{CommonColumn.Always}'" : "an ISO date such as 2026-03-31", "correct the value or leave it empty");
                return this;
            case ColumnRole.Source:
                if (Names.TryParse<FactSource>(text, out var source))
                {
                    return this with { Source = source };
                }

                row.NotAllowed(ImportProblemKind.Value, "source", cell, "one of system, human, inferred", "correct the value or leave it empty");
                return this;
            case ColumnRole.Confidence:
                if (double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var confidence) && confidence is >= 0 and <= 1)
                {
                    return this with { Confidence = confidence };
                }

                row.NotAllowed(ImportProblemKind.Value, "confidence", cell, "a number from 0 to 1", "correct the value or leave it empty");
                return this;
            default:
                return ReadVisibility(text, cell, context, row);
        }
    }

    private AboutFact ReadVisibility(string text, ReadOnlySpan<byte> cell, ImportContext context, RowScope row)
    {
        if (!Visibility.TryParse(text, out var visibility))
        {
            row.NotAllowed(ImportProblemKind.Value, "visibility", cell, "shared, team:ID or private:EMPLOYEE-ID", "correct the value or leave it empty");
            return this;
        }

        if (visibility.Owner is { } owner)
        {
            References.Resolve(context, row, "visibility", visibility.Scope == VisibilityScope.Team ? FactKind.Team : FactKind.Employee, owner);
        }

        return this with { Visibility = visibility };
    }
}
