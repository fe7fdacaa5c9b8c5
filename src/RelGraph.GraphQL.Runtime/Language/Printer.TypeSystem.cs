using System.Collections.Immutable;

namespace RelGraph.GraphQL.Runtime.Language;

/// <content>Type system declarations.</content>
internal sealed partial class Printer
{
    private void WriteDeclaration(TypeSystemDeclaration declaration)
    {
        WriteDescription(declaration.Description);
        if (declaration.IsExtension) _text.Append("extend ");
        switch (declaration)
        {
            case SchemaDeclaration schema:
                _text.Append("schema");
                WriteDirectives(schema.Directives);
                WriteOptionalBlock(schema.OperationTypes);
                break;
            case ScalarTypeDeclaration scalar:
                WriteHead("scalar", scalar, []);
                break;
            case ObjectTypeDeclaration type:
                WriteHead("type", type, type.Interfaces);
                WriteOptionalBlock(type.Fields);
                break;
            case InterfaceTypeDeclaration type:
                WriteHead("interface", type, type.Interfaces);
                WriteOptionalBlock(type.Fields);
                break;
            case UnionTypeDeclaration union:
                WriteHead("union", union, []);
                WriteNames(" = ", union.Members, " | ");
                break;
            case EnumTypeDeclaration type:
                WriteHead("enum", type, []);
                WriteOptionalBlock(type.Values);
                break;
            case InputObjectTypeDeclaration input:
                WriteHead("input", input, []);
                WriteOptionalBlock(input.Fields);
                break;
            case DirectiveDeclaration directive:
                _text.Append("directive @").Append(directive.Name);
                WriteArguments(directive.Arguments);
                if (directive.IsRepeatable) _text.Append(" repeatable");
                _text.Append(" on ").AppendJoin(" | ", directive.Locations);
                break;
        }
    }

    private void WriteHead(string keyword, TypeDeclaration type, ImmutableArray<NamedTypeReference> interfaces)
    {
        _text.Append(keyword).Append(' ').Append(type.Name);
        WriteNames(" implements ", interfaces, " & ");
        WriteDirectives(type.Directives);
    }

    private void WriteNames(string prefix, ImmutableArray<NamedTypeReference> types, string separator)
    {
        if (types.IsEmpty) return;
        _text.Append(prefix).AppendJoin(separator, types);
    }

    private void WriteOptionalBlock<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        if (nodes.IsEmpty) return;
        _text.Append(' ');
        WriteBlock(nodes);
    }

    private void WriteRootType(OperationTypeDeclaration root) =>
        _text.Append(KeywordOf(root.Operation)).Append(": ").Append(root.Type.Name);

    private void WriteField(FieldDeclaration field)
    {
        WriteDescription(field.Description);
        _text.Append(field.Name);
        WriteArguments(field.Arguments);
        _text.Append(": ");
        WriteType(field.Type);
        WriteDirectives(field.Directives);
    }

    private void WriteInputValue(InputValueDeclaration input)
    {
        WriteDescription(input.Description);
        _text.Append(input.Name).Append(": ");
        WriteType(input.Type);
        WriteDefault(input.DefaultValue);
        WriteDirectives(input.Directives);
    }

    private void WriteEnumValue(EnumValueDeclaration value)
    {
        WriteDescription(value.Description);
        _text.Append(value.Name);
        WriteDirectives(value.Directives);
    }

    // Described arguments go one to a line, since a description asks for a line of its own.
    private void WriteArguments(ImmutableArray<InputValueDeclaration> arguments)
    {
        var isDescribed = false;
        foreach (var argument in arguments) isDescribed |= argument.Description is not null;
        if (!isDescribed)
        {
            WriteInline(arguments, '(', ')');
            return;
        }
        _text.Append('(');
        _indentation++;
        foreach (var argument in arguments)
        {
            StartLine();
            WriteInputValue(argument);
        }
        _indentation--;
        StartLine();
        _text.Append(')');
    }
}
