package org.edgemuse.kernel.config;

import static org.edgemuse.kernel.config.Fixtures.bind;
import static org.edgemuse.kernel.config.Fixtures.errors;
import static org.edgemuse.kernel.config.Fixtures.yaml;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.values.Distribution;
import org.edgemuse.kernel.values.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {
  private static final Draws DRAWS = Draws.of(42, "test");
  private static final int MANY = 200_000;

  record One(Values v) {}

  private static Values values(String flow) {
    return bind(One.class, "{v: " + flow + "}").v();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // form | min | max | mean | variance
        "3.5 | 3.5 | 3.5 | 3.5 | 0",
        "{uniform: [2, 10]} | 2 | 10 | 6 | 5.333333",
        "{uniform: [-1, 1]} | -1 | 1 | 0 | 0.333333",
        "{uniform: [4, 4]} | 4 | 4 | 4 | 0",
        "{uniformInteger: [1, 50]} | 1 | 50 | 25.5 | 208.25",
        "{uniformInteger: [-1, 1]} | -1 | 1 | 0 | 0.666667",
        "{uniformAround: {centre: 2, spread: 0.2}} | 1.6 | 2.4 | 2 | 0.053333",
        "{uniformAround: {centre: -2, spread: 0.5}} | -3 | -1 | -2 | 0.333333",
      })
  void momentsAreThoseOfTheDistribution(
      String flow, double min, double max, double mean, double variance) {
    Values values = values(flow);
    assertEquals(min, values.min(), 1e-12);
    assertEquals(max, values.max(), 1e-12);
    double sum = 0;
    double squares = 0;
    for (double x : values.draw(DRAWS, MANY)) {
      assertTrue(x <= values.max() && (values.minIsOpen() ? x > values.min() : x >= values.min()));
      sum += x;
      squares += (x - mean) * (x - mean);
    }
    // Five standard errors of the mean; the variance of a bounded law is known to about 1 %.
    assertEquals(mean, sum / MANY, 5 * Math.sqrt(variance / MANY) + 1e-12);
    assertEquals(variance, squares / MANY, 0.01 * variance);
  }

  @Test
  void uniformIntegerReachesBothEndsEquallyOften() {
    int[] seen = new int[4];
    for (double x : values("{uniformInteger: [0, 3]}").draw(DRAWS, 40_000)) {
      seen[(int) x]++;
    }
    for (int count : seen) {
      assertEquals(10_000, count, 450);
    }
  }

  @Test
  void uniformNeverGivesItsLowerEnd() {
    double low = 1e16;
    Values narrow = values("{uniform: [1e16, 10000000000000002]}");
    for (double x : narrow.draw(DRAWS, 1000)) {
      assertEquals(Math.nextUp(low), x);
    }
    for (double x : values("{uniform: [0, 1]}").draw(DRAWS, MANY)) {
      assertTrue(x > 0);
    }
  }

  @Test
  void drawDependsOnEntityAndPurposeOnly() {
    Values values = values("{uniform: [0, 1]}");
    double[] drawn = values.draw(DRAWS, 5);
    assertEquals(drawn[3], values.at(DRAWS, 3));
    assertEquals(1 - DRAWS.uniform(3, 0, 0), values.at(DRAWS, 3));
    assertEquals(values.at(DRAWS, Draws.pair(2, 1)), values.atPair(DRAWS, 2, 1));
    assertTrue(values.at(DRAWS.forPurpose("other"), 3) != drawn[3]);
  }

  @Test
  void bitsOfASeedAndPurposeAreThoseOfTheirDraws() {
    long drawnSeed = DRAWS.bits(0, 7, 0);
    Draws made = Draws.of(drawnSeed, "per slot");
    long bits = Draws.bits(drawnSeed, "per slot", 3, 5, 2);
    assertEquals(made.bits(3, 5, 2), bits);
    for (Distribution law :
        List.of(Values.uniform(0, 1), Values.uniformInteger(1, 1000), Values.oneOf(1, 2, 4))) {
      assertEquals(
          law.at(made, 3, 5), law.fromBits(Draws.bits(drawnSeed, "per slot", 3, 5, 0)), "" + law);
    }
  }

  @Test
  void listsGoByEntityAndByFirstOfAPair() {
    Values list = values("[1, 2.5, 4]");
    assertArrayEquals(new double[] {1, 2.5, 4}, list.draw(DRAWS, 3));
    assertEquals(2.5, list.atPair(DRAWS, 1, 77));
    assertEquals(
        "the list must hold one value for each of 4, it holds 3",
        assertThrows(IllegalArgumentException.class, () -> list.draw(DRAWS, 4)).getMessage());
    assertEquals(
        "the list holds 3 values, none for entity 3",
        assertThrows(IllegalArgumentException.class, () -> list.at(DRAWS, 3)).getMessage());
    assertThrows(IllegalArgumentException.class, () -> list.at(DRAWS, -1));
    assertThrows(IllegalArgumentException.class, () -> list.at(DRAWS, 1L << 32));
    assertEquals(list, Values.list(1, 2.5, 4));
    assertTrue(!list.isWhole() && values("[1, 2]").isWhole());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{uniform: [5, 2]} | v.uniform: uniform ([5, 2]): the lower end 5 must not exceed the upper"
            + " end 2",
        "{uniform: [5]} | v.uniform: uniform ([5]) must be [low, high]",
        "{uniform: [a, 2]} | v.uniform[0]: uniform[0] ('a') must be a number",
        "{uniform: [-1e308, 1e308]} | v.uniform: uniform ([-1e308, 1e308]): must be finite:"
            + " infinity",
        "{uniformInteger: [1.5, 2]} | v.uniformInteger[0]: uniformInteger[0] (1.5) must be a whole"
            + " number",
        "{uniformInteger: [0, 9007199254740993]} | v.uniformInteger: uniformInteger ([0,"
            + " 9007199254740993]): whole numbers beyond 2^53 have no exact double: [0,"
            + " 9007199254740993]",
        "{unifrom: [0, 1]} | v.unifrom: Unknown distribution 'unifrom'. Did you mean 'uniform'?"
            + " Known: uniform, uniformInteger, uniformAround, oneOf, list, pairs, csv",
        "{uniformAround: {centre: 2}} | v.uniformAround: Missing key 'spread' (number)",
        "{uniformAround: {centre: 2, spread: -1}} | v.uniformAround: uniformAround ({centre: 2,"
            + " spread: -1}): spread (-1) must be at least 0",
        "[] | v: v ([]): a list of values must not be empty",
        "{csv: a.csv, column: x} | v: column 'x' of 'a.csv': CSV files cannot be read here",
        "{csv: a.csv} | v: Missing key 'column' (text)",
      })
  void mistakesAreNamed(String flow, String expected) {
    assertEquals("test.yaml:7: " + expected, errors(One.class, "{v: " + flow + "}"));
  }

  @Test
  void everyBadElementIsReported() {
    assertEquals(
        "test.yaml:7: v[1]: v[1] ('x') must be a number\n"
            + "test.yaml:7: v[2]: v[2] (.inf) must be finite",
        errors(One.class, "{v: [1, x, .inf]}"));
  }

  @Test
  void otherFormsAreListed() {
    String message = errors(One.class, "{v: {uniform: [0, 1], extra: 1}}");
    assertTrue(message.contains("must be a number, a list, {uniform: [low, high]}"), message);
    assertTrue(errors(One.class, "{v: often}").contains("v ('often') must be a number, a list"));
  }

  @Test
  void csvColumnsBecomeLists() {
    Binder binder =
        new Binder(
            Fixtures.CATALOG,
            (where, file, column) -> {
              if (file.equals("lost.csv")) {
                throw new IOException("no such file");
              }
              return column.equals("nan") ? new double[] {Double.NaN} : new double[] {1, 2};
            });
    assertEquals(
        Values.list(1, 2), binder.bind(yaml("{v: {csv: a.csv, column: x}}"), One.class).v());
    for (List<String> mistake :
        List.of(
            List.of("{v: {csv: lost.csv, column: x}}", "column 'x' of 'lost.csv': no such file"),
            List.of("{v: {csv: a.csv, column: nan}}", "must be finite: NaN"))) {
      ConfigException refused =
          assertThrows(ConfigException.class, () -> binder.bind(yaml(mistake.get(0)), One.class));
      assertTrue(refused.getMessage().endsWith(mistake.get(1)), refused.getMessage());
    }
  }

  @Test
  void theMeanIsThatOfManyDraws() {
    Draws draws = Draws.of(7, "mean");
    for (Values values :
        List.of(
            Values.constant(3),
            Values.uniform(-1, 4),
            Values.uniformInteger(1, 50),
            Values.uniformAround(6, 0.2))) {
      double sum = 0;
      int count = 40_000;
      for (int i = 0; i < count; i++) {
        sum += values.at(draws, i);
      }
      // Five standard errors of a uniform number.
      double tolerance = 5 * (values.max() - values.min() + 1) / Math.sqrt(12.0 * count);
      assertEquals(sum / count, values.mean(0), tolerance, values.toString());
    }
    assertEquals(5, Values.list(4, 5, 6).mean(1));
  }

  @Test
  void oneOfGivesEachNumberItsShare() {
    Values values = Values.oneOf(1, 10, 100, 100);
    Draws draws = Draws.of(5, "one-of");
    int draw = 40_000;
    int[] seen = new int[3];
    for (int i = 0; i < draw; i++) {
      seen[(int) Math.log10(values.at(draws, i))]++;
    }
    assertEquals(draw / 4.0, seen[0], 4 * Math.sqrt(draw * 3.0 / 16));
    assertEquals(draw / 4.0, seen[1], 4 * Math.sqrt(draw * 3.0 / 16));
    assertEquals(draw / 2.0, seen[2], 4 * Math.sqrt(draw / 4.0));
    assertEquals(211 / 4.0, values.mean(0));
    assertEquals(1, values.min());
    assertEquals(100, values.max());
    assertTrue(values.isWhole());
    assertFalse(Values.oneOf(1, 1.5).isWhole());
  }

  @Test
  void theIndexTellsTheTurnsOfAnEntityApart() {
    Draws draws = Draws.of(5, "turns");
    Values values = Values.uniform(0, 1);
    assertEquals(values.at(draws, 3), values.at(draws, 3, 0));
    assertNotEquals(values.at(draws, 3, 0), values.at(draws, 3, 1));
    assertNotEquals(values.atPair(draws, 1, 2, 0), values.atPair(draws, 1, 2, 1));
    assertEquals(4, Values.list(3, 4).at(draws, 1, 9), "a list does not draw");
  }
}
