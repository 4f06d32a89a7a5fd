package io.upushy.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.bind.annotation.RestController;

/** What house style asks of every class, as far as a machine can tell. */
class HouseStyleTest {

    private static final Set<String> RUNS = Set.of(
            "block", "blockFirst", "blockLast", "blockOptional", "subscribe", "toFuture", "toIterable", "toStream");

    /** Classes that start or end a chain themselves, because their caller is not reactive: start, stop, timers. */
    private static final Set<String> LIFECYCLES = Set.of(
            "io.upushy.auth.ApiTokenUses",
            "io.upushy.auth.ExpiredSessions",
            "io.upushy.auth.StartUp",
            "io.upushy.pipeline.artifact.RetentionTimer",
            "io.upushy.release.LeftoverFiles",
            "io.upushy.release.housekeeping.SweepTimer",
            "io.upushy.release.inspection.InspectionQueue",
            "io.upushy.database.Uncancelled",
            "io.upushy.pipeline.secret.VaultStart",
            "io.upushy.dictionary.DictionaryCache",
            "io.upushy.pipeline.cloudbuild.CloudBuildServer",
            "io.upushy.pipeline.log.LogNews",
            "io.upushy.pipeline.log.LogRetention",
            "io.upushy.pipeline.log.RunLogWriter",
            "io.upushy.pipeline.run.RunChanges",
            "io.upushy.pipeline.run.RunWorker",
            "io.upushy.storage.local.StaleUploads",
            "io.upushy.system.Welcome",
            "io.upushy.telemetry.Pipeline",
            "io.upushy.telemetry.Retention",
            "io.upushy.update.KnownProjects",
            "io.upushy.update.ReleaseChanges",
            "io.upushy.update.SnapshotRefresh");

    /** What repositories share, and the one query another module is offered. */
    private static final Set<String> SQL_BESIDE_REPOSITORIES = Set.of("io.upushy.auth.UserDirectory");

    /** Named as the product they speak with. */
    private static final Set<String> PRODUCTS = Set.of("io.upushy.hosting.proxymanager.ProxyManager");

    /** The one place that reads the machine's clock. */
    private static final String CLOCK_SOURCE = "io.upushy.web.WebConfiguration";

    @Test
    void theAliyunSdkStaysInItsAdapter() {
        onlyIn("io.upushy.storage.aliyun..", "com.aliyun..").check(MainCode.CLASSES);
    }

    @Test
    void theAmazonSdkStaysInItsAdapter() {
        onlyIn("io.upushy.storage.s3..", "software.amazon.awssdk..").check(MainCode.CLASSES);
    }

    @Test
    void theJwtLibraryStaysInAuth() {
        onlyIn("io.upushy.auth..", "io.jsonwebtoken..").check(MainCode.CLASSES);
    }

    @Test
    void theSshLibraryStaysInItsStep() {
        onlyIn("io.upushy.pipeline.steps.cd..", "org.apache.sshd..").check(MainCode.CLASSES);
    }

    @Test
    void theMailLibraryStaysInItsStep() {
        onlyIn("io.upushy.pipeline.steps.notify..", "jakarta.mail..").check(MainCode.CLASSES);
    }

    private static ArchRule onlyIn(String home, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    @Test
    void controllersDelegateToServices() {
        noClasses()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .dependOnClassesThat(
                        Predicates.simpleNameEndingWith("Repository").or(Predicates.assignableTo(DatabaseClient.class)))
                .allowEmptyShould(noControllersYet())
                .check(MainCode.CLASSES);
    }

    private static boolean noControllersYet() {
        return MainCode.CLASSES.stream().noneMatch(type -> type.isAnnotatedWith(RestController.class));
    }

    @Test
    void sqlIsWrittenInRepositoriesOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.upushy.database..")
                .and()
                .haveNameNotMatching(".*Repository(\\$.*)?")
                .and(areNotAmong(SQL_BESIDE_REPOSITORIES))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(DatabaseClient.class)
                .check(MainCode.CLASSES);
    }

