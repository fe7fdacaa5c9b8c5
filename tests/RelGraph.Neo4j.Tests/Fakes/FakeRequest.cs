namespace RelGraph.Neo4j.Tests.Fakes;

/// <summary>A request that the fake server got.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Head">Its request line and headers.</param>
/// <param name="Body">Its body.</param>
internal sealed record FakeRequest(int Number, string Head, string Body);
