using System.Text;
using RelGraph.Application.Importing.Reading;
using RelGraph.Application.Rules;

namespace RelGraph.Application.Importing.Checking;

/// <summary>The row being read: where it is, and whether something is wrong with it.</summary>
/// <param name="table">Its table.</param>
/// <param name="report">Takes each problem.</param>
internal sealed class RowScope(PlannedTable table, Action<PlannedTable, ImportProblem> report)
{
    public PlannedTable Table { get; } = table;

    public int Line { get; private set; }

    public bool IsFaulty { get; private set; }

    public void Start(int line)
    {
        Line = line;
        IsFaulty = false;
    }

    /// <summary>Reports that a value is not what its column allows.</summary>
    /// <param name="kind">What sort of problem.</param>
    /// <param name="column">The column.</param>
    /// <param name="value">The value as given.</param>
    /// <param name="allowed">What the value is not, for example <c>one of a, b</c>.</param>
    /// <param name="remedy">What to do.</param>
    public void NotAllowed(ImportProblemKind kind, string column, ReadOnlySpan<byte> value, string allowed, string remedy)
    {
        var shown = Show(value);
        Report(kind, column, shown, $"{Table.Subject}{column} '{shown}' is not {allowed}", remedy);
    }

    /// <summary>Reports that the row says what may not be recorded.</summary>
    public void Report(RuleBreach breach) => Report(
        breach.Kind switch
        {
            RuleBreachKind.Missing => ImportProblemKind.Missing,
            RuleBreachKind.Future => ImportProblemKind.Future,
            RuleBreachKind.Contradiction => ImportProblemKind.Contradiction,
            _ => ImportProblemKind.Value,
        },
        breach.Column, breach.Value, Table.Subject + breach.Message, breach.Remedy);

    /// <summary>Reports something else that is wrong with the row.</summary>
    public void Report(ImportProblemKind kind, string? column, string? value, string fault, string remedy)
    {
        IsFaulty = true;
        report(Table, new ImportProblem(kind, Table.Name, Line, column, value, fault, remedy));
    }

    /// <summary>A value cut to a length fit for a message, its control characters made visible.</summary>
    public static string Show(ReadOnlySpan<byte> value) => FieldTexts.Show(Encoding.UTF8.GetString(value.Length > 400 ? value[..400] : value));
}
