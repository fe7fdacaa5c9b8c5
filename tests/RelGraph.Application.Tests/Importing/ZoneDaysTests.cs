using System.Text;
using FsCheck;
using FsCheck.Fluent;
using RelGraph.Application.Importing;
using RelGraph.Application.Importing.Checking;

namespace RelGraph.Application.Tests.Importing;

public sealed class ZoneDaysTests
{
    [Theory]
    [InlineData("Asia/Shanghai")]
    [InlineData("Europe/Berlin")]
    [InlineData("America/St_Johns")]
    [InlineData("Pacific/Apia")]
    [InlineData("Australia/Lord_Howe")]
    public void DayAndInstant_OfAnyMinuteInAHundredYears_AreThoseOfTheZone(string name)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(name);
        var days = new ZoneDays(zone);
        var start = new DateTime(1940, 1, 1).Ticks;

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(77, 9), Prop.ForAll(Gen.Choose(0, 100 * 366 * 24 * 60).ToArbitrary(), minutes =>
        {
            var instant = new DateTimeOffset(start + (minutes * TimeSpan.TicksPerMinute), TimeSpan.Zero);
            var local = instant.UtcDateTime;
            var wall = new DateTime(local.Ticks, DateTimeKind.Unspecified);
            var known = days.TryToUtc(DateOnly.FromDateTime(wall), wall.TimeOfDay.Ticks, out var utc);
            return days.DayOf(instant) == DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime)
                && known == !zone.IsInvalidTime(wall)
                && (!known || utc == wall.Ticks - zone.GetUtcOffset(wall).Ticks);
        }));
    }

    [Theory]
    [InlineData("2026-03-31T14:30", "2026-03-31T06:30:00.0000000+00:00")]
    [InlineData("2026-03-31 14:30:15", "2026-03-31T06:30:15.0000000+00:00")]
    [InlineData("2026-03-31T14:30:15.25Z", "2026-03-31T14:30:15.2500000+00:00")]
    [InlineData("2026-03-31T14:30:15-0330", "2026-03-31T18:00:15.0000000+00:00")]
    [InlineData("2026-03-31T14:30+08", "2026-03-31T06:30:00.0000000+00:00")]
    [InlineData("2026-03-31", "2026-03-30T16:00:00.0000000+00:00")]
    public void TryParse_EachForm_IsThatInstant(string text, string expected)
    {
        Assert.True(InstantText.TryParse(Encoding.UTF8.GetBytes(text), new ZoneDays(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai")), out var instant));
        Assert.Equal(expected, instant.ToString("O"));
    }

    [Theory]
    [InlineData("2026-3-31T14:30")]
    [InlineData("2026-03-31T24:00")]
    [InlineData("2026-03-31T14:30:60")]
    [InlineData("2026-03-31T14")]
    [InlineData("2026-03-31T14:30:15.")]
    [InlineData("2026-03-31T14:30:15.12345678")]
    [InlineData("2026-03-31T14:30+15:00")]
    [InlineData("2026-03-31T14:30Zx")]
    [InlineData("2026-03-31X14:30")]
    [InlineData("0001-01-01T00:00+08:00")]
    public void TryParse_OtherForms_AreRefused(string text) =>
        Assert.False(InstantText.TryParse(Encoding.UTF8.GetBytes(text), new ZoneDays(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai")), out _));
}
