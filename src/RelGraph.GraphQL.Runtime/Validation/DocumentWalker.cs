using System.Collections.Immutable;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation;

/// <summary>The one pass over the document: knows the type at every place and tells all rules what it meets.</summary>
/// <remarks>Recursion follows the nesting of the text, which the parser bounds; spreads are not followed.</remarks>
internal sealed partial class DocumentWalker(ValidationContext context, ValidationRule[] rules)
{
    private readonly Schema _schema = context.Schema;
    private DefinitionFacts _facts = null!;

    public void Walk()
    {
        var operations = new List<DefinitionFacts>();
        foreach (var rule in rules) rule.EnterDocument(context.Document);
        foreach (var definition in context.Document.Definitions)
        {
            switch (definition)
            {
                case OperationDefinition operation:
                    _facts = new DefinitionFacts(operation);
                    operations.Add(_facts);
                    WalkOperation(operation);
                    break;
                case FragmentDefinition fragment:
                    // A second fragment of the same name is checked too, but nothing can spread it.
                    var known = context.FindFragment(fragment.Name)!;
                    _facts = ReferenceEquals(known.Definition, fragment) ? known : new DefinitionFacts(fragment);
                    WalkFragment(fragment);
                    break;
            }
        }
        var scopes = new OperationScopes(context);
        foreach (var operation in operations)
        {
            var scope = scopes.From(operation);
            foreach (var rule in rules) rule.VisitScope((OperationDefinition)operation.Definition, scope);
        }
        foreach (var rule in rules) rule.LeaveDocument(context.Document);
    }

    private void WalkOperation(OperationDefinition operation)
    {
        var root = _schema.RootType(operation.Operation);
        foreach (var rule in rules) rule.VisitOperation(operation, root);
        foreach (var variable in operation.VariableDefinitions)
        {
            var type = _schema.Resolve(variable.Type);
            WalkTypeReference(variable.Type);
            foreach (var rule in rules) rule.VisitVariableDefinition(variable, type);
            if (variable.DefaultValue is { } value)
                WalkValue(value, new InputPosition(type is { IsInput: true } ? type : null));
            WalkDirectives(variable.Directives, DirectiveLocation.VariableDefinition);
        }
        WalkDirectives(operation.Directives, operation.Operation switch
        {
            OperationType.Query => DirectiveLocation.Query,
            OperationType.Mutation => DirectiveLocation.Mutation,
            _ => DirectiveLocation.Subscription,
        });
        WalkSelections(operation.SelectionSet, root);
    }

    private void WalkFragment(FragmentDefinition fragment)
    {
        var condition = _schema.FindType(fragment.TypeCondition.Name);
        WalkTypeReference(fragment.TypeCondition);
        foreach (var rule in rules) rule.VisitFragment(fragment, condition);
        WalkDirectives(fragment.Directives, DirectiveLocation.FragmentDefinition);
        WalkSelections(fragment.SelectionSet, CompositeOrNull(condition));
    }

    private void WalkSelections(SelectionSet selectionSet, NamedType? parent)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case Field field: WalkField(field, parent); break;
                case FragmentSpread spread: WalkSpread(spread, parent); break;
                case InlineFragment fragment: WalkInlineFragment(fragment, parent); break;
            }
        }
    }

    private void WalkField(Field field, NamedType? parent)
    {
        var definition = parent is null ? null : _schema.FindField(parent, field.Name);
        foreach (var rule in rules) rule.VisitField(field, parent, definition);
        WalkArguments(field.Arguments,
            new ArgumentOwner(parent, field.Name, false, definition?.Arguments, field.Location));
        WalkDirectives(field.Directives, DirectiveLocation.Field);
        if (field.SelectionSet is { } below) WalkSelections(below, CompositeOrNull(definition?.Type.Named));
    }

    private void WalkSpread(FragmentSpread spread, NamedType? parent)
    {
        _facts.Add(spread);
        foreach (var rule in rules) rule.VisitSpread(spread, parent);
        WalkDirectives(spread.Directives, DirectiveLocation.FragmentSpread);
    }

    private void WalkInlineFragment(InlineFragment fragment, NamedType? parent)
    {
        var condition = fragment.TypeCondition is { } type ? _schema.FindType(type.Name) : null;
        if (fragment.TypeCondition is not null) WalkTypeReference(fragment.TypeCondition);
        foreach (var rule in rules) rule.VisitInlineFragment(fragment, parent, condition);
        WalkDirectives(fragment.Directives, DirectiveLocation.InlineFragment);
        WalkSelections(fragment.SelectionSet, fragment.TypeCondition is null ? parent : CompositeOrNull(condition));
    }

    private void WalkTypeReference(TypeReference type)
    {
        while (type is not NamedTypeReference)
            type = type is ListTypeReference list ? list.ItemType : ((NonNullTypeReference)type).InnerType;
        foreach (var rule in rules) rule.VisitTypeName((NamedTypeReference)type);
    }

    private void WalkDirectives(ImmutableArray<Directive> directives, DirectiveLocation location)
    {
        foreach (var rule in rules) rule.VisitDirectives(directives, location);
        foreach (var directive in directives)
        {
            WalkArguments(directive.Arguments, new ArgumentOwner(
                null, directive.Name, true, _schema.FindDirective(directive.Name)?.Arguments, directive.Location));
        }
    }

    // Selections on a leaf or an unknown type are walked without a type, so that one mistake is reported once.
    private static NamedType? CompositeOrNull(NamedType? type) => type is { IsComposite: true } ? type : null;
}
