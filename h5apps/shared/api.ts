import { language } from "./language";
import { accessToken, renew } from "./session";
import { t } from "./words";

/** One wrong field, named as the service names it (`applicant.phone`). */
export interface FieldProblem { field: string; code: string; message: string }

/** A refusal of the service (RFC 9457). `code` is stable; `message` is for people, in their language. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly fields: FieldProblem[] = [],
    readonly body: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = "ProblemError";
  }
  /** Field → message, for a form. */
  get byField(): Record<string, string> {
    return Object.fromEntries(this.fields.map((f) => [f.field, f.message]));
  }
}

/** Nothing came back: no network, or the service is away. The request may or may not have arrived. */
export class NetworkError extends Error {
  constructor() {
    super(t("networkFailed"));
    this.name = "NetworkError";
  }
}

type Query = Record<string, string | number | boolean | null | undefined>;
export interface RequestOptions {
  query?: Query;
  body?: unknown;
  headers?: Record<string, string>;
  /** Makes a creating POST safe to repeat: same key, same answer. */
  idempotencyKey?: string;
  /** Send no token and never ask to sign in. */
  anonymous?: boolean;
  signal?: AbortSignal;
  /** How the answer is read; `blob` for PDFs and pictures. */
  as?: "json" | "blob";
}

export interface Page<T> { items: T[]; next: string | null }

async function request<T>(method: string, path: string, options: RequestOptions = {}): Promise<T> {
  let answer = await attempt(method, path, options);
  if (answer.status === 401 && !options.anonymous && (await renew())) answer = await attempt(method, path, options);
  if (!answer.ok) throw await problem(answer);
  if (answer.status === 204) return undefined as T;
  return (options.as === "blob" ? await answer.blob() : await answer.json()) as T;
}

async function attempt(method: string, path: string, options: RequestOptions): Promise<Response> {
  const headers: Record<string, string> = { Accept: "application/json", "Accept-Language": language.value, ...options.headers };
  const token = options.anonymous ? null : accessToken();
  if (token) headers.Authorization = `Bearer ${token}`;
  if (options.idempotencyKey) headers["Idempotency-Key"] = options.idempotencyKey;
  const binary = options.body instanceof Blob;
  if (options.body !== undefined && !binary) headers["Content-Type"] = "application/json";
  const body = options.body === undefined ? undefined : binary ? (options.body as Blob) : JSON.stringify(options.body);
  try {
    return await fetch(`/api${path}${search(options.query)}`, { method, headers, body, signal: options.signal });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new NetworkError();
  }
}

function search(query: Query = {}): string {
  const given = Object.entries(query).filter(([, v]) => v !== undefined && v !== null && v !== "");
  return given.length ? `?${new URLSearchParams(given.map(([k, v]) => [k, String(v)]))}` : "";
}

async function problem(answer: Response): Promise<ProblemError | NetworkError> {
  const body = (await answer.json().catch(() => null)) as Record<string, unknown> | null;
  // A gateway's own page (502, 504) is the service being away, not a refusal.
  if (!body && answer.status >= 500) return new NetworkError();
  const text = (body?.detail ?? body?.title ?? t("failedTitle")) as string;
  const message = answer.status === 429 && answer.headers.get("Retry-After")
    ? t("busy", { seconds: answer.headers.get("Retry-After") ?? "" }) : text;
  return new ProblemError(answer.status, String(body?.code ?? "unknown"), message, (body?.fields ?? []) as FieldProblem[], body ?? {});
}

/** `await api.get<Item>("/catalogue/items/GA0030")`; paths begin after /api. */
export const api = {
  get: <T>(path: string, query?: Query, options: RequestOptions = {}) => request<T>("GET", path, { ...options, query }),
  post: <T>(path: string, body?: unknown, options: RequestOptions = {}) => request<T>("POST", path, { ...options, body }),
  put: <T>(path: string, body?: unknown, options: RequestOptions = {}) => request<T>("PUT", path, { ...options, body }),
  patch: <T>(path: string, body?: unknown, options: RequestOptions = {}) => request<T>("PATCH", path, { ...options, body }),
  delete: <T = void>(path: string, options: RequestOptions = {}) => request<T>("DELETE", path, options),
};

/** Opens a file that needs the token (a PDF, a photo) in a new tab, or saves it where tabs are not allowed. */
export async function openFile(path: string, name: string): Promise<void> {
  const url = URL.createObjectURL(await api.get<Blob>(path, undefined, { as: "blob" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** What to tell a person about any error. */
export const wordsOf = (error: unknown): string =>
  error instanceof ProblemError || error instanceof NetworkError ? error.message : t("failedTitle");
