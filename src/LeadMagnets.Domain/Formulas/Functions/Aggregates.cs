namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>
/// What sums and averages see: numbers of tables (their texts, logicals and blanks are passed over) and arguments by
/// themselves, which are converted: <c>SUM("3", TRUE)</c> is 4. An answer that is missing is passed over.
/// </summary>
internal static class Aggregates
{
    /// <summary>Hands the numbers to a function that makes a value of them; the first error wins.</summary>
    public static Func<Value[], Value> Over(Func<List<double>, Value> body) => arguments =>
    {
        var numbers = new List<double>();
        foreach (var argument in arguments)
            if (Collect(argument, numbers) is { } error) return error;
        return body(numbers);
    };

    /// <summary>In the given order, as all parts of the house must: another order gives another last bit.</summary>
    public static double Sum(IReadOnlyList<double> numbers)
    {
        var sum = 0.0;
        for (var i = 0; i < numbers.Count; i++) sum += numbers[i];
        return sum;
    }

    public static Value Median(List<double> numbers)
    {
        if (numbers.Count == 0) return FormulaError.Number;
        numbers.Sort();
        var middle = numbers.Count / 2;
        return numbers.Count % 2 == 1 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2;
    }

    /// <summary>Counts what is a number, or can be read as one; errors and texts are passed over.</summary>
    public static Value Count(Value[] arguments)
    {
        var count = 0;
        foreach (var argument in arguments)
        {
            if (argument.IsTable) foreach (var cell in argument.Table.Cells) count += cell.IsNumber ? 1 : 0;
            else if (!argument.IsBlank && argument.ToNumber().IsNumber) count++;
        }
        return (double)count;
    }

    public static Value SumProduct(Value[] arguments)
    {
        var (rows, columns) = Shapes.Of(arguments[0]);
        if (Array.Exists(arguments, argument => Shapes.Of(argument) != (rows, columns))) return FormulaError.Value;
        var sum = 0.0;
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var product = 1.0;
                foreach (var argument in arguments)
                {
                    var cell = Shapes.Cell(argument, row, column);
                    if (cell.IsError) return cell;
                    product *= cell.IsNumber ? cell.Number : 0;
                }
                sum += product;
            }
        }
        return sum;
    }

    private static Value? Collect(Value argument, List<double> numbers)
    {
        foreach (var cell in argument.IsTable ? argument.Table.Cells : [argument])
        {
            if (cell.IsBlank || (argument.IsTable && (cell.IsText || cell.IsLogical))) continue;
            var number = cell.ToNumber();
            if (number.IsError) return number;
            numbers.Add(number.Number);
        }
        return null;
    }
}
