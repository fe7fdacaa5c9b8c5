using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.Tests.Oracle.Comparison;
using RelGraph.GraphQL.Runtime.Tests.Oracle.Convention;
using RelGraph.GraphQL.Runtime.Tests.Oracle.Generators;
using RelGraph.GraphQL.Runtime.TypeSystem;
using RelGraph.GraphQL.Runtime.Validation;
using Xunit.Abstractions;

namespace RelGraph.GraphQL.Runtime.Tests.Oracle;

/// <summary>Execution against graphql-js: data byte for byte, errors by path and place, variables coerced or refused.</summary>
[Collection(OracleGroup.Name)]
public sealed class ExecutionOracleTests(OracleProcess oracle, ITestOutputHelper output)
{
    private const int Schemas = 200;
    private const int PerSchema = 30;

    [OracleFact]
    public Task Execute_ValidRequests_GivesWhatGraphQLJsGives() => CompareAsync("requests", 0, 3000, 0);

    [OracleFact]
    public Task Execute_WithNearlyValidVariables_CoercesOrRefusesAsGraphQLJsDoes() => CompareAsync("requests with mistaken variables", 12, 1000, 1000);

    private async Task CompareAsync(string subject, int wrongPercent, int leastData, int leastRefused)
    {
        var cases = Enumerable.Range(0, Schemas).SelectMany(number => Cases(number, wrongPercent)).ToList();
        var answers = await oracle.AskAsync(cases.ConvertAll(static item => OracleRequest.Execute(item.SchemaText, item.Text, item.Variables, item.Seed)));
        var tally = new Tally(subject);
        for (var i = 0; i < cases.Count; i++)
        {
            var (schemaText, schemas, text, variables, seed) = cases[i];
            var theirs = ExecutionComparison.Theirs(answers[i]);
            tally.Count(theirs == "refused" ? "refused" : theirs.StartsWith("null\n", StringComparison.Ordinal) ? "null" : "data");
            if (answers[i].GetProperty("errors").GetArrayLength() > 0) tally.Count("with errors");
            foreach (var (promptness, schema) in schemas)
                tally.Compare($"seed {seed}, direct: {promptness}", text + variables, await ExecutionComparison.OursAsync(schema, text, variables, seed), theirs);
        }

        tally.AssertNone(output);
        Assert.InRange(tally.Of("data"), leastData, cases.Count);
        Assert.InRange(tally.Of("refused"), leastRefused, cases.Count);
    }

    private static IEnumerable<(string SchemaText, IReadOnlyList<(Promptness Promptness, Schema Schema)> Schemas, string Text, string Variables, uint Seed)> Cases(int number, int wrongPercent)
    {
        var schemaText = new SchemaGenerator(new Dice((ulong)number)).Next();
        var schemas = Enum.GetValues<Promptness>().Select(promptness => (promptness, ConventionSchema.Build(schemaText, promptness))).ToList();
        var schema = schemas[0].Item2;
        for (var index = 0; index < PerSchema; index++)
        {
            var seed = (ulong)(number * 1000 + index + 500);
            var dice = new Dice(seed);
            var writer = new DocumentWriter(dice, schema, schemaText);
            var text = writer.Next(dice.Chance(75) ? OperationType.Query : OperationType.Mutation);
            var variables = writer.Variables(wrongPercent);
            if ((wrongPercent == 0 || variables != "{}") && DocumentValidator.Validate(schema, GraphQLParser.Parse(text)).Count == 0)
                yield return (schemaText, schemas, text, variables, (uint)seed);
        }
    }
}
