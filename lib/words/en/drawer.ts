export const drawer = {} as const;
