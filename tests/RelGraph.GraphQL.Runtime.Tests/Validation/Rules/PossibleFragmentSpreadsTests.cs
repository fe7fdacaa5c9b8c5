namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class PossibleFragmentSpreadsTests
{
    private const string Rule = "PossibleFragmentSpreads";

    [Theory]
    [InlineData("fragment dogFragment on Dog { ... on Dog { barkVolume } }")]
    [InlineData("fragment petNameFragment on Pet { name } fragment interfaceWithinObjectFragment on Dog { ...petNameFragment }")]
    [InlineData("fragment catOrDogNameFragment on CatOrDog { ... on Cat { meowVolume } } fragment unionWithObjectFragment on Dog { ...catOrDogNameFragment }")]
    [InlineData("fragment petFragment on Pet { name ... on Dog { barkVolume } }")]
    [InlineData("fragment catOrDogFragment on CatOrDog { ... on Cat { meowVolume } }")]
    [InlineData("fragment unionWithInterface on Pet { ...dogOrHumanFragment } fragment dogOrHumanFragment on DogOrHuman { ... on Dog { barkVolume } }")]
    [InlineData("fragment interfaceWithInterface on Node { ...resourceFragment } fragment resourceFragment on Resource { url }")]
    [InlineData("fragment wrongElsewhere on Int { ... on Dog { name } ...unknown }")]
    [InlineData("fragment F on Dog { ... { name } ... on Int { x } ... on Unknown { x } }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "fragment catInDogFragmentInvalid on Dog { ... on Cat { meowVolume } }",
        "1:43 A fragment on \"Cat\" cannot be spread here: no object is both \"Dog\" and \"Cat\".")]
    [InlineData(
        "fragment sentientFragment on Sentient { ... on Dog { barkVolume } }",
        "1:41 A fragment on \"Dog\" cannot be spread here: no object is both \"Sentient\" and \"Dog\".")]
    [InlineData(
        "fragment humanOrAlienFragment on HumanOrAlien { ... on Cat { meowVolume } }",
        "1:49 A fragment on \"Cat\" cannot be spread here: no object is both \"HumanOrAlien\" and \"Cat\".")]
    [InlineData(
        "fragment nonIntersectingInterfaces on Pet { ...sentientFragment }\nfragment sentientFragment on Sentient { name }",
        "1:45 Fragment \"sentientFragment\" cannot be spread here: no object is both \"Pet\" and \"Sentient\".")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
