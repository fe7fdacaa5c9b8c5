using System.Globalization;

namespace RelGraph.BenchServer.Hostile;

/// <summary>Two hundred kinds of hostile documents: ways to be expensive, each from a little beyond what is allowed to absurd.</summary>
internal static class HostileDocuments
{
    private static readonly int[] Sizes = [300, 1_000, 4_000, 20_000, 100_000];

    /// <summary>Texts by their size; every one must be refused.</summary>
    private static readonly (string Kind, Func<int, string> Write)[] Ways =
    [
        ("aliases of one field", n => "{" + Join(n, i => $"a{i}:__typename ") + "}"),
        ("aliases in a fragment used again and again", n => "{" + Join(n / 10, _ => "...F ") + "} fragment F on Query {" + Join(30, i => $"a{i}:__typename ") + "}"),
        ("root fields", n => "{" + Join(n, i => $"a{i}:contacts(first:1){{totalCount}} ") + "}"),
        ("nested selections", n => Repeat("{contacts{nodes", n) + "{name}" + Repeat("}}", n)),
        ("nested selections, never closed", n => Repeat("{contacts{nodes", n)),
        ("nested inline fragments", n => "{" + Repeat("...on Query{", n) + "__typename" + Repeat("}", n) + "}"),
        ("nested lists in an argument", n => "{contacts(first:" + Repeat("[", n) + Repeat("]", n) + "){totalCount}}"),
        ("nested objects in an argument", n => "{contacts(filter:" + Repeat("{and:", n) + "1" + Repeat("}", n) + "){totalCount}}"),
        ("a type of nested lists", n => "query($v:" + Repeat("[", n) + "Int" + Repeat("]", n) + "){__typename}"),
        ("a chain of fragments, each unknown field", n => "{...F0} " + Join(n, i => $"fragment F{i} on Query{{nope{i} ...F{i + 1}}} ")),
        ("a cycle of fragments", n => "{...F0} " + Join(n, i => $"fragment F{i} on Query{{...F{(i + 1) % n}}} ")),
        ("fragments that double", n => "{...F0} " + Join(n / 3, i => $"fragment F{i} on Query{{at{{...F{i + 1}}} b:at{{...F{i + 1}}}}} ") + $"fragment F{n / 3} on PointInTime{{asOf}}"),
        ("unused fragments", n => "{__typename} " + Join(n, i => $"fragment F{i} on Query{{__typename}} ")),
        ("spreads of nothing", n => "{" + Join(n, i => $"...F{i} ") + "}"),
        ("repeated directives", n => "{__typename" + Repeat(" @include(if:true)", n) + "}"),
        ("unknown directives", n => "{__typename" + Join(n, i => $" @d{i}") + "}"),
        ("directives on the operation", n => "query Q" + Repeat(" @skip(if:false)", n) + "{__typename}"),
        ("a long name", n => "{" + Repeat("x", n) + "}"),
        ("a long string that does not end", n => "{contact(id:\"" + Repeat("x", n)),
        ("a long block string that does not end", n => "{contact(id:\"\"\"" + Repeat("  x\n", n)),
        ("a string of escapes, the last wrong", n => "{contact(id:\"" + Repeat("\\u0041", n) + "\\q\"){name}}"),
        ("a number of many digits", n => "{contacts(first:" + Repeat("9", n) + "){totalCount}}"),
        ("a number with a long exponent", n => "{contact(id:\"C-1\"){ties(filter:{strength:{gte:1e" + Repeat("9", n) + "}}){totalCount}}}"),
        ("comments before a mistake", n => Repeat("#\n", n) + "{"),
        ("commas before a mistake", n => Repeat(",", n) + "{"),
        ("line ends before a mistake", n => Repeat("\r\n", n) + "}"),
        ("odd characters", n => "{" + Repeat("\u0001", n) + "}"),
        ("punctuation", n => Repeat("!", n)),
        ("unknown fields", n => "{" + Join(n, i => $"nope{i} ") + "}"),
        ("almost known fields", n => "{" + Join(n, _ => "contakts ") + "}"),
        ("unknown arguments", n => "{contacts(" + Join(n, i => $"a{i}:1 ") + "){totalCount}}"),
        ("arguments given twice", n => "{contacts(" + Join(n, _ => "first:1 ") + "){totalCount}}"),
        ("unknown types", n => "{" + Join(n, i => $"...on Nope{i}{{x}} ") + "}"),
        ("almost known enum values", n => "{" + Join(n, i => $"a{i}:opportunities(orderBy:{{by:WIN_PROBABILITI}}){{totalCount}} ") + "}"),
        ("variables nobody uses", n => "query(" + Join(n, i => $"$v{i}:Int ") + "){__typename}"),
        ("variables of unknown types", n => "query(" + Join(n, i => $"$v{i}:Nope ") + "){__typename}"),
        ("variables declared twice", n => "query(" + Join(n, _ => "$v:Int ") + "){contacts(first:$v){totalCount}}"),
        ("undeclared variables", n => "{" + Join(n, i => $"a{i}:contacts(first:$v{i}){{totalCount}} ") + "}"),
        ("operations of one name", n => Join(n, _ => "query Q{__typename} ")),
        ("operations without names", n => Join(n, _ => "{__typename} ")),
        ("type definitions", n => Join(n, i => $"type T{i}{{a:Int}} ")),
        ("nested introspection", n => "{__schema{types" + Repeat("{fields{type", Math.Min(n, 5_000)) + "{name}" + Repeat("}}", Math.Min(n, 5_000)) + "}}"),
        ("fields that cannot be merged", n => "{" + Join(n, i => $"x:contacts(first:{i}){{totalCount}} ") + "}"),
    ];

