using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.Tests.Language;
using RelGraph.GraphQL.Runtime.Tests.Oracle.Comparison;
using RelGraph.GraphQL.Runtime.Tests.Oracle.Generators;
using Xunit.Abstractions;

namespace RelGraph.GraphQL.Runtime.Tests.Oracle;

/// <summary>Lexer, parser and printer against graphql-js: accepted or not, the place of the first mistake, the printed form.</summary>
[Collection(OracleGroup.Name)]
public sealed partial class ParseOracleTests(OracleProcess oracle, ITestOutputHelper output)
{
    private const int Count = 4000;
    private const int Size = 20;

    [OracleFact]
    public Task Parse_OfTokensThatLexersStumbleOver_AgreesWithGraphQLJs() =>
        CompareAsync("tokens", [.. Enumerable.Range(0, 2 * Count).Select(seed => ($"seed {seed}", LexicalGenerator.Next(new Dice((ulong)seed))))], 1000);

    [OracleFact]
    public Task Parse_OfEveryGrammarRule_AgreesWithGraphQLJs() =>
        CompareAsync("documents", [.. Texts().Select((text, index) => ($"document {index}", text))], Count - 10);

    [OracleFact]
    public Task Parse_OfDamagedDocuments_AgreesWithGraphQLJs() =>
        CompareAsync("damaged documents", [.. Texts().Select((text, index) => ($"document {index}", TextMutator.Damage(new Dice((ulong)index), text)))], 500);

    [GeneratedRegex(@"directive[\s,]*@[\s,]*\w+[\s,]*(\([^)]*\))?[\s,]*@")]
    private static partial Regex DirectiveOnDirective();

    private static IEnumerable<string> Texts() => DocumentGenerator.Documents.Sample(Count, new Rnd(20250901), Size).Select(GraphQLPrinter.Print);

    private async Task CompareAsync(string subject, List<(string Origin, string Text)> cases, int leastAccepted)
    {
        var answers = await oracle.AskAsync(cases.ConvertAll(static item => OracleRequest.Parse(item.Text)));
        var tally = new Tally(subject);
        for (var i = 0; i < cases.Count; i++)
        {
            var theirs = ParseComparison.Theirs(answers[i]);
            if (ParseComparison.IsAccepted(theirs))
                tally.Count("accepted");
            var ours = ParseComparison.Ours(cases[i].Text);
            if (ours != theirs && ours.Contains("\n\nquery {", StringComparison.Ordinal))
                tally.Count(Differences.Known(Differences.PrintAfterType));
            else if (ours != theirs && !ParseComparison.IsAccepted(ours) && DirectiveOnDirective().IsMatch(cases[i].Text))
                tally.Count(Differences.Known(Differences.DirectivesOnDirectives));
            else
                tally.Compare(cases[i].Origin, cases[i].Text, ours, theirs);
        }

        tally.AssertNone(output);
        Assert.InRange(tally.Of("accepted"), leastAccepted, cases.Count);
    }
}
