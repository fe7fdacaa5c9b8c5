namespace RelGraph.GraphQL.Schema.Jobs;

/// <summary>A file of a bundle.</summary>
/// <param name="Name">Its name in a bundle, such as `accounts.csv`.</param>
/// <param name="Text">Its text: a header and rows, as CSV.</param>
public sealed record ImportFileInput(string Name, string Text);
