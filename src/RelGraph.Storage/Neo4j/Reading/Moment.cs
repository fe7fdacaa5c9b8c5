using RelGraph.Storage.Neo4j.Rows;

namespace RelGraph.Storage.Neo4j.Reading;

/// <summary>What a reader fixes before it reads.</summary>
/// <param name="Head">The last visible sequence.</param>
/// <param name="Turn">How often the workspace had been written.</param>
/// <param name="Believed">How many believed versions the change log says there are, by kind; a kind that was never recorded is not among its kinds.</param>
/// <param name="IsErasing">True while somebody is being erased: fewer versions may be left then than the change log says.</param>
internal sealed record Moment(long Head, long Turn, KindCounts Believed, bool IsErasing);
