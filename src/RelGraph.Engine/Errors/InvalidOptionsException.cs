namespace RelGraph.Engine.Errors;

/// <summary>Options or parameters are outside what they allow; the message lists every fault at once.</summary>
/// <param name="options">The options' name.</param>
/// <param name="faults">Every fault: the value, what is allowed.</param>
public sealed class InvalidOptionsException(string options, IReadOnlyList<string> faults)
    : RelGraphException("INVALID_OPTIONS", $"{options} cannot be used: {string.Join(" ", faults)} Correct these values.")
{
    /// <summary>Every fault, one sentence each.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;

    /// <summary>Throws when there is a fault.</summary>
    /// <param name="options">The options' name.</param>
    /// <param name="faults">The faults found; may be empty.</param>
    /// <exception cref="InvalidOptionsException">There is at least one fault.</exception>
    public static void ThrowIfAny(string options, IReadOnlyList<string> faults)
    {
        if (faults.Count > 0)
        {
            throw new InvalidOptionsException(options, faults);
        }
    }
}
