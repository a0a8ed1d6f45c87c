import { computed, ref } from "vue";
import { language } from "./language";

export interface Viewer {
  kind: "citizen" | "officer";
  id: string;
  name: string;
  level?: number;
  roles?: string[];
  division?: string;
  site_id?: string | null;
}
interface Session { access_token: string; expires_in: number; viewer: Viewer }
interface Kept { token: string; expires: number; viewer: Viewer }

const KEY = "yc.session";
/** Says that a refresh cookie is worth trying; the cookie itself is out of a script's reach. */
const HINT = "yc.signed-in";

const kept = ref<Kept | null>(JSON.parse(sessionStorage.getItem(KEY) ?? "null") as Kept | null);

/** Who is signed in here, or null. */
export const viewer = computed<Viewer | null>(() => kept.value?.viewer ?? null);
export const signedIn = computed(() => viewer.value !== null);

export const accessToken = (): string | null => kept.value?.token ?? null;

function keep(session: Session): Viewer {
  kept.value = { token: session.access_token, expires: Date.now() + session.expires_in * 1000, viewer: session.viewer };
  sessionStorage.setItem(KEY, JSON.stringify(kept.value));
  localStorage.setItem(HINT, session.viewer.kind);
  return session.viewer;
}

export function forget(): void {
  kept.value = null;
  sessionStorage.removeItem(KEY);
  localStorage.removeItem(HINT);
}

async function call(path: string, body?: unknown, method = "POST"): Promise<Response> {
  const headers: Record<string, string> = { "Content-Type": "application/json", "Accept-Language": language.value };
  if (kept.value) headers.Authorization = `Bearer ${kept.value.token}`;
  return fetch(`/api/identity${path}`, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
}

let renewing: Promise<boolean> | null = null;

/**
 * Gets a new access token with the refresh cookie. One tab at a time: the cookie rotates, and a second use of the old one
 * would look like theft. False when there is nobody signed in; a lost network keeps the session as it is.
 */
export function renew(): Promise<boolean> {
  renewing ??= locked(async () => {
    if (!localStorage.getItem(HINT)) return false;
    try {
      const answer = await call("/sessions/refresh");
      if (answer.ok) {
        keep((await answer.json()) as Session);
        return true;
      }
      if (answer.status === 401) forget();
      return false;
    } catch {
      return false;
    }
  }).finally(() => (renewing = null));
  return renewing;
}

const locked = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks ? (navigator.locks.request("yc.refresh", work) as Promise<T>) : work();

/** Called once by start(): brings back a session of another tab or day before the first page asks for data. */
export async function resume(): Promise<void> {
  const stale = !kept.value || kept.value.expires < Date.now() + 30_000;
  if (stale && localStorage.getItem(HINT)) await renew();
}

/** Takes the Session that a sign-in answered. */
export const begin = (session: unknown): Viewer => keep(session as Session);

/** Ends this session here and at the service. */
export async function signOut(): Promise<void> {
  await call("/sessions/current", undefined, "DELETE").catch(() => undefined);
  forget();
}

/* Asking to sign in: a page awaits signInFirst(), the frame shows the sheet. */
const waiting = ref<((viewer: Viewer | null) => void) | null>(null);
export const signInAsked = computed(() => waiting.value !== null);

/** Resolves with the person once signed in (at once when already), or null when they close the sheet. */
export function signInFirst(): Promise<Viewer | null> {
  if (viewer.value) return Promise.resolve(viewer.value);
  return new Promise((resolve) => {
    waiting.value?.(null);
    waiting.value = resolve;
  });
}

export function signInAnswered(): void {
  waiting.value?.(viewer.value);
  waiting.value = null;
}
