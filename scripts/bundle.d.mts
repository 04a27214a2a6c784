/** Gives the path of one ECMAScript file made of a TypeScript file (absolute path) and all that it imports. */
export function bundle(entry: string): Promise<string>;
