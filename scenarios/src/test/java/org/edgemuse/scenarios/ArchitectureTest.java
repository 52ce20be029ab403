package org.edgemuse.scenarios;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * Dependencies point one way: cli to console and experiment to kernel, plugins to the kernel only.
 */
@AnalyzeClasses(packages = "org.edgemuse", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule MODULES_POINT_ONE_WAY =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.edgemuse..")
          .layer("kernel")
          .definedBy("org.edgemuse.kernel..")
          .layer("experiment")
          .definedBy("org.edgemuse.experiment..")
          .layer("console")
          .definedBy("org.edgemuse.console..")
          .layer("cli")
          .definedBy("org.edgemuse.cli..")
          .layer("jcaco")
          .definedBy("org.edgemuse.jcaco..")
          .layer("incentive")
          .definedBy("org.edgemuse.incentive..")
          .layer("ladts")
          .definedBy("org.edgemuse.ladts..")
          .layer("mobility")
          .definedBy("org.edgemuse.mobility..")
          .layer("places")
          .definedBy("org.edgemuse.places..")
          .layer("channels")
          .definedBy("org.edgemuse.channels..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("experiment")
          .mayOnlyBeAccessedByLayers("cli", "console")
          .whereLayer("console")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("jcaco")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("incentive")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("ladts")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("mobility")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("places")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("channels")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("kernel")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule PLUGINS_SEE_THE_API_AND_NOT_THE_MODEL =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.edgemuse.incentive..",
              "org.edgemuse.jcaco..",
              "org.edgemuse.ladts..",
              "org.edgemuse.mobility..",
              "org.edgemuse.places..",
              "org.edgemuse.channels..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.edgemuse.kernel.agent..",
              "org.edgemuse.kernel.model..",
              "org.edgemuse.kernel.request..",
              "org.edgemuse.kernel.slot..",
              "org.edgemuse.kernel.view..",
              "org.edgemuse.kernel.world..",
              "sim..");

  @ArchTest
  static final ArchRule LEARNING_KNOWS_NO_SCHEDULING =
      classes()
          .that()
          .resideInAnyPackage(
              "org.edgemuse.ladts.diffusion",
              "org.edgemuse.ladts.learning",
              "org.edgemuse.ladts.nn",
              "org.edgemuse.ladts.random")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.edgemuse.ladts.diffusion",
              "org.edgemuse.ladts.learning",
              "org.edgemuse.ladts.nn",
              "org.edgemuse.ladts.random",
              "org.edgemuse.kernel.api.random",
              "org.jspecify..",
              "java..");

  @ArchTest
  static final ArchRule RESULTS_HANG_ON_NO_GLOBAL_GENERATOR =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.edgemuse.incentive..",
              "org.edgemuse.jcaco..",
              "org.edgemuse.ladts..",
              "org.edgemuse.mobility..",
              "org.edgemuse.places..",
              "org.edgemuse.channels..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Random")
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");
}
