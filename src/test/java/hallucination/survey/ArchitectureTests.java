package hallucination.survey;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the packages to their direction, and each library to the packages that may use it. */
class ArchitectureTests {
  private static final String BASE = "hallucination.survey";

  /** Each package, and those that it may use. */
  private static final Map<String, List<String>> MAY_USE =
      Map.of(
          "source", List.of(),
          "ontology", List.of("source"),
          "papers", List.of("source", "ontology"),
          "graph", List.of("source", "ontology", "papers"),
          "validation", List.of("source", "ontology", "papers", "graph"),
          "search", List.of("source", "ontology", "papers", "graph"),
          "export", List.of("source", "ontology", "papers", "graph"),
          "site", List.of("source", "ontology", "papers", "graph"),
          "sparql", List.of("source", "ontology", "papers", "graph"),
          "server",
              List.of(
                  "source", "ontology", "papers", "graph", "search", "export", "site", "sparql"));

  /** Each library, and the packages that may use it. */
  private static final Map<String, List<String>> FENCES =
      Map.of(
          "org.springframework..", List.of("server", ""),
          "jakarta.servlet..", List.of("server", ""),
          "org.apache.lucene..", List.of("search"),
          "org.thymeleaf..", List.of("site"),
          "org.snakeyaml..", List.of("papers"),
          "org.apache.jena.shacl..", List.of("ontology", "validation", "graph"),
          "org.apache.jena..",
              List.of(
                  "ontology",
                  "graph",
                  "validation",
                  "search",
                  "export",
                  "site",
                  "sparql",
                  "server",
                  ""),
          "com.github.benmanes.caffeine..", List.of("sparql"),
          "picocli..", List.of(""));

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(BASE);

  @TestFactory
  Stream<DynamicTest> packagesUseOnlyThoseBelowThem() {
    return MAY_USE.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> usesOnly(entry.getKey(), entry.getValue())));
  }

  private void usesOnly(String name, List<String> allowed) {
    List<String> forbidden = new ArrayList<>(MAY_USE.keySet());
    forbidden.removeAll(allowed);
    forbidden.remove(name);
    List<String> packages =
        new ArrayList<>(forbidden.stream().map(ArchitectureTests::under).toList());
    packages.add(BASE);
    noClasses()
        .that()
        .resideInAPackage(under(name))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages.toArray(String[]::new))
        .because(
            "a package uses only those to its left, so that each can be read without the ones to its right")
        .allowEmptyShould(true)
        .check(classes);
  }

  @TestFactory
  Stream<DynamicTest> librariesStayInTheirRooms() {
    return FENCES.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackages(
                                entry.getValue().stream()
                                    .map(name -> name.isEmpty() ? BASE : under(name))
                                    .toArray(String[]::new))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(entry.getKey())
                            .because(
                                "a library that is used in one room can be changed in one room")
                            .check(classes)));
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(classes);
  }

  private static String under(String name) {
    return BASE + "." + name + "..";
  }
}
