export interface PlayerFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
  readonly lazy: boolean;
}

export function playerFiles(root: string): Promise<PlayerFile[]>;
