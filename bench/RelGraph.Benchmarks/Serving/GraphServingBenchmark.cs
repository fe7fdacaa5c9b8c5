using System.Globalization;
using System.Text.Json;
using RelGraph.Benchmarks.GraphStores;
using RelGraph.Benchmarks.Measuring;

namespace RelGraph.Benchmarks.Serving;

/// <summary>The decision chain of a deal of the sample, asked of RelGraph and of the library a team with Neo4j would pick, on one Neo4j and the same data. RelGraph computes the scores; the library reads those that RelGraph wrote back.</summary>
internal static class GraphServingBenchmark
{
    private const int WarmUpSeconds = 8;

    private static readonly ServedDocument Ours = new("who decides a deal, the scores of each and whom of us they know", "graph", """
        { opportunity(id: "O-0180") { name decisionChain { value interval { low high }
            seats { swing keyPerson { value } contact { name ties(filter: { kind: EMPLOYEE }, first: 100) { nodes { strength to { ... on Employee { name } } } } } } }
          winProbability { value interval { low high } } } }
        """);

    private static readonly ServedDocument Theirs = new("the same", "graph-peer", """
        { opportunities(where: { id: { eq: "O-0180" } }) { name score scoreLow scoreHigh winProbability winProbabilityLow winProbabilityHigh
            seatsConnection { edges { properties { score swing } node { name tiesConnection { edges { properties { strength } node { name } } } } } } } }
        """);

    private static readonly ServedDocument WriteBack = new("write-back", "write-back", "mutation { writeBack { scored ties } }");

    public static async Task<Results> RunAsync(Settings settings)
    {
        var folder = Path.Combine(settings.Work, "serving");
        Directory.CreateDirectory(folder);
        var peers = Path.Combine(Checkout.Root, "bench", "graphql-peers");
        if (!Directory.Exists(Path.Combine(peers, "node_modules")))
        {
            throw new InvalidOperationException($"The library is not installed; run npm ci in {peers}.");
        }

        var (load, at) = (Machine.Load(), DateTimeOffset.UtcNow);
        var (rounds, seconds) = (settings.Number("rounds", 5), settings.Number("seconds", 5));
        using var graph = GraphServer.Start(settings.Work, settings.Text("heap", "1g"));
        Environment.SetEnvironmentVariable("RELGRAPH_NEO4J_PASSWORD", GraphServer.Password);
        using var ours = Served.Start(
            ServingTable.Ours, "dotnet",
            [Path.Combine(Checkout.Root, "artifacts", "bin", "RelGraph.GraphQL", "release", "RelGraph.GraphQL.dll"), "--workspace", FormattableString.Invariant($"neo4j+http://127.0.0.1:{GraphServer.Port}/neo4j?workspace=sample"), "--urls", "http://127.0.0.1:{port}"]);
        ours.Ask(Ours);
        ours.Ask(WriteBack);
        using var theirs = Served.Start(
            ServingTable.GraphLibrary, "node", [Path.Combine(peers, "neo4j.mjs"), "{port}", FormattableString.Invariant($"bolt://127.0.0.1:{GraphServer.BoltPort}"), "neo4j", GraphServer.Password]);
        var (answer, other) = (ours.Ask(Ours), theirs.Ask(Theirs));
        Agree(answer, other);
        var measured = await Task.Run(() => Measure([(ours, Ours), (theirs, Theirs)], rounds, seconds, folder));
        return new Results
        {
            Benchmark = "serving-neo4j",
            At = at,
            Machine = Machine.Here(),
            Work = string.Create(CultureInfo.InvariantCulture, $"wrk with one thread and 16 connections on loopback, {WarmUpSeconds} s of warming up, {rounds} rounds of {seconds} s, the servers in turn, one Neo4j for both"),
            LoadBefore = load,
            LoadAfter = Machine.Load(),
            Figures = [],
            Serving = [new ServingRow(Ours.Name, answer.Length, "names, scores, intervals and ties equal to the last bit", measured)],
        };
    }

    private static List<ServingTime> Measure(List<(Served Server, ServedDocument Document)> asked, int rounds, int seconds, string folder)
    {
        asked.ForEach(one => WrkRound.Run(one.Server, one.Document, WarmUpSeconds, folder));
        var all = Enumerable.Range(0, rounds).Select(_ => asked.ConvertAll(one => WrkRound.Run(one.Server, one.Document, seconds, folder))).ToList();
        return [.. asked.Select((one, i) => new ServingTime(
            one.Server.Name,
            Median(all.Select(round => round[i].Requests / round[i].Seconds)), Median(all.Select(round => round[i].CpuMicroseconds)), Median(all.Select(round => round[i].P99Milliseconds))))];
    }

    private static double Median(IEnumerable<double> values) => values.Order().ToArray() is var sorted ? sorted[sorted.Length / 2] : 0;

    /// <summary>Both tell the same people with the same numbers; otherwise nothing is timed.</summary>
    private static void Agree(byte[] answer, byte[] other)
    {
        using var ours = JsonDocument.Parse(answer);
        using var theirs = JsonDocument.Parse(other);
        var (here, there) = (Lines(OfOurs(ours.RootElement)), Lines(OfTheirs(theirs.RootElement)));
        if (here != there)
        {
            throw new InvalidOperationException($"The answers differ, nothing is timed.\n{here}\n{there}");
        }
    }

    private static IEnumerable<string> OfOurs(JsonElement answer)
    {
        var deal = answer.GetProperty("data").GetProperty("opportunity");
        yield return deal.GetProperty("name").GetString()!;
        var chain = deal.GetProperty("decisionChain");
        yield return Numbers("score", chain.GetProperty("value"), chain.GetProperty("interval").GetProperty("low"), chain.GetProperty("interval").GetProperty("high"));
        foreach (var seat in chain.GetProperty("seats").EnumerateArray())
        {
            var contact = seat.GetProperty("contact");
            var name = contact.GetProperty("name").GetString()!;
            yield return Numbers(name, seat.GetProperty("keyPerson").GetProperty("value"), seat.GetProperty("swing"));
            foreach (var tie in contact.GetProperty("ties").GetProperty("nodes").EnumerateArray())
            {
                yield return Numbers($"{name} {tie.GetProperty("to").GetProperty("name").GetString()}", tie.GetProperty("strength"));
            }
        }
    }

    private static IEnumerable<string> OfTheirs(JsonElement answer)
    {
        var deal = answer.GetProperty("data").GetProperty("opportunities")[0];
        yield return deal.GetProperty("name").GetString()!;
        yield return Numbers("score", deal.GetProperty("score"), deal.GetProperty("scoreLow"), deal.GetProperty("scoreHigh"));
        foreach (var seat in deal.GetProperty("seatsConnection").GetProperty("edges").EnumerateArray())
        {
            var contact = seat.GetProperty("node");
            var name = contact.GetProperty("name").GetString()!;
            yield return Numbers(name, seat.GetProperty("properties").GetProperty("score"), seat.GetProperty("properties").GetProperty("swing"));
            foreach (var tie in contact.GetProperty("tiesConnection").GetProperty("edges").EnumerateArray())
            {
                yield return Numbers($"{name} {tie.GetProperty("node").GetProperty("name").GetString()}", tie.GetProperty("properties").GetProperty("strength"));
            }
        }
    }

    private static string Numbers(string name, params ReadOnlySpan<JsonElement> values) =>
        $"{name}: {string.Join(' ', values.ToArray().Select(value => value.ValueKind == JsonValueKind.Number ? value.GetDouble().ToString("R", CultureInfo.InvariantCulture) : "unknown"))}";

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));
}
