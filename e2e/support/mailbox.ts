import { SMTPServer } from "smtp-server";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { eventually } from "./eventually";
import { readMail, type Mail } from "./readMail";

/** A real mail server on this machine that keeps what it is given. */
export class Mailbox {
  private readonly mails: Mail[] = [];
  private readonly smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, session, done) => {
      void text(stream).then(raw => {
        this.mails.push(readMail(raw, session.envelope.rcptTo.map(to => to.address)));
        done();
      }, done);
    },
  });

  constructor(readonly port: number) {}

  async open(): Promise<void> {
    this.smtp.listen(this.port, "127.0.0.1");
    await once(this.smtp.server, "listening");
  }

  async close(): Promise<void> {
    await new Promise<void>(closed => this.smtp.close(() => closed()));
  }

  to(address: string): readonly Mail[] {
    return this.mails.filter(mail => mail.to.includes(address));
  }

  /** The first mail to an address whose text contains something. */
  arrived(address: string, containing = ""): Promise<Mail> {
    const find = () => this.to(address).find(mail => mail.subject.includes(containing) || mail.text.includes(containing));
    return eventually(find, `a mail with “${containing}” arrives at ${address}`);
  }
}
