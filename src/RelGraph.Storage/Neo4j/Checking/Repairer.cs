using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Storage.Neo4j.Rows;
using RelGraph.Storage.Neo4j.Shapes;
using RelGraph.Storage.Neo4j.Writing;

namespace RelGraph.Storage.Neo4j.Checking;

/// <summary>Adds to a write what puts an element right from its fact.</summary>
internal sealed class Repairer(GraphWrite write, string workspace, FactKind kind)
{
    private readonly ElementDrawer _drawer = new(write, workspace, new FactTexts());
    private readonly HashSet<string> _done = [];

    /// <summary>Repairs a fault of an element; false when a fact cannot tell how.</summary>
    public bool Repair(Neo4jFault fault, string element, FactVersion version)
    {
        if (fault.Kind is not (Neo4jFaultKind.Properties or Neo4jFaultKind.Links or Neo4jFaultKind.Ends))
        {
            return false;
        }

        if (!_done.Add(element))
        {
            return true;
        }

        if (GraphShape.Of(kind) is NodeShape node)
        {
            _drawer.Unlink(node, version.Fact.Key);
            _drawer.PutNode(node, version.Fact.Key, version);
        }
        else
        {
            write.Add(new Fragment(FragmentWork.DeleteRelationship), element);
            _drawer.DrawRelationship(version);
        }

        return true;
    }
}
