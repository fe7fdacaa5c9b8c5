import { defineConfig } from "vite";

// The server's build sets GRAPHIQL_OUT to its own intermediate folder and embeds what is built there.
export default defineConfig({
  base: "/graphiql/",
  logLevel: "error",
  build: { outDir: process.env.GRAPHIQL_OUT ?? "dist", emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 5000 },
  worker: { format: "es" },
});
