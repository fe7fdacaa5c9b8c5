using System.Collections.Immutable;
using System.Text;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>Writes one tree; the state is the text so far and the indentation.</summary>
internal sealed partial class Printer
{
    private readonly StringBuilder _text = new();
    private int _indentation;
    private bool _mayOmitQuery = true;

    public void Write(SyntaxNode node)
    {
        switch (node)
        {
            case Document document: WriteDocument(document); break;
            case OperationDefinition operation: WriteOperation(operation); break;
            case FragmentDefinition fragment: WriteFragment(fragment); break;
            case TypeSystemDeclaration declaration: WriteDeclaration(declaration); break;
            case VariableDefinition variable: WriteVariable(variable); break;
            case SelectionSet selectionSet: WriteSelectionSet(selectionSet); break;
            case Selection selection: WriteSelection(selection); break;
            case Argument argument: WritePair(argument.Name, argument.Value); break;
            case ObjectField field: WritePair(field.Name, field.Value); break;
            case Directive directive: WriteDirective(directive); break;
            case Value value: WriteValue(value); break;
            case TypeReference type: WriteType(type); break;
            case OperationTypeDeclaration root: WriteRootType(root); break;
            case FieldDeclaration field: WriteField(field); break;
            case InputValueDeclaration input: WriteInputValue(input); break;
            case EnumValueDeclaration value: WriteEnumValue(value); break;
            default: throw new ArgumentException($"A node of class {node.GetType().Name} cannot be printed.", nameof(node));
        }
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void WriteDocument(Document document)
    {
        for (var i = 0; i < document.Definitions.Length; i++)
        {
            if (i > 0) _text.Append("\n\n");
            // After "type A" a brace would open the type's fields, so a query that follows says that it is one.
            _mayOmitQuery = i == 0 || document.Definitions[i - 1] is ExecutableDefinition;
            Write(document.Definitions[i]);
        }
        _text.Append('\n');
    }

    private void StartLine() => _text.Append('\n').Append(' ', _indentation * 2);

    /// <summary>One node per line between braces.</summary>
    private void WriteBlock<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        _text.Append('{');
        _indentation++;
        foreach (var node in nodes)
        {
            StartLine();
            Write(node);
        }
        _indentation--;
        StartLine();
        _text.Append('}');
    }

    /// <summary>Nodes on one line between brackets of some kind; nothing when there are none and it is optional.</summary>
    private void WriteInline<T>(ImmutableArray<T> nodes, char open, char close, bool isOptional = true)
        where T : SyntaxNode
    {
        if (isOptional && nodes.IsEmpty) return;
        _text.Append(open);
        for (var i = 0; i < nodes.Length; i++)
        {
            if (i > 0) _text.Append(", ");
            Write(nodes[i]);
        }
        _text.Append(close);
    }

    private void WriteDescription(StringValue? description, bool isInline = false)
    {
        if (description is null) return;
        WriteString(description);
        if (isInline) _text.Append(' ');
        else StartLine();
    }

    private void WriteDirectives(ImmutableArray<Directive> directives)
    {
        foreach (var directive in directives)
        {
            _text.Append(' ');
            WriteDirective(directive);
        }
    }

    private void WriteDirective(Directive directive)
    {
        _text.Append('@').Append(directive.Name);
        WriteInline(directive.Arguments, '(', ')');
    }
}
