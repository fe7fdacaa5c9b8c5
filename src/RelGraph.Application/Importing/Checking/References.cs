using System.Text;
using RelGraph.Application.Rules;
using RelGraph.Engine.Model;

namespace RelGraph.Application.Importing.Checking;

/// <summary>Resolves what a row refers to, now or after the last row.</summary>
internal static class References
{
    private const string HowToFix = "correct the id, or add the missing row";

    /// <summary>The shared text of an id, which must exist; null when it does not, which is then reported.</summary>
    /// <param name="context">The ids.</param>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <param name="kind">The kind of the target.</param>
    /// <param name="text">The id.</param>
    public static string? Resolve(ImportContext context, RowScope row, string column, FactKind kind, ReadOnlySpan<char> text)
    {
        switch (context.Ids.Find(kind, text, out var id, out _))
        {
            case IdState.NotYet:
                context.Pending.Add(new PendingReference(row, row.Line, column, kind, id));
                return id;
            case IdState.Unknown:
                Report(row, column, kind, id);
                return null;
            case IdState.Rejected:
                // A later row may still state the target soundly.
                context.Pending.Add(new PendingReference(row, row.Line, column, kind, id));
                return id;
            default:
                return id;
        }
    }

    /// <summary>Looks again at references whose targets had not come when they were read.</summary>
    /// <param name="context">The ids, all files now read.</param>
    /// <param name="toleratesRejected">True when a rejected target refuses the whole bundle anyway.</param>
    public static void Settle(ImportContext context, bool toleratesRejected)
    {
        foreach (var pending in context.Pending)
        {
            var state = context.Ids.Find(pending.Kind, pending.Id, out _, out var place);
            if (state == IdState.Known || (state == IdState.Rejected && toleratesRejected))
            {
                continue;
            }

            pending.Row.Start(pending.Line);
            if (state == IdState.Rejected)
            {
                pending.Row.Report(ImportProblemKind.Reference, pending.Column, pending.Id,
                    $"{pending.Row.Table.Subject}{pending.Column} '{pending.Id}' refers to {FieldTexts.Article(pending.Kind)} whose row (line {place.Line}) is rejected", "correct that row");
            }
            else
            {
                Report(pending.Row, pending.Column, pending.Kind, pending.Id);
            }
        }

        context.Pending.Clear();
    }

    private static void Report(RowScope row, string column, FactKind kind, string id) =>
        row.NotAllowed(ImportProblemKind.Reference, column, Encoding.UTF8.GetBytes(id), $"the id of {FieldTexts.Article(kind)} in the bundle or in the workspace", HowToFix);
}
