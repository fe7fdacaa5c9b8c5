using System.Xml.Linq;

namespace RelGraph.Architecture.Tests.House;

/// <summary>A project file as written.</summary>
internal sealed record ProjectFile(string Name, string Sdk, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages, IReadOnlyList<string> Frameworks, int Lines, bool StatesVersions)
{
    public static ProjectFile Parse(string name, string xml)
    {
        var root = XElement.Parse(xml);
        return new ProjectFile(
            name,
            root.Attribute("Sdk")?.Value ?? "",
            [.. Included(root, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))],
            [.. Included(root, "PackageReference")],
            [.. Included(root, "FrameworkReference")],
            xml.AsSpan().TrimEnd().Count('\n') + 1,
            root.Descendants("PackageReference").Any(item => item.Attribute("Version") is not null || item.Attribute("VersionOverride") is not null));
    }

    private static IEnumerable<string> Included(XElement root, string item) =>
        root.Descendants(item).Select(element => element.Attribute("Include")?.Value ?? "").Where(value => value.Length > 0);
}
