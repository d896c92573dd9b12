export const divergence = {} as const;
