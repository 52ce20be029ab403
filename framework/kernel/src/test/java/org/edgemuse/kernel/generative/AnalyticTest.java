package org.edgemuse.kernel.generative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.api.world.Task;
import org.edgemuse.kernel.testing.Fakes;
import org.edgemuse.kernel.values.Values;
import org.junit.jupiter.api.Test;

class AnalyticTest {
  private static final double ROUNDING = 1 + 1e-12;

  private final Draws draws = Draws.of(11, "test");

  private static GenerativeModel model(double tflopPerStep, double errorScale) {
    return new Analytic(new double[] {tflopPerStep}, new double[] {errorScale});
  }

  /** The same model without its closed form, so that the interface's search finds the steps. */
  private record Searched(GenerativeModel model) implements GenerativeModel {
    @Override
    public double work(Task task, int es, int steps) {
      return model.work(task, es, steps);
    }

    @Override
    public double error(Task task, int es, int steps) {
      return model.error(task, es, steps);
    }
  }

  @Test
  void workIsLinearAndErrorExponentialInSteps() {
    GenerativeModel model = model(0.3, 0.9);
    assertEquals(3.0, model.work(Fakes.task(0.1, 0.1), 0, 10), 1e-15);
    assertEquals(0.9 / Math.E, model.error(Fakes.task(0.1, 0.1), 0, 10), 1e-15);
  }

  @Test
  void fewestStepsAreThoseThatASearchFinds() {
    for (int i = 0; i < 20_000; i++) {
      GenerativeModel model = model(1, 0.8 + 0.2 * draws.uniform(i, 0, 0));
      double decay = Math.exp(-8 * draws.uniform(i, 0, 1));
      Task task = Fakes.task(1.2 * draws.uniform(i, 0, 2) + 1e-6, decay);
      assertEquals(new Searched(model).minSteps(task, 0), model.minSteps(task, 0), task.toString());
    }
  }

  @Test
  void fewestStepsAreRightWhereTheLimitIsHitExactly() {
    for (int steps = 1; steps < 2000; steps++) {
      GenerativeModel model = model(1, 0.8 + 0.2 * draws.uniform(steps, 0, 0));
      double decay = 0.001 + 0.1 * draws.uniform(steps, 0, 1);
      double exact = model.error(Fakes.task(1, decay), 0, steps);
      for (double limit : new double[] {Math.nextDown(exact), exact, Math.nextUp(exact)}) {
        assertEquals(steps, model.minSteps(Fakes.task(limit, decay), 0), "limit " + limit);
      }
      assertEquals(steps + 1, model.minSteps(Fakes.task(exact * (1 - 3e-12), decay), 0));
    }
  }

  @Test
  void fewestStepsKeepTheLimitAndOneLessDoesNot() {
    for (int i = 0; i < 20_000; i++) {
      GenerativeModel model = model(1, 0.8 + 0.2 * draws.uniform(i, 1, 0));
      double limit = 0.05 + 0.15 * draws.uniform(i, 1, 1);
      Task task = Fakes.task(limit, 0.05 + 0.15 * draws.uniform(i, 1, 2));
      int steps = model.minSteps(task, 0);
      assertTrue(model.error(task, 0, steps) <= limit * ROUNDING);
      assertTrue(model.error(task, 0, steps - 1) > limit * ROUNDING);
    }
  }

  @Test
  void stepsHaveTheSpreadOfTheSourcesRanges() {
    int count = 50_000;
    int[] steps = new int[count];
    double mean = 0;
    for (int i = 0; i < count; i++) {
      GenerativeModel model = model(1, 0.8 + 0.2 * draws.uniform(i, 2, 0));
      Task task =
          Fakes.task(0.05 + 0.15 * draws.uniform(i, 2, 1), 0.05 + 0.15 * draws.uniform(i, 2, 2));
      steps[i] = model.minSteps(task, 0);
      mean += (double) steps[i] / count;
    }
    Arrays.sort(steps);
    assertEquals(19, mean, 0.5);
    assertEquals(10, steps[count / 20], 0.5);
    assertEquals(37, steps[count * 19 / 20], 0.5);
  }

  @Test
  void oneStepIsTheLeastEvenForALooseLimit() {
    assertEquals(1, model(1, 0.8).minSteps(Fakes.task(5, 0.1), 0));
    assertEquals(1, model(1, 0.8).minSteps(Fakes.task(0.8, 0.1), 0));
    assertEquals(1, model(1, 0.8).minSteps(Fakes.task(0.79, 10), 0));
  }

  @Test
  void unreachableLimitIsAnErrorAndNoEndlessLoop() {
    for (double decay : new double[] {0, 1e-300, 1e-8}) {
      assertThrows(
          IllegalStateException.class, () -> model(1, 0.8).minSteps(Fakes.task(0.1, decay), 0));
    }
    assertThrows(IllegalStateException.class, () -> model(1, 0.8).minSteps(Fakes.task(0, 0.1), 0));
  }

  @Test
  void parametersAreDrawnPerEs() {
    GenerativeModel model =
        new AnalyticPlugin()
            .create(
                new AnalyticPlugin.Options(Values.list(0.1, 0.4), Values.uniform(0.8, 1)),
                Fakes.run(1, 1, 2));
    Task task = Fakes.task(0.1, 0);
    assertEquals(0.1, model.work(task, 0, 1));
    assertEquals(0.4, model.work(task, 1, 1));
    assertTrue(model.error(task, 0, 1) > 0.8 && model.error(task, 0, 1) <= 1);
    assertTrue(model.error(task, 0, 1) != model.error(task, 1, 1));
  }
}
