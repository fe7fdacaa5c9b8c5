namespace RelGraph.Benchmarks.Serving;

/// <summary>A document that every server is asked.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Path">Where the floor answers it.</param>
/// <param name="Text">The document.</param>
internal sealed record ServedDocument(string Name, string Path, string Text)
{
    /// <summary>Whether the floor does the same work but for GraphQL, writing the answer from objects.</summary>
    public bool HasWrittenFloor { get; init; } = true;

    /// <summary>Documents about the address book that all servers hold.</summary>
    public static IReadOnlyList<ServedDocument> OfAddressBook { get; } =
    [
        new("`{ hello }`", "hello", "{ hello }"),
        new("50 contacts × 5 fields", "contacts", "{ contacts { id name email rank city } }"),
        new("20 accounts × 5 contacts × 4 fields", "accounts", "{ accounts { id name contacts { id name email rank } } }"),
        new("introspection", "introspection", Introspection) { HasWrittenFloor = false },
    ];

    /// <summary>Who decides, would they choose us, and who can introduce us to the weakest link: asked of the sample company.</summary>
    public static ServedDocument DecisionChain { get; } = new("a decision chain of the sample", "chain", """
        { opportunity(id: "O-0180") { name stage decisionChain { value level interval { low high } nobody
          seats { contact { name } choice swing keyPerson { value level summary { english chinese } } }
          weakestLink { name introductionPaths(count: 2) { strength summary hops { askerName askedName strength willingness } } } } } }
        """) { HasWrittenFloor = false };

    private const string Introspection = """
        { __schema { queryType { name } types { kind name description fields(includeDeprecated: true) { name description args { name description type { ...type } defaultValue } type { ...type } isDeprecated deprecationReason }
          inputFields { name type { ...type } defaultValue } interfaces { ...type } enumValues(includeDeprecated: true) { name description isDeprecated } possibleTypes { ...type } } directives { name description locations args { name type { ...type } defaultValue } } } }
        fragment type on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        """;
}
