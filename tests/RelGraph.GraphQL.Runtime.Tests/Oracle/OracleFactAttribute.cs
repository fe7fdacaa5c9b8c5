namespace RelGraph.GraphQL.Runtime.Tests.Oracle;

/// <summary>A test that asks graphql-js; left out, with the reason, where it cannot run.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OracleFactAttribute : FactAttribute
{
    public OracleFactAttribute() => Skip = OraclePlace.WhyNot;
}
