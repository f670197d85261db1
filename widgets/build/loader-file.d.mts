export function loaderFile(root: string, playerPath: string, playerIntegrity: string): Promise<string>;
