using System.Collections.Immutable;

namespace RelGraph.GraphQL.Runtime.Language;

/// <content>Type system definitions and extensions (section 3).</content>
internal ref partial struct Parser
{
    private TypeSystemDeclaration ParseExtension(in Token start)
    {
        Advance();
        if (IsKeyword("directive")) throw Error("Unexpected Name \"directive\"; directives cannot be extended.");
        return ParseTypeSystemDefinition(start, null, isExtension: true) ?? throw Unexpected();
    }

    /// <summary>The definition or extension the current word begins, or null when it begins none.</summary>
    private TypeSystemDeclaration? ParseTypeSystemDefinition(in Token start, StringValue? description, bool isExtension) =>
        !Is(TokenKind.Name) ? null : _lexer.Slice(_token) switch
        {
            "schema" => ParseSchema(start, description, isExtension),
            "scalar" => ParseScalar(start, description, isExtension),
            "type" => ParseObjectType(start, description, isExtension),
            "interface" => ParseInterface(start, description, isExtension),
            "union" => ParseUnion(start, description, isExtension),
            "enum" => ParseEnum(start, description, isExtension),
            "input" => ParseInputObject(start, description, isExtension),
            "directive" => ParseDirectiveDefinition(start, description),
            _ => null,
        };

    private SchemaDeclaration ParseSchema(in Token start, StringValue? description, bool isExtension)
    {
        Advance();
        var directives = ParseDirectives(isConstant: true);
        var operations = isExtension && !Is(TokenKind.BraceLeft)
            ? []
            : Many(TokenKind.BraceLeft, static (scoped ref Parser p) => p.ParseRootType(), TokenKind.BraceRight);
        RefuseEmpty(isExtension, directives.Length + operations.Length);
        return new SchemaDeclaration(operations, isExtension, directives, description, From(start));
    }

    private OperationTypeDeclaration ParseRootType()
    {
        var start = _token;
        var operation = ParseOperationType();
        Expect(TokenKind.Colon);
        return new OperationTypeDeclaration(operation, ParseNamedType(), From(start));
    }

    private ScalarTypeDeclaration ParseScalar(in Token start, StringValue? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        RefuseEmpty(isExtension, directives.Length);
        return new ScalarTypeDeclaration(name, isExtension, directives, description, From(start));
    }

    private ObjectTypeDeclaration ParseObjectType(in Token start, StringValue? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var interfaces = ParseInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFields();
        RefuseEmpty(isExtension, interfaces.Length + directives.Length + fields.Length);
        return new ObjectTypeDeclaration(name, interfaces, fields, isExtension, directives, description, From(start));
    }

    private InterfaceTypeDeclaration ParseInterface(in Token start, StringValue? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var interfaces = ParseInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFields();
        RefuseEmpty(isExtension, interfaces.Length + directives.Length + fields.Length);
        return new InterfaceTypeDeclaration(name, interfaces, fields, isExtension, directives, description, From(start));
    }

    private UnionTypeDeclaration ParseUnion(in Token start, StringValue? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var members = Skip(TokenKind.EqualsSign) ? ParseNamesBetween(TokenKind.Pipe) : [];
        RefuseEmpty(isExtension, directives.Length + members.Length);
        return new UnionTypeDeclaration(name, members, isExtension, directives, description, From(start));
    }

    private EnumTypeDeclaration ParseEnum(in Token start, StringValue? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var values = OptionalMany(TokenKind.BraceLeft,
            static (scoped ref Parser p) => p.ParseEnumValue(), TokenKind.BraceRight);
        RefuseEmpty(isExtension, directives.Length + values.Length);
        return new EnumTypeDeclaration(name, values, isExtension, directives, description, From(start));
    }

    private EnumValueDeclaration ParseEnumValue()
    {
        var start = _token;
        var description = ParseDescription();
        if (IsKeyword("true") || IsKeyword("false") || IsKeyword("null"))
            throw Error($"{DescribeToken()} is reserved and cannot be used for an enum value.");
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        return new EnumValueDeclaration(name, directives, description, From(start));
    }

    private InputObjectTypeDeclaration ParseInputObject(in Token start, StringValue? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var fields = OptionalMany(TokenKind.BraceLeft,
            static (scoped ref Parser p) => p.ParseInputValue(), TokenKind.BraceRight);
        RefuseEmpty(isExtension, directives.Length + fields.Length);
        return new InputObjectTypeDeclaration(name, fields, isExtension, directives, description, From(start));
    }

    private DirectiveDeclaration ParseDirectiveDefinition(in Token start, StringValue? description)
    {
        Advance();
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        var isRepeatable = SkipKeyword("repeatable");
        ExpectKeyword("on");
        Skip(TokenKind.Pipe);
        var locations = new List<string>();
        do
        {
            var token = _token;
            var written = DescribeToken();
            var location = ParseName();
            if (!DirectiveLocationNames.Contains(location))
                throw Error($"{written} is not a directive location; allowed are {DirectiveLocationNames.Listed}.", token);
            locations.Add(location);
        }
        while (Skip(TokenKind.Pipe));
        return new DirectiveDeclaration(name, arguments, isRepeatable, [.. locations], description, From(start));
    }

    private ImmutableArray<NamedTypeReference> ParseInterfaces() =>
        SkipKeyword("implements") ? ParseNamesBetween(TokenKind.Ampersand) : [];

    private ImmutableArray<NamedTypeReference> ParseNamesBetween(TokenKind separator)
    {
        Skip(separator);
        var mark = _buffer.Count;
        do _buffer.Add(ParseNamedType());
        while (Skip(separator));
        return TakeBuffer<NamedTypeReference>(mark);
    }

    private ImmutableArray<FieldDeclaration> ParseFields() => OptionalMany(TokenKind.BraceLeft,
        static (scoped ref Parser p) => p.ParseFieldDefinition(), TokenKind.BraceRight);

    private FieldDeclaration ParseFieldDefinition()
    {
        var start = _token;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var directives = ParseDirectives(isConstant: true);
        return new FieldDeclaration(name, arguments, type, directives, description, From(start));
    }

    private ImmutableArray<InputValueDeclaration> ParseArgumentDefinitions() => OptionalMany(TokenKind.ParenLeft,
        static (scoped ref Parser p) => p.ParseInputValue(), TokenKind.ParenRight);

    private InputValueDeclaration ParseInputValue()
    {
        var start = _token;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = Skip(TokenKind.EqualsSign) ? ParseValue(isConstant: true) : null;
        var directives = ParseDirectives(isConstant: true);
        return new InputValueDeclaration(name, type, defaultValue, directives, description, From(start));
    }

    // An extension that adds nothing is no extension: the grammar asks for at least one part.
    private readonly void RefuseEmpty(bool isExtension, int parts)
    {
        if (isExtension && parts == 0) throw Unexpected();
    }
}
