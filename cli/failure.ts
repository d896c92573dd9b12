/** An end that the caller can do something about; its message is one sentence. Exit code 1: could not, 2: wrong usage. */
export class Failure extends Error {
  constructor(
    readonly exitCode: 1 | 2,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export const couldNot = (message: string, cause?: unknown): Failure => new Failure(1, message, { cause });
export const wrongUsage = (message: string): Failure => new Failure(2, message);

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  switch ((error as NodeJS.ErrnoException | undefined)?.code) {
    case "ENOENT":
      return "it does not exist";
    case "EACCES":
    case "EPERM":
      return "access is not allowed";
    case "EISDIR":
      return "it is a folder";
    case "ENOTDIR":
      return "a part of its path is not a folder";
    case "EROFS":
      return "the disk cannot be written";
    case "ENOSPC":
      return "the disk is full";
    case "EMFILE":
      return "too many files are open";
    default:
      return (error as Error | undefined)?.message ?? "the reason is not known";
  }
}
