namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Convention;

/// <summary>An object of the convention: its type and the number its fields are computed from.</summary>
internal sealed record Node(string TypeName, uint Hash);
