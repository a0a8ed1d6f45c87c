import "./tokens.css";
import "./base.css";
import { createApp, nextTick, watchEffect, type Component } from "vue";
import { createRouter, createWebHashHistory, type RouteRecordRaw } from "vue-router";
import { announce } from "./announce";
import "./elder";
import { openOutbox } from "./outbox";
import { resume, signedIn, signInFirst } from "./session";
import { t } from "./words";

declare module "vue-router" {
  interface RouteMeta {
    /** The page's name: browser title, header and what a screen reader says on arrival. */
    title?: () => string;
    /** Only for a signed-in person: the sheet opens first. */
    signedIn?: boolean;
    /** One of the tabs: the tab bar is shown on a phone. */
    tab?: boolean;
  }
}

/** Starts an app: `start({ name: "portal", root: App, routes, title: () => t("portal") })`. */
export async function start(app: { name: string; root: Component; routes: RouteRecordRaw[]; title: () => string }): Promise<void> {
  const router = createRouter({
    history: createWebHashHistory(),
    routes: app.routes,
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  });

  router.beforeEach(async (to) => {
    if (!to.meta.signedIn || signedIn.value) return true;
    if (await signInFirst()) return true;
    if (router.currentRoute.value.matched.length) return false;
    if (!router.resolve("/").meta.signedIn) return "/";
    location.assign("/h5/portal/");
    return false;
  });

  watchEffect(() => {
    const page = router.currentRoute.value.meta.title?.();
    document.title = page ? `${page} · ${app.title()}` : app.title();
  });

  // A new page is a new page to a screen reader as well: its name is read and the focus starts at its top.
  let first = true;
  router.afterEach(async (to, from, failure) => {
    if (failure || (to.path === from.path && !first)) return;
    if (first) {
      first = false;
      return;
    }
    await nextTick();
    document.getElementById("main")?.focus({ preventScroll: true });
    announce(to.meta.title?.() ?? app.title(), { shown: false });
  });

  await Promise.race([resume(), new Promise((done) => setTimeout(done, 2500))]);
  const vue = createApp(app.root);
  vue.config.errorHandler = (error) => {
    console.error(error);
    announce(t("failedTitle"), { tone: "bad" });
  };
  vue.use(router);
  // Mounted before the first page is known: that page may wait for a sign-in, and the frame shows the sheet.
  vue.mount("#app");
  void openOutbox().catch(() => undefined);
  keepForOffline(app.name);
}

function keepForOffline(name: string): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  void navigator.serviceWorker.register("/h5/sw.js").then(async () => {
    const worker = (await navigator.serviceWorker.ready).active;
    setTimeout(() => worker?.postMessage({ app: name }), 3000);
  }).catch(() => undefined);
}
