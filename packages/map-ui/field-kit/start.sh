#!/bin/sh
# Serves this folder to this computer only, for a browser that does not open it by a double click. Needs python3 or Node.js.
cd "$(dirname "$0")" || exit 1
port=${1:-8170}
echo "Open http://127.0.0.1:$port/ in a browser (Ctrl+C ends it)"
if command -v python3 >/dev/null 2>&1; then
  exec python3 -m http.server "$port" --bind 127.0.0.1
elif command -v node >/dev/null 2>&1; then
  exec node -e '
    const { createServer } = require("node:http"), { readFile } = require("node:fs"), { join, normalize, extname } = require("node:path");
    const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".webp": "image/webp", ".png": "image/png" };
    createServer(({ url }, response) => {
      const path = normalize(decodeURIComponent(url.split("?")[0])).replace(/\/$/, "/index.html");
      readFile(join(process.cwd(), path), (fault, content) => {
        response.writeHead(fault ? 404 : 200, { "content-type": types[extname(path)] ?? "application/octet-stream" }).end(content);
      });
    }).listen(Number(process.argv[1]), "127.0.0.1");
  ' "$port"
else
  echo "Neither python3 nor node was found." >&2
  exit 1
fi
