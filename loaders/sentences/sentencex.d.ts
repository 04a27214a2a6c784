declare module "sentencex" {
  /** Splits a text of the given language into sentences; joined, they are the text again. */
  export function segment(language: string, text: string): string[];
}
