using RelGraph.Engine.Errors;

namespace RelGraph.Storage.Neo4j.Transport.Failures;

/// <summary>Why a statement failed, and what that says about trying again.</summary>
/// <param name="Error">The error to report.</param>
/// <param name="IsTransient">True when the same statement may succeed soon.</param>
/// <param name="DidNothing">True when the statement certainly left nothing behind and is not running either, so that even one that must not run twice may be sent again.</param>
internal sealed record Failure(StoreException Error, bool IsTransient = false, bool DidNothing = false);
