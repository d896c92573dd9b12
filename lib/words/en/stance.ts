export const stance = {} as const;
