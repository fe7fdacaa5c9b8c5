using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>A recursive-descent parser with one token of look-ahead. Each method parses the rule it is named for.</summary>
internal ref partial struct Parser
{
    private readonly int _maxDepth;
    private readonly int _maxDirectives;
    private readonly NameTable _names = new();

    // Lists of all levels share one buffer: a list under construction is its tail, copied out at its exact size.
    private readonly List<SyntaxNode> _buffer = new(64);
    private Lexer _lexer;
    private Token _token;
    private Token _previous;
    private int _depth;

    public Parser(ReadOnlySpan<char> text, ParserOptions options)
    {
        _maxDepth = options.MaxDepth;
        _maxDirectives = options.MaxDirectives;
        _lexer = new Lexer(text, options.MaxTokens);
        _token = _lexer.Next();
    }

    private delegate T Rule<out T>(scoped ref Parser parser);

    public Document ParseDocument()
    {
        var mark = _buffer.Count;
        do _buffer.Add(ParseDefinition());
        while (_token.Kind != TokenKind.EndOfFile);
        var end = _lexer.EndOfText;
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
        _previous = _token;
        _token = _lexer.Next();
    }

    private readonly bool Is(TokenKind kind) => _token.Kind == kind;

    private readonly bool IsKeyword(string keyword) =>
        _token.Kind == TokenKind.Name && _lexer.Slice(_token).SequenceEqual(keyword);

    private Token Expect(TokenKind kind)
    {
        if (_token.Kind != kind) throw Error($"Expected {TokenKindNames.Of(kind)}, found {DescribeToken()}.");
        var found = _token;
        if (kind != TokenKind.EndOfFile) Advance();
        return found;
    }

    private void ExpectKeyword(string keyword)
    {
        if (!SkipKeyword(keyword)) throw Error($"Expected \"{keyword}\", found {DescribeToken()}.");
    }

    private bool Skip(TokenKind kind)
    {
        if (_token.Kind != kind) return false;
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
        if (_token.Kind != TokenKind.Name) throw Error($"Expected Name, found {DescribeToken()}.");
        var name = _names.Get(_lexer.Slice(_token));
        Advance();
        return name;
    }

    /// <summary>One or more of a rule between two punctuators.</summary>
    private ImmutableArray<T> Many<T>(TokenKind open, Rule<T> rule, TokenKind close)
        where T : SyntaxNode
    {
        Expect(open);
        var mark = _buffer.Count;
        do _buffer.Add(rule(ref this));
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
        var items = new T[_buffer.Count - mark];
        for (var i = 0; i < items.Length; i++) items[i] = (T)_buffer[mark + i];
        _buffer.RemoveRange(mark, items.Length);
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    private void Enter()
    {
        if (++_depth > _maxDepth)
        {
            throw Error($"The document is nested deeper than {_maxDepth} levels, the limit. " +
                "Ask for less at once, or split the request.");
        }
    }

    private void Leave() => _depth--;

    private readonly Location From(in Token start) => new(start.Line, start.Column, start.Start, _previous.End);

    private readonly Location Here => new(_token.Line, _token.Column, _token.Start, _token.End);

    private readonly GraphQLSyntaxException Error(string reason) => new(reason, Here);

    private static GraphQLSyntaxException Error(string reason, in Token at) => new(reason, new Location(at.Line, at.Column, at.Start, at.End));

    private readonly GraphQLSyntaxException Unexpected() => Error($"Unexpected {DescribeToken()}.");

    private readonly string DescribeToken()
    {
        const int longest = 40;
        var kind = TokenKindNames.Of(_token.Kind);
        if (_token.Kind < TokenKind.Name) return kind;
        var text = _token.Kind is TokenKind.String or TokenKind.BlockString
            ? _lexer.StringText
            : _lexer.Slice(_token).ToString();
        if (text.Length > longest) text = string.Concat(text.AsSpan(0, longest), "…");
        return $"{kind} \"{text}\"";
    }
}
