using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.Tests.Oracle.Comparison;
using RelGraph.GraphQL.Runtime.Tests.Oracle.Convention;
using RelGraph.GraphQL.Runtime.Tests.Oracle.Generators;
using RelGraph.GraphQL.Runtime.TypeSystem;
using Xunit.Abstractions;

namespace RelGraph.GraphQL.Runtime.Tests.Oracle;

/// <summary>Validation against graphql-js: the verdict, the rules that found something, and the places of their errors.</summary>
[Collection(OracleGroup.Name)]
public sealed class ValidationOracleTests(OracleProcess oracle, ITestOutputHelper output)
{
    private const int Schemas = 200;
    private const int PerSchema = 40;

    [OracleFact]
    public async Task Validate_GeneratedAndNearlyValidDocuments_AgreesWithGraphQLJs()
    {
        var cases = Enumerable.Range(0, Schemas).SelectMany(Cases).ToList();
        var answers = await oracle.AskAsync(cases.ConvertAll(static item => OracleRequest.Validate(item.SchemaText, item.Text)));
        var tally = new Tally("documents");
        for (var i = 0; i < cases.Count; i++)
        {
            var (origin, schemaText, schema, text) = cases[i];
            var theirs = ValidationComparison.Theirs(answers[i], text);
            tally.Count(theirs.Count == 0 ? "valid" : "invalid");
            foreach (var rule in theirs.Select(static error => error.Rule).Distinct()) tally.Count(rule);
            tally.Compare(origin, text, ValidationComparison.Comparable(ValidationComparison.Ours(schema, text)), ValidationComparison.Comparable(theirs));
        }

        tally.AssertNone(output);
        Assert.InRange(tally.Of("valid"), 1500, cases.Count);
        Assert.InRange(tally.Of("invalid"), 3000, cases.Count);
    }

    private static IEnumerable<(string Origin, string SchemaText, Schema Schema, string Text)> Cases(int number)
    {
        var schemaText = new SchemaGenerator(new Dice((ulong)number)).Next();
        var schema = ConventionSchema.Build(schemaText);
        for (var index = 0; index < PerSchema; index++)
        {
            var seed = number * 1000 + index;
            var dice = new Dice((ulong)seed);
            var operation = dice.Pick([OperationType.Query, OperationType.Query, OperationType.Mutation, OperationType.Subscription]);
            var text = new DocumentWriter(dice, schema, schemaText).Next(operation);
            if (index % 4 != 0)
                text = DocumentMutator.Mutate(dice, schema, text);
            if (ParseComparison.IsAccepted(ParseComparison.Ours(text)))
                yield return ($"seed {seed}", schemaText, schema, text);
        }
    }
}
