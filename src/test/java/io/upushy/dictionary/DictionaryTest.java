package io.upushy.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Reply;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@UpushyTest
class DictionaryTest {

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    private Api admin;
    private final String type = "t-" + UUID.randomUUID();

    @BeforeEach
    void logIn() {
        admin = Api.anonymous(server).as(accounts.registerAdmin());
    }

    @Test
    void whatTheServerKnowsIsThereFromTheStartInBothLanguages() {
        var user = Api.anonymous(server).as(accounts.registerUser("reader"));

        var mode = find(user.get("/api/dictionary").data(), "updateMode");

        assertThat(keys(mode)).containsExactly("1", "2", "3");
        assertThat(mode.at("/items/0/label").asString()).isEqualTo("Ask the user");
        var chinese = user.send(user.request("/api/dictionary").setHeader("Accept-Language", "zh-CN"));
        assertThat(find(chinese.data(), "updateMode").at("/items/0/label").asString())
                .isEqualTo("用户选择更新");
    }

    @Test
    void aTypeLivesFromItsCreationToItsDeletion() {
        var made = createType();
        assertThat(made.get("label").asString()).isEqualTo("Shop");

        assertThat(createItem("a", 2).status()).isEqualTo(200);
        assertThat(createItem("b", 1).status()).isEqualTo(200);
        assertThat(keys(current())).containsExactly("b", "a");

        var moved = admin.put("/api/dictionary/item", Map.of("typeKey", type, "key", "b", "sort", 3, "enabled", false));
        assertThat(moved.data().get("enabled").asBoolean()).isFalse();
        assertThat(moved.data().get("labelEn").asString()).isEqualTo("Item b");
        assertThat(keys(current())).containsExactly("a", "b");

        assertThat(admin.put("/api/dictionary/type", Map.of("key", type, "labelEn", "Store"))
                        .data()
                        .get("labelEn")
                        .asString())
                .isEqualTo("Store");
        assertThat(admin.delete("/api/dictionary/type", Map.of("key", type)).status())
                .isEqualTo(409);
        assertThat(deleteItem("a").data().get("affected").asLong()).isOne();
        assertThat(deleteItem("b").data().get("affected").asLong()).isOne();
        assertThat(admin.delete("/api/dictionary/type", Map.of("key", type)).status())
                .isEqualTo(200);
        assertThat(current()).isNull();
    }

    @Test
    void aKeyIsTakenOnceWhateverItsCase() {
        createType();
        createItem("one", 1).data();

        var again = createItem("ONE", 1);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.errors().get(0)).startsWith("key:");
        assertThat(admin.post("/api/dictionary/type", Map.of("key", type, "labelZh", "x", "labelEn", "x"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void ofManyWhoAddTheSameItemAtOnceOneSucceeds() {
        createType();

        var answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> createItem("same", i).status())
                .toList();

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void whatIsBuiltInIsRelabelledButNeverDeleted() {
        var item = Map.of("typeKey", "platform", "key", "android");
        assertThat(admin.delete("/api/dictionary/item", item).status()).isEqualTo(409);
        assertThat(admin.delete("/api/dictionary/type", Map.of("key", "platform"))
                        .status())
                .isEqualTo(409);
        var relabelled =
                admin.put("/api/dictionary/item", Map.of("typeKey", "platform", "key", "android", "labelEn", "Droid"));
        assertThat(relabelled.data().get("label").asString()).isEqualTo("Droid");
        assertThat(relabelled.data().get("builtIn").asBoolean()).isTrue();
    }

    @Test
    void nothingIsAddedWhereTheServerKnowsAllValues() {
        var answer = admin.post(
                "/api/dictionary/item",
                Map.of("typeKey", "platform", "key", "harmony", "labelZh", "鸿蒙", "labelEn", "Harmony"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.errors().get(0)).startsWith("typeKey:");
    }

    @Test
    void aBadFieldIsNamed() {
        var answer = admin.post("/api/dictionary/type", Map.of("key", "a b", "labelZh", " ", "labelEn", "x"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).anyMatch(it -> it.startsWith("key:")).anyMatch(it -> it.startsWith("labelZh:"));
        assertThat(createItem("x", 1).status()).isEqualTo(404);
    }

    private JsonNode createType() {
        return admin.post("/api/dictionary/type", Map.of("key", type, "labelZh", "门店", "labelEn", "Shop"))
                .data();
    }

    private Reply createItem(String key, int sort) {
        return admin.post(
                "/api/dictionary/item",
                Map.of("typeKey", type, "key", key, "labelZh", "项 " + key, "labelEn", "Item " + key, "sort", sort));
    }

    private Reply deleteItem(String key) {
        return admin.delete("/api/dictionary/item", Map.of("typeKey", type, "key", key));
    }

    private JsonNode current() {
        return find(admin.get("/api/dictionary").data(), type);
    }

    private static JsonNode find(JsonNode types, String key) {
        for (var type : types) {
            if (type.get("key").asString().equals(key)) {
                return type;
            }
        }
        return null;
    }

    private static List<String> keys(JsonNode type) {
        var keys = new ArrayList<String>();
        type.get("items").forEach(item -> keys.add(item.get("key").asString()));
        return keys;
    }
}
