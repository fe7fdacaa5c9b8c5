namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class NoFragmentCyclesTests
{
    private const string Rule = "NoFragmentCycles";

    [Theory]
    [InlineData("{ dog { ...A ...B } } fragment A on Dog { ...C } fragment B on Dog { ...C ...C } fragment C on Dog { name }")]
    [InlineData("fragment F on Dog { ...unknown }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "{ dog { ...nameFragment } }\nfragment nameFragment on Dog { name ...barkVolumeFragment }\nfragment barkVolumeFragment on Dog { barkVolume ...nameFragment }",
        "2:37, 3:49 Cannot spread fragment \"nameFragment\" within itself via \"barkVolumeFragment\".")]
    [InlineData(
        "{ dog { ...dogFragment } }\nfragment dogFragment on Dog { name owner { ...ownerFragment } }\nfragment ownerFragment on Human { name pets { ...dogFragment } }",
        "2:44, 3:47 Cannot spread fragment \"dogFragment\" within itself via \"ownerFragment\".")]
    [InlineData(
        "fragment F on Dog { ... on Pet { ...F } }",
        "1:34 Cannot spread fragment \"F\" within itself.")]
    [InlineData(
        "fragment A on Dog { ...B ...C }\nfragment B on Dog { ...A }\nfragment C on Dog { ...A ...B }",
        "1:21, 2:21 Cannot spread fragment \"A\" within itself via \"B\".",
        "1:26, 3:21 Cannot spread fragment \"A\" within itself via \"C\".")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
