System.Console.WriteLine("This project only makes migrations: see the README, section Database.");
