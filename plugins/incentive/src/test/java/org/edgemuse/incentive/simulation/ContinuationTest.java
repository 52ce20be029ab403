package org.edgemuse.incentive.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.scenario.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContinuationTest {
  private static final String METRICS =
      "[{market: {table: true}}, {trade: {asp: 2, mu: 3}}, equilibrium-gap, cot-examples,"
          + " {accuracy-bound: {tasks: 3}}, requests, qoe]";

  private static void assertSame(Results expected, Results found) {
    assertEquals(expected.summary().columns(), found.summary().columns());
    assertArrayEquals(expected.summary().values(), found.summary().values());
    assertArrayEquals(expected.market().values(), found.market().values());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "equilibrium",
        "{dual-perturbation: {step: {quantised: 200}, iterationLimit: 40, warmStart: true}}",
        "ratio",
        "only-bandwidth"
      })
  void aRunIsTheSameTwice_andAfterACheckpoint(String incentive)
      throws IOException, ClassNotFoundException {
    Scenario scenario = Worlds.motion("incentive", incentive, "metrics", METRICS);
    Results unbroken = Worlds.run(scenario, 5);
    assertSame(unbroken, Worlds.run(scenario, 5));
    EdgeSimulation saved = Worlds.start(scenario, 5);
    while (saved.slotsDone() < 7) {
      saved.step();
    }
    ByteArrayOutputStream checkpoint = new ByteArrayOutputStream();
    saved.save(checkpoint);
    EdgeSimulation restored =
        EdgeSimulation.restore(
            new ByteArrayInputStream(checkpoint.toByteArray()), getClass().getClassLoader());
    restored.runToEnd();
    assertSame(unbroken, new Results(restored.summary()));
  }
}
