namespace RelGraph.Application.Pictures;

/// <summary>Sorts the seats of a chain into rows by the formal line.</summary>
internal static class ChainRows
{
    public static IReadOnlyList<IReadOnlyList<ChainSeat>> Of(ChainDrawing drawing)
    {
        var manager = drawing.Lines.Where(line => line.Kind == ChainLineKind.ReportsTo).ToDictionary(line => line.From, line => line.To);
        var managed = manager.Values.ToHashSet();
        var depth = drawing.Seats.ToDictionary(seat => seat.Id, seat => DepthOf(seat.Id, manager));
        var deepest = depth.Values.Max();
        return
        [
            .. drawing.Seats
                // People outside every line stand below the managers: most are experts or buyers, not chiefs.
                .GroupBy(seat => manager.ContainsKey(seat.Id) || managed.Contains(seat.Id) ? depth[seat.Id] : Math.Min(1, deepest))
                .OrderBy(row => row.Key)
                .Select(row => (IReadOnlyList<ChainSeat>)[.. row.OrderBy(seat => manager.GetValueOrDefault(seat.Id, ""), StringComparer.Ordinal).ThenByDescending(seat => seat.Power).ThenBy(seat => seat.Id, StringComparer.Ordinal)]),
        ];
    }

    private static int DepthOf(string id, Dictionary<string, string> manager)
    {
        var depth = 0;
        // The bound ends a walk over a cycle, which the store refuses but foreign data might hold.
        while (depth < manager.Count && manager.TryGetValue(id, out var above))
        {
            id = above;
            depth++;
        }

        return depth;
    }
}
