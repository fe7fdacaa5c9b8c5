using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Files;

/// <summary>Reads graphs from text: a relationship a line, two nodes and perhaps a weight, as SNAP, Graphalytics (<c>.e</c> with <c>.v</c>) and most programs write them.</summary>
/// <remarks>
/// Fields stand between any spaces, tabs, commas or semicolons; a fourth and further ones are passed over. Lines that are empty or begin with <c>#</c> or <c>%</c> are comments. Files in gzip are unpacked, whatever they are called.
/// A node may have any name in UTF-8; names are numbered once. Self-loops are kept. O(lines) time plus sorting the names.
/// </remarks>
public static class EdgeListReader
{
    private const int LinesPerCheck = 1 << 16;

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidOptionsException">An option is not allowed.</exception>
    /// <exception cref="GraphFileException">The file cannot be read, or a line is wrong; the line is named.</exception>
    public static EdgeList Read(string path, EdgeListOptions options, RunContext run)
    {
        options.Validate();
        using var lines = LineReader.Open(path);
        return Read(lines, options, run);
    }

    /// <summary>Reads a stream that can seek.</summary>
    /// <inheritdoc cref="Read(string, EdgeListOptions, RunContext)"/>
    public static EdgeList Read(Stream stream, EdgeListOptions options, RunContext run)
    {
        options.Validate();
        using var lines = new LineReader(stream, "stream");
        return Read(lines, options, run);
    }

    private static EdgeList Read(LineReader lines, EdgeListOptions options, RunContext run)
    {
        var names = new NodeNames();
        ReadNodes(names, options.NodesPath, run);
        var relationships = new List<Relationship>();
        bool? hasWeights = options.Weights switch { EdgeListWeights.Required => true, EdgeListWeights.Ignored => false, _ => null };
        for (var header = options.HeaderLines; lines.TryRead(out var line);)
        {
            Check(lines, run);
            if (LineFields.IsVoid(line) || header-- > 0)
            {
                continue;
            }

            var fields = new LineFields(line);
            var from = fields.Next();
            var to = fields.Next();
            var third = fields.Next();
            if (to.IsEmpty)
            {
                throw Wrong(lines, $"'{Text(line)}' names one node only; expected two nodes and perhaps a weight, with spaces, tabs, commas or semicolons between them");
            }

            hasWeights ??= !third.IsEmpty;
            relationships.Add(new Relationship(names.NumberOf(from), names.NumberOf(to), hasWeights.Value ? Weight(lines, line, third) : 1));
        }

        var (ordered, places) = names.Ordered();
        var numbered = CollectionsMarshal.AsSpan(relationships);
        foreach (ref var one in numbered)
        {
            one = new Relationship(places[one.From], places[one.To], one.Weight);
        }

        var all = Parallels.Keep(options.Parallels, numbered, options.IsDirected);
        return new EdgeList(
            options.IsDirected ? CsrGraph.Directed(ordered.Length, all, run) : CsrGraph.Undirected(ordered.Length, all, run), ordered, options.IsDirected, hasWeights == true);
    }

    private static void ReadNodes(NodeNames names, string? path, RunContext run)
    {
        if (path is null)
        {
            return;
        }

        using var lines = LineReader.Open(path);
        while (lines.TryRead(out var line))
        {
            Check(lines, run);
            if (!LineFields.IsVoid(line))
            {
                names.NumberOf(new LineFields(line).Next());
            }
        }
    }

    private static void Check(LineReader lines, RunContext run)
    {
        if (lines.Number % LinesPerCheck == 1)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            run.Report("reading", lines.Number, null);
        }
    }

    private static double Weight(LineReader lines, ReadOnlySpan<byte> line, ReadOnlySpan<byte> field)
    {
        if (field.IsEmpty)
        {
            throw Wrong(lines, $"'{Text(line)}' has no weight while others have one; give every line a third field, or ask for weights to be ignored");
        }

        return double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) && double.IsFinite(weight)
            ? weight
            : throw Wrong(lines, $"weight '{Text(field)}' is not a finite number such as 0.5; correct it, or ask for weights to be ignored");
    }

    private static string Text(ReadOnlySpan<byte> bytes) => InvalidValueException.Shorten(Encoding.UTF8.GetString(bytes).TrimEnd('\r'));

    private static GraphFileException Wrong(LineReader lines, string what) => new("GRAPH_FILE_INVALID", $"'{lines.Name}', line {lines.Number}: {what}.");
}
