using System.Text;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Storage.Rows;

/// <summary>The written forms of channels as bytes.</summary>
internal static class ChannelNames
{
    private static readonly byte[][] ByChannel = [.. Enum.GetValues<Channel>().Select(channel => channel == Channel.None ? [] : Encoding.UTF8.GetBytes(Names.Of(channel)))];

    /// <summary>The written form of a channel; empty for <see cref="Channel.None"/> and values that are none.</summary>
    public static ReadOnlySpan<byte> Of(Channel channel) => (uint)channel < ByChannel.Length ? ByChannel[(int)channel] : [];

    /// <summary>The channel of a written form; <see cref="Channel.None"/> when it is of none.</summary>
    public static Channel Find(ReadOnlySpan<byte> name)
    {
        for (var channel = ByChannel.Length - 1; channel > 0 && !name.IsEmpty; channel--)
        {
            // Most names differ in their length or first letter already.
            var candidate = ByChannel[channel];
            if (candidate.Length == name.Length && candidate[0] == name[0] && name.SequenceEqual(candidate))
            {
                return (Channel)channel;
            }
        }

        return Channel.None;
    }
}
