package io.upushy.storage.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aliyun.oss.ClientBuilderConfiguration;
import com.aliyun.oss.OSS;
import com.aliyun.oss.OSSClientBuilder;
import com.aliyun.oss.OSSException;
import com.aliyun.oss.common.auth.DefaultCredentialProvider;
import com.aliyun.oss.common.comm.SignVersion;
import com.aliyun.oss.model.AbortMultipartUploadRequest;
import com.aliyun.oss.model.CompleteMultipartUploadRequest;
import com.aliyun.oss.model.InitiateMultipartUploadRequest;
import com.aliyun.oss.model.ListObjectsRequest;
import com.aliyun.oss.model.ListObjectsV2Request;
import com.aliyun.oss.model.ListPartsRequest;
import com.aliyun.oss.model.OSSObjectSummary;
import com.aliyun.oss.model.ObjectMetadata;
import com.aliyun.oss.model.PartETag;
import com.aliyun.oss.model.UploadFileRequest;
import com.aliyun.oss.model.UploadPartRequest;
import io.upushy.storage.ObjectKeys;
import io.upushy.storage.UploadCredentials;
import io.upushy.storage.UploadCredentials.Credentials;
import io.upushy.storage.Uploader;
import io.upushy.testing.Accounts;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

/** The local store as the official Java SDK sees it, with the credentials that the server issues for one prefix. */
@UpushyTest
class OssProtocolTest {

    private static final int PART = 100 * 1024;

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Autowired
    UploadCredentials credentials;

    @Autowired
    LocalCredentials issuer;

    @Autowired
    StaleUploads stale;

    @Value("${DATA_DIR}")
    File dataDir;

    @TempDir
    Path folder;

    private final List<OSS> clients = new ArrayList<>();
    private Uploader holder = new Uploader("nobody", null, false);
    private String prefix = "";
    private Credentials issued;
    private OSS oss;

    @BeforeEach
    void connect() {
        holder = new Uploader(accounts.idOf(accounts.registerAdmin()), null, false);
        prefix = UUID.randomUUID() + "/2026-11/";
        var request = MockServerHttpRequest.get("/")
                .header("Host", "127.0.0.1:" + server.port())
                .build();
        issued = credentials.forPrefix(prefix, holder, request).block(Duration.ofSeconds(5));
        oss = client(SignVersion.V1, issued.accessKeyId(), issued.accessKeySecret(), issued.securityToken());
    }

    @AfterEach
    void disconnect() {
        clients.forEach(OSS::shutdown);
    }

    private OSS client(SignVersion version, String id, String secret, String token) {
        var configuration = new ClientBuilderConfiguration();
        configuration.setSLDEnabled(issued.pathStyle());
        configuration.setSignatureVersion(version);
        configuration.setMaxErrorRetry(0);
        var client = OSSClientBuilder.create()
                .endpoint(issued.endpoint())
                .credentialsProvider(new DefaultCredentialProvider(id, secret, token))
                .clientConfiguration(configuration)
                .region(issued.region().replaceFirst("^oss-", ""))
                .build();
        clients.add(client);
        return client;
    }

