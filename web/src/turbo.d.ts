// The few parts of Turbo we call: the package ships no types of its own.
declare module "@hotwired/turbo" {
  export function visit(location: string, options?: { action?: "advance" | "replace" | "restore"; response?: { statusCode: number; responseHTML: string; redirected: boolean } }): void;
  export const config: {
    forms: { confirm: (message: string, form: HTMLFormElement, submitter: HTMLElement | null) => Promise<boolean> };
  };
}
