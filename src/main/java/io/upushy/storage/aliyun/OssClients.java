package io.upushy.storage.aliyun;

import com.aliyun.oss.ClientBuilderConfiguration;
import com.aliyun.oss.OSS;
import com.aliyun.oss.OSSClientBuilder;
import com.aliyun.oss.common.auth.DefaultCredentialProvider;
import com.aliyun.oss.common.comm.SignVersion;

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
        configuration.setSignatureVersion(endpoint.region() == null ? SignVersion.V1 : SignVersion.V4);
        var builder = OSSClientBuilder.create()
                .endpoint(endpoint.url())
                .credentialsProvider(new DefaultCredentialProvider(
                        settings.aliyunRamAccessKeyId().strip(),
                        settings.aliyunRamAccessKeySecret().strip()))
                .clientConfiguration(configuration);
        return endpoint.region() == null
                ? builder.build()
                : builder.region(endpoint.region()).build();
    }
}
