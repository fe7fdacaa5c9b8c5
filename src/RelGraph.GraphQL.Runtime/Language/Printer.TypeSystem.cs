using System.Collections.Immutable;

namespace RelGraph.GraphQL.Runtime.Language;

/// <content>Type system declarations.</content>
internal sealed partial class Printer
{
    private void WriteDeclaration(TypeSystemDeclaration declaration)
    {
        WriteDescription(declaration.Description);
        if (declaration.IsExtension) text.Append("extend ");
        switch (declaration)
        {
            case SchemaDeclaration schema:
                text.Append("schema");
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
                text.Append("directive @").Append(directive.Name);
                WriteArguments(directive.Arguments);
                if (directive.IsRepeatable) text.Append(" repeatable");
                text.Append(" on ").AppendJoin(" | ", directive.Locations);
                break;
        }
    }

    private void WriteHead(string keyword, TypeDeclaration type, ImmutableArray<NamedTypeReference> interfaces)
    {
        text.Append(keyword).Append(' ').Append(type.Name);
        WriteNames(" implements ", interfaces, " & ");
        WriteDirectives(type.Directives);
    }

    private void WriteNames(string prefix, ImmutableArray<NamedTypeReference> types, string separator)
    {
        if (types.IsEmpty) return;
        text.Append(prefix).AppendJoin(separator, types);
    }

    private void WriteOptionalBlock<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        if (nodes.IsEmpty) return;
        text.Append(' ');
        WriteBlock(nodes);
    }

    private void WriteRootType(OperationTypeDeclaration root) =>
        text.Append(KeywordOf(root.Operation)).Append(": ").Append(root.Type.Name);

    private void WriteField(FieldDeclaration field)
    {
        WriteDescription(field.Description);
        text.Append(field.Name);
        WriteArguments(field.Arguments);
        text.Append(": ");
        WriteType(field.Type);
        WriteDirectives(field.Directives);
    }

    private void WriteInputValue(InputValueDeclaration input)
    {
        WriteDescription(input.Description);
        text.Append(input.Name).Append(": ");
        WriteType(input.Type);
        WriteDefault(input.DefaultValue);
        WriteDirectives(input.Directives);
    }

    private void WriteEnumValue(EnumValueDeclaration value)
    {
        WriteDescription(value.Description);
        text.Append(value.Name);
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
        text.Append('(');
        indentation++;
        foreach (var argument in arguments)
        {
            StartLine();
            WriteInputValue(argument);
        }
        indentation--;
        StartLine();
        text.Append(')');
    }
}
