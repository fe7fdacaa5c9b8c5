namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Marks a field method of an extension class that takes all parents of one level as <c>IReadOnlyList&lt;T&gt;</c> and returns one value per parent, in the same order (or a task of such a list).</summary>
/// <remarks>The executor calls it once per level, so a store is asked once for any number of parents.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BatchAttribute : Attribute;
