using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Relations;

namespace RelGraph.Testing.Stores;

public sealed partial class MemoryGraphStore
{
    /// <inheritdoc/>
    public ValueTask<ErasureReceipt> EraseAsync(FactKey person, string author, CancellationToken cancellation)
    {
        var node = new NodeId(person.Kind, person.Id);
        if (!node.IsPerson)
        {
            throw new InvalidValueException("person to erase", person.ToString(), "a contact or an employee", "give its key, for example contact:C-17");
        }

        lock (_gate)
        {
            var versions = _versions.GetValueOrDefault(person)?.Select(version => version.Fact.Content).ToList()
                ?? throw new NotFoundException(Names.Of(person.Kind), person.Id, "list the people of the workspace to find the right id");
            var texts = versions.SelectMany(PersonIdentity.TextsOf).Distinct().ToList();
            var employments = _versions.Values.SelectMany(list => list).Select(version => version.Fact.Content).OfType<Employment>()
                .Where(employment => NodeId.Contact(employment.Contact) == node);
            _hashes.AddRange(_tombstones.Bury(node, versions, employments));

            var sequence = _log.Count + 1L;
            long removed = 0, rewritten = 0;
            foreach (var key in _versions.Keys.ToList())
            {
                var kept = new List<FactVersion>();
                foreach (var version in _versions[key])
                {
                    var content = version.Fact.Visibility == Visibility.Private(person.Id) && person.Kind == FactKind.Employee
                        ? null
                        : ErasureRule.Apply(version.Fact.Content, node, texts);
                    var after = content is null ? null : version.Fact with { Content = content };
                    if (ReferenceEquals(content, version.Fact.Content))
                    {
                        kept.Add(version);
                        continue;
                    }

                    _erasures.Add(sequence, version, after);
                    removed += after is null ? 1 : 0;
                    rewritten += after is null ? 0 : 1;
                    kept.AddRange(after is null ? [] : [version with { Fact = after }]);
                }

                _versions[key] = kept;
                if (kept.Count == 0)
                {
                    _versions.Remove(key);
                }
            }

            foreach (var stage in _stages.Values)
            {
                stage.Erase(content => ErasureRule.Apply(content, node, texts));
            }

            var now = Now();
            for (var i = 0; i < _log.Count; i++)
            {
                _log[i] = _log[i] with { Header = ErasedHeader.Of(_log[i].Header, node, texts) };
            }

            foreach (var (id, applied) in _applied.ToList())
            {
                _applied[id] = applied with { Header = ErasedHeader.Of(applied.Header, node, texts) };
            }

            var header = new ChangeSetHeader($"relgraph:erasure:{sequence}", author == person.Id ? ErasedHeader.Nobody : author, ChangeSetHeader.ErasureSource);
            _log.Add(new ChangeSetInfo(header, sequence, now));
            _applied.Add(header.Id, (header, new ChangeSetReceipt(header.Id, sequence, now, 0, removed + rewritten, 0, [], AlreadyApplied: true), _key));
            return ValueTask.FromResult(new ErasureReceipt(person, now, removed, rewritten));
        }
    }
}
