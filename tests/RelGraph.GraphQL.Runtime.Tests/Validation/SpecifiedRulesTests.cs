using System.Reflection;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.Validation;

namespace RelGraph.GraphQL.Runtime.Tests.Validation;

public sealed class SpecifiedRulesTests
{
    private static readonly Assembly Runtime = typeof(DocumentValidator).Assembly;

    [Fact]
    public void EveryRuleClass_IsRunExactlyOnce()
    {
        var create = Runtime.GetType("RelGraph.GraphQL.Runtime.Validation.SpecifiedRules")!.GetMethod("Create")!;
        var run = ((IEnumerable<object>)create.Invoke(null, null)!).Select(rule => rule.GetType().Name);

        Assert.Equal(RuleNames(), run.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryRuleClass_HasATestClassOfItsName()
    {
        var tested = typeof(SpecifiedRulesTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet();

        Assert.Empty(RuleNames().Where(rule => !tested.Contains(rule + "Tests")));
    }

    [Fact]
    public void Validate_ADocumentWithoutMistakes_FindsNothing() => Assert.Empty(DocumentValidator.Validate(Pets.Schema, GraphQLParser.Parse("""
        "Which commands does the dog know?"
        query Dog($command: DogCommand! = SIT, $by: PetBy!, $more: Boolean!) @onQuery {
          dog { ...Common knows: doesKnowCommand(dogCommand: $command) }
          findPet(by: $by) { ... on Dog { ...Common } ... on Cat @include(if: $more) { meowVolume } }
        }
        fragment Common on Dog { name owner { friend { name pets { __typename name } } } }
        """)));

    private static IEnumerable<string> RuleNames() => Runtime.GetTypes()
        .Where(type => type is { Namespace: "RelGraph.GraphQL.Runtime.Validation.Rules", IsNested: false } && !type.Name.StartsWith('<'))
        .Select(type => type.Name)
        .Order(StringComparer.Ordinal);
}
