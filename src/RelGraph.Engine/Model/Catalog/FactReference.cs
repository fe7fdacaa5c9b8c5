namespace RelGraph.Engine.Model.Catalog;

/// <summary>One mention of another fact in a content.</summary>
/// <param name="Field">The field that mentions it.</param>
/// <param name="Target">The node mentioned.</param>
public readonly record struct FactReference(FactField Field, NodeId Target)
{
    /// <summary>Every mention in a content, by field in declared order; our own company as a vendor is no node and is left out.</summary>
    public static IEnumerable<FactReference> Of(FactContent content)
    {
        foreach (var field in FactCatalog.Of(content).Fields)
        {
            if (field.Kinds.Count == 0)
            {
                continue;
            }

            switch (field.Get(content))
            {
                case string id:
                    yield return new FactReference(field, new NodeId(field.Kinds[0], id));
                    break;
                case NodeId node:
                    yield return new FactReference(field, node);
                    break;
                case Vendor { IsUs: false, Id: not null } vendor:
                    yield return new FactReference(field, NodeId.Competitor(vendor.Id));
                    break;
                case IReadOnlyList<string> ids:
                    foreach (var id in ids)
                    {
                        yield return new FactReference(field, new NodeId(field.Kinds[0], id));
                    }

                    break;
            }
        }
    }
}
