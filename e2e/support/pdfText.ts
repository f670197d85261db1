import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

const program = process.env.LEADMAGNETS_TEST_PDFTOTEXT ?? "pdftotext";

/** The text of a PDF as a reader would copy it. */
export async function pdfText(pdf: Buffer): Promise<string> {
  const reader = spawn(program, ["-layout", "-", "-"], { stdio: ["pipe", "pipe", "inherit"] });
  reader.stdin.end(pdf);
  return text(reader.stdout);
}
