#!/usr/bin/env bash
# The tests of the map and the papers run in Chromium, and need letters for Arabic and Chinese. Finds both, or installs them where that is one
# command (Debian).
set -euo pipefail
cd "$(dirname "$0")/.."

packages=()
if ! node scripts/chromium-path.mjs >/dev/null; then
  if [ -n "${CHROMIUM_PATH:-}" ]; then
    echo "CHROMIUM_PATH is set to $CHROMIUM_PATH, which is not a program." >&2
    exit 1
  fi
  packages+=(chromium)
fi
has_letters() { command -v fc-list >/dev/null && [ -n "$(fc-list ":lang=$1" family)" ]; }
on_linux() { [ "$(uname -s)" = Linux ]; }
if on_linux && ! { has_letters zh && has_letters ar; }; then
  packages+=(fontconfig fonts-noto-core fonts-noto-cjk)
fi
if [ "${#packages[@]}" -eq 0 ]; then
  exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  as_root=(sudo)
fi

if grep -qs '^ID=debian' /etc/os-release && { [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null; }; then
  echo "Installing for the tests of the map and the papers: ${packages[*]} ..."
  "${as_root[@]+"${as_root[@]}"}" apt-get update -q
  "${as_root[@]+"${as_root[@]}"}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${packages[@]}"
  node scripts/chromium-path.mjs >/dev/null && exit 0
fi

cat >&2 <<TEXT
The tests of the map and the papers need Chromium or Google Chrome, and fonts with Arabic and Chinese letters.
Missing, by Debian's names: ${packages[*]}
Install them; or say where Chromium is:
  CHROMIUM_PATH=/path/to/chromium npm test
TEXT
exit 1
