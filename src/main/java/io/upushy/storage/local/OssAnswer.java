package io.upushy.storage.local;

import io.upushy.web.RequestId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/**
 * An answer of the OSS protocol.
 *
 * @param body XML, or nothing
 */
record OssAnswer(int status, HttpHeaders headers, byte[] body) {

    static final String CRC64 = "x-oss-hash-crc64ecma";
    static final String REQUEST_ID = "x-oss-request-id";

    static OssAnswer empty(int status) {
        return new OssAnswer(status, new HttpHeaders(), new byte[0]);
    }

    static OssAnswer xml(byte[] body) {
        return xml(200, body);
    }

    private static OssAnswer xml(int status, byte[] body) {
        var answer = new OssAnswer(status, new HttpHeaders(), body);
        answer.headers.setContentType(MediaType.APPLICATION_XML);
        return answer;
    }

    /** The refusal as XML; {@code ServerTime} lets an SDK correct its clock. */
    static OssAnswer error(OssError error, String requestId, String serverTime) {
        var xml = new OssXml()
                .open("Error")
                .element("Code", error.code())
                .element("Message", String.valueOf(error.getMessage()))
                .element("RequestId", requestId)
                .element("HostId", "upushy")
                .element("ServerTime", serverTime)
                .close("Error");
        return xml(error.code().status(), xml.bytes());
    }

    OssAnswer with(String header, String value) {
        headers.set(header, value);
        return this;
    }

    Mono<Void> writeTo(ServerHttpResponse response, boolean headOnly) {
        response.setRawStatusCode(status);
        response.getHeaders().putAll(headers);
        response.getHeaders().set(REQUEST_ID, RequestId.of(response));
        response.getHeaders().setCacheControl("no-store");
        if (status != 204) {
            response.getHeaders().setContentLength(body.length);
        }
        return headOnly || body.length == 0
                ? response.setComplete()
                : response.writeWith(
                        Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }
}
