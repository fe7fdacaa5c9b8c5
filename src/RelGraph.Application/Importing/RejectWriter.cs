using CsvHelper;
using RelGraph.Application.Importing.Reading;
using RelGraph.Engine.Errors;

namespace RelGraph.Application.Importing;

/// <summary>Writes rejected rows, each with its reason, to files that can be corrected and imported as they are.</summary>
internal sealed class RejectWriter : IDisposable
{
    private readonly string _directory;
    private readonly Dictionary<string, CsvWriter> _files = new(StringComparer.OrdinalIgnoreCase);

    public RejectWriter(string directory)
    {
        _directory = directory;
        try
        {
            Directory.CreateDirectory(directory);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InvalidValueException("RejectDirectory", directory, "a directory that can be written", error.Message.TrimEnd('.'));
        }
    }

    public void Write(PlannedTable planned, ITable table, string reason)
    {
        var name = planned.Subject.Length == 0 ? planned.Name : planned.Descriptor.FileName;
        if (!_files.TryGetValue(name, out var file))
        {
            _files[name] = file = CsvWriter.ToFile(Path.Combine(_directory, name), new CsvWriterOptions { WriteByteOrderMark = true });
            foreach (var column in table.Columns.Where(column => column != CommonColumn.RejectReason))
            {
                file.WriteField(column);
            }

            file.WriteField(CommonColumn.RejectReason);
            file.EndRecord();
        }

        for (var at = 0; at < table.Columns.Count; at++)
        {
            if (table.Columns[at] != CommonColumn.RejectReason)
            {
                file.WriteField(at < table.CellCount ? table.Cell(at) : default);
            }
        }

        file.WriteField(reason);
        file.EndRecord();
    }

    public void Dispose()
    {
        foreach (var file in _files.Values)
        {
            file.Dispose();
        }
    }
}
