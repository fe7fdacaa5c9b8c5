namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Generators;

/// <summary>A seeded stream of choices (SplitMix64), the same on every machine and version.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed * 0x9E3779B97F4A7C15 + 1;

    public int Below(int bound)
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = _state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)bound);
        }
    }

    public int Between(int least, int greatest) => least + Below(greatest - least + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>Some of the choices, in their order, each with the given chance.</summary>
    public List<T> Some<T>(IEnumerable<T> choices, int percent) => [.. choices.Where(_ => Chance(percent))];
}
