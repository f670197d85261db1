import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { eventually } from "./eventually";
import { freePort } from "./freePort";

const ours = resolve(import.meta.dirname, "../wordpress/site");
/** Those of PHP's parts that Debian keeps in files of their own and WordPress asks for. */
const extensions = ["mysqlnd", "mysqli", "ctype", "iconv", "tokenizer"];

/**
 * A real WordPress out of Debian's packages, unpacked into a folder: served by PHP's own server, with a MariaDB that listens on nothing but a
 * socket. Nothing of either is installed, and both end with it.
 */
export class Weblog {
  /** What its server, and the database, wrote to their consoles. */
  console = "";

  private constructor(readonly url: string, private readonly folder: string, private readonly processes: ChildProcess[]) {}

  /** @param packages Where they are unpacked. @param product The only address that it may reach. */
  static async open(packages: string, product: string): Promise<Weblog> {
    const port = await freePort();
    // Sockets have short addresses only, which those below the repository may not be.
    const weblog = new Weblog(`http://weblog.localhost:${port}`, await mkdtemp(join(tmpdir(), "weblog-")), []);
    try {
      await weblog.startDatabase(packages);
      await weblog.startServer(packages, port, new URL(product));
      return weblog;
    } catch (error) {
      await weblog.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    for (const process of [...this.processes].reverse()) await ended(process);
    await rm(this.folder, { recursive: true, force: true });
  }

  private get socket(): string {
    return join(this.folder, "socket");
  }

  /** Whoever reaches the socket may do all: it is in a folder of the one who runs the tests. */
  private async startDatabase(packages: string): Promise<void> {
    const [data, first] = [await mkdtemp(join(this.folder, "data-")), join(this.folder, "first.sql")];
    await writeFile(first, "CREATE DATABASE wordpress CHARACTER SET utf8mb4;\n");
    const database = this.start(packages, "usr/sbin/mariadbd", [
      "--no-defaults", `--datadir=${data}`, `--socket=${this.socket}`, `--init-file=${first}`, `--lc-messages-dir=${packages}/usr/share/mysql`,
      `--character-sets-dir=${packages}/usr/share/mysql/charsets`, "--skip-networking", "--skip-grant-tables", ...(process.getuid?.() === 0 ? ["--user=root"] : []),
    ]);
    await this.untilIt(database, () => existsSync(this.socket), "the database listens");
  }

  private async startServer(packages: string, port: number, product: URL): Promise<void> {
    const root = join(packages, "usr/share/wordpress");
    await copyFile(join(ours, "wp-config.php"), join(root, "wp-config.php"));
    const parts = join(packages, "usr/lib/php", only(readdirSync(join(packages, "usr/lib/php")), /^\d{8}$/));
    const server = this.start(packages, join("usr/bin", only(readdirSync(join(packages, "usr/bin")), /^php\d+\.\d+$/)), [
      "-n", "-d", `extension_dir=${parts}`, ...extensions.flatMap(name => ["-d", `extension=${name}`]), "-d", "zend_extension=opcache", "-S", `127.0.0.1:${port}`, "-t", root,
    ], { WEBLOG_DATABASE: this.socket, WEBLOG_PLUGINS: join(ours, "plugins"), WEBLOG_PRODUCT_HOST: product.hostname, WEBLOG_PRODUCT_PORT: product.port });
    await this.untilIt(server, () => fetch(`http://127.0.0.1:${port}/readme.html`).then(answer => answer.ok, () => false), "the weblog answers");
  }

  private start(packages: string, program: string, args: string[], more: Readonly<Record<string, string>> = {}): ChildProcess {
    const libraries = readdirSync(join(packages, "usr/lib")).filter(name => name.endsWith("-linux-gnu")).map(name => join(packages, "usr/lib", name));
    const started = spawn(join(packages, program), args, { env: { ...process.env, LD_LIBRARY_PATH: libraries.join(":"), ...more }, stdio: ["ignore", "pipe", "pipe"] });
    this.processes.push(started);
    for (const stream of [started.stdout, started.stderr]) stream.on("data", (text: Buffer) => (this.console = (this.console + text).slice(-20_000)));
    return started;
  }

  private async untilIt(process: ChildProcess, isThere: () => boolean | Promise<boolean>, what: string): Promise<void> {
    await eventually(() => {
      if (process.exitCode !== null) throw new Error(`${process.spawnfile} ended while it started:\n${this.console}`);
      return isThere();
    }, what, 60_000);
  }
}

function only(names: readonly string[], like: RegExp): string {
  const found = names.filter(name => like.test(name));
  if (found.length !== 1) throw new Error(`One of ${names.join(", ")} should be like ${like}.`);
  return found[0]!;
}

async function ended(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const exit = once(process, "exit");
  process.kill();
  await exit;
}
