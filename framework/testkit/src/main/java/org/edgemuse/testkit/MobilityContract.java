package org.edgemuse.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.edgemuse.kernel.fault.NonsenseException;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What every mobility model owes the kernel. A plugin's test extends it and names its models as a
 * scenario file would; see {@link SchedulerContract}.
 */
public abstract class MobilityContract {
  private static final int SLOTS = 150;
  private static final int FEW = 3;
  private static final int MANY = 20;

  /** The models to test: names, or maps from a name to options. */
  protected abstract List<Object> models();

  /** The world to test them in: a long and narrow area unless overridden. */
  protected Worlds world() {
    return Worlds.defaults().with("area.widthM", 300).with("area.heightM", 40);
  }

  /** Nobody leaves the area. */
  @TestFactory
  protected final Stream<DynamicTest> nobodyLeavesTheArea() {
    return models().stream()
        .map(model -> DynamicTest.dynamicTest(model.toString(), () -> staysInside(model)));
  }

  /** A path hangs on the seed and the UE's index, not on how many others there are. */
  @TestFactory
  protected final Stream<DynamicTest> pathsHangOnSeedAndIndexAlone() {
    return models().stream()
        .map(model -> DynamicTest.dynamicTest(model.toString(), () -> keepsItsPaths(model)));
  }

  /** A restored run moves on as if it had never stopped. */
  @TestFactory
  protected final Stream<DynamicTest> restoredRunsMoveOn() {
    return models().stream()
        .map(model -> DynamicTest.dynamicTest(model.toString(), () -> survivesCheckpoint(model)));
  }

  final void staysInside(Object model) {
    EdgeSimulation simulation = start(model, MANY);
    try {
      simulation.runToEnd();
    } catch (NonsenseException outside) {
      // The kernel lets nobody out.
      fail(model + ": " + outside.getMessage(), outside);
    }
  }

  final void keepsItsPaths(Object model) {
    EdgeSimulation many = start(model, MANY);
    EdgeSimulation again = start(model, MANY);
    EdgeSimulation few = start(model, FEW);
    while (many.slotsDone() < SLOTS) {
      many.step();
      few.step();
      again.step();
      assertArrayEquals(
          places(many, MANY), places(again, MANY), () -> model + ": equal seeds, other paths");
      assertArrayEquals(
          places(many, FEW), places(few, FEW), () -> model + ": paths depend on the others");
    }
  }

  final void survivesCheckpoint(Object model) throws IOException, ClassNotFoundException {
    EdgeSimulation simulation = start(model, MANY);
    while (simulation.slotsDone() < SLOTS / 2) {
      simulation.step();
    }
    ByteArrayOutputStream checkpoint = new ByteArrayOutputStream();
    simulation.save(checkpoint);
    EdgeSimulation restored =
        EdgeSimulation.restore(
            new ByteArrayInputStream(checkpoint.toByteArray()), Worlds.plugins().classLoader());
    assertEquals(simulation.slotsDone(), restored.slotsDone());
    simulation.runToEnd();
    restored.runToEnd();
    assertArrayEquals(
        places(simulation, MANY),
        places(restored, MANY),
        () -> model + ": a restored run goes other ways");
  }

  private EdgeSimulation start(Object model, int ueCount) {
    return world()
        .with("slots", SLOTS)
        .with("userEquipments.count", ueCount)
        .with("userEquipments.mobility", model)
        .start(5);
  }

  private static double[] places(EdgeSimulation simulation, int ueCount) {
    double[] places = new double[2 * ueCount];
    for (int ue = 0; ue < ueCount; ue++) {
      places[2 * ue] = simulation.world().ues().xM(ue);
      places[2 * ue + 1] = simulation.world().ues().yM(ue);
    }
    return places;
  }
}
