using System.Globalization;

namespace RelGraph.Engine.Execution;

/// <summary>Collects the faults of an options record, so that all are reported at once.</summary>
public sealed class OptionChecks
{
    private readonly List<string> _faults = [];

    /// <summary>The faults found so far, one sentence each.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Requires a finite number in a closed range.</summary>
    public OptionChecks InRange(string name, double value, double least, double most)
    {
        if (!(value >= least && value <= most))
        {
            _faults.Add(string.Create(CultureInfo.InvariantCulture, $"{name} must be in [{least}, {most}] but was {value}."));
        }

        return this;
    }

    /// <summary>Requires a finite number above zero.</summary>
    public OptionChecks Positive(string name, double value)
    {
        if (!(value > 0) || !double.IsFinite(value))
        {
            _faults.Add(string.Create(CultureInfo.InvariantCulture, $"{name} must be a finite number above 0 but was {value}."));
        }

        return this;
    }

    /// <summary>Requires a finite number of at least zero.</summary>
    public OptionChecks NotNegative(string name, double value)
    {
        if (!(value >= 0) || !double.IsFinite(value))
        {
            _faults.Add(string.Create(CultureInfo.InvariantCulture, $"{name} must be a finite number of at least 0 but was {value}."));
        }

        return this;
    }

    /// <summary>Adds a fault in its own words when the condition does not hold.</summary>
    public OptionChecks Require(bool holds, string fault)
    {
        if (!holds)
        {
            _faults.Add(fault);
        }

        return this;
    }

    /// <summary>Throws with every fault found, if there is one.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A check failed.</exception>
    public void ThrowIfAny(string options) => Errors.InvalidOptionsException.ThrowIfAny(options, _faults);
}
