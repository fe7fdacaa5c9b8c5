using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>A recursive-descent parser with one token of look-ahead. Each method parses the rule it is named for.</summary>
internal ref partial struct Parser
{
    private readonly int maxDepth;
    private readonly NameTable names = new();

    // Lists of all levels share one buffer: a list under construction is its tail, copied out at its exact size.
    private readonly List<SyntaxNode> buffer = new(64);
    private Lexer lexer;
    private Token token;
    private Token previous;
    private int depth;

    public Parser(ReadOnlySpan<char> text, ParserOptions options)
    {
        maxDepth = options.MaxDepth;
        lexer = new Lexer(text, options.MaxTokens);
        token = lexer.Next();
    }

    private delegate T Rule<out T>(scoped ref Parser parser);

    public Document ParseDocument()
    {
        var mark = buffer.Count;
        do buffer.Add(ParseDefinition());
        while (token.Kind != TokenKind.EndOfFile);
        var end = lexer.EndOfText;
        return new Document(TakeBuffer<Definition>(mark), new Location(1, 1, 0, end.End));
    }

    public Value ParseSingleValue()
    {
        var value = ParseValue(isConstant: false);
        Expect(TokenKind.EndOfFile);
        return value;
    }

    public TypeReference ParseSingleType()
    {
        var type = ParseTypeReference();
        Expect(TokenKind.EndOfFile);
        return type;
    }

    private void Advance()
    {
        previous = token;
        token = lexer.Next();
    }

    private readonly bool Is(TokenKind kind) => token.Kind == kind;

    private readonly bool IsKeyword(string keyword) =>
        token.Kind == TokenKind.Name && lexer.Slice(token).SequenceEqual(keyword);

    private Token Expect(TokenKind kind)
    {
        if (token.Kind != kind) throw Error($"Expected {TokenKindNames.Of(kind)}, found {DescribeToken()}.");
        var found = token;
        if (kind != TokenKind.EndOfFile) Advance();
        return found;
    }

    private void ExpectKeyword(string keyword)
    {
        if (!SkipKeyword(keyword)) throw Error($"Expected \"{keyword}\", found {DescribeToken()}.");
    }

    private bool Skip(TokenKind kind)
    {
        if (token.Kind != kind) return false;
        Advance();
        return true;
    }

    private bool SkipKeyword(string keyword)
    {
        if (!IsKeyword(keyword)) return false;
        Advance();
        return true;
    }

    private string ParseName()
    {
        if (token.Kind != TokenKind.Name) throw Error($"Expected Name, found {DescribeToken()}.");
        var name = names.Get(lexer.Slice(token));
        Advance();
        return name;
    }

    /// <summary>One or more of a rule between two punctuators.</summary>
    private ImmutableArray<T> Many<T>(TokenKind open, Rule<T> rule, TokenKind close)
        where T : SyntaxNode
    {
        Expect(open);
        var mark = buffer.Count;
        do buffer.Add(rule(ref this));
        while (!Skip(close));
        return TakeBuffer<T>(mark);
    }

    /// <summary>Nothing, or one or more of a rule between two punctuators.</summary>
    private ImmutableArray<T> OptionalMany<T>(TokenKind open, Rule<T> rule, TokenKind close)
        where T : SyntaxNode =>
        Is(open) ? Many(open, rule, close) : [];

    private readonly ImmutableArray<T> TakeBuffer<T>(int mark)
        where T : SyntaxNode
    {
        var items = new T[buffer.Count - mark];
        for (var i = 0; i < items.Length; i++) items[i] = (T)buffer[mark + i];
        buffer.RemoveRange(mark, items.Length);
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    private void Enter()
    {
        if (++depth > maxDepth)
        {
            throw Error($"The document is nested deeper than {maxDepth} levels, the limit. " +
                "Ask for less at once, or split the request.");
        }
    }

    private void Leave() => depth--;

    private readonly Location From(in Token start) => new(start.Line, start.Column, start.Start, previous.End);

    private readonly Location Here => new(token.Line, token.Column, token.Start, token.End);

    private readonly GraphQLSyntaxException Error(string reason) => new(reason, Here);

    private readonly GraphQLSyntaxException Unexpected() => Error($"Unexpected {DescribeToken()}.");

    private readonly string DescribeToken()
    {
        const int longest = 40;
        var kind = TokenKindNames.Of(token.Kind);
        if (token.Kind < TokenKind.Name) return kind;
        var text = token.Kind is TokenKind.String or TokenKind.BlockString
            ? lexer.StringText
            : lexer.Slice(token).ToString();
        if (text.Length > longest) text = string.Concat(text.AsSpan(0, longest), "…");
        return $"{kind} \"{text}\"";
    }
}
