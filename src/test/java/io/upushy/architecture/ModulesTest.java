package io.upushy.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.upushy.UpushyApplication;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** Modules depend downwards only, and only on what another module offers. */
class ModulesTest {

    /** From top to bottom. */
    private static final List<String> ORDER = List.of(
            "telemetry",
            "update",
            "hosting",
            "pipeline",
            "panel",
            "release",
            "project",
            "storage",
            "dictionary",
            "settings",
            "auth",
            "cache",
            "database",
            "web");

    /** Stands beside the modules above auth: it uses none of them, and no module uses it. */
    private static final String SYSTEM = "system";

    @Test
    void modulithFindsNothingWrong() {
        ApplicationModules.of(UpushyApplication.class).verify();
    }

    @Test
    void everyModuleHasItsPlaceInTheOrder() {
        var modules = MainCode.CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals("io.upushy"))
                .map(name -> name.split("\\.")[2])
                .collect(Collectors.toSet());

        assertThat(Stream.concat(ORDER.stream(), Stream.of(SYSTEM))).containsAll(modules);
    }

    static Stream<String> modulesBelowAnother() {
        return ORDER.stream().skip(1);
    }

    @ParameterizedTest
    @MethodSource("modulesBelowAnother")
    void aModuleKnowsNothingOfThoseAboveIt(String module) {
        var above = ORDER.subList(0, ORDER.indexOf(module));

        noClasses()
                .that()
                .resideInAPackage(in(module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in(above))
                .allowEmptyShould(!exists(module))
                .check(MainCode.CLASSES);
    }

    @Test
    void theSystemModuleUsesOnlyAuthAndWhatIsBelowIt() {
        noClasses()
                .that()
                .resideInAPackage(in(SYSTEM))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in(ORDER.subList(0, ORDER.indexOf("auth"))))
                .allowEmptyShould(!exists(SYSTEM))
                .check(MainCode.CLASSES);
    }

    @Test
    void noModuleUsesTheSystemModule() {
        noClasses()
                .that()
                .resideOutsideOfPackage(in(SYSTEM))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in(SYSTEM))
                .check(MainCode.CLASSES);
    }

    @Test
    void packagesDependOnEachOtherInOneDirectionOnly() {
        slices().matching("io.upushy.(**)").should().beFreeOfCycles().check(MainCode.CLASSES);
    }

    private static boolean exists(String module) {
        return MainCode.CLASSES.stream().anyMatch(type -> type.getPackageName().startsWith("io.upushy." + module));
    }

    private static String in(String module) {
        return "io.upushy." + module + "..";
    }

    private static String[] in(List<String> modules) {
        return modules.stream().map(ModulesTest::in).toArray(String[]::new);
    }
}
