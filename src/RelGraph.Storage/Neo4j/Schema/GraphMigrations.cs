using RelGraph.Engine.Errors;
using RelGraph.Storage.Neo4j.Transport;

namespace RelGraph.Storage.Neo4j.Schema;

/// <summary>Brings a database's schema to the version this program writes: constraints and indexes for every workspace in it.</summary>
/// <remarks>
/// Each rule is a transaction of its own and is made only where it is missing, so an interrupted migration is continued, a rule dropped by hand comes back,
/// and several programs may do it at once: the deadlocks they then run into are repeated by the transport. The version is raised when everything is ready.
/// No fact is read or changed.
/// </remarks>
internal static class GraphMigrations
{
    private const int Polls = 600;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Checks the schema and makes what is missing. A schema that is complete costs three small reads.</summary>
    /// <param name="transport">The database.</param>
    /// <param name="cancellation">Ends the wait; what was made stays.</param>
    /// <exception cref="StoreException">
    /// <c>STORE_NEWER_VERSION</c>: a newer program wrote it. <c>STORE_CONSTRAINT</c>: a rule of another program, or data, are in the way; they are named.
    /// </exception>
    public static async Task ApplyAsync(ICypherTransport transport, CancellationToken cancellation)
    {
        SchemaRule[] rules = [.. GraphMigration.All.SelectMany(migration => migration.Rules)];
        var catalogue = await ReadAsync(transport, rules, cancellation).ConfigureAwait(false);
        foreach (var rule in catalogue.Missing(rules))
        {
            await MakeAsync(transport, rule, cancellation).ConfigureAwait(false);
        }

        await AwaitReadyAsync(transport, rules, cancellation).ConfigureAwait(false);
        if (catalogue.Version < GraphMigration.Latest)
        {
            await RunAsync(transport, SchemaStatements.Raise, new Dictionary<string, object?> { ["version"] = GraphMigration.Latest }, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Says which rule of another program a write met, if it was one that has been made since the store was opened.</summary>
    /// <exception cref="StoreException"><c>STORE_CONSTRAINT</c>, with the rule and how to drop it.</exception>
    public static async Task RefuseForeignAsync(ICypherTransport transport, CancellationToken cancellation) =>
        await ReadAsync(transport, [.. GraphMigration.All.SelectMany(migration => migration.Rules)], cancellation).ConfigureAwait(false);

    private static async Task<SchemaCatalogue> ReadAsync(ICypherTransport transport, SchemaRule[] rules, CancellationToken cancellation)
    {
        var catalogue = await SchemaCatalogue.ReadAsync(transport, cancellation).ConfigureAwait(false);
        if (catalogue.Version > GraphMigration.Latest)
        {
            throw SchemaErrors.Newer(transport.Target, catalogue.Version);
        }

        return ForeignConstraints.First(catalogue.Rules, rules) is { } foreign ? throw SchemaErrors.Foreign(transport.Target, foreign) : catalogue;
    }

    private static async Task MakeAsync(ICypherTransport transport, SchemaRule rule, CancellationToken cancellation)
    {
        for (var poll = 1; ; poll++)
        {
            try
            {
                await RunAsync(transport, rule.Statement, [], cancellation).ConfigureAwait(false);
                return;
            }
            catch (StoreException failure)
            {
                var found = (await SchemaCatalogue.ReadAsync(transport, cancellation).ConfigureAwait(false)).Rules;
                if (found.Any(other => other.Fulfils(rule)))
                {
                    return;
                }

                // An index of our own name and columns is half of a constraint that another program is making just now.
                if (!found.Any(other => other.Name == rule.Name && other.Covers(rule)) || poll == Polls)
                {
                    throw found.FirstOrDefault(other => other.Name == rule.Name || other.Covers(rule)) is { } blocker
                        ? SchemaErrors.Blocked(transport.Target, rule, blocker)
                        : Explained(transport, rule, failure);
                }
            }

            await Task.Delay(Pause, TimeProvider.System, cancellation).ConfigureAwait(false);
        }
    }

    private static StoreException Explained(ICypherTransport transport, SchemaRule rule, StoreException failure) =>
        rule.IsUnique && (failure.Code == "STORE_CONSTRAINT" || failure.Message.Contains("ConstraintCreationFailed", StringComparison.Ordinal))
            ? SchemaErrors.Violated(transport.Target, rule, failure)
            : failure;

    /// <summary>Waits until every rule is there and its index filled: at most some minutes, since only data of other programs can be in them.</summary>
    private static async Task AwaitReadyAsync(ICypherTransport transport, SchemaRule[] rules, CancellationToken cancellation)
    {
        for (var poll = 1; ; poll++)
        {
            var catalogue = await SchemaCatalogue.ReadAsync(transport, cancellation).ConfigureAwait(false);
            if (catalogue.Missing(rules).FirstOrDefault() is { } missing)
            {
                // IF NOT EXISTS is silent also when the name is taken by a rule about something else.
                throw catalogue.Rules.FirstOrDefault(found => found.Name == missing.Name) is { } blocker
                    ? SchemaErrors.Blocked(transport.Target, missing, blocker)
                    : SchemaErrors.Missing(transport.Target, missing);
            }

            if (rules.Select(catalogue.NotReady).FirstOrDefault(index => index is not null) is not { } waiting)
            {
                return;
            }

            if (waiting.State == "FAILED" || poll == Polls)
            {
                throw SchemaErrors.NotReady(transport.Target, waiting);
            }

            await Task.Delay(Pause, TimeProvider.System, cancellation).ConfigureAwait(false);
        }
    }

    private static async Task RunAsync(ICypherTransport transport, string text, Dictionary<string, object?> parameters, CancellationToken cancellation)
    {
        var result = await transport.RunAsync(new CypherStatement(text, parameters) { Access = CypherAccess.Write, IsIdempotent = true }, cancellation).ConfigureAwait(false);
        await using (result.ConfigureAwait(false))
        {
            await foreach (var _ in result.ReadAsync(cancellation).ConfigureAwait(false))
            {
                // Nothing comes; the transaction has committed when the answer has been read.
            }
        }
    }
}
