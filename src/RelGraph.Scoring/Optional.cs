namespace RelGraph.Scoring;

/// <summary>Keeps an answer that may be that there is none.</summary>
internal sealed record Optional<T>(T? Value)
    where T : class;
