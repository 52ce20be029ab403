package org.edgemuse.kernel.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.edgemuse.kernel.api.plugin.ExtensionPoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An interface that is implemented only once has not been shown to be one. */
class ExtensionPointTest {
  private static JavaClasses kernel;

  @BeforeAll
  static void importClasses() {
    kernel = new ClassFileImporter().importPackages("org.edgemuse.kernel");
  }

  private static Stream<JavaClass> points() {
    return kernel.stream().filter(type -> type.isAnnotatedWith(ExtensionPoint.class));
  }

  @Test
  void extensionPointsOfTheKernel() {
    assertEquals(
        List.of(
            "ChannelModel",
            "Command",
            "DemandModel",
            "GenerativeModel",
            "IncentiveMechanism",
            "Metric",
            "MobilityModel",
            "Placement",
            "QoeMetric",
            "Scheduler",
            "SharingDiscipline",
            "WorldMap"),
        points().map(JavaClass::getSimpleName).sorted().toList());
  }

  @Test
  void everyExtensionPointHasTwoImplementations() {
    List<String> lonely =
        points().filter(point -> implementations(point) < 2).map(JavaClass::getName).toList();
    assertEquals(List.of(), lonely);
  }

  private static long implementations(JavaClass point) {
    return kernel.stream()
        .filter(type -> type.isAssignableTo(point.getName()))
        .filter(type -> !type.isInterface())
        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
        .count();
  }

  @Test
  void noExtensionPointAsksForMoreThanThreeMethods() {
    List<String> large =
        points()
            .filter(
                point ->
                    point.getMethods().stream()
                            .filter(m -> m.getModifiers().contains(JavaModifier.ABSTRACT))
                            .count()
                        > 3)
            .map(JavaClass::getName)
            .toList();
    assertEquals(List.of(), large);
    assertTrue(points().count() > 0);
  }
}
