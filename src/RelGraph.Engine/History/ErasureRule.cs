using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Evidence;

namespace RelGraph.Engine.History;

/// <summary>What the erasure of a person does to one content: the one rule that every store follows.</summary>
/// <remarks>
/// A fact is removed when it is the person, when it cannot be said without the person (a key part or a required field names the person), and when
/// it is a judgement in which the person has any part. Otherwise the person is cut out, and with the person every free text that may describe them.
/// An interaction goes when no outside participant is left.
/// </remarks>
public static class ErasureRule
{
    /// <summary>What becomes of a content when a person is erased.</summary>
    /// <param name="content">The content; one of another person is never changed for a mere likeness of names.</param>
    /// <param name="person">The person.</param>
    /// <param name="texts">Names, e-mail addresses and phone numbers of the person as they were recorded.</param>
    /// <returns>The same object when nothing changes, another content to keep in its place, or null when it is to be removed.</returns>
    public static FactContent? Apply(FactContent content, NodeId person, IReadOnlyCollection<string> texts)
    {
        var descriptor = FactCatalog.Of(content);
        if (descriptor.Kind == person.Kind && content.Key == person.Id)
        {
            return null;
        }

        var fields = FactReference.Of(content).Where(reference => reference.Target == person).Select(reference => reference.Field).Distinct().ToList();
        if (fields.Count == 0)
        {
            return descriptor.Kind is FactKind.Contact or FactKind.Employee ? content : Without(content, field => MentionsAny(field.Get(content) as string, texts));
        }

        if (content is Judgement || fields.Any(field => field.IsKeyPart || (field.IsRequired && field.Type != FieldType.IdList)))
        {
            return null;
        }

        var kept = Rebuild(content, field => field.IsPersonal ? null : fields.Contains(field) ? Cut(field.Get(content), person) : field.Get(content));
        return kept is Interaction { Contacts.Count: 0 } && fields.Any(field => field.Property == nameof(Interaction.Contacts)) ? null : kept;
    }

    /// <summary>The content with everything that describes a person in words left out: only its key and what it refers to remain certain.</summary>
    /// <remarks>The form in which removals by an erasure are told to followers of the change log.</remarks>
    public static FactContent Redact(FactContent content)
    {
        var bare = Rebuild(content, field => field.IsPersonal ? null : field.Property == nameof(Noun.Name) ? "" : field.Get(content));
        return bare is Noun { Custom: not null } noun ? noun with { Custom = null } : bare;
    }

    private static FactContent Without(FactContent content, Func<FactField, bool> drop) =>
        FactCatalog.Of(content).Fields.Any(field => field.IsPersonal && drop(field))
            ? Rebuild(content, field => field.IsPersonal && drop(field) ? null : field.Get(content))
            : content;

    internal static bool MentionsAny(string? text, IReadOnlyCollection<string> texts) =>
        text is not null && texts.Any(part => Mentions(text, part));

    /// <summary>Whole words only where words have blanks around them: "Li" is in "met Li" but not in "delivery"; 李雷 is in any run of characters.</summary>
    private static bool Mentions(string text, string part)
    {
        for (var at = text.IndexOf(part, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + part.Length;
            if ((at == 0 || !Joins(text[at - 1], text[at])) && (end == text.Length || !Joins(text[end - 1], text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Joins(char left, char right) => char.IsAsciiLetterOrDigit(left) && char.IsAsciiLetterOrDigit(right);

    private static string[]? Cut(object? value, NodeId person) =>
        value is IReadOnlyList<string> ids ? ids.Where(id => id != person.Id).ToArray() : null;

    private static FactContent Rebuild(FactContent content, Func<FactField, object?> value)
    {
        var descriptor = FactCatalog.Of(content);
        var built = descriptor.Create(descriptor.Fields.ToDictionary(field => field, value));
        return built is Noun noun && content is Noun { Custom: { } custom } ? noun with { Custom = custom } : built;
    }
}
