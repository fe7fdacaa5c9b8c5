using RelGraph.Engine.Derived;
using RelGraph.Engine.Model;
using RelGraph.Scoring;

namespace RelGraph.Application.WritingBack;

/// <summary>One kind of subject whose scores are written.</summary>
/// <param name="Phase">What is being done, in plain words.</param>
/// <param name="Subjects">Whose scores.</param>
/// <param name="Derive">Works out the values of one subject.</param>
internal sealed record ScoreStep(string Phase, IReadOnlyList<NodeId> Subjects, Func<Scorebook, string, IEnumerable<DerivedElement>> Derive);
