using RelGraph.GraphQL.Runtime.Tests.Oracle.Comparison;
using RelGraph.GraphQL.Runtime.Tests.Oracle.Generators;
using Xunit.Abstractions;

namespace RelGraph.GraphQL.Runtime.Tests.Oracle;

/// <summary>Schemas against graphql-js: accepted or refused, printed, and as introspection shows them.</summary>
[Collection(OracleGroup.Name)]
public sealed class SchemaOracleTests(OracleProcess oracle, ITestOutputHelper output)
{
    private const int Count = 1000;
    private const int Broken = 4000;

    [OracleFact]
    public async Task Schema_Generated_IsAcceptedAndPrintsAsItWasDescribed()
    {
        var schemas = Enumerable.Range(0, Count).Select(static seed => new SchemaGenerator(new Dice((ulong)seed)).Next()).ToList();
        var printed = schemas.ConvertAll(static text => SchemaComparison.Print(text));
        var answers = await oracle.AskAsync([.. schemas.Zip(printed, OracleRequest.Same)]);
        var tally = new Tally("schemas, printed");
        for (var i = 0; i < Count; i++)
            tally.Compare($"seed {i}", schemas[i] + "\n#### printed\n" + printed[i], "", answers[i].GetProperty("same").GetString()!);
        tally.AssertNone(output);
    }

    [OracleFact]
    public async Task Introspection_OfGeneratedSchemas_AgreesWithGraphQLJs()
    {
        var schemas = Enumerable.Range(0, Count / 2).Select(static seed => new SchemaGenerator(new Dice((ulong)seed)).Next()).ToList();
        var answers = await oracle.AskAsync(schemas.ConvertAll(static text => OracleRequest.Execute(text, IntrospectionText.Full, null, 1)));
        var tally = new Tally("introspection");
        for (var i = 0; i < schemas.Count; i++)
            tally.Compare($"seed {i}", schemas[i], await SchemaComparison.IntrospectAsync(schemas[i]), SchemaComparison.Sorted(answers[i].GetProperty("data").GetString()!));
        tally.AssertNone(output);
    }

    [OracleFact]
    public async Task Schema_BrokenInOnePlace_IsRefusedWhereGraphQLJsRefusesIt()
    {
        var schemas = Enumerable.Range(0, Broken).Select(static seed =>
        {
            var dice = new Dice((ulong)seed);
            return SchemaMutator.Break(dice, new SchemaGenerator(dice).Next());
        }).Where(static text => ParseComparison.IsAccepted(ParseComparison.Ours(text))).ToList();
        var answers = await oracle.AskAsync(schemas.ConvertAll(OracleRequest.Schema));
        var tally = new Tally("broken schemas");
        for (var i = 0; i < schemas.Count; i++)
        {
            var (ours, why) = SchemaComparison.Verdict(schemas[i]);
            var problems = answers[i].GetProperty("problems").EnumerateArray().Select(static problem => problem.GetString()!).ToList();
            var theirs = problems.Count == 0 ? "accepted" : "refused";
            tally.Count(theirs);
            tally.Compare($"schema {i}: {why}{string.Join("; ", problems)}", ours == theirs ? "" : schemas[i], ours, theirs);
        }

        tally.AssertNone(output);
        Assert.InRange(tally.Of("refused"), 1000, schemas.Count);
        Assert.InRange(tally.Of("accepted"), 500, schemas.Count);
    }
}