    @Test
    void nothingBlocksOrSubscribesOutsideTheLifecycles() {
        classes()
                .that(areNotAmong(LIFECYCLES))
                .should(never(accessTargetWhere(
                        DescribedPredicate.describe("a chain is run on the spot", HouseStyleTest::runsAChain))))
                .because("it would wait on an event loop, or lose the errors and the request of the chain")
                .check(MainCode.CLASSES);
    }

    private static boolean runsAChain(JavaAccess<?> access) {
        return RUNS.contains(access.getTarget().getName())
                && access.getTargetOwner().isAssignableTo(Publisher.class);
    }

    @Test
    void everyExceptionNamedHereExists() {
        assertThat(LIFECYCLES).allMatch(MainCode.CLASSES::contain);
        assertThat(SQL_BESIDE_REPOSITORIES).allMatch(MainCode.CLASSES::contain);
        assertThat(PRODUCTS).allMatch(MainCode.CLASSES::contain);
    }

    private static DescribedPredicate<JavaClass> areNotAmong(Set<String> names) {
        return DescribedPredicate.describe(
                "are not among " + names, type -> !names.contains(type.getName().split("\\$")[0]));
    }

    @Test
    void theTimeComesFromTheClock() {
        classes()
                .that()
                .doNotHaveFullyQualifiedName(CLOCK_SOURCE)
                .should(never(accessTargetWhere(
                        DescribedPredicate.describe("the machine's time is read", HouseStyleTest::readsTheTime))))
                .check(MainCode.CLASSES);
    }

    private static boolean readsTheTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        if (owner.isEquivalentTo(System.class)) {
            return name.equals("currentTimeMillis");
        }
        if (owner.isEquivalentTo(Clock.class)) {
            return name.startsWith("system") || name.startsWith("tick");
        }
        return owner.getPackageName().equals("java.time") && name.equals("now") && !takesClock(access);
    }

    private static boolean takesClock(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget method
                && method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    @Test
    void timesAreOfJavaTime() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.upushy.storage.aliyun..", "io.upushy.auth..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Date.class, Calendar.class)
                .because("only the SDKs of tokens and object storage speak java.util.Date")
                .check(MainCode.CLASSES);
    }

    @Test
    void dependenciesComeThroughTheConstructor() {
        noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .check(MainCode.CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Impl", "Utils", "Util", "Manager", "Helper"})
    void namesSayWhatAClassIs(String ending) {
        noClasses()
                .that(areNotAmong(PRODUCTS))
                .should()
                .haveSimpleNameEndingWith(ending)
                .check(MainCode.CLASSES);
    }

    @Test
    void namesDoNotSayThatAClassIsExtended() {
        noClasses()
                .should()
                .haveSimpleNameStartingWith("Base")
                .orShould()
                .haveSimpleNameStartingWith("Abstract")
                .check(MainCode.CLASSES.that(DescribedPredicate.describe(
                        "have a longer name", type -> type.getSimpleName().length() > "Base".length())));
    }

    @Test
    void everyPackageIsNullMarked() {
        var packages = MainCode.CLASSES.stream().map(JavaClass::getPackage).distinct();

        assertThat(packages)
                .isNotEmpty()
                .allMatch(found -> found.isAnnotatedWith(NullMarked.class), "has a package-info with @NullMarked")
                .extracting(JavaPackage::getName)
                .contains("io.upushy.web");
    }

    @ParameterizedTest
    @CsvSource({"src/main/java, 300", "src/test/java, 400"})
    void filesCanBeReadInOneSitting(String folder, long longest) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            var sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();

            assertThat(sources).isNotEmpty().allSatisfy(file -> {
                try (Stream<String> lines = Files.lines(file)) {
                    assertThat(lines.count()).as(file.toString()).isLessThan(longest);
                }
            });
        }
    }
}
