using System.CommandLine;
using System.Globalization;
using RelGraph.Cli.Running;
using RelGraph.Engine.Kernels;

namespace RelGraph.Cli.Graphs;

/// <summary>The options of a kernel, made from its parameters.</summary>
internal sealed class KernelOptions
{
    private readonly GraphKernel _kernel;
    private readonly List<(KernelParameter Parameter, Option Option)> _options;

    /// <summary>The options of a kernel.</summary>
    public KernelOptions(GraphKernel kernel)
    {
        _kernel = kernel;
        _options = [.. kernel.Parameters.Select(parameter => (parameter, Make(parameter)))];
    }

    /// <summary>All of them, for a command's definition.</summary>
    public IEnumerable<Symbol> All => _options.Select(one => one.Option);

    /// <summary>Checks all that can be checked before there is a graph, so that nobody waits for a graph to learn of a wrong number.</summary>
    /// <exception cref="Engine.Errors.RelGraphException">A value is wrong or missing.</exception>
    public KernelArguments Check(ParseResult parsed)
    {
        var given = Plain(parsed);
        foreach (var (parameter, option) in Given(parsed))
        {
            // A stand-in: nodes are looked up when the graph is there.
            given[parameter.Name] = parameter.Type switch
            {
                KernelParameterType.Node => 0,
                KernelParameterType.Nodes => Texts(parsed, option).Select(_ => 0).ToArray(),
                KernelParameterType.Groups => Array.Empty<int>(),
                _ => given[parameter.Name],
            };
        }

        return KernelArguments.Of(_kernel, given);
    }

    /// <summary>The values for a graph, nodes looked up by name.</summary>
    /// <exception cref="Engine.Errors.RelGraphException">A node is not in the graph, or a file of groups cannot be read.</exception>
    public async Task<KernelArguments> ReadAsync(ParseResult parsed, Session session, GraphInput input)
    {
        var given = Plain(parsed);
        foreach (var (parameter, option) in Given(parsed))
        {
            switch (parameter.Type)
            {
                case KernelParameterType.Node:
                    given[parameter.Name] = await input.FindAsync(Texts(parsed, option)[0], session.Cancellation).ConfigureAwait(false);
                    break;
                case KernelParameterType.Nodes:
                    var nodes = new List<int>();
                    foreach (var text in Texts(parsed, option))
                    {
                        nodes.Add(await input.FindAsync(text, session.Cancellation).ConfigureAwait(false));
                    }

                    given[parameter.Name] = nodes.ToArray();
                    break;
                case KernelParameterType.Groups:
                    given[parameter.Name] = await GroupFile.ReadAsync(session, "--" + parameter.Name, Texts(parsed, option)[0], input).ConfigureAwait(false);
                    break;
            }
        }

        return KernelArguments.Of(_kernel, given);
    }

    private static Option Make(KernelParameter parameter)
    {
        var name = "--" + parameter.Name;
        var fallback = parameter.DefaultText is { } text and not ("false" or "any above 0") ? $" (default: {text})" : "";
        var description = $"{parameter.Description}{(parameter.IsRequired ? " (required)" : fallback)} · {parameter.Chinese}";
        return parameter.Type switch
        {
            KernelParameterType.Number => new Option<double?>(name) { Description = description, HelpName = "X" },
            KernelParameterType.WholeNumber => new Option<long?>(name) { Description = description, HelpName = "N" },
            KernelParameterType.Flag => new Option<bool>(name) { Description = description },
            KernelParameterType.Nodes => new Option<string[]>(name) { Description = description, HelpName = "NODE…", AllowMultipleArgumentsPerToken = true },
            KernelParameterType.Node => new Option<string?>(name) { Description = description, HelpName = "NODE" },
            KernelParameterType.Groups => new Option<string?>(name) { Description = description + " (CSV: node, group)", HelpName = "FILE" },
            KernelParameterType.Numbers => new Option<string?>(name) { Description = description, HelpName = "X,X…" },
            _ => new Option<string?>(name) { Description = description, HelpName = "NAME" },
        };
    }

    private IEnumerable<(KernelParameter Parameter, Option Option)> Given(ParseResult parsed) =>
        _options.Where(one => parsed.GetResult(one.Option) is { Implicit: false } && Texts(parsed, one.Option).Length > 0);

    /// <summary>The values that stand for themselves.</summary>
    private Dictionary<string, object> Plain(ParseResult parsed)
    {
        var given = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (parameter, option) in Given(parsed))
        {
            if (option switch
            {
                Option<double?> number => parsed.GetValue(number),
                Option<long?> whole => parsed.GetValue(whole),
                Option<bool> flag => parsed.GetValue(flag),
                Option<string?> text when parameter.Type == KernelParameterType.Choice => parsed.GetValue(text),
                Option<string?> text when parameter.Type == KernelParameterType.Numbers => Numbers(parameter, parsed.GetValue(text)!),
                _ => (object?)null,
            } is { } value)
            {
                given[parameter.Name] = value;
            }
        }

        return given;
    }

    private static double[] Numbers(KernelParameter parameter, string text) =>
        [.. text.Split(',', StringSplitOptions.TrimEntries).Select(word => double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new UsageException($"--{parameter.Name} '{text}' is not numbers: write them with commas between them, for example {parameter.DefaultText}."))];

    private static string[] Texts(ParseResult parsed, Option option) => option switch
    {
        Option<string[]> many => parsed.GetValue(many) ?? [],
        Option<string?> one => parsed.GetValue(one) is { } text ? [text] : [],
        _ => [""],
    };
}
