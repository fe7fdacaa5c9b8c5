using RelGraph.Cli.Output;
using RelGraph.Cli.Running;
using RelGraph.Engine.Kernels;

namespace RelGraph.Cli.Graphs;

/// <summary>The end of every answer for people.</summary>
internal static class GraphLines
{
    /// <summary>Writes the table and what is to be said besides, and gives the exit code.</summary>
    public static int End(Session session, TextTable table, int nodes, string? path, bool hasConverged)
    {
        if (nodes == 0)
        {
            return NoRelations(session);
        }

        session.Screen.Write(table);
        if (!hasConverged)
        {
            session.Screen.Notice("The numbers had not settled when the rounds ended.", "迭代结束时数值尚未收敛。");
        }

        if (path is not null)
        {
            session.Screen.Line($"{NumberText.Count(nodes)} rows written to {path}.", $"共 {NumberText.Count(nodes)} 行写入 {path}。");
        }

        return ExitCode.Ok;
    }

    /// <summary>Says that a workspace has no such relations, and gives the exit code.</summary>
    private static int NoRelations(Session session)
    {
        session.Screen.Line("No such relations on that day. Name other kinds with --relations, or another day with --as-of.", "该日没有这类关系。请用 --relations 指定其他种类，或用 --as-of 指定其他日期。");
        return ExitCode.No;
    }

    /// <summary>Says so of a kernel's graph, to programs as a document without rows.</summary>
    public static int NoRelations(Session session, GraphKernel kernel)
    {
        if (!session.Screen.IsJson)
        {
            return NoRelations(session);
        }

        session.Screen.Json(new { Kernel = kernel.Name, Nodes = 0, RowCount = 0, Rows = Array.Empty<int>() });
        return ExitCode.No;
    }
}
