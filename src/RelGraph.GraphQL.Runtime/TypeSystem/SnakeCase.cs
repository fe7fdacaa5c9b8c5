using System.Text;

namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>Turns C# names into names in capitals with underscores.</summary>
internal static class SnakeCase
{
    /// <summary><c>NonSupporter</c> becomes <c>NON_SUPPORTER</c>, <c>HTTPStatus2</c> becomes <c>HTTP_STATUS2</c>.</summary>
    public static string Upper(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i]) && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord)
                text.Append('_');
            text.Append(char.ToUpperInvariant(name[i]));
        }

        return text.ToString();
    }
}
