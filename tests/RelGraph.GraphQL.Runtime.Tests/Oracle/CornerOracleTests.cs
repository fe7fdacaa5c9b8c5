using RelGraph.GraphQL.Runtime.Tests.Oracle.Comparison;
using RelGraph.GraphQL.Runtime.Tests.Oracle.Convention;
using RelGraph.GraphQL.Runtime.Tests.Oracle.Corners;
using Xunit.Abstractions;

namespace RelGraph.GraphQL.Runtime.Tests.Oracle;

/// <summary>Cases picked by hand from every section of the specification, through both sides.</summary>
[Collection(OracleGroup.Name)]
public sealed class CornerOracleTests(OracleProcess oracle, ITestOutputHelper output)
{
    private const uint Seed = 11;

    private static readonly Corner[] Documents = [.. LanguageCorners.All, .. ValidationCorners.All, .. ExecutionCorners.All];

    [OracleFact]
    public async Task Document_OfEverySection_IsTreatedAsGraphQLJsTreatsIt()
    {
        var schema = ConventionSchema.Build(SpecificationSchema.Text);
        var parsed = await oracle.AskAsync([.. Documents.Select(static corner => OracleRequest.Parse(corner.Text))]);
        var validated = await oracle.AskAsync([.. Documents.Select(static corner => OracleRequest.Validate(SpecificationSchema.Text, corner.Text))]);
        var executed = await oracle.AskAsync([.. Documents.Select(static corner => OracleRequest.Execute(SpecificationSchema.Text, corner.Text, corner.Variables, Seed))]);
        var tally = new Tally("documents picked by hand");
        for (var i = 0; i < Documents.Length; i++)
        {
            var (text, variables) = (Documents[i].Text, Documents[i].Variables);
            var (ours, theirs) = (ParseComparison.Ours(text), ParseComparison.Theirs(parsed[i]));
            if (ParseComparison.IsAccepted(ours) && ParseComparison.IsAccepted(theirs))
            {
                ours += ValidationComparison.Comparable(ValidationComparison.Ours(schema, text));
                theirs += ValidationComparison.Comparable(ValidationComparison.Theirs(validated[i], text));
                if (ours.EndsWith("\nvalid\n", StringComparison.Ordinal) && theirs.EndsWith("\nvalid\n", StringComparison.Ordinal) && !text.Contains("subscription", StringComparison.Ordinal))
                {
                    tally.Count("executed");
                    ours += await ExecutionComparison.OursAsync(schema, text, variables, Seed);
                    theirs += ExecutionComparison.Theirs(executed[i]);
                }
            }

            Compare(tally, Documents[i], ours, theirs);
        }

        tally.AssertNone(output);
    }

    [OracleFact]
    public async Task Schema_OfEverySection_IsTreatedAsGraphQLJsTreatsIt()
    {
        var texts = SchemaCorners.All.Select(static corner => corner.Text.Contains("schema {", StringComparison.Ordinal)
            ? $"type Base {{ a: Int }}\n{corner.Text}" : $"type Base {{ a: Int }}\ntype Query {{ base: Base }}\n{corner.Text}").ToList();
        var answers = await oracle.AskAsync(texts.ConvertAll(OracleRequest.Schema));
        var tally = new Tally("schemas picked by hand");
        for (var i = 0; i < texts.Count; i++)
        {
            var ours = ParseComparison.Ours(texts[i]) is var parsed && ParseComparison.IsAccepted(parsed) ? SchemaComparison.Verdict(texts[i]).Verdict : parsed;
            var theirs = answers[i].TryGetProperty("problems", out var problems) ? problems.GetArrayLength() == 0 ? "accepted" : "refused" : ParseComparison.Theirs(answers[i]);
            Compare(tally, SchemaCorners.All[i], ours, theirs);
        }

        tally.AssertNone(output);
    }

    [Fact]
    public void Differences_AllListed_AreNeededBySomeComparison()
    {
        var needed = Documents.Concat(SchemaCorners.All).Select(static corner => corner.Difference).OfType<string>().Concat(Differences.OfGenerated);

        Assert.Equal(Differences.Ids.Order(StringComparer.Ordinal), needed.Distinct().Order(StringComparer.Ordinal));
    }

    private static void Compare(Tally tally, Corner corner, string ours, string theirs)
    {
        if (corner.Difference is null)
            tally.Compare($"section {corner.Section}", corner.Text + " " + corner.Variables, ours, theirs);
        else if (ours == theirs)
            tally.Compare($"section {corner.Section}", corner.Text, "as graphql-js", $"no longer as the row {Differences.Known(corner.Difference)} says");
        else
            tally.Count(Differences.Known(corner.Difference));
    }
}
