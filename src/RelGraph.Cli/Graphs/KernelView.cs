using RelGraph.Cli.Output;
using RelGraph.Cli.Running;
using RelGraph.Engine.Kernels;

namespace RelGraph.Cli.Graphs;

/// <summary>Shows the first rows of an answer, or its largest groups.</summary>
internal sealed class KernelView(Session session, GraphFacts facts)
{
    private const int MostColumns = 9;
    private const int MembersShown = 5;

    /// <summary>Shows so many rows, writes the file where one is wanted, and gives the exit code: no when there is no row.</summary>
    public async Task<int> ShowAsync(int top, string? path)
    {
        var rows = facts.Answer.Top(top);
        var groups = KernelGroups.Of(facts.Answer, top);
        var shown = groups.Count > 0 ? groups.SelectMany(group => group.Rows.Take(MembersShown)).ToList() : rows;
        var names = await facts.Input.NamesAsync(NodesOf(shown), session.Cancellation).ConfigureAwait(false);
        if (path is not null)
        {
            await KernelFile.WriteAsync(session, path, facts).ConfigureAwait(false);
        }

        if (session.Screen.IsJson)
        {
            session.Screen.Json(KernelJson.Of(facts, rows, groups, names, path));
        }
        else
        {
            Write(groups.Count > 0 ? GroupTable(groups, names) : RowTable(rows, names), path);
        }

        return facts.Answer.RowCount == 0 ? ExitCode.No : ExitCode.Ok;
    }

    private void Write(TextTable table, string? path)
    {
        var answer = facts.Answer;
        if (answer.Findings.Count > 0)
        {
            var separator = session.Screen.Language == "zh" ? "，" : ", ";
            session.Screen.Title(string.Join(separator, answer.Findings.Select(finding => $"{Heading(finding.Name, finding.Chinese)} {Text(finding.Value)}")));
        }

        if (answer.RowCount == 0)
        {
            session.Screen.Line("No rows: nothing in this graph answers the question.", "无结果：图中没有符合的内容。");
            return;
        }

        session.Screen.Write(table);
        if (answer.Columns.Count > MostColumns)
        {
            session.Screen.Notice($"{answer.Columns.Count - MostColumns} more columns; --out FILE writes all.", $"另有 {answer.Columns.Count - MostColumns} 列；--out FILE 可输出全部。");
        }

        if (answer.Findings.FirstOrDefault(finding => finding.Name == "converged") is { Value: false })
        {
            session.Screen.Notice("The numbers had not settled when the rounds ended.", "迭代结束时数值尚未收敛。");
        }

        if (path is not null)
        {
            session.Screen.Line($"{NumberText.Count(answer.RowCount)} rows written to {path}.", $"共 {NumberText.Count(answer.RowCount)} 行写入 {path}。");
        }
    }

    private TextTable RowTable(IReadOnlyList<int> rows, IReadOnlyDictionary<int, string> names)
    {
        var columns = facts.Answer.Columns.Take(MostColumns).ToList();
        var table = new TextTable();
        foreach (var column in columns)
        {
            var (english, chinese) = (Heading(column.Name), column.Chinese);
            _ = column.Type is KernelColumnType.Number or KernelColumnType.WholeNumber ? table.Number(english, chinese) : table.Words(english, chinese, wraps: column.Type == KernelColumnType.Nodes);
            if (column.Type == KernelColumnType.Node && facts.Input.HasKinds)
            {
                table.Words("Name", "名称");
            }
        }

        foreach (var row in rows)
        {
            table.Row(columns.SelectMany(column => Cells(column, row, names)));
        }

        return table;
    }

    private IEnumerable<string?> Cells(KernelColumn column, int row, IReadOnlyDictionary<int, string> names)
    {
        yield return column.Type switch
        {
            KernelColumnType.Number => NumberText.Term(column.NumberAt(row)),
            KernelColumnType.WholeNumber => column.WholeNumberAt(row) is { } whole ? NumberText.Count(whole) : null,
            KernelColumnType.Flag => Text(column.FlagAt(row)),
            KernelColumnType.Nodes => string.Join(" → ", column.NodesAt(row).Select(node => Named(node, names))),
            _ => column.NodeAt(row) is { } node ? facts.Input.TextOf(node) : null,
        };
        if (column.Type == KernelColumnType.Node && facts.Input.HasKinds)
        {
            yield return column.NodeAt(row) is { } node ? names.GetValueOrDefault(node) : null;
        }
    }

    private TextTable GroupTable(IReadOnlyList<KernelGroups> groups, IReadOnlyDictionary<int, string> names)
    {
        var table = new TextTable().Number("Group", "群组").Number("Size", "人数").Words("Members", "成员", wraps: true);
        foreach (var group in groups)
        {
            table.Row(
                NumberText.Count(group.Number), NumberText.Count(group.Rows.Count),
                string.Join(", ", group.Rows.Take(MembersShown).Select(node => Named(node, names))) + (group.Rows.Count > MembersShown ? " …" : ""));
        }

        return table;
    }

    private IEnumerable<int> NodesOf(IReadOnlyList<int> rows) => facts.Answer.Columns.SelectMany(column => column.Type switch
    {
        KernelColumnType.Node => rows.Select(column.NodeAt).OfType<int>(),
        KernelColumnType.Nodes => rows.SelectMany(column.NodesAt),
        _ => [],
    });

    private string Named(int node, IReadOnlyDictionary<int, string> names)
    {
        var text = facts.Input is WorkspaceInput input ? input.NodeAt(node).Id : facts.Input.TextOf(node);
        return names.TryGetValue(node, out var name) ? $"{text} {name}" : text;
    }

    private string? Text(object? value) => value switch
    {
        bool flag => (flag, session.Screen.Language) switch { (true, "zh") => "是", (false, "zh") => "否", (true, _) => "yes", _ => "no" },
        long whole => NumberText.Count(whole),
        double number => NumberText.Term(number),
        _ => NumberText.Unknown,
    };

    private string Heading(string name, string chinese) => session.Screen.Language == "zh" ? chinese : name.Replace('-', ' ');

    private static string Heading(string name) => char.ToUpperInvariant(name[0]) + name[1..].Replace('-', ' ');
}
