package io.upushy.hosting.stub;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.util.UriUtils;

/**
 * An operation of a stand-in.
 *
 * @param template its path; a last part such as {@code {filepath+}} takes all that follows, slashes included
 * @param described whether it is in the server's API description
 * @param open whether it needs no login
 */
record Route(
        String operation,
        String method,
        List<String> template,
        boolean described,
        boolean open,
        Function<StubRequest, StubAnswer> handler) {

    private static final String REST = "+}";

    /** The request's variables, when it is one of this operation. */
    Optional<Map<String, String>> match(StubRequest request) {
        var path = request.path();
        var takesRest = template.get(template.size() - 1).endsWith(REST);
        var fits = takesRest ? path.size() >= template.size() : path.size() == template.size();
        return request.method().equals(method) && fits ? variables(path) : Optional.empty();
    }

    private Optional<Map<String, String>> variables(List<String> path) {
        var variables = new HashMap<String, String>();
        for (var index = 0; index < template.size(); index++) {
            var part = template.get(index);
            if (part.endsWith(REST)) {
                variables.put(nameOf(part), String.join("/", path.subList(index, path.size())));
            } else if (part.startsWith("{")) {
                variables.put(nameOf(part), path.get(index));
            } else if (!part.equals(path.get(index))) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }

    private static String nameOf(String part) {
        return part.replaceAll("[{}+]", "");
    }

    /** The path as the description has it, where no variable holds a slash. */
    String path(Map<String, String> variables) {
        var path = new StringBuilder();
        for (var part : template) {
            var value = part.startsWith("{") ? variables.get(nameOf(part)) : part;
            path.append('/').append(UriUtils.encode(value, StandardCharsets.UTF_8));
        }
        return path.toString();
    }
}
