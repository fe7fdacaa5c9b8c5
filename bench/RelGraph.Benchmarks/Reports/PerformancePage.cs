using System.Globalization;
using RelGraph.Benchmarks.Measuring;

namespace RelGraph.Benchmarks.Reports;

/// <summary>Writes <c>docs/performance.md</c> from the latest kept result of each benchmark.</summary>
internal static class PerformancePage
{
    private static readonly (string Name, string Title, string About)[] Sections =
    [
        ("import", "Import", "A bundle of CSV files, from opening the store to the committed change set: the files are scanned for their encoding and digest, every row is checked, references are resolved, and versions are staged and committed durably. The baseline parses the same files and inserts each row, unchecked, by one prepared statement into a table of texts with a key, in one transaction."),
        ("snapshot", "Snapshot", "The picture of a whole store in a new process: every fact read from SQLite, interactions folded into the contact log. The baseline reads the same columns in the same order and forgets them."),
        ("chain", "Decision chain", "The score of one deal. The baseline of the simulation is the method written down plainly, which agrees with it within the error of sampling."),
        ("live", "One more interaction", "One interaction is recorded durably, the live graph follows, and the deal's chain is scored again. Before each figure is believed, the score after all changes is compared with a rebuild from the store: the bits must be the same."),
        ("live-graph", "Whole-graph kernels kept up", "A thousand interactions change a network, and strengths, weak components, core numbers and PageRank follow, each by its own live kernel. PageRank is off by 1e-6 at most, summed over all nodes; the others have the bits of working out anew. All are compared with that, after the first batches and after the last, before a time is kept; the baseline works out anew on the graph after the last batch, one thread, PageRank to the same error."),
        ("start", "Start", "A new process on an existing sample store until it has answered."),
        ("neo4j", "Neo4j", "The same graph in one staged change set, written to an empty Neo4j and to an empty SQLite file, and everything read back, each step in a process of its own, on one machine: the server's processor time is in the Neo4j figures. Both records are compared byte for byte before a time is printed. Bare Cypher creates nodes and relationships of the same bulk without keys, and reads two properties back. Where a relationship's time goes, by leaving parts out of the statement on a warm server: about 32 µs to take in its parameters (75 µs as typed JSON, which is why they go plain), 11 µs to find both ends, 45 µs to create it with its properties, 10 µs for the lookup before it; the rest is the server compiling, collecting and checkpointing beside it."),
        ("peers-s", "Whole-graph kernels, graph S", "RelGraph and other programs on one generated graph, turn by turn in one sitting; only the kernel is timed, in each program's own process, and answers are compared before a time is kept. Each cell is the median; a ratio is the other program's time over RelGraph's best column of the same round, median and interval of at least 95 % by order of the rounds: above 1, RelGraph is faster."),
        ("peers-m", "Whole-graph kernels, graph M", "As above, ten times the size."),
        ("peers-rmat-s", "Whole-graph kernels, recursive matrix of size S", "As above."),
        ("peers-rmat-m", "Whole-graph kernels, recursive matrix of size M", "As above."),
        ("peers-file", "Whole-graph kernels, a graph from a file", "As above."),
        ("queries-s", "Questions about two people, graph S", "Each question is timed by itself. Other programs are asked the first few of the same questions, turn by turn, and must answer alike; Graph Data Science answers over HTTP, which is less than a hundredth of its time."),
        ("queries-m", "Questions about two people, graph M", "As above, ten times the size."),
        ("shapes", "Memory, building, opening, growth", "What a graph keeps in memory is counted after a full collection, with the relationships it was built from in memory before and after. Growth is the slope of a line through the logarithms of time and size: 1 is linear."),
        ("catalog-s", "Stopping, memory and progress of every kernel, graph S", "Each kernel of the catalog is run and cancelled at several moments; the wait is from the call of Cancel until the exception has left the kernel, the longest of all. Memory told is what the kernel says before it runs, besides the graph; memory held is the most on the managed heap while it ran, collected every few milliseconds so that garbage does not count, or all it allocated when it ended too soon for that; the answer is part of it. A run marked > was cancelled before its end."),
        ("catalog-s-directed", "Stopping, memory and progress of every kernel, graph S one way", "As above; each relationship leads one way, so that kernels which need it the other way round, or at both ends, must make that first."),
        ("catalog-m", "Stopping, memory and progress of every kernel, graph M", "As above, ten times the size."),
        ("serving", "GraphQL over HTTP", "The same documents asked of several servers. The floor is an endpoint of ASP.NET Core without GraphQL that does not even read the request and writes the same bytes, lists from typed objects by source-generated serialization, introspection and the decision chain from finished bytes. mercurius runs with its just-in-time compiler, graphql-yoga as its documentation sets it up; both resolve from objects in memory, the decision chain from RelGraph's finished answer, which RelGraph itself puts together from its scores for every request. Processor time is the server's, all threads; what wrk takes is not in it, but takes cores away from servers that could use more than one."),
        ("serving-neo4j", "A decision chain over one Neo4j", "The sample company in one Neo4j. RelGraph puts the answer together from its picture and its scores; `@neo4j/graphql` on Apollo Server, set up as its documentation says, reads the facts and the scores and ties that RelGraph wrote back, with one statement of Cypher a request. Processor time is that of the server asked; what Neo4j takes for the library comes on top and is not counted. The documents differ, as the schemas do; names, scores, intervals and ties in the answers are compared before anything is timed. RelGraph's answer does not depend on the database being asked again, which is what makes the difference, and is possible because it knows every change."),
        ("hostile", "Hostile documents", "Documents that somebody might send to harm the server, from a little beyond what is allowed to absurd: aliases, fragments that multiply, nesting, long tokens, names that are nearly right, lists of lists of lists. All must be refused before anything is read from the workspace."),
        ("kernels", "Inner computations", "Mean time and allocation of one call."),
    ];

