namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>The grammar of names (specification 2.1.9).</summary>
internal static class Names
{
    public static bool IsValid(string name)
    {
        if (name.Length == 0 || char.IsAsciiDigit(name[0]))
            return false;
        foreach (var letter in name)
        {
            if (letter != '_' && !char.IsAsciiLetterOrDigit(letter))
                return false;
        }

        return true;
    }
}
