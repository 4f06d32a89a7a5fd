package io.upushy.pipeline.definition;

import io.upushy.pipeline.definition.InvalidDefinition.Problem;
import io.upushy.pipeline.definition.Written.Field;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * YAML as what its author wrote, without what YAML makes of it: no object is built from it, no tag obeyed, {@code on} is a word.
 * What would grow without end (aliases of aliases, nesting, sheer length) is a mistake like any other.
 */
final class YamlText {

    /** Characters of a definition. */
    static final int LONGEST = 64 * 1024;

    private static final int DEEPEST = 20;
    private static final int MOST_NODES = 10_000;
    private static final int MOST_ALIASES = 50;
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<Tag> TAGS =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MAP, Tag.SEQ, Tag.MERGE);

    private final Mistakes mistakes;
    private int nodes;

    private YamlText(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /**
     * What is written.
     *
     * @return null for nothing at all, or when the text is no YAML, which is noted
     */
    static @Nullable Written read(String text, Mistakes mistakes) {
        if (text.length() > LONGEST) {
            mistakes.add(1, "", "tooLong", LONGEST / 1024);
            return null;
        }
        try {
            var root = new Yaml(new SafeConstructor(limits())).compose(new StringReader(text));
            return root == null ? null : new YamlText(mistakes).convert(root, "", 0);
        } catch (InvalidDefinition endless) {
            endless.problems().forEach(it -> mistakes.addMessage(it.line(), it.path(), it.key(), it.arguments()));
        } catch (MarkedYAMLException malformed) {
            mistakes.add(lineOf(malformed), "", "syntax", problemOf(malformed));
        } catch (YAMLException refused) {
            mistakes.add(1, "", "limits");
        }
        return null;
    }

    private static LoaderOptions limits() {
        var limits = new LoaderOptions();
        limits.setCodePointLimit(LONGEST);
        limits.setMaxAliasesForCollections(MOST_ALIASES);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setAllowRecursiveKeys(false);
        return limits;
    }

    private static int lineOf(MarkedYAMLException failure) {
        var mark = failure.getProblemMark() == null ? failure.getContextMark() : failure.getProblemMark();
        return mark == null ? 1 : mark.getLine() + 1;
    }

    private static String problemOf(MarkedYAMLException failure) {
        var problem = failure.getProblem() == null ? failure.getContext() : failure.getProblem();
        return problem == null ? "" : problem;
    }

    private Written convert(Node node, String path, int depth) {
        var line = node.getStartMark().getLine() + 1;
        if (depth > DEEPEST || ++nodes > MOST_NODES) {
            throw new InvalidDefinition(List.of(new Problem(line, path, "pipeline.definition.limits", List.of())));
        }
        if (!TAGS.contains(node.getTag())) {
            mistakes.add(line, path, "tag", node.getTag().getValue());
        }
        if (node instanceof ScalarNode scalar) {
            return new Written.Text(line, textOf(scalar));
        }
        if (node instanceof SequenceNode sequence) {
            return items(sequence, line, path, depth);
        }
        return node instanceof MappingNode mapping ? fields(mapping, line, path, depth) : new Written.Text(line, null);
    }

    private static @Nullable String textOf(ScalarNode scalar) {
        var plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
        return plain && NOTHING.contains(scalar.getValue()) ? null : scalar.getValue();
    }

    private Written items(SequenceNode sequence, int line, String path, int depth) {
        var items = new ArrayList<Written>();
        for (var item : sequence.getValue()) {
            items.add(convert(item, path + "[" + items.size() + "]", depth + 1));
        }
        return new Written.Items(line, List.copyOf(items));
    }

    private Written fields(MappingNode mapping, int line, String path, int depth) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (var entry : mapping.getValue()) {
            var keyLine = entry.getKeyNode().getStartMark().getLine() + 1;
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                mistakes.add(keyLine, path, "key");
                continue;
            }
            var keyPath = path.isEmpty() ? key.getValue() : path + "." + key.getValue();
            var value = convert(entry.getValueNode(), keyPath, depth + 1);
            if (fields.putIfAbsent(key.getValue(), new Field(keyLine, value)) != null) {
                mistakes.add(keyLine, keyPath, "duplicateKey", key.getValue());
            }
        }
        return new Written.Fields(line, fields);
    }
}
