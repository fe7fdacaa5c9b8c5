using System.Globalization;
using System.Text;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Tests.Costs;

/// <summary>Valid queries on a schema, drawn at random from a seed: fields without required arguments, lengths of lists, aliases, fragments on the types behind interfaces.</summary>
internal sealed class RandomQuery(Runtime.TypeSystem.Schema schema, int seed)
{
    private const int MostLevels = 5;
    private readonly Random _random = new(seed);
    private int _aliases;

    public string Draw() => "query Drawn " + Selection(schema.QueryType, 1);

    private string Selection(NamedType type, int level)
    {
        var text = new StringBuilder("{ __typename ");
        if (type is FieldedType fielded)
        {
            foreach (var field in Some(fielded.Fields.Where(field => IsAskable(field, level)).ToList(), level == 1 ? 2 : 4))
                text.Append(Ask(field, level));
        }

        if (type.IsAbstract && schema.PossibleTypes(type) is { Count: > 0 } possible)
        {
            var one = possible[_random.Next(possible.Count)];
            text.Append("... on ").Append(one.Name).Append(' ').Append(Selection(one, level + 1));
        }

        return text.Append("} ").ToString();
    }

    private string Ask(FieldDefinition field, int level)
    {
        // Each has a key of its own: what two fields of one key merge to is not the matter here.
        var alias = string.Create(CultureInfo.InvariantCulture, $"a{_aliases++}: ");
        var first = field.FindArgument("first") is not null && _random.Next(3) > 0 ? string.Create(CultureInfo.InvariantCulture, $"(first: {1 + _random.Next(12)})") : "";
        return $"{alias}{field.Name}{first} {(field.Type.Named.IsComposite ? Selection(field.Type.Named, level + 1) : "")}";
    }

    private static bool IsAskable(FieldDefinition field, int level) =>
        field.Arguments.All(argument => argument.Type is not NonNullType || argument.DefaultValue is not null) && (level < MostLevels || field.Type.Named.IsLeaf);

    private IEnumerable<T> Some<T>(List<T> all, int most)
    {
        for (var count = 1 + _random.Next(most); count > 0 && all.Count > 0; count--)
        {
            var place = _random.Next(all.Count);
            yield return all[place];
            all.RemoveAt(place);
        }
    }
}
