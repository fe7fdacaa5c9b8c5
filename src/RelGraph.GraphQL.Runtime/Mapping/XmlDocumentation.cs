using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Reads descriptions from the XML documentation files beside assemblies. A file that is missing or unreadable gives no descriptions.</summary>
internal sealed partial class XmlDocumentation
{
    private readonly ConcurrentDictionary<Assembly, IReadOnlyDictionary<string, XElement>> _files = new();

    public string? Of(Type type) => Summary(Find(type.Assembly, DocumentationId.Of(type)));

    public string? Of(FieldInfo field) => Summary(Find(field.Module.Assembly, DocumentationId.Of(field)));

    /// <summary>The summary of a method. In a generic class a reference to a type parameter stands for the summary of the type argument.</summary>
    public string? Of(MethodInfo method) => OfMethod(method) is not { } text || method.DeclaringType is not { IsConstructedGenericType: true } made
        ? OfMethod(method)
        : made.GetGenericTypeDefinition().GetGenericArguments().Zip(made.GetGenericArguments())
            .Aggregate(text, (known, pair) => known.Replace($"`{pair.First.Name}`", Inside(Of(pair.Second)) ?? pair.Second.Name, StringComparison.Ordinal));

    private string? OfMethod(MethodInfo method) =>
        Summary(Find(method.Module.Assembly, DocumentationId.Of(method))) ?? FromInterfaces(method.DeclaringType, type => type.GetMethod(method.Name, [.. method.GetParameters().Select(static p => p.ParameterType)]), Of);

    /// <summary>The summary of a property; for a property of a positional record the text of its parameter.</summary>
    public string? Of(PropertyInfo property)
    {
        var own = Summary(Find(property.Module.Assembly, DocumentationId.Of(property)));
        if (own is not null || property.DeclaringType is not { } type)
            return own;
        return Param(Find(type.Assembly, DocumentationId.Of(type)), property.Name)
            ?? FromInterfaces(type, declared => declared.GetProperty(property.Name), Of);
    }

    /// <summary>The text of a parameter of a method, or of a constructor, which for a positional record stands on the type.</summary>
    public string? Of(ParameterInfo parameter)
    {
        var text = parameter.Member is MethodBase method ? Param(Find(method.Module.Assembly, DocumentationId.Of(method)), parameter.Name!) : null;
        return text ?? (parameter.Member is ConstructorInfo { DeclaringType: { } type } ? Param(Find(type.Assembly, DocumentationId.Of(type)), parameter.Name!) : null);
    }

    private static string? FromInterfaces<T>(Type? type, Func<Type, T?> find, Func<T, string?> describe)
        where T : class
    {
        if (type is null || type.IsInterface)
            return null;
        foreach (var declared in type.GetInterfaces())
        {
            if (find(declared) is { } member && describe(member) is { } text)
                return text;
        }

        return null;
    }

    private XElement? Find(Assembly assembly, string id) => _files.GetOrAdd(assembly, Load).GetValueOrDefault(id);

    private static Dictionary<string, XElement> Load(Assembly assembly)
    {
        var members = new Dictionary<string, XElement>(StringComparer.Ordinal);
        var path = assembly.Location.Length == 0 ? null : Path.ChangeExtension(assembly.Location, ".xml");
        if (path is null || !File.Exists(path))
            return members;
        try
        {
            foreach (var member in XDocument.Load(path).Descendants("member"))
            {
                if (member.Attribute("name")?.Value is { } name)
                    members[name] = member;
            }
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            members.Clear();
        }

        return members;
    }

    // The beginning of a sentence goes on another: its article needs no capital.
    private static string? Inside(string? text) => text is ['A', ' ' or 'n', ..] ? "a" + text[1..] : text;

    private static string? Summary(XElement? member) => Text(member?.Element("summary"));

    private static string? Param(XElement? member, string name) =>
        Text(member?.Elements("param").FirstOrDefault(candidate => candidate.Attribute("name")?.Value == name));

    private static string? Text(XElement? element)
    {
        if (element is null)
            return null;
        var text = Whitespace().Replace(string.Concat(element.Nodes().Select(Text)), " ").Trim();
        return text.Length == 0 ? null : text;
    }

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" or "paramref" or "typeparamref" } reference when reference.IsEmpty => ReferenceText(reference),
        XElement { Name.LocalName: "c" or "code" } code => $"`{code.Value}`",
        XElement inner => string.Concat(inner.Nodes().Select(Text)),
        _ => "",
    };

    private static string ReferenceText(XElement reference)
    {
        if (reference.Attribute("cref")?.Value is { } target)
        {
            var name = target.Split('(')[0].Split(':')[^1].Split('.')[^1].Split('`')[0];
            return $"`{name}`";
        }

        var word = reference.Attribute("langword")?.Value ?? reference.Attribute("name")?.Value;
        return word is null ? reference.Attribute("href")?.Value ?? "" : $"`{word}`";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
