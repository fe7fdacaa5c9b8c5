namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Corners;

/// <summary>One case picked by hand.</summary>
/// <param name="Section">The section of the specification of September 2025 it belongs to.</param>
/// <param name="Text">A document, or a type system where the section is about one.</param>
/// <param name="Variables">The variables of the request as JSON.</param>
/// <param name="Difference">The row of tests/oracle/differences.md that explains why both sides differ; null where they must agree.</param>
internal sealed record Corner(string Section, string Text, string Variables = "{}", string? Difference = null);
