using RelGraph.GraphQL.Runtime.Validation.Rules;

namespace RelGraph.GraphQL.Runtime.Validation;

/// <summary>All rules, in the order of the specification's section 5.</summary>
internal static class SpecifiedRules
{
    /// <summary>New instances for one validation.</summary>
    public static IReadOnlyList<ValidationRule> Create() =>
    [
        new ExecutableDefinitions(),
        new KnownOperationTypes(),
        new UniqueOperationNames(),
        new LoneAnonymousOperation(),
        new SingleRootField(),
        new FieldsOnCorrectType(),
        new OverlappingFieldsCanBeMerged(),
        new ScalarLeafs(),
        new KnownArgumentNames(),
        new UniqueArgumentNames(),
        new ProvidedRequiredArguments(),
        new UniqueFragmentNames(),
        new KnownTypeNames(),
        new FragmentsOnCompositeTypes(),
        new NoUnusedFragments(),
        new KnownFragmentNames(),
        new NoFragmentCycles(),
        new PossibleFragmentSpreads(),
        new ValuesOfCorrectType(),
        new KnownInputFieldNames(),
        new UniqueInputFieldNames(),
        new ProvidedRequiredInputFields(),
        new KnownDirectives(),
        new DirectivesInValidLocations(),
        new UniqueDirectivesPerLocation(),
        new UniqueVariableNames(),
        new VariablesAreInputTypes(),
        new NoUndefinedVariables(),
        new NoUnusedVariables(),
        new VariablesInAllowedPosition(),
    ];
}
