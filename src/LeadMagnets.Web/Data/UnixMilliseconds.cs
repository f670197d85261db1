using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LeadMagnets.Web.Data;

/// <summary>Times are stored as UTC milliseconds: they order and compare on both engines, SQLite included.</summary>
public sealed class UnixMilliseconds() : ValueConverter<DateTimeOffset, long>(
    time => time.ToUnixTimeMilliseconds(),
    stored => DateTimeOffset.FromUnixTimeMilliseconds(stored));
