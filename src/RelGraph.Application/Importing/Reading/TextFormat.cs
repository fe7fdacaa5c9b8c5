using System.Text;

namespace RelGraph.Application.Importing.Reading;

/// <summary>How the text of a file is written, and a digest of what it says.</summary>
/// <param name="Encoding">The encoding, which refuses invalid bytes.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Delimiter">The delimiter of the header.</param>
/// <param name="Digest">SHA-256 of the text as UTF-8 without byte order mark: the same for one text in different encodings.</param>
internal sealed record TextFormat(Encoding Encoding, string Label, char Delimiter, byte[] Digest);
