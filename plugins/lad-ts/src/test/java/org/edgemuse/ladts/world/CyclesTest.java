package org.edgemuse.ladts.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Task;
import org.edgemuse.kernel.api.world.WorkUnit;
import org.edgemuse.kernel.values.TaskNumbers;
import org.edgemuse.kernel.values.TaskValues;
import org.edgemuse.kernel.values.Values;
import org.junit.jupiter.api.Test;

class CyclesTest {
  private static Cycles cycles(TaskValues gcyclePerStep, TaskValues steps) {
    return cycles(gcyclePerStep, steps, false);
  }

  private static Cycles cycles(TaskValues gcyclePerStep, TaskValues steps, boolean perMbit) {
    Draws draws = Draws.of(1, "test");
    return new Cycles(
        new TaskNumbers("gcyclePerStep", gcyclePerStep, draws, 2),
        new TaskNumbers("steps", steps, draws, 2),
        perMbit);
  }

  private static TaskValues byIndex(double... values) {
    return new TaskValues(Values.list(values), TaskValues.By.TASK_INDEX);
  }

  /** A task of 0.5 MB, of which a model may ask whose it is and which one, and nothing else. */
  private static Task task(int ue, int index) {
    return (Task)
        Proxy.newProxyInstance(
            CyclesTest.class.getClassLoader(),
            new Class<?>[] {Task.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "ue" -> ue;
                  case "taskIndex" -> index;
                  case "promptMB" -> 0.5;
                  default -> throw new IllegalStateException("asked for " + method);
                });
  }

  @Test
  void eachTaskHasItsOwnWork_onEveryEsTheSame_inWhateverOrderItIsAsked() {
    Cycles cycles = cycles(byIndex(0.5, 0.25, 2), TaskValues.byUe(Values.list(3, 7)));
    double[][] work = {{1.5, 0.75, 6}, {3.5, 1.75, 14}};
    for (int ask = 0; ask < 20; ask++) {
      int ue = ask * 5 % 2;
      int index = ask * 7 % 3;
      Task task = task(ue, index);
      int steps = cycles.minSteps(task, ask % 4);
      assertEquals(ue == 0 ? 3 : 7, steps);
      assertEquals(work[ue][index], cycles.work(task, ask % 3, steps));
    }
    assertEquals(WorkUnit.GIGACYCLE, cycles.workUnit());
  }

  @Test
  void cyclesABitGrowWithWhatTheTaskSends() {
    Cycles cycles = cycles(byIndex(0.25), TaskValues.byUe(Values.constant(3)), true);
    assertEquals(0.25 * 3 * 4, cycles.work(task(0, 0), 0, 3)); // 0.5 MB are 4 Mbit
    assertTrue(cycles.variesByTask());
  }

  @Test
  void contentIsRightFromTheWantedStepsOn() {
    Cycles cycles = cycles(byIndex(0.5), byIndex(4));
    assertEquals(1, cycles.error(task(0, 0), 0, 3));
    assertEquals(0, cycles.error(task(0, 0), 0, 4));
    assertEquals(0, cycles.error(task(0, 0), 0, 9));
    assertEquals(4, cycles.minSteps(task(0, 0), 0));
  }

  @Test
  void tasksVaryUnlessAllNumbersAreByUe() {
    TaskValues one = TaskValues.byUe(Values.list(1, 2));
    assertFalse(cycles(one, one).variesByTask());
    assertTrue(cycles(one, byIndex(1, 2)).variesByTask());
  }

  @Test
  void aListThatIsTooShortIsFoundBeforeTheRun() {
    Cycles cycles = cycles(byIndex(0.5, 1), byIndex(1, 2, 3));
    cycles.requireTasks(2);
    String message =
        assertThrows(IllegalArgumentException.class, () -> cycles.requireTasks(3)).getMessage();
    assertTrue(message.contains("gcyclePerStep") && message.contains("it holds 2"), message);
  }
}
