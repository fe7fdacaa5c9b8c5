using System.Globalization;

namespace RelGraph.GraphQL.Runtime.Execution.Coercion;

/// <summary>Gathers what is wrong inside one input value, each with the path to it.</summary>
/// <param name="root">How messages name the value, such as <c>Variable "$input"</c>.</param>
internal sealed class CoercionErrors(string root)
{
    /// <summary>Enough to see what is wrong with a value, few enough that a huge wrong list gives no huge answer.</summary>
    public const int Limit = 20;

    private readonly List<string> _path = [];
    private readonly List<string> _messages = [];

    public bool Any => _messages.Count > 0;

    public bool IsFull => _messages.Count >= Limit;

    public IReadOnlyList<string> Messages => _messages;

    public void Enter(string field) => _path.Add(_path.Count == 0 ? field : "." + field);

    public void Enter(int index) => _path.Add(string.Create(CultureInfo.InvariantCulture, $"[{index}]"));

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    public void Add(string problem)
    {
        if (!IsFull)
            _messages.Add(_path.Count == 0 ? $"{root} has an invalid value: {problem}" : $"{root} has an invalid value at \"{string.Concat(_path)}\": {problem}");
    }
}
