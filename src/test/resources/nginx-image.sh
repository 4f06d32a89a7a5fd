#!/usr/bin/env bash
# Makes a Docker image of this machine's own nginx and busybox, so that tests pull nothing.
# Usage: nginx-image.sh <folder that is empty> <image>
set -euo pipefail
ROOT=$1
IMAGE=$2
NGINX=$(PATH="$PATH:/usr/sbin:/sbin" command -v nginx)
mkdir -p "$ROOT"/{bin,etc/nginx,run,tmp,usr/sbin,usr/share/nginx/html,var/log/nginx,var/lib/nginx}
cp -L "$NGINX" "$ROOT/usr/sbin/nginx"
cp -L "$(command -v busybox)" "$ROOT/bin/busybox"
for program in "$NGINX" "$(command -v busybox)"; do
  (ldd "$program" 2>/dev/null || true) | grep -o '/[^ ]*' | while read -r library; do
    mkdir -p "$ROOT$(dirname "$library")"
    cp -L "$library" "$ROOT$library"
  done || true
done
ln -s busybox "$ROOT/bin/wget"
echo 'root:x:0:0:root:/:/bin/sh' >"$ROOT/etc/passwd"
echo 'root:x:0:' >"$ROOT/etc/group"
cat >"$ROOT/etc/nginx/nginx.conf" <<'EOF'
user root;
daemon off;
error_log /dev/stderr;
pid /run/nginx.pid;
events {}
http {
  types { text/html html; }
  access_log off;
  client_max_body_size 0;
  server { listen 80; root /usr/share/nginx/html; }
}
EOF
tar -C "$ROOT" -c . | docker import --change 'CMD ["/usr/sbin/nginx"]' --change 'ENV PATH=/usr/sbin:/bin' - "$IMAGE" >/dev/null
