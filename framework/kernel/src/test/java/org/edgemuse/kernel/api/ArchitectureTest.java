package org.edgemuse.kernel.api;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.DoubleStream;
import org.edgemuse.kernel.api.command.Command;
import org.edgemuse.kernel.api.plugin.ExtensionPoint;

/** Rules that hold for every class of the kernel. */
@AnalyzeClasses(packages = "org.edgemuse.kernel", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule apiKnowsNothingBehindIt =
      classes()
          .that()
          .resideInAPackage("org.edgemuse.kernel.api..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.edgemuse.kernel.api..", "java..", "org.jspecify..", "com.google.inject..");

  @ArchTest
  static final ArchRule guiceStaysWithModules =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.edgemuse.kernel.api.plugin", "org.edgemuse.kernel.plugin")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.google.inject..")
          .because("run state is made by create, never injected")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule masonStaysWithTheSimulation =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.edgemuse.kernel.model", "org.edgemuse.kernel.slot")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("sim..");

  @ArchTest
  static final ArchRule kernelHasNoFilesScreensOrCommands =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "com.fasterxml..",
              "org.yaml..",
              "org.apache.commons..",
              "javax.swing..",
              "java.awt..",
              "sim.display..",
              "sim.portrayal..",
              "picocli..",
              "org.knowm..");

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching("org.edgemuse.kernel.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noGlobalRandomness =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Random.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(ThreadLocalRandom.class)
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("ec\\.util\\.MersenneTwister.*")
          .orShould()
          .callMethod(Math.class, "random");

  @ArchTest
  static final ArchRule noClock =
      noClasses()
          .should()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("java.time..");

  @ArchTest
  static final ArchRule transcendentalsAreStrict =
      noClasses()
          .should()
          .callMethodWhere(
              target(owner(assignableTo(Math.class)))
                  .and(
                      target(
                          nameMatching(
                              "log|log10|log1p|exp|expm1|pow|a?sin|a?cos|a?tan|atan2|sinh|cosh"
                                  + "|tanh|cbrt|hypot"))))
          .because("they differ between JDKs; StrictMath does not");

  @ArchTest
  static final ArchRule sumsAreTakenInOrder =
      noClasses().should().callMethod(DoubleStream.class, "sum");

  @ArchTest
  static final ArchRule noHashOrder =
      noClasses()
          .should()
          .callConstructorWhere(
              target(owner(assignableTo(HashMap.class).or(assignableTo(HashSet.class))))
                  .and(target(owner(nameMatching("java\\.util\\.Hash(Map|Set)")))));

  @ArchTest
  static final ArchRule extensionPointsAreInterfacesOfTheApi =
      classes()
          .that()
          .areAnnotatedWith(ExtensionPoint.class)
          .should()
          .beInterfaces()
          .andShould()
          .resideInAPackage("org.edgemuse.kernel.api..");

  @ArchTest
  static final ArchRule whatRunsAreMadeOfIsSerializable =
      classes()
          .that()
          .areAnnotatedWith(ExtensionPoint.class)
          .and()
          .doNotBelongToAnyOf(Command.class)
          .should()
          .beAssignableTo(Serializable.class)
          .because("checkpoints hold it; a command is part of no run");
}
