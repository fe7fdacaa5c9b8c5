using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace RelGraph.Architecture.Tests.House;

/// <summary>What a compiled assembly says of itself.</summary>
internal sealed record AssemblyFacts(string Name, IReadOnlyList<string> References)
{
    public static AssemblyFacts Read(string path)
    {
        using var stream = File.OpenRead(path);
        using var file = new PEReader(stream);
        var metadata = file.GetMetadataReader();
        return new AssemblyFacts(
            metadata.GetString(metadata.GetAssemblyDefinition().Name),
            [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)).Order(StringComparer.Ordinal)]);
    }
}
