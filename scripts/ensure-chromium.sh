#!/usr/bin/env bash
# The tests of the map run in Chromium. Finds it, or installs it where that is one command (Debian).
set -euo pipefail
cd "$(dirname "$0")/.."

if node scripts/chromium-path.mjs >/dev/null; then
  exit 0
fi

if [ -n "${CHROMIUM_PATH:-}" ]; then
  echo "CHROMIUM_PATH is set to $CHROMIUM_PATH, which is not a program." >&2
  exit 1
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  as_root=(sudo)
fi

if grep -qs '^ID=debian' /etc/os-release && { [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null; }; then
  echo "Installing Chromium for the tests of the map ..."
  "${as_root[@]+"${as_root[@]}"}" apt-get update -q
  "${as_root[@]+"${as_root[@]}"}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends chromium
  node scripts/chromium-path.mjs >/dev/null && exit 0
fi

cat >&2 <<'TEXT'
Chromium was not found. The tests of the map need Chromium or Google Chrome.
Install one of them, or say where it is:
  CHROMIUM_PATH=/path/to/chromium npm test
TEXT
exit 1
