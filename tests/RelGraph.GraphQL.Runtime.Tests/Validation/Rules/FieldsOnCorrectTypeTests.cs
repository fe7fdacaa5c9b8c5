namespace RelGraph.GraphQL.Runtime.Tests.Validation.Rules;

public sealed class FieldsOnCorrectTypeTests
{
    private const string Rule = "FieldsOnCorrectType";

    [Theory]
    [InlineData("fragment interfaceFieldSelection on Pet { name }")]
    [InlineData("fragment inDirectFieldSelectionOnUnion on CatOrDog { __typename ... on Pet { name } ... on Dog { barkVolume } }")]
    [InlineData("{ __schema { types { name } } __type(name: \"Dog\") { name } __typename }")]
    [InlineData("fragment F on Unknown { anything { deeper } }")]
    [InlineData("{ dog { unknownLeafHasNoType: barkVolume { x } } }")]
    public void Document_ThatKeepsTheRule_Passes(string text) => RuleAssert.Passes(Rule, text);

    [Theory]
    [InlineData(
        "fragment fieldNotDefined on Dog { meowVolume }",
        "1:35 Cannot query field \"meowVolume\" on type \"Dog\". Did you mean \"barkVolume\"?")]
    [InlineData(
        "fragment aliased on Dog { barkVolume: kawVolume }",
        "1:27 Cannot query field \"kawVolume\" on type \"Dog\". Did you mean \"barkVolume\"?")]
    [InlineData(
        "fragment definedOnImplementorsButNotInterface on Pet { nickname }",
        "1:56 Cannot query field \"nickname\" on type \"Pet\". Did you mean to use an inline fragment on \"Cat\" or \"Dog\"?")]
    [InlineData(
        "fragment directFieldSelectionOnUnion on CatOrDog {\n  name\n  barkVolume\n}",
        "2:3 Cannot query field \"name\" on type \"CatOrDog\". Did you mean to use an inline fragment on \"Pet\", \"Cat\", or \"Dog\"?",
        "3:3 Cannot query field \"barkVolume\" on type \"CatOrDog\". Did you mean to use an inline fragment on \"Dog\"?")]
    [InlineData(
        "{ dog { __schema { types { name } } } }",
        "1:9 Cannot query field \"__schema\" on type \"Dog\".")]
    [InlineData(
        "{ dgo { name { first } } Human { name } }",
        "1:3 Cannot query field \"dgo\" on type \"Query\". Did you mean \"dog\"?",
        "1:26 Cannot query field \"Human\" on type \"Query\". Did you mean \"human\"?")]
    public void Document_ThatBreaksTheRule_IsRefusedAtItsPlace(string text, params string[] errors) =>
        RuleAssert.Fails(Rule, text, errors);
}
