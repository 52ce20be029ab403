package org.edgemuse.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The contract accepts a proper movement and finds the others. */
class DriftContractTest extends MobilityContract {

  @Override
  protected List<Object> models() {
    return List.of("drift");
  }

  private static Object drift(DriftPlugin.Way way) {
    return Map.of("drift", Map.of("way", way));
  }

  private static void assertFinds(String complaint, Executable check) {
    AssertionError found = assertThrows(AssertionError.class, check);
    assertTrue(found.getMessage().contains(complaint), found::getMessage);
  }

  @Test
  void findsUesOutsideTheArea() {
    assertFinds(
        "but the area is 300 m x 40 m", () -> staysInside(drift(DriftPlugin.Way.OVER_THE_BORDER)));
  }

  @Test
  void findsPathsThatDependOnOthers() {
    assertFinds(
        "paths depend on the others", () -> keepsItsPaths(drift(DriftPlugin.Way.WITH_THE_CROWD)));
  }

  @Test
  void findsStateThatACheckpointLoses() {
    assertFinds(
        "a restored run goes other ways",
        () -> survivesCheckpoint(drift(DriftPlugin.Way.FORGETFUL)));
  }
}
