namespace RelGraph.GraphQL.Runtime.Language;

/// <content>Operations, fragments and selections.</content>
internal sealed partial class Printer
{
    private void WriteOperation(OperationDefinition operation)
    {
        WriteDescription(operation.Description);
        var isShorthand = mayOmitQuery && operation.Operation == OperationType.Query && operation.Name is null &&
            operation.Description is null && operation.VariableDefinitions.IsEmpty && operation.Directives.IsEmpty;
        if (!isShorthand)
        {
            text.Append(KeywordOf(operation.Operation));
            if (operation.Name is not null || !operation.VariableDefinitions.IsEmpty) text.Append(' ');
            text.Append(operation.Name);
            WriteInline(operation.VariableDefinitions, '(', ')');
            WriteDirectives(operation.Directives);
            text.Append(' ');
        }
        WriteSelectionSet(operation.SelectionSet);
    }

    private void WriteFragment(FragmentDefinition fragment)
    {
        WriteDescription(fragment.Description);
        text.Append("fragment ").Append(fragment.Name).Append(" on ").Append(fragment.TypeCondition.Name);
        WriteDirectives(fragment.Directives);
        text.Append(' ');
        WriteSelectionSet(fragment.SelectionSet);
    }

    private void WriteVariable(VariableDefinition variable)
    {
        WriteDescription(variable.Description, isInline: true);
        text.Append('$').Append(variable.Name).Append(": ");
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
                if (field.Alias is not null) text.Append(field.Alias).Append(": ");
                text.Append(field.Name);
                WriteInline(field.Arguments, '(', ')');
                break;
            case FragmentSpread spread:
                text.Append("...").Append(spread.Name);
                break;
            case InlineFragment { TypeCondition: { } type }:
                text.Append("... on ").Append(type.Name);
                break;
            default:
                text.Append("...");
                break;
        }
        WriteDirectives(selection.Directives);
        var below = (selection as Field)?.SelectionSet ?? (selection as InlineFragment)?.SelectionSet;
        if (below is null) return;
        text.Append(' ');
        WriteSelectionSet(below);
    }

    private static string KeywordOf(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };
}
