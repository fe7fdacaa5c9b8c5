using System.Globalization;

namespace RelGraph.Engine.Kernels;

/// <summary>A parameter of a kernel: what it takes, what is allowed and what holds when nothing is said.</summary>
/// <param name="Name">Its name in kebab-case, the same on the command line and in GraphQL.</param>
/// <param name="Type">What it takes.</param>
/// <param name="Description">What it means.</param>
/// <param name="Chinese">The same in Chinese.</param>
public sealed partial record KernelParameter(string Name, KernelParameterType Type, string Description, string Chinese)
{
    /// <summary>The value when none is given: a <see cref="double"/>, a <see cref="long"/>, a <see cref="bool"/>, the name of a choice, or a list of numbers; null where a value must be given or may be missing.</summary>
    public object? Default { get; private init; }

    /// <summary>True when the kernel cannot be run without it.</summary>
    public bool IsRequired { get; private init; }

    /// <summary>The least number allowed.</summary>
    public double Least { get; private init; } = double.NegativeInfinity;

    /// <summary>The largest number allowed.</summary>
    public double Most { get; private init; } = double.PositiveInfinity;

    /// <summary>True when a number must be above <see cref="Least"/>, not equal to it.</summary>
    public bool IsLeastExcluded { get; private init; }

    /// <summary>The names of a choice, in their order; empty for other types.</summary>
    public IReadOnlyList<string> Choices { get; private init; } = [];

    /// <summary>What is allowed, in words.</summary>
    public string Allowed => Type switch
    {
        KernelParameterType.Flag => "true or false",
        KernelParameterType.Choice => "one of " + string.Join(", ", Choices),
        KernelParameterType.Node => "a node of the graph",
        KernelParameterType.Nodes => "nodes of the graph",
        KernelParameterType.Groups => "a group for each node",
        KernelParameterType.Numbers => "one or more finite numbers",
        KernelParameterType.WholeNumber => "a whole number" + Range,
        _ => "a number" + Range,
    };

    /// <summary>The default in words; null where there is none.</summary>
    public string? DefaultText => Default switch
    {
        null => null,
        bool flag => flag ? "true" : "false",
        double.Epsilon => "any above 0",
        IEnumerable<double> numbers => string.Join(',', numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture))),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture),
    };

    private string Range => (double.IsFinite(Least), double.IsFinite(Most)) switch
    {
        (true, true) => $" in {(IsLeastExcluded ? "(" : "[")}{Text(Least)}, {Text(Most)}]",
        (true, false) => IsLeastExcluded ? $" above {Text(Least)}" : $" of at least {Text(Least)}",
        (false, true) => $" of at most {Text(Most)}",
        _ => "",
    };

    /// <summary>True when a value of the right type is in the allowed range.</summary>
    internal bool Allows(object value) => value switch
    {
        double number => double.IsFinite(number) && Fits(number),
        long number => Fits(number),
        string choice => Choices.Contains(choice, StringComparer.Ordinal),
        IReadOnlyList<double> numbers => numbers.Count > 0 && numbers.All(double.IsFinite),
        _ => true,
    };

    /// <summary>The value as this parameter keeps it: whole numbers where numbers are asked for become numbers; null when it is of another type.</summary>
    internal object? Take(object value) => (Type, value) switch
    {
        (KernelParameterType.Number, double or long or int) => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        (KernelParameterType.WholeNumber, long or int) => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        (KernelParameterType.Flag, bool) => value,
        (KernelParameterType.Choice, string name) => Choices.FirstOrDefault(choice => choice.Equals(name.Trim().Replace('_', '-'), StringComparison.OrdinalIgnoreCase)) ?? name,
        (KernelParameterType.Choice, Enum name) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(name.ToString()),
        (KernelParameterType.Node, int) => value,
        (KernelParameterType.Nodes or KernelParameterType.Groups, IReadOnlyList<int>) => value,
        (KernelParameterType.Numbers, IReadOnlyList<double>) => value,
        _ => null,
    };

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private bool Fits(double number) => (IsLeastExcluded ? number > Least : number >= Least) && number <= Most;
}
