using RelGraph.Scoring.Explanations;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RelGraph.Cli.Output;

/// <summary>A table of texts with bilingual headings; wide Chinese characters are counted as two.</summary>
internal sealed class TextTable(BilingualText? title = null)
{
    private readonly List<(BilingualText Heading, bool IsNumber, bool Wraps)> _columns = [];
    private readonly List<string[]> _rows = [];

    /// <summary>The headline above it; null for none.</summary>
    public BilingualText? Title => title;

    /// <summary>Number of rows.</summary>
    public int Count => _rows.Count;

    /// <summary>True when a column holds texts that may be long and are broken into lines.</summary>
    public bool Wraps => _columns.Any(column => column.Wraps);

    /// <summary>Adds a column of words.</summary>
    public TextTable Words(string english, string chinese, bool wraps = false)
    {
        _columns.Add((new BilingualText(english, chinese), false, wraps));
        return this;
    }

    /// <summary>Adds a column of numbers, aligned to the right.</summary>
    public TextTable Number(string english, string chinese)
    {
        _columns.Add((new BilingualText(english, chinese), true, false));
        return this;
    }

    /// <summary>Adds a row; a null cell is a dash, which means unknown.</summary>
    public TextTable Row(params IEnumerable<string?> cells)
    {
        _rows.Add([.. cells.Select(cell => cell ?? NumberText.Unknown)]);
        return this;
    }

    /// <summary>The table as Spectre draws it.</summary>
    public IRenderable Render(string language)
    {
        var table = new Table { Border = TableBorder.Simple, UseSafeBorder = false };
        foreach (var (heading, isNumber, wraps) in _columns)
        {
            var column = new TableColumn(new Text(heading.In(language))) { NoWrap = !wraps };
            table.AddColumn(isNumber ? column.RightAligned() : column);
        }

        foreach (var row in _rows)
        {
            table.AddRow(row.Select(cell => (IRenderable)new Text(cell)));
        }

        return table;
    }
}
