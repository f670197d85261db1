import { start } from "../builder/start";

void start(document.getElementById("builder")!);
