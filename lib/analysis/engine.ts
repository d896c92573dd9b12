/** Version of everything between an article and its comparison. Cached results of another version are computed anew. */
export const ENGINE = "0.1.0";
