using RelGraph.Engine.Model;

namespace RelGraph.Scoring.Relationships.Employee;

/// <summary>An account or an open deal that needs a new owner.</summary>
/// <param name="Subject">The account or deal.</param>
/// <param name="NewOwner">Our person who holds most relationship capital at the account besides the one who leaves; null where nobody does.</param>
/// <param name="Capital">That capital; null where there is no money or too little evidence.</param>
public sealed record HandOverDuty(NodeId Subject, NodeId? NewOwner, Money? Capital);
