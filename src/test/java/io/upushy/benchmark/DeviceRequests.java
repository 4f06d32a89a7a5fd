package io.upushy.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Checks as phones send them, each from another device. */
final class DeviceRequests {

    private DeviceRequests() {}

    static List<byte[]> of(int count, IntFunction<String> projectId) {
        return IntStream.range(0, count)
                .mapToObj(i -> request(projectId.apply(i)))
                .toList();
    }

    private static byte[] request(String projectId) {
        var body =
                """
                {"projectId":"%s","platform":"android","wgtVersion":"1.0.4","wgtVersionCode":4,"nativeVersion":"1.0.0",\
                "nativeVersionCode":5,"systemInfo":{"uuid":"%s","brand":"HUAWEI","model":"ANA-AN00","pixelRatio":2.75,\
                "screenWidth":393,"screenHeight":857,"windowWidth":393,"windowHeight":813,"statusBarHeight":33,\
                "language":"zh-CN","system":"Android 12","version":"1.9.9.82448","fontSizeSetting":16,"platform":"android",\
                "SDKVersion":"","windowTop":44,"windowBottom":0,"safeArea":{"left":0,"right":393,"top":33,"bottom":857}}}"""
                        .formatted(projectId, UUID.randomUUID());
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var head = "POST /api/update HTTP/1.1\r\nHost: updates.example.com\r\nContent-Type: application/json\r\n"
                + "User-Agent: Mozilla/5.0 (Linux; Android 12; ANA-AN00) uni-app Html5Plus/1.0\r\nAccept: */*\r\n"
                + "Content-Length: " + bytes.length + "\r\n\r\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }
}
