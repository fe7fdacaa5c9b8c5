namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>A token: its kind and place. The characters stay in the text.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End, int Line, int Column);
