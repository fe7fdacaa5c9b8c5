using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.GraphQL.Runtime.TypeSystem;
using RelGraph.GraphQL.Schema.Identity;

namespace RelGraph.GraphQL.Scalars;

/// <summary>The scalars that stand for identities of the model.</summary>
internal static class ModelScalars
{
    /// <summary>A node: <c>contact:C-17</c>.</summary>
    public static ScalarType NodeId { get; } = ScalarType.OfString(
        "NodeId",
        static node => node.ToString(),
        static text => TryRead(text, out var node) && FactCatalog.Of(node.Kind).Type.IsSubclassOf(typeof(IdentifiedContent)) ? node : throw new FormatException(),
        "an id, or a kind and a plain id like \"contact:C-17\" or \"employee:E-3\"",
        "The identity of a node of the graph: its kind and its id, such as `contact:C-17`, `employee:E-3` or `account:A-1`. Where it is given, the `id` of a node is taken too.");

    /// <summary>A vendor: <c>us</c> or a competitor's id.</summary>
    public static ScalarType Vendor { get; } = ScalarType.OfString(
        "VendorId",
        static vendor => vendor.ToString(),
        static text => GlobalId.TryParse(text, out var id) ? id.Fact.Kind == FactKind.Competitor ? new Vendor(id.Fact.Id) : throw new FormatException() : text.Length > 0 ? new Vendor(text) : throw new FormatException(),
        "\"us\" or a competitor's id",
        "A vendor as a customer sees it: `us`, or the id of a competitor.");

    /// <summary>A part of the market: <c>firm</c>, <c>industry:零售</c>, <c>region:华东</c> or <c>customer:A-1</c>.</summary>
    public static ScalarType Segment { get; } = ScalarType.OfString(
        "Segment",
        static segment => segment.ToString(),
        static text =>
        {
            try
            {
                return Scoring.Relationships.Company.Segment.Parse(text);
            }
            catch (InvalidValueException)
            {
                throw new FormatException();
            }
        },
        "\"firm\", \"industry:NAME\", \"region:NAME\" or \"customer:ID\"",
        "A part of the market: `firm`, `industry:零售`, `region:华东` or `customer:A-1`.");

    private static bool TryRead(string text, out NodeId node)
    {
        if (!GlobalId.TryParse(text, out var id))
        {
            return Engine.Model.NodeId.TryParse(text, out node);
        }

        node = new NodeId(id.Fact.Kind, id.Fact.Id);
        return true;
    }
}
