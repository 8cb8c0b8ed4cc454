// The few globals of a Jira page that the front end uses.

interface AuiFlag extends HTMLElement {
  close(): void;
}

interface AuiDialog2 {
  show(): void;
  hide(): void;
  remove(): void;
  on(event: 'show' | 'hide', listener: () => void): void;
}

declare const AJS: {
  I18n: { getText(key: string, ...args: Array<string | number>): string };
  Meta?: { get(name: string): string | undefined };
  contextPath(): string;
  dialog2(element: HTMLElement): AuiDialog2;
  flag(options: { type: 'success' | 'info' | 'warning' | 'error'; title?: string; close?: 'auto' | 'manual' | 'never' }): AuiFlag;
};

interface Window {
  JIRA?: {
    Events?: { NEW_CONTENT_ADDED?: string };
    bind?(event: string, listener: () => void): void;
  };
}
