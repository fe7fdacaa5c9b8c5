namespace RelGraph.GraphQL.Runtime.Execution.Output;

/// <summary>Writes a finished tree as JSON.</summary>
internal static class TreeWriter
{
    /// <summary>Writes the members in the order of the selections. Walks with a stack of its own: the depth of a response is not bounded by the type system.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="root">The tree.</param>
    /// <param name="segments">The values that are JSON already.</param>
    public static void Write(JsonOutput output, ObjectNode root, JsonOutput segments)
    {
        var open = new Stack<(ResultNode Node, int Next)>();
        Begin(output, root);
        open.Push((root, 0));
        while (open.TryPop(out var position))
        {
            var (node, next) = position;
            if (next >= node.Values.Length)
            {
                output.Raw(node is ObjectNode ? (byte)'}' : (byte)']');
                continue;
            }

            open.Push((node, next + 1));
            if (node is ObjectNode { Plan.Fields: var fields })
                output.Raw(next == 0 ? fields[next].Key.AsSpan(1) : fields[next].Key);
            else if (next > 0)
                output.Raw((byte)',');
            switch (node.Values[next])
            {
                case ResultNode child:
                    Begin(output, child);
                    open.Push((child, 0));
                    break;
                case JsonSegment segment:
                    output.Raw(segments.Written.Slice(segment.Start, segment.Length));
                    break;
                case var leaf:
                    output.Leaf(leaf);
                    break;
            }
        }
    }

    private static void Begin(JsonOutput output, ResultNode node) => output.Raw(node is ObjectNode ? (byte)'{' : (byte)'[');
}
