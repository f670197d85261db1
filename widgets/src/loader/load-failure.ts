/** Why a magnet could not be loaded, in words for the visitor or the page's owner. */
export class LoadFailure extends Error {
  constructor(message: string, readonly retryable: boolean) {
    super(message);
  }
}
