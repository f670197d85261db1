namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>Of many numbers one.</summary>
internal static class Aggregates
{
    /// <summary>In the given order, as all parts of the house must: another order gives another last bit.</summary>
    public static double Sum(ReadOnlySpan<double> numbers)
    {
        var sum = 0.0;
        foreach (var number in numbers) sum += number;
        return sum;
    }

    /// <summary>0 where there are none, as in Excel.</summary>
    public static double Smallest(ReadOnlySpan<double> numbers)
    {
        if (numbers.IsEmpty) return 0;
        var smallest = numbers[0];
        foreach (var number in numbers) smallest = Math.Min(smallest, number);
        return smallest;
    }

    /// <summary>0 where there are none, as in Excel.</summary>
    public static double Largest(ReadOnlySpan<double> numbers)
    {
        if (numbers.IsEmpty) return 0;
        var largest = numbers[0];
        foreach (var number in numbers) largest = Math.Max(largest, number);
        return largest;
    }

    public static Value Median(Span<double> numbers)
    {
        if (numbers.IsEmpty) return FormulaError.Number;
        numbers.Sort();
        var middle = numbers.Length / 2;
        return numbers.Length % 2 == 1 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2;
    }

    /// <summary>Counts what is a number, or can be read as one; errors and texts are passed over.</summary>
    public static Value Count(ReadOnlySpan<Value> arguments)
    {
        var count = 0;
        foreach (var argument in arguments)
        {
            if (argument.IsTable) foreach (var cell in argument.Table.Cells) count += cell.IsNumber ? 1 : 0;
            else if (!argument.IsBlank && argument.ToNumber().IsNumber) count++;
        }
        return (double)count;
    }

    public static Value SumProduct(ReadOnlySpan<Value> arguments)
    {
        var (rows, columns) = Shapes.Of(arguments[0]);
        foreach (var argument in arguments)
            if (Shapes.Of(argument) != (rows, columns)) return FormulaError.Value;
        var sum = 0.0;
        for (var i = 0; i < rows * columns; i++)
        {
            var product = 1.0;
            foreach (ref readonly var argument in arguments)
            {
                var cell = argument.IsTable ? argument.Table.Cells[i] : argument;
                if (cell.IsError) return cell;
                product *= cell.IsNumber ? cell.Number : 0;
            }
            sum += product;
        }
        return sum;
    }
}
