package io.upushy.update;

import io.upushy.release.Platform;
import io.upushy.release.VersionCodes;
import io.upushy.web.ApiException;
import io.upushy.web.InvalidFields;
import io.upushy.web.InvalidFields.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the body of an update check, token by token: this runs for every device at every start. */
@Component
class DeviceCheckReader {

    private static final int MIN_ID = 32;
    private static final int MAX_ID = 36;
    private static final int MAX_TEXT = 50;

    private final JsonFactory json = new JsonFactory();

    /** @throws InvalidFields naming each field that cannot be used */
    DeviceCheck read(byte[] body) {
        try (var parser = json.createParser(ObjectReadContext.empty(), body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw malformed();
            }
            var fields = new Fields();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                fields.accept(parser);
            }
            if (parser.nextToken() != null) {
                throw malformed();
            }
            return fields.toCheck();
        } catch (JacksonException unreadable) {
            throw malformed();
        }
    }

    private static ApiException malformed() {
        return ApiException.invalid("body", "error.body");
    }

    private static final class Fields {

        private final List<Problem> problems = new ArrayList<>(0);
        private @Nullable String projectId;
        private @Nullable Platform platform;
        private String wgtVersion = "";
        private String nativeVersion = "";
        private long wgtVersionCode = -1;
        private long nativeVersionCode = -1;
        private @Nullable SystemInfo system;

        private void accept(JsonParser parser) {
            var name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "projectId" -> projectId = readId(parser);
                case "platform" -> platform = readPlatform(parser);
                case "wgtVersion" -> wgtVersion = readText(parser, name);
                case "nativeVersion" -> nativeVersion = readText(parser, name);
                case "wgtVersionCode" -> wgtVersionCode = readCode(parser, name);
                case "nativeVersionCode" -> nativeVersionCode = readCode(parser, name);
                case "systemInfo" -> system = SystemInfoReader.read(parser);
                default -> parser.skipChildren();
            }
        }

        private DeviceCheck toCheck() {
            require("projectId", projectId != null);
            require("platform", platform != null);
            require("wgtVersionCode", wgtVersionCode >= 0);
            require("nativeVersionCode", nativeVersionCode >= 0);
            if (!problems.isEmpty() || projectId == null || platform == null) {
                throw new InvalidFields(problems);
            }
            return new DeviceCheck(
                    projectId, platform, wgtVersion, wgtVersionCode, nativeVersion, nativeVersionCode, system);
        }

        private void require(String field, boolean given) {
            if (!given && problems.stream().noneMatch(problem -> problem.field().equals(field))) {
                problems.add(new Problem(field, "validation.NotNull"));
            }
        }

        private @Nullable String readId(JsonParser parser) {
            var token = parser.currentToken();
            if (token == JsonToken.VALUE_NULL) {
                return null;
            }
            var text = token == JsonToken.VALUE_STRING ? parser.getString() : "";
            parser.skipChildren();
            if (text.length() < MIN_ID || text.length() > MAX_ID) {
                problems.add(new Problem("projectId", "update.projectId"));
                return null;
            }
            return Texts.shared(text);
        }

        private @Nullable Platform readPlatform(JsonParser parser) {
            var token = parser.currentToken();
            var text = token == JsonToken.VALUE_STRING ? parser.getString() : "";
            parser.skipChildren();
            if (text.equals("android")) {
                return Platform.ANDROID;
            }
            if (text.equals("ios")) {
                return Platform.IOS;
            }
            if (token != JsonToken.VALUE_NULL) {
                problems.add(new Problem("platform", "update.platform"));
            }
            return null;
        }

        private String readText(JsonParser parser, String name) {
            if (parser.currentToken().isStructStart()) {
                parser.skipChildren();
                problems.add(new Problem(name, "validation.type"));
            }
            return SystemInfoReader.common(parser, MAX_TEXT);
        }

        private long readCode(JsonParser parser, String name) {
            var token = parser.currentToken();
            if (token == JsonToken.VALUE_NULL) {
                return -1;
            }
            var code = token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_STRING
                    ? parseCode(parser.getString())
                    : -1;
            parser.skipChildren();
            if (code < 0) {
                problems.add(new Problem(name, "update.code", Long.toString(VersionCodes.MAX)));
            }
            return code;
        }

        private static long parseCode(String digits) {
            if (digits.isEmpty() || digits.length() > 10) {
                return -1;
            }
            long code = 0;
            for (int i = 0; i < digits.length(); i++) {
                var digit = digits.charAt(i) - '0';
                if (digit < 0 || digit > 9) {
                    return -1;
                }
                code = code * 10 + digit;
            }
            return code <= VersionCodes.MAX ? code : -1;
        }
    }
}
