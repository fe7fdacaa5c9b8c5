using System.Text.Json;
using RelGraph.Application.Importing.Mapping;
using RelGraph.Cli.Output;
using RelGraph.Engine.Errors;

namespace RelGraph.Cli.Running;

/// <summary>Turns an exception into one line for people and an exit code for programs; the one place that does.</summary>
internal static class FaultReport
{
    private static readonly JsonSerializerOptions InOneLine = new(CliJson.Options) { WriteIndented = false };

    /// <summary>Writes the line and gives the code.</summary>
    /// <param name="exception">What happened.</param>
    /// <param name="error">Where the line goes.</param>
    /// <param name="json">True to write the line as JSON, with the error's code.</param>
    /// <param name="debug">True to add the stack trace.</param>
    public static int Write(Exception exception, TextWriter error, bool json, bool debug)
    {
        var (code, line) = Judge(exception);
        error.WriteLine(json ? Document(exception, code) : OneLine(line));
        if (debug)
        {
            error.WriteLine(exception);
        }

        return code;
    }

    private static (int Code, string Line) Judge(Exception exception) => exception switch
    {
        OperationCanceledException => (ExitCode.Cancelled, "Cancelled; nothing half done is visible, and the same command starts again."),
        NotFoundException => (ExitCode.NotFound, "Not found: " + exception.Message),
        StoreException => (ExitCode.Store, "Workspace: " + exception.Message),
        BadDataException or MappingException or GraphFileException => (ExitCode.BadData, "Bad data: " + exception.Message),
        RelGraphException => (ExitCode.Usage, "Error: " + exception.Message),
        IOException or UnauthorizedAccessException => (ExitCode.Store, $"File: {exception.Message} Check the path, its rights and the space on the disk."),
        _ => (ExitCode.Fault, $"RelGraph failed: {exception.Message} This is a fault of the program; run again with --debug and report what it prints."),
    };

    private static string Document(Exception exception, int exitCode) => JsonSerializer.Serialize(
        new { Error = new { Code = (exception as RelGraphException)?.Code, Message = OneLine(exception.Message), ExitCode = exitCode } },
        InOneLine);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
