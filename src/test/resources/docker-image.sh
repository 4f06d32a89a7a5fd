#!/usr/bin/env bash
# Makes a Docker image of this machine's own Node, npm and shell, so that tests pull nothing.
# Usage: docker-image.sh <folder that is empty> <image>
set -euo pipefail
ROOT=$1
IMAGE=$2
mkdir -p "$ROOT"/{bin,usr/bin,tmp,opt,etc}
chmod 1777 "$ROOT/tmp"
for program in node sh sleep env cat id head grep; do
  file=$(readlink -f "$(command -v "$program")")
  cp -L "$file" "$ROOT/bin/$program"
  ldd "$file" | grep -o '/[^ ]*' | while read -r library; do
    mkdir -p "$ROOT$(dirname "$library")"
    cp -L "$library" "$ROOT$library"
  done
done
ln -s ../../bin/env "$ROOT/usr/bin/env"
cp -R "$(dirname "$(dirname "$(readlink -f "$(command -v npm)")")")" "$ROOT/opt/npm"
printf '#!/bin/sh\nexec /bin/node /opt/npm/bin/npm-cli.js "$@"\n' >"$ROOT/bin/npm"
chmod +x "$ROOT/bin/npm"
tar -C "$ROOT" -c . | docker import --change 'ENV PATH=/bin:/usr/bin' - "$IMAGE" >/dev/null
