/** The phone's own small database: what waits to be sent, uploads half done, drafts not yet saved. */
const STORES = ["outbox", "uploads", "drafts"] as const;
type Store = (typeof STORES)[number];

let opened: Promise<IDBDatabase> | null = null;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open("yichuang", 1);
    request.onupgradeneeded = () => STORES.forEach((name) => request.result.createObjectStore(name, { keyPath: "id" }));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("indexedDB"));
  });
  return opened;
}

async function run<T>(store: Store, mode: IDBTransactionMode, work: (s: IDBObjectStore) => IDBRequest): Promise<T> {
  const db = await database();
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(store, mode);
    const request = work(transaction.objectStore(store));
    // Durable only when the transaction is complete, not when the request has succeeded.
    transaction.oncomplete = () => resolve(request.result as T);
    transaction.onerror = transaction.onabort = () => reject(transaction.error ?? new Error("indexedDB"));
  });
}

export const put = (store: Store, value: { id: string }) => run<void>(store, "readwrite", (s) => s.put(value));
export const get = <T>(store: Store, id: string) => run<T | undefined>(store, "readonly", (s) => s.get(id));
export const all = <T>(store: Store) => run<T[]>(store, "readonly", (s) => s.getAll());
export const remove = (store: Store, id: string) => run<void>(store, "readwrite", (s) => s.delete(id));
