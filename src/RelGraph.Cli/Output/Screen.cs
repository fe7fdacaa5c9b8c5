using System.Text.Json;
using RelGraph.Cli.Running;
using RelGraph.Scoring.Explanations;
using Spectre.Console;

namespace RelGraph.Cli.Output;

/// <summary>Where a command writes its answer: lines and tables for people, or one JSON document for programs.</summary>
internal sealed class Screen
{
    /// <summary>A table without long texts is never squeezed: half an id is worse than a long line.</summary>
    private const int AsWideAsNeeded = 1000;

    private readonly IAnsiConsole _console;
    private readonly CliHost _host;
    private readonly CommandSettings _settings;
    private bool _hasWritten;

    public Screen(CliHost host, CommandSettings settings)
    {
        _host = host;
        _settings = settings;
        _console = Consoles.Create(host.Out, host.OutIsTerminal && !settings.NoColor, host.Width);
    }

    /// <summary>True when a program reads the answer.</summary>
    public bool IsJson => _settings.Json;

    /// <summary>The language of labels.</summary>
    public string Language => _settings.Language;

    /// <summary>A text in the reader's language.</summary>
    public string Say(BilingualText text) => text.In(Language);

    /// <summary>Writes one line as it is.</summary>
    public void Line(string text = "")
    {
        _hasWritten = true;
        _host.Out.WriteLine(text);
    }

    /// <summary>Writes one line in the reader's language.</summary>
    public void Line(string english, string chinese) => Line(Language == "zh" ? chinese : english);

    /// <summary>Writes a headline.</summary>
    public void Title(string text)
    {
        _console.Write(new Text(text, new Style(decoration: Decoration.Bold)));
        _console.WriteLine();
        _hasWritten = true;
    }

    /// <summary>Writes a table; an empty one says so.</summary>
    public void Write(TextTable table)
    {
        if (table.Title is { } title)
        {
            if (_hasWritten)
            {
                Line();
            }

            Title(Say(title));
        }

        // Rendered apart, so that lines end where their text ends: easier to copy, to compare and to grep.
        using var text = new StringWriter();
        Consoles.Create(text, ansi: false, table.Wraps ? _host.Width : AsWideAsNeeded).Write(table.Render(Language));
        foreach (var line in text.ToString().Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0))
        {
            Line(line);
        }
    }

    /// <summary>Writes the JSON document of the answer.</summary>
    public void Json(object value) => Line(JsonSerializer.Serialize(value, value.GetType(), CliJson.Options));

    /// <summary>Writes a notice beside the answer, unless silence was asked for.</summary>
    public void Notice(string english, string chinese)
    {
        if (!_settings.Quiet && !_settings.Json)
        {
            _host.Error.WriteLine(Language == "zh" ? chinese : english);
        }
    }
}
