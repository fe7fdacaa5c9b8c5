using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>No fragment spreads itself, directly or through others (section 5.5.2.2, Fragment Spreads Must Not Form
/// Cycles).</summary>
/// <remarks>One depth-first search over all fragments, O(fragments + spreads), with a stack of its own since a chain of
/// fragments may be longer than the call stack allows. One error for each spread that closes a cycle.</remarks>
internal sealed class NoFragmentCycles : ValidationRule
{
    private const int MaxNamesInMessage = 5;
    private readonly HashSet<DefinitionFacts> _finished = [];
    private readonly Dictionary<DefinitionFacts, int> _depthOf = [];
    private readonly List<(DefinitionFacts Fragment, int NextSpread)> _path = [];

    public override void LeaveDocument(Document document)
    {
        foreach (var fragment in Context.Fragments)
        {
            if (!_finished.Contains(fragment)) Search(fragment);
        }
    }

    private void Search(DefinitionFacts start)
    {
        Push(start);
        while (_path.Count > 0)
        {
            var (fragment, next) = _path[^1];
            if (next == fragment.Spreads.Count)
            {
                _finished.Add(fragment);
                _depthOf.Remove(fragment);
                _path.RemoveAt(_path.Count - 1);
                continue;
            }
            _path[^1] = (fragment, next + 1);
            if (Context.FindFragment(fragment.Spreads[next].Name) is not { } target || _finished.Contains(target)) continue;
            if (_depthOf.TryGetValue(target, out var depth)) ReportCycle(depth);
            else Push(target);
        }
    }

    private void Push(DefinitionFacts fragment)
    {
        _depthOf.Add(fragment, _path.Count);
        _path.Add((fragment, 0));
    }

    private void ReportCycle(int from)
    {
        var cycle = _path.Skip(from).ToList();
        var through = cycle.Skip(1).Select(step => $"\"{NameOf(step.Fragment)}\"").ToList();
        var listed = string.Join(", ", through.Take(MaxNamesInMessage));
        if (through.Count > MaxNamesInMessage) listed += $" and {through.Count - MaxNamesInMessage} more";
        var via = through.Count == 0 ? "" : $" via {listed}";
        Report($"Cannot spread fragment \"{NameOf(cycle[0].Fragment)}\" within itself{via}.",
            [.. cycle.Take(MaxNamesInMessage + 1).Select(step => step.Fragment.Spreads[step.NextSpread - 1].Location)]);
    }

    private static string NameOf(DefinitionFacts facts) => ((FragmentDefinition)facts.Definition).Name;
}
