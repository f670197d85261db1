import type { Problem } from "../../contract/problem";
import { Dialog } from "./Dialog";

interface Props {
  readonly problems: readonly Problem[];
  readonly magnet: string;
  /** In words. */
  where(path: string): string;
  canShow(path: string): boolean;
  show(path: string): void;
  close(): void;
}

/** What stands between the draft and publishing, each a click from its place. */
export const ProblemList = ({ problems, magnet, where, canShow, show, close }: Props) => (
  <Dialog title="Before it can be published" class="b-problems" close={close}>
    <ul>
      {problems.map(({ path, message }) => (
        <li key={`${path} ${message}`}>
          {canShow(path) ? <button type="button" onClick={() => show(path)}>{message}</button> : <p>{message}</p>}
          <span class="small">{where(path)}</span>
        </li>
      ))}
    </ul>
    <p class="hint"><a href={`/magnets/${magnet}/proof`}>The whole check</a> also walks ten thousand visitors through it.</p>
  </Dialog>
);
