package io.upushy.storage.aliyun;

import com.aliyun.oss.ClientBuilderConfiguration;
import com.aliyun.oss.OSS;
import com.aliyun.oss.OSSClientBuilder;
import com.aliyun.oss.common.auth.Credentials;
import com.aliyun.oss.common.auth.CredentialsProvider;
import com.aliyun.oss.common.auth.DefaultCredentialProvider;
import com.aliyun.oss.common.comm.SignVersion;
import org.jspecify.annotations.Nullable;

/** Makes clients of the OSS SDK, with version 4 signatures where the region is known and version 1 elsewhere. */
final class OssClients {

    private static final int CONNECT_MILLIS = 3_000;
    private static final int SOCKET_MILLIS = 30_000;
    private static final int CONNECTIONS = 64;
    private static final int RETRIES = 2;

    private OssClients() {}

    static OSS create(OssEndpoint endpoint, AliyunSettings settings) {
        var configuration = new ClientBuilderConfiguration();
        configuration.setConnectionTimeout(CONNECT_MILLIS);
        configuration.setConnectionRequestTimeout(SOCKET_MILLIS);
        configuration.setSocketTimeout(SOCKET_MILLIS);
        configuration.setMaxConnections(CONNECTIONS);
        configuration.setMaxErrorRetry(RETRIES);
        configuration.setSLDEnabled(endpoint.pathStyle());
        var signsV4 = endpoint.region() != null && settings.hasCredentials();
        configuration.setSignatureVersion(signsV4 ? SignVersion.V4 : SignVersion.V1);
        var builder = OSSClientBuilder.create()
                .endpoint(endpoint.url())
                .credentialsProvider(credentials(settings))
                .clientConfiguration(configuration);
        return endpoint.region() == null
                ? builder.build()
                : builder.region(endpoint.region()).build();
    }

    private static CredentialsProvider credentials(AliyunSettings settings) {
        return settings.hasCredentials()
                ? new DefaultCredentialProvider(
                        settings.aliyunRamAccessKeyId().strip(),
                        settings.aliyunRamAccessKeySecret().strip())
                : new Anonymous();
    }

    /** Requests without a key go unsigned, which is enough to read a public bucket. */
    private static final class Anonymous implements CredentialsProvider, Credentials {

        @Override
        public void setCredentials(Credentials other) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Credentials getCredentials() {
            return this;
        }

        @Override
        public String getAccessKeyId() {
            return "";
        }

        @Override
        public String getSecretAccessKey() {
            return "";
        }

        @Override
        public @Nullable String getSecurityToken() {
            return null;
        }

        @Override
        public boolean useSecurityToken() {
            return false;
        }
    }
}