    @ParameterizedTest
    @EnumSource(
            value = SignVersion.class,
            names = {"V1", "V4"})
    void anObjectIsPutReadAndDescribed(SignVersion version) throws Exception {
        var client = client(version, issued.accessKeyId(), issued.accessKeySecret(), issued.securityToken());
        var bytes = randomBytes(300_000);
        var key = prefix + "abc/发布 包+&%?#=1.wgt";
        var put = client.putObject(issued.bucket(), key, new ByteArrayInputStream(bytes));
        assertThat(put.getETag()).matches("[0-9A-F]{17,31}");
        assertThat(put.getServerCRC()).isNotNull().isEqualTo(put.getClientCRC());
        try (var object = client.getObject(issued.bucket(), key)) {
            assertThat(object.getObjectContent().readAllBytes()).isEqualTo(bytes);
            assertThat(object.getServerCRC()).isEqualTo(put.getServerCRC());
        }
        assertThat(client.getObjectMetadata(issued.bucket(), key).getContentLength())
                .isEqualTo(bytes.length);
        assertThat(client.doesObjectExist(issued.bucket(), key)).isTrue();
        assertThat(client.doesObjectExist(issued.bucket(), key + "x")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = SignVersion.class,
            names = {"V1", "V4"})
    void aFileIsUploadedInParallelPartsWithACheckpoint(SignVersion version) throws Throwable {
        var client = client(version, issued.accessKeyId(), issued.accessKeySecret(), issued.securityToken());
        var file = Files.write(folder.resolve("big.wgt"), randomBytes(2_500_000));
        var key = prefix + "big.wgt";
        var request = new UploadFileRequest(issued.bucket(), key, file.toString(), PART, 4, true);
        var result = client.uploadFile(request).getMultipartUploadResult();
        assertThat(result.getETag()).matches("[0-9A-F]{32}-25");
        assertThat(result.getServerCRC()).isNotNull();
        try (var object = client.getObject(issued.bucket(), key)) {
            assertThat(object.getObjectContent().readAllBytes()).isEqualTo(Files.readAllBytes(file));
        }
    }

    @Test
    void aRangeAcrossPartsIsRead() throws Exception {
        var bytes = randomBytes(3 * PART);
        var key = prefix + "range.wgt";
        var parts = uploadParts(key, bytes);
        oss.completeMultipartUpload(new CompleteMultipartUploadRequest(issued.bucket(), key, parts.id, parts.etags));
        var get = new com.aliyun.oss.model.GetObjectRequest(issued.bucket(), key);
        get.setRange(PART - 10, 2 * PART + 9);
        try (var object = oss.getObject(get)) {
            assertThat(object.getObjectContent().readAllBytes())
                    .isEqualTo(java.util.Arrays.copyOfRange(bytes, PART - 10, 2 * PART + 10));
        }
    }

    private record Parts(String id, List<PartETag> etags) {}

    private Parts uploadParts(String key, byte[] bytes) {
        var id = oss.initiateMultipartUpload(new InitiateMultipartUploadRequest(issued.bucket(), key))
                .getUploadId();
        var etags = IntStream.rangeClosed(1, (bytes.length + PART - 1) / PART)
                .mapToObj(number -> uploadPart(key, id, number, slice(bytes, number)))
                .toList();
        return new Parts(id, new ArrayList<>(etags));
    }

    private PartETag uploadPart(String key, String id, int number, byte[] bytes) {
        var request =
                new UploadPartRequest(issued.bucket(), key, id, number, new ByteArrayInputStream(bytes), bytes.length);
        return oss.uploadPart(request).getPartETag();
    }

    private static byte[] slice(byte[] bytes, int number) {
        return java.util.Arrays.copyOfRange(bytes, (number - 1) * PART, Math.min(bytes.length, number * PART));
    }

    @Test
    void partsAreListedPageByPageAndMayBeReplaced() {
        var key = prefix + "parts.wgt";
        var parts = uploadParts(key, randomBytes(5 * PART));
        var replaced = uploadPart(key, parts.id, 3, new byte[PART]);
        var request = new ListPartsRequest(issued.bucket(), key, parts.id);
        request.setMaxParts(2);
        request.setPartNumberMarker(1);
        var page = oss.listParts(request);
        assertThat(page.isTruncated()).isTrue();
        assertThat(page.getNextPartNumberMarker()).isEqualTo(3);
        assertThat(page.getParts()).extracting("partNumber").containsExactly(2, 3);
        assertThat(page.getParts().get(1).getETag()).isEqualTo(replaced.getETag());
        assertThatThrownBy(() -> complete(key, parts)).isInstanceOfSatisfying(OSSException.class, is("InvalidPart"));
        parts.etags.set(2, replaced);
        complete(key, parts);
        assertThat(oss.getObjectMetadata(issued.bucket(), key).getContentLength())
                .isEqualTo(5 * PART);
    }

    private void complete(String key, Parts parts) {
        oss.completeMultipartUpload(new CompleteMultipartUploadRequest(issued.bucket(), key, parts.id, parts.etags));
    }

    @Test
    void anUploadThatIsNotCompleteIsNotVisibleAndAbortingItLeavesNothing() {
        var key = prefix + "aborted.wgt";
        var before = blobs();
        var parts = uploadParts(key, randomBytes(2 * PART));
        assertThat(blobs()).isEqualTo(before + 2);
        assertThat(oss.doesObjectExist(issued.bucket(), key)).isFalse();
        oss.abortMultipartUpload(new AbortMultipartUploadRequest(issued.bucket(), key, parts.id));
        assertThat(blobs()).isEqualTo(before);
        assertThatThrownBy(() -> complete(key, parts)).isInstanceOfSatisfying(OSSException.class, is("NoSuchUpload"));
        assertThatThrownBy(() -> uploadPart(key, parts.id, 1, new byte[1]))
                .isInstanceOfSatisfying(OSSException.class, is("NoSuchUpload"));
    }

    @Test
    void whatSomebodyGoesOnWithIsNotStale() {
        var key = prefix + "going-on.wgt";
        var parts = uploadParts(key, randomBytes(PART));
        stale.sweep();
        complete(key, parts);
    }

    @Test
    void partsButTheLastMustBeLargeEnough() {
        var key = prefix + "small.wgt";
        var small = uploadParts(key, randomBytes(10));
        small.etags.add(uploadPart(key, small.id, 2, new byte[10]));
        assertThatThrownBy(() -> complete(key, small)).isInstanceOfSatisfying(OSSException.class, is("EntityTooSmall"));
    }

    @Test
    void theOwnPrefixIsListedInBothVersions() {
        for (var name : List.of("a/1.wgt", "a/2.wgt", "b/发布 1&2.wgt", "c.wgt")) {
            oss.putObject(issued.bucket(), prefix + name, new ByteArrayInputStream(new byte[7]));
        }
        var first = oss.listObjects(new ListObjectsRequest(issued.bucket(), prefix, null, null, 3));
        assertThat(first.isTruncated()).isTrue();
        var rest = oss.listObjects(new ListObjectsRequest(issued.bucket(), prefix, first.getNextMarker(), null, 3)
                .withEncodingType("url"));
        assertThat(first.getObjectSummaries())
                .extracting(OSSObjectSummary::getKey)
                .containsExactly(prefix + "a/1.wgt", prefix + "a/2.wgt", prefix + "b/发布 1&2.wgt");
        assertThat(rest.getObjectSummaries())
                .extracting(OSSObjectSummary::getKey)
                .containsExactly(prefix + "c.wgt");
        assertThat(rest.getObjectSummaries().get(0).getSize()).isEqualTo(7);
        var folders = oss.listObjectsV2(new ListObjectsV2Request(issued.bucket(), prefix)
                .withDelimiter("/")
                .withEncodingType("url"));
        assertThat(folders.getCommonPrefixes()).containsExactly(prefix + "a/", prefix + "b/");
        assertThat(folders.getKeyCount()).isEqualTo(3);
        var page = oss.listObjectsV2(new ListObjectsV2Request(issued.bucket(), prefix).withMaxKeys(1));
        var next = oss.listObjectsV2(new ListObjectsV2Request(issued.bucket(), prefix)
                .withMaxKeys(10)
                .withContinuationToken(page.getNextContinuationToken()));
        assertThat(next.getObjectSummaries()).hasSize(3);
    }

    @Test
    void uploadCredentialsAreForTheirPrefixAndDoNotDelete() {
        var other = UUID.randomUUID() + "/2026-11/x.wgt";
        var content = new ByteArrayInputStream(new byte[1]);
        refused("AccessDenied", () -> oss.putObject(issued.bucket(), other, content));
        refused(
                "AccessDenied",
                () -> oss.initiateMultipartUpload(new InitiateMultipartUploadRequest(issued.bucket(), other)));
        refused("AccessDenied", () -> oss.listObjects(issued.bucket(), prefix.substring(0, 10)));
        refused("AccessDenied", () -> oss.listObjects(issued.bucket()));
        oss.putObject(issued.bucket(), prefix + "kept.wgt", new ByteArrayInputStream(new byte[1]));
        refused("AccessDenied", () -> oss.deleteObject(issued.bucket(), prefix + "kept.wgt"));
        assertThat(oss.doesObjectExist(issued.bucket(), prefix + "kept.wgt")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = SignVersion.class,
            names = {"V1", "V4"})
    void wrongCredentialsAreRefusedByTheirNames(SignVersion version) {
        var id = issued.accessKeyId();
        var secret = issued.accessKeySecret();
        var token = issued.securityToken();
        var foreign = issuer.issue("other/", holder, Duration.ofMinutes(15));
        var expired = issuer.issue(prefix, holder, Duration.ofSeconds(-1));
        refusedPut("SignatureDoesNotMatch", client(version, id, secret + "x", token));
        refusedPut("InvalidAccessKeyId", client(version, "nobody", secret, null));
        refusedPut("InvalidAccessKeyId", client(version, id, secret, null));
        refusedPut("InvalidSecurityToken", client(version, id, secret, token + "x"));
        refusedPut("InvalidSecurityToken", client(version, id, secret, "no.token"));
        refusedPut(
                "InvalidSecurityToken",
                client(version, id, secret, foreign.token().split("\\.")[0] + "." + token.split("\\.")[1]));
        refusedPut("InvalidAccessKeyId", client(version, id, secret, foreign.token()));
        refusedPut("AccessDenied", client(version, foreign.accessKeyId(), foreign.secret(), foreign.token()));
        refusedPut("SecurityTokenExpired", client(version, expired.accessKeyId(), expired.secret(), expired.token()));
    }

    private void refusedPut(String code, OSS client) {
        refused(
                code,
                () -> client.putObject(issued.bucket(), prefix + "refused.wgt", new ByteArrayInputStream(new byte[1])));
        assertThat(oss.doesObjectExist(issued.bucket(), prefix + "refused.wgt")).isFalse();
    }

    @Test
    void anObjectMayBeGuardedAgainstOverwritingAndAgainstDamage() {
        var guarded = new ObjectMetadata();
        guarded.setHeader("x-oss-forbid-overwrite", "true");
        var key = prefix + "guarded.wgt";
        oss.putObject(issued.bucket(), key, new ByteArrayInputStream(new byte[1]), guarded);
        refused(
                "FileAlreadyExists",
                () -> oss.putObject(issued.bucket(), key, new ByteArrayInputStream(new byte[2]), guarded));
        var damaged = new ObjectMetadata();
        damaged.setContentMD5("AAAAAAAAAAAAAAAAAAAAAA==");
        refused(
                "BadDigest",
                () -> oss.putObject(
                        issued.bucket(), prefix + "damaged.wgt", new ByteArrayInputStream(new byte[2]), damaged));
        assertThat(oss.doesObjectExist(issued.bucket(), prefix + "damaged.wgt")).isFalse();
    }

    @Test
    void anObjectWhoseMd5IsAnnouncedHasItAsItsEtag() throws Exception {
        var bytes = randomBytes(300_000);
        var md5 = MessageDigest.getInstance("MD5").digest(bytes);
        var announced = new ObjectMetadata();
        announced.setContentMD5(Base64.getEncoder().encodeToString(md5));
        var put = oss.putObject(issued.bucket(), prefix + "announced.wgt", new ByteArrayInputStream(bytes), announced);
        assertThat(put.getETag()).isEqualTo(HexFormat.of().withUpperCase().formatHex(md5));
    }

    @Test
    void theAnswerNamesWhereAndUnderWhatToUpload() {
        assertThat(issued.endpoint()).isEqualTo("http://127.0.0.1:" + server.port());
        assertThat(issued.publicBase()).isEqualTo(issued.endpoint() + "/upushy/");
        assertThat(issued.prefix()).isEqualTo(prefix);
        assertThat(issued.publicBase() + ObjectKeys.encode(prefix + "é")).endsWith(prefix + "%C3%A9");
    }

    private static void refused(String code, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(OSSException.class, is(code));
    }

    private static java.util.function.Consumer<OSSException> is(String code) {
        return refusal -> assertThat(refusal.getErrorCode()).isEqualTo(code);
    }

    private long blobs() {
        try (var files = Files.walk(dataDir.toPath().resolve("objects/blobs"))) {
            return files.filter(Files::isRegularFile).count();
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static byte[] randomBytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
