import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

/** Another address of a server, which a test may shut: then nobody answers there, as when the machine is down. */
export class Gate {
  private door: Server | undefined;
  private readonly sockets = new Set<Socket>();

  constructor(readonly port: number, private readonly to: number) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async open(): Promise<void> {
    this.door = createServer(visitor => {
      const server = connect(this.to, "127.0.0.1");
      for (const socket of [visitor, server]) {
        this.sockets.add(socket);
        socket.on("error", () => undefined).on("close", () => this.sockets.delete(socket));
      }
      visitor.pipe(server).pipe(visitor);
    });
    this.door.listen(this.port, "127.0.0.1");
    await once(this.door, "listening");
  }

  async shut(): Promise<void> {
    const door = this.door;
    this.door = undefined;
    if (!door) return;
    door.close();
    for (const socket of this.sockets) socket.destroy();
    await once(door, "close");
  }
}
