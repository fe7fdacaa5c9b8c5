using System.ComponentModel;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace RelGraph.Testing.Stores;

/// <summary>A test of the contract that may be skipped for a reason of its class.</summary>
public sealed class StoreTestCase : XunitTestCase
{
    private string? _whyNot;

    /// <summary>For the runner, which fills it in.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete("Called by the runner only.")]
    public StoreTestCase()
    {
    }

    /// <summary>A test case.</summary>
    /// <param name="messages">Where the runner hears of trouble.</param>
    /// <param name="display">How its name is shown.</param>
    /// <param name="displayOptions">More of how its name is shown.</param>
    /// <param name="method">The test.</param>
    /// <param name="whyNot">Why it is skipped, or null.</param>
    public StoreTestCase(IMessageSink messages, TestMethodDisplay display, TestMethodDisplayOptions displayOptions, ITestMethod method, string? whyNot)
        : base(messages, display, displayOptions, method) => _whyNot = whyNot;

    /// <inheritdoc/>
    public override void Serialize(IXunitSerializationInfo data)
    {
        base.Serialize(data);
        data.AddValue(nameof(_whyNot), _whyNot);
    }

    /// <inheritdoc/>
    public override void Deserialize(IXunitSerializationInfo data)
    {
        _whyNot = data.GetValue<string>(nameof(_whyNot));
        base.Deserialize(data);
    }

    /// <inheritdoc/>
    protected override string GetSkipReason(IAttributeInfo factAttribute) => _whyNot!;
}
