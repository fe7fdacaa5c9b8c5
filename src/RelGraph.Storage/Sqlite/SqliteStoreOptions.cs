using System.Globalization;
using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;

namespace RelGraph.Storage.Sqlite;

/// <summary>How to open a store in an SQLite file.</summary>
public sealed record SqliteStoreOptions
{
    /// <summary>How long to wait for another program's lock when nothing else is said: 5 s.</summary>
    public static readonly TimeSpan DefaultBusyTimeout = TimeSpan.FromSeconds(5);

    /// <summary>The least limit of the size: 1 MiB, enough for an empty store.</summary>
    public const long SmallestMaxSizeInBytes = 1 << 20;

    /// <summary>The workspace to create when the file does not exist; null refuses a missing file. An existing file keeps its own workspace.</summary>
    /// <value>Default null.</value>
    public WorkspaceInfo? CreateIfMissing { get; init; }

    /// <summary>The clock that stamps change sets.</summary>
    /// <value>Default the system's.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>How long to wait for another program that writes to the same file.</summary>
    /// <value>Default <see cref="DefaultBusyTimeout"/>; not negative.</value>
    public TimeSpan BusyTimeout { get; init; } = DefaultBusyTimeout;

    /// <summary>How thoroughly the file is checked when it is opened.</summary>
    /// <value>Default <see cref="SqliteIntegrityCheck.Quick"/>.</value>
    public SqliteIntegrityCheck IntegrityCheck { get; init; } = SqliteIntegrityCheck.Quick;

    /// <summary>The largest size of the file in bytes, rounded to whole pages; a write beyond it fails as on a full disk. Null for no limit.</summary>
    /// <value>Default null; at least 1 MiB.</value>
    public long? MaxSizeInBytes { get; init; }

    /// <summary>Checks the options.</summary>
    /// <exception cref="InvalidValueException">One is out of its range.</exception>
    public void Validate()
    {
        if (BusyTimeout < TimeSpan.Zero)
        {
            throw new InvalidValueException(nameof(BusyTimeout), BusyTimeout.ToString(), "a time that is not negative", "use 00:00:00 to give up at once");
        }

        if (MaxSizeInBytes < SmallestMaxSizeInBytes)
        {
            throw new InvalidValueException(nameof(MaxSizeInBytes), MaxSizeInBytes?.ToString(CultureInfo.InvariantCulture), $"at least {SmallestMaxSizeInBytes}", "leave it out for no limit");
        }

        if (CreateIfMissing is { } workspace && !TimeZoneInfo.TryFindSystemTimeZoneById(workspace.TimeZone, out _))
        {
            throw new InvalidValueException("time zone of the workspace", workspace.TimeZone, "an IANA time zone", "write for example Asia/Shanghai or Europe/London");
        }

        if (CreateIfMissing is { } created && !Money.IsCode(created.Currency))
        {
            throw new InvalidValueException("currency of the workspace", created.Currency, "an ISO 4217 code of three capital letters", "write for example CNY or USD");
        }
    }
}
