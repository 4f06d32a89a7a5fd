'use strict';
// Uploads with the published ali-oss package; credentials come in the environment as the server issued them, in JSON.
// upload.cjs all <key prefix>                      every call a browser or a CI job makes
// upload.cjs resume <file> <key> <checkpoint file> a large file in parallel parts, from the checkpoint if there is one

const assert = require('node:assert/strict');
const fs = require('node:fs');
const OSS = require('ali-oss');

const issued = JSON.parse(process.env.CREDENTIALS);

function connect(changes = {}) {
  return new OSS({
    accessKeyId: issued.AccessKeyId,
    accessKeySecret: issued.AccessKeySecret,
    stsToken: issued.SecurityToken,
    refreshSTSToken: async () => issued,
    region: issued.region,
    bucket: issued.bucket,
    endpoint: issued.endpoint,
    sldEnable: issued.pathStyle,
    ...changes,
  });
}

const rejectsWith = (code, call) => assert.rejects(call, error => error.code === code || assert.fail(`${error.code}: ${error.message}`));

async function all(prefix, authorizationV4) {
  const client = connect({ authorizationV4 });
  const small = Buffer.from('hello');
  const name = `${prefix}发布 包+&%?#=1.wgt`;
  const put = await client.put(name, small, { headers: { 'x-oss-forbid-overwrite': 'true' } });
  assert.match(put.res.headers.etag, /^"[0-9A-F]{32}"$/);
  await rejectsWith('FileAlreadyExists', () => client.put(name, small, { headers: { 'x-oss-forbid-overwrite': 'true' } }));
  assert.deepEqual((await client.get(name)).content, small);
  assert.equal((await client.head(name)).res.headers['content-length'], '5');

  const large = Buffer.alloc(3 * 1024 * 1024 + 77, 7);
  const uploaded = await client.multipartUpload(`${prefix}large.wgt`, large, { partSize: 1024 * 1024, parallel: 3 });
  assert.match(uploaded.etag, /^"[0-9A-F]{32}-4"$/);
  assert.ok((await client.get(`${prefix}large.wgt`)).content.equals(large));

  const listed = await client.list({ prefix, 'max-keys': 10 });
  assert.deepEqual(listed.objects.map(object => object.name).sort(), [`${prefix}large.wgt`, name].sort());
  const listedV2 = await client.listV2({ prefix, 'max-keys': 10 });
  assert.equal(listedV2.objects.length, 2);

  const begun = await client.initMultipartUpload(`${prefix}aborted.wgt`);
  await client.uploadPart(`${prefix}aborted.wgt`, begun.uploadId, 1, large, 0, 200_000);
  const parts = await client.listParts(`${prefix}aborted.wgt`, begun.uploadId);
  assert.equal(parts.parts.Size, '200000');
  await client.abortMultipartUpload(`${prefix}aborted.wgt`, begun.uploadId);
  await rejectsWith('NoSuchUpload', () => client.listParts(`${prefix}aborted.wgt`, begun.uploadId));
  await rejectsWith('NoSuchKey', () => client.head(`${prefix}aborted.wgt`));

  await rejectsWith('AccessDenied', () => client.put('somebody-else/2026-11/x.wgt', small));
  await rejectsWith('AccessDenied', () => client.list({ prefix: 'somebody-else/', 'max-keys': 10 }));
  await rejectsWith('AccessDenied', () => client.delete(name));
  await rejectsWith('SignatureDoesNotMatch', () => connect({ authorizationV4, accessKeySecret: 'wrong' }).put(name, small));
}

async function resume(file, key, checkpointFile) {
  const checkpoint = fs.existsSync(checkpointFile) ? JSON.parse(fs.readFileSync(checkpointFile, 'utf8')) : undefined;
  let sent = 0;
  const progress = async (share, state) => {
    if (state && state.doneParts.length > 0) {
      fs.writeFileSync(`${checkpointFile}.tmp`, JSON.stringify(state));
      fs.renameSync(`${checkpointFile}.tmp`, checkpointFile);
      console.log(`part ${++sent}`);
    }
  };
  const result = await connect().multipartUpload(key, file, { partSize: 1024 * 1024, parallel: 4, checkpoint, progress });
  console.log(`done ${result.etag}`);
}

async function main([what, ...rest]) {
  if (what === 'resume') {
    return resume(...rest);
  }
  await all(`${rest[0]}v1/`, false);
  return all(`${rest[0]}v4/`, true);
}

main(process.argv.slice(2)).catch(error => {
  console.log(error);
  process.exit(1);
});