    public static void Write()
    {
        var path = Path.Combine(Checkout.Root, "docs", "performance.md");
        File.WriteAllText(path, string.Join('\n', Lines(Results.ReadAll(Checkout.Results))) + "\n");
        Console.WriteLine(path);
    }

    private static IEnumerable<string> Lines(IReadOnlyList<Results> results)
    {
        yield return "# Performance";
        yield return "";
        yield return "Written by `dotnet run -c Release --project bench/RelGraph.Benchmarks -- report` from the results in `bench/results`; do not edit. The same program measures: `import`, `snapshot`, `chain`, `live`, `live-graph`, `start`, `neo4j`, `peers`, `queries`, `shapes`, `catalog`, `serving`, `serving-neo4j`, `hostile`, `kernels`.";
        yield return "";
        yield return "Load is the number of runnable threads of the minute before: well above 0 means that other programs slowed the figures down. A ratio is figure over baseline, measured in the same run. Why kernels miss goals: [speed limits](speed-limits.md).";
        foreach (var (name, title, about) in Sections)
        {
            if (results.Where(result => result.Benchmark == name).MaxBy(result => result.At) is not { } result)
            {
                continue;
            }

            var machine = result.Machine;
            yield return "";
            yield return "## " + title;
            yield return "";
            yield return about;
            yield return "";
            yield return $"Work: {result.Work}.";
            yield return "";
            foreach (var line in result.Table())
            {
                yield return line;
            }

            yield return "";
            yield return string.Create(CultureInfo.InvariantCulture,
                $"{result.At:yyyy-MM-dd}, commit {machine.Commit}, load {result.LoadBefore:0.0} before. {machine.Cpu}, {machine.Cores} cores, {machine.MemoryGiB:0} GiB, {machine.System}, {machine.Runtime} ({machine.GarbageCollector} GC), SQLite {machine.Sqlite}, CsvHelper {machine.CsvHelper}.");
        }
    }
}
