import type { Problem } from "../../contract/problem";
import { Dialog } from "./Dialog";

interface Props {
  readonly problems: readonly Problem[];
  readonly magnet: string;
  canShow(path: string): boolean;
  show(path: string): void;
  close(): void;
}

/** What stands between the draft and publishing, each a click from its place. */
export const ProblemList = ({ problems, magnet, canShow, show, close }: Props) => (
  <Dialog title="Before it can be published" class="b-problems" close={close}>
    <ul>
      {problems.map(({ path, message }) => (
        <li key={`${path} ${message}`}>
          {canShow(path) ? <button type="button" onClick={() => show(path)}>{message}</button> : <p>{message}</p>}
          <code>{path}</code>
        </li>
      ))}
    </ul>
    <p class="hint"><a href={`/magnets/${magnet}/proof`}>The whole check</a> also walks ten thousand visitors through it.</p>
  </Dialog>
);
