using RelGraph.Storage.Neo4j.Reading;

namespace RelGraph.Storage.Neo4j.Writing;

/// <summary>What the parts of an open store share.</summary>
/// <param name="Session">The way to the server.</param>
/// <param name="Writer">The turn-taking of writers.</param>
/// <param name="HoldBack">What is kept from coming back; used in turn only.</param>
/// <param name="Secret">The workspace's secret.</param>
/// <param name="Time">The clock that stamps change sets.</param>
/// <param name="Limits">How much goes into one statement.</param>
/// <param name="WriteTimeout">How long to go on trying to write.</param>
internal sealed record StoreServices(GraphSession Session, Writer Writer, HoldBack HoldBack, byte[] Secret, TimeProvider Time, StoreLimits Limits, TimeSpan WriteTimeout);
