namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>Gives repeated names of one document the same string. A fixed number of slots, the newest name wins,
/// so that no choice of names makes it slow.</summary>
internal sealed class NameTable
{
    private const int Slots = 128;
    private readonly string?[] _slots = new string?[Slots];

    public string Get(ReadOnlySpan<char> name)
    {
        ref var slot = ref _slots[string.GetHashCode(name) & (Slots - 1)];
        if (slot is null || !name.SequenceEqual(slot)) slot = name.ToString();
        return slot;
    }
}
