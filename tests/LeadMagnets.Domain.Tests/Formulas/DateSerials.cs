using LeadMagnets.Domain.Formulas;
using Xunit;

namespace LeadMagnets.Domain.Tests.Formulas;

public sealed class DateSerials
{
    public sealed record Row(int Serial, int Year, int Month, int Day, int Weekday, double AddMonths, int? Later);

    /// <summary>date-serials.json is made here; the widget's tests read it.</summary>
    [Fact]
    public void The_dates_for_the_widget_are_up_to_date()
    {
        var random = new Random(1900);
        var serials = Enumerable.Range(0, 400).Select(_ => random.Next(DateSerial.First, DateSerial.Last + 1)).Concat([61, 62, 366, 367, 1461, 36525, 36526, 36585, 45322, 45351, 73050, 73109, 73110, 2958465]);

        Vectors.Matches("date-serials.json", serials.Select(serial =>
        {
            var (date, months) = (DateSerial.DateOf(serial), random.Next(-40, 41));
            return Vectors.Json(new Row(serial, date.Year, date.Month, date.Day, DateSerial.Weekday(serial), months, DateSerial.AddMonths(serial, months)));
        }));
    }

    [Theory]
    [InlineData(1900, 3, 1, 61)]
    [InlineData(2024, 1, 31, 45322)]
    [InlineData(2024, 2, 29, 45351)]
    [InlineData(9999, 12, 31, 2958465)]
    [InlineData(2024, 13, 1, 45658)]
    [InlineData(2024, 0, 15, 45275)]
    [InlineData(2024, 3, 0, 45351)]
    [InlineData(2024, -11.9, 1, 44927)]
    [InlineData(2024, 1, 400, 45691)]
    public void A_day_has_the_serial_of_a_spreadsheet(double year, double month, double day, int serial) => Assert.Equal(serial, DateSerial.Of(year, month, day));

    [Theory]
    [InlineData(1900, 2, 28)]
    [InlineData(10000, 1, 1)]
    [InlineData(9999, 12, 32)]
    [InlineData(double.NaN, 1, 1)]
    [InlineData(2024, 1e300, 1)]
    public void What_no_spreadsheet_agrees_about_is_no_date(double year, double month, double day) => Assert.Null(DateSerial.Of(year, month, day));

    [Fact]
    public void A_month_later_is_at_most_its_last_day()
    {
        Assert.Equal(45351, DateSerial.AddMonths(45322, 1));
        Assert.Equal(45350, DateSerial.AddMonths(45716, -12));
        Assert.Null(DateSerial.AddMonths(61, -1));
    }

    [Fact]
    public void The_week_begins_with_Sunday()
    {
        Assert.Equal((int)DayOfWeek.Wednesday, DateSerial.Weekday(45322));
        Assert.Equal((int)DateSerial.DateOf(2958465).DayOfWeek, DateSerial.Weekday(2958465));
    }
}
