using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>The directives every schema has (specification 3.13.1 to 3.13.5).</summary>
public static class BuiltInDirectives
{
    /// <summary>The reason given when a deprecation states none.</summary>
    public const string DefaultDeprecationReason = "No longer supported";

    /// <summary>Leaves a selection out when its argument <c>if</c> is true.</summary>
    public static DirectiveDefinition Skip { get; } = Conditional("skip", "Leaves the selection out when the condition is true.", "Left out when true.");

    /// <summary>Keeps a selection only when its argument <c>if</c> is true.</summary>
    public static DirectiveDefinition Include { get; } = Conditional("include", "Keeps the selection only when the condition is true.", "Included when true.");

    /// <summary>Marks a member that clients should stop using.</summary>
    public static DirectiveDefinition Deprecated { get; } = new(
        "deprecated",
        [DirectiveLocation.FieldDefinition, DirectiveLocation.ArgumentDefinition, DirectiveLocation.InputFieldDefinition, DirectiveLocation.EnumValue],
        new ArgumentDefinition("reason", BuiltInScalars.String.NonNull())
        {
            Description = "Why, and what to use instead, as Markdown.",
            DefaultValue = new StringValue(DefaultDeprecationReason, false, default),
        })
    {
        Description = "Marks a member of the schema that clients should stop using.",
    };

    /// <summary>Says where the format of a custom scalar is specified.</summary>
    public static DirectiveDefinition SpecifiedBy { get; } = new(
        "specifiedBy",
        [DirectiveLocation.Scalar],
        new ArgumentDefinition("url", BuiltInScalars.String.NonNull()) { Description = "The address of the specification." })
    {
        Description = "Says where the format of a scalar is specified.",
    };

    /// <summary>Demands that exactly one field of an input object be given.</summary>
    public static DirectiveDefinition OneOf { get; } = new("oneOf", [DirectiveLocation.InputObject])
    {
        Description = "Exactly one field of the input object must be given, and it must not be null.",
    };

    /// <summary>All five, in the order of the specification.</summary>
    public static IReadOnlyList<DirectiveDefinition> All { get; } = [Skip, Include, Deprecated, SpecifiedBy, OneOf];

    /// <summary>Whether a name belongs to one of the five.</summary>
    /// <param name="name">The name, without the at sign.</param>
    /// <returns>True for the directives of the specification.</returns>
    public static bool IsBuiltIn(string name) => name is "skip" or "include" or "deprecated" or "specifiedBy" or "oneOf";

    private static DirectiveDefinition Conditional(string name, string description, string condition) => new(
        name,
        [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment],
        new ArgumentDefinition("if", BuiltInScalars.Boolean.NonNull()) { Description = condition })
    {
        Description = description,
    };
}
