using RelGraph.Engine.Model;

namespace RelGraph.Scoring.Relationships.Paths;

/// <summary>One step of an introduction: who asks whom.</summary>
/// <param name="Asker">The person who asks.</param>
/// <param name="AskerName">The asker's name.</param>
/// <param name="Asked">The person asked: an introducer, or at the last hop the goal.</param>
/// <param name="AskedName">The asked person's name.</param>
/// <param name="Strength">T̂ of their tie, 0 to 1.</param>
/// <param name="Willingness">How willing the asked person is to pass one on, 0 to 1; 1 at the last hop, where nothing is passed on.</param>
public sealed record IntroductionHop(NodeId Asker, string AskerName, NodeId Asked, string AskedName, double Strength, double Willingness);
