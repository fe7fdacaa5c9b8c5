namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Convention;

/// <summary>Mixes a text into a 32-bit number, as the oracle does.</summary>
internal static class Mixing
{
    public static uint Mix(uint hash, string text)
    {
        unchecked
        {
            foreach (var unit in text)
                hash = (hash ^ unit) * 16777619;
            hash ^= hash >> 15;
            hash *= 0x2c1b3c6d;
            hash ^= hash >> 12;
            hash *= 0x297a2d39;
            hash ^= hash >> 15;
            return hash;
        }
    }
}
