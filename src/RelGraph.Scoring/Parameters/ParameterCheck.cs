using System.Globalization;

namespace RelGraph.Scoring.Parameters;

/// <summary>Collects everything wrong with one section of the parameters, so that all errors are reported at once.</summary>
/// <param name="section">The section's name in the parameter file, for example <c>keyPerson</c>.</param>
internal sealed class ParameterCheck(string section)
{
    private readonly List<string> _errors = [];

    /// <summary>The errors found, in the order of the checks.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>The value must be a number from <paramref name="low"/> to <paramref name="high"/>.</summary>
    public ParameterCheck InRange(string name, double value, double low, double high)
    {
        if (!(value >= low && value <= high))
        {
            _errors.Add(string.Create(CultureInfo.InvariantCulture, $"{section}.{name} must be in [{low}, {high}] but was {value}."));
        }

        return this;
    }

    /// <summary>The value must be a finite number above 0.</summary>
    public ParameterCheck Positive(string name, double value)
    {
        if (!(value > 0 && double.IsFinite(value)))
        {
            _errors.Add(string.Create(CultureInfo.InvariantCulture, $"{section}.{name} must be above 0 and finite but was {value}."));
        }

        return this;
    }

    /// <summary>The values must add up to a number above 0, since they are scaled by their sum.</summary>
    public ParameterCheck PositiveSum(string name, double sum) => Positive(name + " (sum)", sum);

    /// <summary>An error told by the caller, when the condition does not hold.</summary>
    public ParameterCheck That(bool holds, string name, string message)
    {
        if (!holds)
        {
            _errors.Add($"{section}.{name} {message}");
        }

        return this;
    }
}