    /// <summary>Documents that are small and valid and would cost too much, or merge without end.</summary>
    private static readonly HostileDocument[] Small =
    [
        new("lists of lists of lists", "{contacts(first:500){nodes{ties(first:500){nodes{person{name ...on Contact{ties(first:500){nodes{strength}}}}}}}}}"),
        new("five hundred chains", "{opportunities(first:500){nodes{decisionChain{value seats{keyPerson{explanationLines{text}}}}}}}"),
        new("whole-graph questions side by side", "{" + Join(50, i => $"a{i}:at(asOf:\"2026-01-{1 + (i % 28):00}\"){{company{{relationship{{value}}}} accounts(first:500){{nodes{{companyRelationship{{value}}}}}}}} ") + "}"),
        new("lists as long as a variable says", "query($n:Int!){contacts(first:$n){nodes{ties(first:$n){nodes{person{name ...on Contact{interactions(first:$n){nodes{on}}}}}}}}}", "{\"n\":500}"),
        new("a variable of the wrong type", "query($n:Int!){contacts(first:$n){totalCount}}", "{\"n\":\"" + Repeat("9", 10_000) + "\"}"),
        new("a variable of nested lists", "query($n:Int!){contacts(first:$n){totalCount}}", "{\"n\":" + Repeat("[", 60) + Repeat("]", 60) + "}"),
        new("merging without end", "{...S0} " + Join(40, i => $"fragment S{i} on PointInTime{{a:at{{...S{i + 1}}} b:at{{...S{i + 1}}} a:at{{...M{i}x0}}}} ") + "fragment S40 on PointInTime{asOf}"),
        new("nothing", ""),
    ];

    public static IReadOnlyList<HostileDocument> All { get; } =
    [
        .. from way in Ways
           from size in Sizes
           select new HostileDocument(string.Create(CultureInfo.InvariantCulture, $"{way.Kind}, {size}"), way.Write(size)),
        .. Small,
    ];

    private static string Join(int count, Func<int, string> write) => string.Concat(Enumerable.Range(0, count).Select(write));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
