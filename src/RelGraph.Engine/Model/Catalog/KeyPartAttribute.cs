namespace RelGraph.Engine.Model.Catalog;

/// <summary>Marks a field that is part of the key of a relation.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KeyPartAttribute : Attribute;
