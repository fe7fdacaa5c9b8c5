using RelGraph.GraphQL.Runtime.Execution.Planning;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>What is told when a resolver returns what the schema rules out.</summary>
internal static class BrokenPromise
{
    public static FieldException Null(PlannedField field) => Of($"{field.Place} is non-null, but its resolver returned null.");

    public static FieldException NoList(PlannedField field) => Of($"{field.Place} is a list, but its resolver returned something else.");

    public static FieldException NoEnumValue(EnumType declared, PlannedField field) => Of($"{declared.Name} has no value for what {field.Place} returned.");

    private static FieldException Of(string message) => new(message, ExecutionErrorCodes.BrokenPromise);
}
