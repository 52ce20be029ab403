package org.edgemuse.kernel.config;

import static org.edgemuse.kernel.config.Fixtures.bind;
import static org.edgemuse.kernel.config.Fixtures.errors;
import static org.edgemuse.kernel.config.Fixtures.yaml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.values.Constant;
import org.edgemuse.kernel.values.Distribution;
import org.edgemuse.kernel.values.TaskNumbers;
import org.edgemuse.kernel.values.TaskValues;
import org.edgemuse.kernel.values.Uniform;
import org.edgemuse.kernel.values.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskValuesTest {
  private static final Draws DRAWS = Draws.of(42, "tasks");

  record One(@Range(min = 0) TaskValues v) {}

  record Plain(Values w) {}

  private static TaskValues tasks(String flow) {
    return bind(One.class, "{v: " + flow + "}").v();
  }

  @Test
  void byUeEveryTaskHasWhatItsUeDraws() {
    Values plain = new Uniform(2, 5);
    for (String flow : new String[] {"{uniform: [2, 5]}", "{by: ue, uniform: [2, 5]}"}) {
      TaskValues values = tasks(flow);
      assertTrue(values.isAlike());
      for (int ue = 0; ue < 5; ue++) {
        assertEquals(plain.at(DRAWS, ue), values.at(DRAWS, ue, 7, 9));
        assertEquals(plain.at(DRAWS, ue), values.mean(DRAWS, ue));
      }
    }
    assertEquals(3, tasks("[1, 2, 3]").at(DRAWS, 2, 99, 99));
  }

  @Test
  void byTaskIndexAllUesShareWhatAnIndexHas() {
    TaskValues list = tasks("{list: [1, 2, 6], by: taskIndex}");
    assertFalse(list.isAlike());
    assertEquals(6, list.at(DRAWS, 77, 2, 5));
    assertEquals(3, list.mean(DRAWS, 77));
    TaskValues drawn = tasks("{uniform: [2, 5], by: taskIndex}");
    assertEquals(drawn.at(DRAWS, 0, 3, 0), drawn.at(DRAWS, 9, 3, 8));
    assertNotEquals(drawn.at(DRAWS, 0, 3, 0), drawn.at(DRAWS, 0, 4, 0));
    assertEquals(3.5, drawn.mean(DRAWS, 0));
  }

  @Test
  void byRequestNothingIsShared() {
    TaskValues values = tasks("{uniform: [2, 5], by: request}");
    double one = values.at(DRAWS, 1, 2, 3);
    assertEquals(one, values.at(DRAWS, 1, 2, 3));
    assertNotEquals(one, values.at(DRAWS, 2, 1, 3));
    assertNotEquals(one, values.at(DRAWS, 1, 3, 3));
    assertNotEquals(one, values.at(DRAWS, 1, 2, 4));
    assertEquals(3.5, values.mean(DRAWS, 1));
    double sum = 0;
    int count = 20_000;
    for (int i = 0; i < count; i++) {
      sum += values.at(DRAWS, i % 20, i % 50, i / 100);
    }
    // Four standard errors; tasks that come twice would show too.
    assertEquals(3.5, sum / count, 4 * 3 / Math.sqrt(12.0 * count));
  }

  @Test
  void oneNumberForAllIsOneHoweverItIsWritten() {
    assertTrue(tasks("4").isAlike());
    assertTrue(tasks("{uniform: [4, 4], by: request}").isAlike());
    assertEquals(new Constant(4), tasks("{uniform: [4, 4], by: request}").values());
  }

  @Test
  void listsThatAreTooShortAreNamedWithTheIndexAsked() {
    TaskNumbers numbers =
        new TaskNumbers("model.steps", tasks("{list: [1, 2, 6], by: taskIndex}"), DRAWS, 20);
    assertEquals(6, numbers.at(5, 2, 0));
    String told =
        "model.steps: the list must hold one value for each of 4 tasks (by: taskIndex), it holds 3";
    assertEquals(
        told, assertThrows(IllegalArgumentException.class, () -> numbers.at(5, 3, 0)).getMessage());
    assertEquals(
        told,
        assertThrows(IllegalArgumentException.class, () -> numbers.requireTasks(4)).getMessage());
    numbers.requireTasks(3);
    TaskValues byUe = tasks("[1, 2, 6]");
    assertEquals(
        "x: the list must hold one value for each of 4, it holds 3",
        assertThrows(IllegalArgumentException.class, () -> new TaskNumbers("x", byUe, DRAWS, 4))
            .getMessage());
  }

  @Test
  void theFirstOfMoreNumbersServe() {
    Values first = bind(Plain.class, "{w: {list: [1, 2, 3], take: first}}").w();
    assertEquals(2, first.draw(DRAWS, 2)[1]);
    assertEquals(
        "the list must hold at least one value for each of 4, it holds 3",
        assertThrows(IllegalArgumentException.class, () -> first.draw(DRAWS, 4)).getMessage());
    assertNotEquals(first, Values.list(1, 2, 3));
    assertEquals(Values.list(1, 2), bind(Plain.class, "{w: {list: [1, 2], take: all}}").w());
  }

  @Test
  void lawsMapUniformNumbersOverTheirWholeRange() {
    double most = Math.nextDown(1.0);
    Distribution dice = Values.uniformInteger(1, 6);
    assertEquals(1, dice.fromUniform(0));
    assertEquals(1, dice.fromUniform(Math.nextDown(1 / 6.0)));
    assertEquals(2, dice.fromUniform(1 / 6.0));
    assertEquals(6, dice.fromUniform(most));
    long largest = 1L << 53;
    assertEquals(largest, Values.uniformInteger(-largest, largest).fromUniform(most), 2.0);
    assertEquals(Math.nextUp(2.0), Values.uniform(2, 10).fromUniform(0));
    assertEquals(4, Values.uniform(2, 10).fromUniform(0.25));
    assertEquals(10, Values.uniform(2, 10).fromUniform(most), 1e-14);
    assertEquals(2.0, Values.oneOf(1, 2, 3, 4).fromUniform(0.25));
    assertEquals(4.0, Values.oneOf(1, 2, 3, 4).fromUniform(most));
    assertEquals(
        Values.uniform(2, 10).at(DRAWS, 5),
        Values.uniform(2, 10).fromUniform(1 - DRAWS.uniform(5, 0, 0)));
  }

  @Test
  void everyoneKeepsItsRankWhateverTheLaw() {
    List<Distribution> laws =
        List.of(
            Values.uniform(-3, 5),
            Values.uniformInteger(1, 14),
            Values.uniformAround(-4, 0.5),
            Values.oneOf(7, -1, 3, 7, 2));
    for (Distribution law : laws) {
      double last = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < 1000; i++) {
        double value = law.fromUniform(i / 1000.0);
        assertTrue(value >= last, law + " falls to " + value + " at " + i);
        last = value;
      }
      assertEquals(law.max(), last, 0.01, law::toString);
    }
  }

  @Test
  void columnsOfUniformNumbersAreMapped() {
    ColumnReader reader =
        (where, file, column) ->
            column.equals("u") ? new double[] {0, 0.5, 0.99} : new double[] {0.5, 1, -0.1};
    Binder binder = new Binder(Fixtures.CATALOG, reader);
    Node good =
        yaml("{v: {csv: a.csv, column: u, take: first, by: taskIndex, as: {oneOf: [7, 8]}}}");
    assertEquals(
        new TaskValues(Values.firstOf(7, 8, 8), TaskValues.By.TASK_INDEX),
        binder.bind(good, One.class).v());
    Node bad = yaml("{v: {csv: a.csv, column: x, as: {uniform: [1, 2]}}}");
    assertEquals(
        "test.yaml:7: v: column 'x' of 'a.csv': row 2 below the header holds 1, but what 'as' maps"
            + " must lie in [0, 1)",
        assertThrows(ConfigException.class, () -> binder.bind(bad, One.class)).getMessage());
    Node below = yaml("{v: {csv: a.csv, column: u, as: {uniform: [-2, 2]}}}");
    assertTrue(
        assertThrows(ConfigException.class, () -> binder.bind(below, One.class))
            .getMessage()
            .contains("at least 0 throughout; it spans -1.9999999999999998 to 1.96"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{uniform: [0, 1], by: task} | v.by: Unknown by 'task'. Known: ue, taskIndex, request",
        "{uniform: [0, 1], by: requests} | v.by: Unknown by 'requests'. Did you mean 'request'?"
            + " Known: ue, taskIndex, request",
        "{uniform: [0, 1], by: [ue]} | v.by: by ([ue]) must be one of ue, taskIndex, request",
        "{list: [1, 2], by: request} | v: v ({list: [1, 2], by: request}): a list has no value for"
            + " each request; by must be ue or taskIndex",
        "{pairs: [[1, 2]], by: ue} | v: v ({pairs: [[1, 2]], by: ue}): pairs gives one value a UE"
            + " and ES (or AP); this key holds one a task",
        "{uniform: [-1, 1], by: request} | v: v ({uniform: [-1, 1]}) must be at least 0 throughout;"
            + " it spans -1 to 1",
        "{list: [1, x]} | v.list[1]: list[1] ('x') must be a number",
        "{list: 3} | v.list: list (3) must be a list of numbers",
        "{list: [1], tkae: first} | v.tkae: Unknown key 'tkae'. Did you mean 'take'? Known: list,"
            + " take",
        "{list: [1], take: last} | v.take: Unknown take 'last'. Known: all, first",
      })
  void mistakesAreNamed(String flow, String expected) {
    assertEquals("test.yaml:7: " + expected, errors(One.class, "{v: " + flow + "}"));
  }

  @Test
  void keysWithoutTasksSayWhichHaveThem() {
    assertEquals(
        "test.yaml:7: w.by: 'by' means nothing here: w is no number of tasks, as"
            + " userEquipments.promptMB, promptMbit, resultMB, resultMbit and errorLimit are",
        errors(Plain.class, "{w: {uniform: [0, 1], by: request}}"));
  }
}
