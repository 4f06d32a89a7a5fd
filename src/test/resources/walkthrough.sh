# Goes on where the README's first five minutes end: $PROJECT, $CI_TOKEN and $SERVER are set, app.apk and app.wgt lie here.

field() { sed "s/.*\"$1\":\"\([^\"]*\)\".*/\1/"; }

# A wgt for the native version that is there.
curl -sS --fail-with-body "$SERVER/api/source/upload" -H "Authorization: Bearer $CI_TOKEN" \
  -F projectId="$PROJECT" -F type=1 -F version=1.0.1 -F versionCode=101 -F nativeVersionCode=100 -F file=@app.wgt
echo

# A phone asks. The answer holds the wgt first, then the native release.
answer=$(curl -sS --fail-with-body "$SERVER/api/update" -H 'Content-Type: application/json' -d "{\"projectId\":\"$PROJECT\",
  \"platform\":\"android\",\"wgtVersion\":\"1.0.0\",\"wgtVersionCode\":100,\"nativeVersion\":\"1.0.0\",\"nativeVersionCode\":100}")
echo "$answer"
wgt=${answer%%\"native\":*}
native=${answer#*\"native\":}

# It downloads what it is offered and gets the very bytes that were uploaded.
for kind in wgt native; do
  case $kind in wgt) offer=$wgt file=app.wgt ;; native) offer=$native file=app.apk ;; esac
  curl -sS --fail -o downloaded "$(field url <<<"$offer")"
  got=$(sha256sum downloaded | cut -d' ' -f1)
  test "$got" = "$(field sha256 <<<"$offer")" || { echo "$kind: the download is not what the answer says"; exit 1; }
  test "$got" = "$(sha256sum $file | cut -d' ' -f1)" || { echo "$kind: the download is not what was uploaded"; exit 1; }
  echo "$kind $got"
done

# Disabled, it is gone.
id=$(field id <<<"$wgt")
curl -sS --fail-with-body -X PUT "$SERVER/api/source" -H "Authorization: Bearer $CI_TOKEN" -H 'Content-Type: application/json' \
  -d "{\"id\":\"$id\",\"status\":0}" >/dev/null
answer=$(curl -sS --fail-with-body "$SERVER/api/update" -H 'Content-Type: application/json' -d "{\"projectId\":\"$PROJECT\",
  \"platform\":\"android\",\"wgtVersion\":\"1.0.0\",\"wgtVersionCode\":100,\"nativeVersion\":\"1.0.0\",\"nativeVersionCode\":100}")
case $answer in *'"wgt":null'*) echo "the wgt is gone" ;; *) echo "still offered: $answer"; exit 1 ;; esac
