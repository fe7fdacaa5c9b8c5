namespace RelGraph.GraphQL.Runtime.Language;

/// <content>Operations, fragments and selections.</content>
internal sealed partial class Printer
{
    private void WriteOperation(OperationDefinition operation)
    {
        WriteDescription(operation.Description);
        var isShorthand = _mayOmitQuery && operation.Operation == OperationType.Query && operation.Name is null &&
            operation.Description is null && operation.VariableDefinitions.IsEmpty && operation.Directives.IsEmpty;
        if (!isShorthand)
        {
            _text.Append(KeywordOf(operation.Operation));
            if (operation.Name is not null || !operation.VariableDefinitions.IsEmpty) _text.Append(' ');
            _text.Append(operation.Name);
            WriteInline(operation.VariableDefinitions, '(', ')');
            WriteDirectives(operation.Directives);
            _text.Append(' ');
        }
        WriteSelectionSet(operation.SelectionSet);
    }

    private void WriteFragment(FragmentDefinition fragment)
    {
        WriteDescription(fragment.Description);
        _text.Append("fragment ").Append(fragment.Name).Append(" on ").Append(fragment.TypeCondition.Name);
        WriteDirectives(fragment.Directives);
        _text.Append(' ');
        WriteSelectionSet(fragment.SelectionSet);
    }

    private void WriteVariable(VariableDefinition variable)
    {
        WriteDescription(variable.Description, isInline: true);
        _text.Append('$').Append(variable.Name).Append(": ");
        WriteType(variable.Type);
        WriteDefault(variable.DefaultValue);
        WriteDirectives(variable.Directives);
    }

    private void WriteSelectionSet(SelectionSet selectionSet) => WriteBlock(selectionSet.Selections);

    private void WriteSelection(Selection selection)
    {
        switch (selection)
        {
            case Field field:
                if (field.Alias is not null) _text.Append(field.Alias).Append(": ");
                _text.Append(field.Name);
                WriteInline(field.Arguments, '(', ')');
                break;
            case FragmentSpread spread:
                _text.Append("...").Append(spread.Name);
                break;
            case InlineFragment { TypeCondition: { } type }:
                _text.Append("... on ").Append(type.Name);
                break;
            default:
                _text.Append("...");
                break;
        }
        WriteDirectives(selection.Directives);
        var below = (selection as Field)?.SelectionSet ?? (selection as InlineFragment)?.SelectionSet;
        if (below is null) return;
        _text.Append(' ');
        WriteSelectionSet(below);
    }

    private static string KeywordOf(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };
}
