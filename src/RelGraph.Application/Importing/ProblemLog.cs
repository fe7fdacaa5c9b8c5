using System.Globalization;
using CsvHelper;
using RelGraph.Engine.Errors;

namespace RelGraph.Application.Importing;

/// <summary>Collects problems: the first ones in memory, all of them in the report file.</summary>
internal sealed class ProblemLog : IDisposable
{
    private readonly int _cap;
    private readonly CsvWriter? _file;
    private readonly List<ImportProblem> _problems = [];
    private readonly List<ImportProblem> _warnings = [];

    public ProblemLog(ImportOptions options)
    {
        _cap = options.MaxProblems;
        if (options.ReportFile is not null)
        {
            _file = OpenReport(options.ReportFile);
        }
    }

    public IReadOnlyList<ImportProblem> Problems => _problems;

    public IReadOnlyList<ImportProblem> Warnings => _warnings;

    public long Count { get; private set; }

    /// <summary>True once a file cannot be read even with bad rows left out.</summary>
    public bool IsFatal { get; private set; }

    public void Add(ImportProblem problem)
    {
        Count++;
        IsFatal |= problem.ConcernsWholeFile;
        if (_problems.Count < _cap)
        {
            _problems.Add(problem);
        }

        Write("problem", problem);
    }

    public void Warn(ImportProblem problem)
    {
        if (_warnings.Count < _cap)
        {
            _warnings.Add(problem);
        }

        Write("warning", problem);
    }

    public void Dispose() => _file?.Dispose();

    private static CsvWriter OpenReport(string path)
    {
        try
        {
            var writer = CsvWriter.ToFile(path, new CsvWriterOptions { WriteByteOrderMark = true });
            foreach (var name in (string[])["severity", "file", "line", "column", "value", "fault", "remedy"])
            {
                writer.WriteField(name);
            }

            writer.EndRecord();
            return writer;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InvalidValueException("ReportFile", path, "a file that can be written", error.Message.TrimEnd('.'));
        }
    }

    private void Write(string severity, ImportProblem problem)
    {
        if (_file is null)
        {
            return;
        }

        _file.WriteField(severity);
        _file.WriteField(problem.File);
        _file.WriteField(problem.Line == 0 ? "" : problem.Line.ToString(CultureInfo.InvariantCulture));
        _file.WriteField(problem.Column);
        _file.WriteField(problem.Value);
        _file.WriteField(problem.Fault);
        _file.WriteField(problem.Remedy);
        _file.EndRecord();
    }
}
