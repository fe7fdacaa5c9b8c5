namespace RelGraph.SampleClient;

/// <summary>The answer to the question of <c>Program.cs</c>, member by member as its selections.</summary>
internal sealed record Deciders(Page<Deal> Opportunities);

internal sealed record Page<T>(T[] Nodes);

internal sealed record Deal(string Name, Chain DecisionChain);

internal sealed record Chain(double? Value, Seat[] Seats);

internal sealed record Seat(Person? Contact, double Swing, Score KeyPerson);

internal sealed record Person(string Name);

internal sealed record Score(double? Value);
