// One EventSource on /live for all tabs of a browser: HTTP/1.1 allows six connections to a host.
// The tab that holds the lock listens and repeats to the others; when it closes, the next takes over.

/** What the server says has changed: ticket numbers, or the lists and their counts. */
export interface Change {
  tickets?: number[];
  lists?: boolean;
  /** Who came to which ticket, began to write there, or left. */
  looks?: { ticket: number; person: number }[];
  /** The connection was down for a while: anything may have changed. */
  everything?: boolean;
}

/** Milliseconds until a connection that was refused is tried again. */
const RETRY = 5000;

type Listener = (change: Change) => void;
const listeners = new Set<Listener>();
let started = false;

function tell(change: Change): void {
  for (const listener of listeners) listener(change);
}

/** Hold the connection until this tab closes. */
function lead(channel: BroadcastChannel): Promise<never> {
  let wasDown = false;
  let source: EventSource | undefined;
  const share = (change: Change): void => {
    tell(change);
    channel.postMessage(change);
  };
  const listen = (): void => {
    const opened = new EventSource("/live");
    source = opened;
    opened.onmessage = (event) => {
      try {
        share(JSON.parse(event.data as string) as Change);
      } catch {
        // A message we cannot read may be of a newer server: the safe answer is to look again.
        share({ everything: true });
      }
    };
    opened.onerror = () => {
      // Looked at once, so that the page says that it may be out of date.
      if (!wasDown) share({ everything: true });
      wasDown = true;
      // A browser gives up on an answer that is no stream, such as the sign-in.
      if (opened.readyState === EventSource.CLOSED) setTimeout(listen, RETRY);
    };
    opened.onopen = () => {
      if (wasDown) share({ everything: true });
      wasDown = false;
    };
  };
  listen();
  addEventListener("pagehide", () => source?.close());
  return new Promise(() => {});
}

/** Call `listener` for each change from now on; the answer stops it. */
export function onChange(listener: Listener): () => void {
  listeners.add(listener);
  if (!started) {
    started = true;
    const channel = new BroadcastChannel("guichet-live");
    channel.onmessage = (event) => tell(event.data as Change);
    // Locks exist only on https and localhost; elsewhere each tab listens for itself.
    if (navigator.locks) void navigator.locks.request("guichet-live", () => lead(channel));
    else void lead(channel);
  }
  return () => listeners.delete(listener);
}
