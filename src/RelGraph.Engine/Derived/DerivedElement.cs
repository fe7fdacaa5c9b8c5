using RelGraph.Engine.History;

namespace RelGraph.Engine.Derived;

/// <summary>Values for one noun or relation.</summary>
/// <param name="Of">Which fact's element gets them.</param>
/// <param name="Values">Texts, whole numbers (<see cref="long"/>) and numbers (<see cref="double"/>) by the names of <see cref="DerivedNames"/>; what is unknown is left out.</param>
public readonly record struct DerivedElement(FactKey Of, IReadOnlyDictionary<string, object> Values);
