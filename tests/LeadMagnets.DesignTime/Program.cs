System.Console.WriteLine("This project only makes migrations: npm run migration -- NameOfTheChange");
