using System.IO.Compression;
using System.Text;
using RelGraph.Application.Importing.Mapping;
using RelGraph.Application.Importing.Reading;
using RelGraph.Engine.Errors;

namespace RelGraph.Application.Importing;

/// <summary>Where a bundle comes from: a directory or a .zip file of CSV files, read as it is or through a mapping.</summary>
/// <remarks>Holds the .zip file open until disposed. The files must not change while they are imported; a change is noticed and refused.</remarks>
public sealed class ImportSource : IDisposable
{
    private readonly ZipArchive? _archive;

    private ImportSource(string path, IReadOnlyList<SourceFile> files, ZipArchive? archive, MappingFile? mapping)
    {
        Path = path;
        Files = files;
        Mapping = mapping;
        _archive = archive;
    }

    /// <summary>The path as given.</summary>
    public string Path { get; }

    internal IReadOnlyList<SourceFile> Files { get; }

    internal MappingFile? Mapping { get; }

    /// <summary>Opens a directory or a .zip file.</summary>
    /// <param name="path">The directory or file.</param>
    /// <param name="mapping">Turns a foreign export into a bundle; null when the files are a bundle already.</param>
    /// <exception cref="NotFoundException">There is nothing at the path.</exception>
    /// <exception cref="InvalidValueException">The path is a file that is not a .zip file, or the .zip file is damaged.</exception>
    public static ImportSource Open(string path, MappingFile? mapping = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path))
        {
            return new ImportSource(path, OfDirectory(path), null, mapping);
        }

        if (!File.Exists(path))
        {
            throw new NotFoundException("bundle", path, "name a directory or a .zip file with CSV files");
        }

        try
        {
            var archive = ZipFile.OpenRead(path);
            return new ImportSource(path, OfArchive(archive), archive, mapping);
        }
        catch (InvalidDataException)
        {
            throw new InvalidValueException("bundle", path, "a directory or a .zip file", "put the CSV files into a directory and name that");
        }
    }

    /// <summary>A bundle of texts that are in memory already; nothing of the file system is touched, whatever their names are.</summary>
    /// <param name="files">The names of the files in the bundle, and their texts.</param>
    public static ImportSource OfTexts(IReadOnlyList<(string Name, string Text)> files) => new(
        "bundle",
        [.. files.Select(file => (file.Name, Bytes: Encoding.UTF8.GetBytes(file.Text))).Select(file => new SourceFile(file.Name, file.Bytes.Length, () => new MemoryStream(file.Bytes, writable: false))).OrderBy(file => file.Name, StringComparer.Ordinal)],
        null, null);

    /// <inheritdoc/>
    public void Dispose() => _archive?.Dispose();

    private static List<SourceFile> OfDirectory(string path) =>
    [
        .. new DirectoryInfo(path).EnumerateFiles()
            .Where(file => !file.Name.StartsWith('.'))
            .Select(file => new SourceFile(file.Name, file.Length, () => new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan)))
            .OrderBy(file => file.Name, StringComparer.Ordinal),
    ];

    private static List<SourceFile> OfArchive(ZipArchive archive) =>
    [
        .. archive.Entries
            .Where(entry => entry.Name.Length > 0 && !entry.Name.StartsWith('.') && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal))
            .Select(entry => new SourceFile(entry.Name, entry.Length, () => new ChecksumStream(entry.Open(), entry.Length, entry.Crc32)))
            .OrderBy(file => file.Name, StringComparer.Ordinal),
    ];
}
