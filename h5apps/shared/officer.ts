import { computed, onScopeDispose, ref } from "vue";
import { translator } from "./language";
import { viewer } from "./session";

/** Words of the officers' sign-in and lock, shared by the console and the office. */
export const o = translator({
  zh: {
    signIn: "工作人员登录", username: "用户名", password: "密码", totp: "动态口令", totpHint: "身份验证器上的 6 位数字", enter: "登录",
    newPassword: "新密码", newPasswordWhy: "初次登录或满 90 天，请先换一个新密码：至少 12 位，含字母、数字和符号。",
    missing: "请填写{field}", totpWrong: "请输入 6 位数字", citizenHere: "当前登录的是市民账号，请用工作人员账号登录。",
    locked: "已锁定", lockedWhy: "{name} 离开了一会儿，屏幕已锁定。办到一半的内容都在。", unlock: "解锁", other: "换人登录",
    lock: "锁定", signOut: "退出登录", demo: "演示账号", demoCode: "填入", demoWhy: "只在演示环境出现，动态口令自动算好。",
    window_clerk: "窗口人员", reviewer: "审批人员", supervisor: "督查人员", hotline_agent: "热线话务员",
    system_admin: "系统管理员", security_admin: "安全管理员", audit_admin: "审计管理员",
  },
  en: {
    signIn: "Staff sign-in", username: "User name", password: "Password", totp: "One-time code", totpHint: "The 6 digits in your authenticator", enter: "Sign in",
    newPassword: "New password", newPasswordWhy: "First sign-in, or 90 days have passed: please choose a new password of at least 12 letters, digits and signs.",
    missing: "Please fill in: {field}", totpWrong: "Enter the 6 digits", citizenHere: "A citizen is signed in here. Please sign in with a staff account.",
    locked: "Locked", lockedWhy: "{name} was away for a while, so the screen is locked. What was begun is still here.", unlock: "Unlock", other: "Somebody else",
    lock: "Lock", signOut: "Sign out", demo: "Demonstration accounts", demoCode: "Fill in", demoWhy: "Only in a demonstration; the one-time code is worked out for you.",
    window_clerk: "Window clerk", reviewer: "Reviewer", supervisor: "Supervisor", hotline_agent: "Hotline agent",
    system_admin: "System administrator", security_admin: "Security administrator", audit_admin: "Audit administrator",
  },
});

export type Role = "window_clerk" | "reviewer" | "supervisor" | "hotline_agent" | "system_admin" | "security_admin" | "audit_admin";

export const officer = computed(() => (viewer.value?.kind === "officer" ? viewer.value : null));
export const hasRole = (...roles: Role[]): boolean => roles.some((role) => officer.value?.roles?.includes(role));

const KEY = "yc.locked";
/** Whether the screen is covered until the officer signs in again; it outlives a reload. */
export const locked = ref(sessionStorage.getItem(KEY) === "yes");

export function setLocked(on: boolean): void {
  locked.value = on;
  if (on) sessionStorage.setItem(KEY, "yes");
  else sessionStorage.removeItem(KEY);
}

/** Covers the screen after `minutes` without a touch or a key (GB/T 22239 8.1.4.1: automatic log-off when idle). */
export function useIdleLock(minutes: number): void {
  let last = Date.now();
  const seen = () => (last = Date.now());
  const events = ["pointerdown", "keydown", "wheel"] as const;
  events.forEach((name) => window.addEventListener(name, seen, { passive: true }));
  const clock = setInterval(() => {
    if (officer.value && !locked.value && Date.now() - last > minutes * 60_000) setLocked(true);
  }, 5000);
  onScopeDispose(() => {
    clearInterval(clock);
    events.forEach((name) => window.removeEventListener(name, seen));
  });
}
