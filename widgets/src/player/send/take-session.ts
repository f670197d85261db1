/** Who has a session, or is about to get one. */
export interface Guest {
  session?: string | undefined;
  readonly onSession?: () => void;
}

/** The first session that the server gives stays the visit's, whichever call brought it: blockers keep events from leaving more often than others. */
export function takeSession(guest: Guest, session: string | undefined): void {
  if (!session || guest.session) return;
  guest.session = session;
  guest.onSession?.();
}
