package io.upushy.storage.s3;

import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sts.StsClient;

/** Makes clients that ask nothing of a server but what all that speak S3 have: no chunked signatures, no extra checksums. */
final class S3Clients {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration SOCKET = Duration.ofSeconds(30);
    private static final Duration CALL = Duration.ofMinutes(2); // retries included

    private S3Clients() {}

    static S3Client store(S3Settings settings) {
        var builder = S3Client.builder()
                .httpClient(http())
                .region(region(settings))
                .credentialsProvider(credentials(settings))
                .overrideConfiguration(limits())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(addressing(settings));
        var endpoint = settings.endpoint();
        return endpoint == null
                ? builder.build()
                : builder.endpointOverride(endpoint).build();
    }

    /** Signs, and never calls. */
    static S3Presigner presigner(S3Settings settings) {
        var builder = S3Presigner.builder()
                .region(region(settings))
                .credentialsProvider(credentials(settings))
                .serviceConfiguration(addressing(settings));
        var endpoint = settings.endpoint();
        return endpoint == null
                ? builder.build()
                : builder.endpointOverride(endpoint).build();
    }

    static StsClient sts(S3Settings settings) {
        var builder = StsClient.builder()
                .httpClient(http())
                .region(region(settings))
                .credentialsProvider(credentials(settings))
                .overrideConfiguration(limits());
        var endpoint = settings.stsEndpoint();
        return endpoint == null
                ? builder.build()
                : builder.endpointOverride(endpoint).build();
    }

    private static SdkHttpClient http() {
        return UrlConnectionHttpClient.builder()
                .connectionTimeout(CONNECT)
                .socketTimeout(SOCKET)
                .build();
    }

    private static ClientOverrideConfiguration limits() {
        return ClientOverrideConfiguration.builder()
                .apiCallTimeout(CALL)
                .retryStrategy(RetryMode.STANDARD)
                .build();
    }

    private static Region region(S3Settings settings) {
        return Region.of(settings.s3Region().strip());
    }

    private static StaticCredentialsProvider credentials(S3Settings settings) {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(
                settings.s3AccessKeyId().strip(), settings.s3SecretAccessKey().strip()));
    }

    private static S3Configuration addressing(S3Settings settings) {
        return S3Configuration.builder()
                .pathStyleAccessEnabled(settings.s3PathStyle())
                .chunkedEncodingEnabled(false)
                .build();
    }
}
