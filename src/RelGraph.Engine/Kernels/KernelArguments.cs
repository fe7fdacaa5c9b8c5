using System.Collections.Frozen;
using System.Globalization;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Kernels;

/// <summary>The values a kernel is run with, checked, defaults filled in; immutable.</summary>
public sealed class KernelArguments
{
    private readonly FrozenDictionary<string, object> _values;

    private KernelArguments(IReadOnlyDictionary<string, object> values) => _values = values.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Checks values against a kernel's parameters.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="given">
    /// Values by the name of the parameter: a <see cref="double"/> or <see cref="long"/>, a <see cref="bool"/>, the name of a choice, the number of a node, a list of node numbers, a list of groups by node number, a list of numbers.
    /// </param>
    /// <exception cref="InvalidOptionsException">A value is out of range or of another type, one is missing, or the kernel has no such parameter; all such faults are listed.</exception>
    public static KernelArguments Of(GraphKernel kernel, IReadOnlyDictionary<string, object> given)
    {
        var faults = given.Keys.Where(name => kernel.Parameter(name) is null).Order(StringComparer.Ordinal)
            .Select(name => $"It has no parameter {InvalidValueException.Shorten(name)}; {(kernel.Parameters.Count == 0 ? "it takes none" : "its parameters are " + string.Join(", ", kernel.Parameters.Select(one => one.Name)))}.").ToList();
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var parameter in kernel.Parameters)
        {
            if (!given.TryGetValue(parameter.Name, out var value))
            {
                Fill(parameter, values, faults);
            }
            else if (parameter.Take(value) is { } taken && parameter.Allows(taken))
            {
                values[parameter.Name] = taken;
            }
            else
            {
                faults.Add($"{parameter.Name} must be {parameter.Allowed} but was {InvalidValueException.Shorten(Text(value))}.");
            }
        }

        InvalidOptionsException.ThrowIfAny(kernel.Name, faults);
        return new KernelArguments(values);
    }

    /// <summary>True when there is a value, given or by default.</summary>
    public bool Has(string name) => _values.ContainsKey(name);

    /// <summary>The number of a parameter.</summary>
    public double Number(string name) => (double)_values[name];

    /// <summary>The whole number of a parameter.</summary>
    public int Whole(string name) => (int)Math.Min(int.MaxValue, (long)_values[name]);

    /// <summary>The whole number of a parameter that may be missing.</summary>
    public int? WholeOrNone(string name) => Has(name) ? Whole(name) : null;

    /// <summary>The flag of a parameter.</summary>
    public bool Flag(string name) => (bool)_values[name];

    /// <summary>The choice of a parameter.</summary>
    public T Choice<T>(string name)
        where T : struct, Enum => Names.TryParse<T>((string)_values[name], out var value) ? value : throw new InvalidOperationException($"{name} is no {typeof(T).Name}.");

    /// <summary>The name of the choice of a parameter; null when the kernel has no such parameter.</summary>
    public string? ChoiceOrNone(string? name) => name is null ? null : _values.GetValueOrDefault(name) as string;

    /// <summary>The node of a parameter.</summary>
    public int Node(string name) => (int)_values[name];

    /// <summary>The nodes of a parameter; null when none were given.</summary>
    public IReadOnlyList<int>? Nodes(string name) => _values.GetValueOrDefault(name) as IReadOnlyList<int>;

    /// <summary>The group of each node.</summary>
    public IReadOnlyList<int> Groups(string name) => (IReadOnlyList<int>)_values[name];

    /// <summary>The numbers of a parameter.</summary>
    public IReadOnlyList<double> Numbers(string name) => (IReadOnlyList<double>)_values[name];

    /// <summary>Checks that every node given is in a graph, and that groups are given for all its nodes.</summary>
    /// <exception cref="InvalidOptionsException">One is not; all such faults are listed.</exception>
    internal void CheckAgainst(GraphKernel kernel, int nodeCount)
    {
        var faults = new List<string>();
        foreach (var parameter in kernel.Parameters.Where(parameter => Has(parameter.Name)))
        {
            switch (parameter.Type)
            {
                case KernelParameterType.Node when (uint)Node(parameter.Name) >= (uint)nodeCount:
                    faults.Add($"{parameter.Name} must be a node, numbered from 0 to {nodeCount - 1}, but was {Node(parameter.Name)}.");
                    break;
                case KernelParameterType.Nodes when Nodes(parameter.Name)!.Any(node => (uint)node >= (uint)nodeCount):
                    faults.Add($"{parameter.Name} must be nodes, numbered from 0 to {nodeCount - 1}, but had {Nodes(parameter.Name)!.First(node => (uint)node >= (uint)nodeCount)}.");
                    break;
                case KernelParameterType.Groups when Groups(parameter.Name).Count != nodeCount:
                    faults.Add($"{parameter.Name} must be a group for each of {nodeCount} nodes but there were {Groups(parameter.Name).Count}.");
                    break;
            }
        }

        InvalidOptionsException.ThrowIfAny(kernel.Name, faults);
    }

    private static void Fill(KernelParameter parameter, Dictionary<string, object> values, List<string> faults)
    {
        if (parameter.Default is { } fallback)
        {
            values[parameter.Name] = fallback;
        }
        else if (parameter.IsRequired)
        {
            faults.Add($"{parameter.Name} is missing: it must be {parameter.Allowed}.");
        }
    }

    private static string Text(object value) => value is System.Collections.IEnumerable and not string ? "a list" : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
