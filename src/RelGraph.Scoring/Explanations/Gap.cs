namespace RelGraph.Scoring.Explanations;

/// <summary>Something that is not known and would make the number better founded.</summary>
/// <param name="Code">Stable name, for example <c>support-unknown</c>.</param>
/// <param name="Subject">Whom or what it is about: a node id or a key.</param>
/// <param name="Text">What to find out, for people.</param>
public sealed record Gap(string Code, string Subject, BilingualText Text);
