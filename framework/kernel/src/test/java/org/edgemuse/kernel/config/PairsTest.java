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
import org.edgemuse.kernel.values.KeyedValues;
import org.edgemuse.kernel.values.Paired;
import org.edgemuse.kernel.values.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairsTest {
  private static final Draws DRAWS = Draws.of(42, "test");
  private static final String ALONE =
      "pairs gives one value a UE and ES (or AP); this key holds one ";

  record One(Values v) {}

  record Shares(@Range(min = 0, max = 1) Values v) {}

  record Counts(@Whole Values v) {}

  private static Values values(String flow) {
    return bind(One.class, "{v: " + flow + "}").v();
  }

  private static String refusal(Executable call) {
    return assertThrows(IllegalArgumentException.class, call).getMessage();
  }

  @Test
  void rowsAreServersAndColumnsAreUes() {
    Values pairs = values("{pairs: [[1, 2, 3], [40, 50.5, 60]]}");
    assertEquals(3, pairs.atPair(DRAWS, 2, 0));
    assertEquals(50.5, pairs.atPair(DRAWS, 1, 1));
    assertTrue(pairs.isPaired());
    assertEquals(1, pairs.min());
    assertEquals(60, pairs.max());
    assertFalse(pairs.minIsOpen());
    assertEquals(
        "the matrix has 2 rows of 3 numbers, none for UE 3 in row 0",
        refusal(() -> pairs.atPair(DRAWS, 3, 0)));
    assertThrows(IllegalArgumentException.class, () -> pairs.atPair(DRAWS, 0, 2));
    assertThrows(IllegalArgumentException.class, () -> pairs.atPair(DRAWS, -1, 0));
  }

  @Test
  void anEntityAloneHasNoValue() {
    Values pairs = values("{pairs: [[1, 2, 3]]}");
    assertEquals(ALONE + "an entity", refusal(() -> pairs.at(DRAWS, 0)));
    assertEquals(ALONE + "an entity", refusal(() -> pairs.mean(0)));
    assertEquals(ALONE + "for each of 3", refusal(() -> pairs.requireCount(3)));
    assertEquals(ALONE + "for each of 3", refusal(() -> pairs.draw(DRAWS, 3)));
    assertEquals(
        "tokens: " + ALONE + "for each of 3",
        refusal(() -> KeyedValues.draw("tokens", pairs, DRAWS, 3)));
  }

  @Test
  void theShapeIsAskedForByPairsAndListsKeepOneNumberAUe() {
    Values pairs = values("{pairs: [[1, 2, 3], [4, 5, 6]]}");
    pairs.requirePairs(3, 2);
    assertEquals(
        "the matrix must have a row for each of 3 ESs (or APs), it has 2",
        refusal(() -> pairs.requirePairs(3, 3)));
    assertEquals(
        "the rows of the matrix must have a number for each of 4 UEs, they have 3",
        refusal(() -> pairs.requirePairs(4, 2)));
    assertEquals(
        "snrDb: the rows of the matrix must have a number for each of 4 UEs, they have 3",
        refusal(() -> KeyedValues.requirePairs("snrDb", pairs, 4, 2)));
    Values.list(1, 2, 3).requirePairs(3, 2);
    assertEquals(
        "the list must hold one value for each of 2, it holds 3; 'take: first' takes the first 2",
        refusal(() -> Values.list(1, 2, 3).requirePairs(2, 3)));
    Values.uniform(0, 1).requirePairs(7, 7);
    assertFalse(Values.list(1).isPaired() || Values.constant(1).isPaired());
  }

  @Test
  void matricesAreCopiesAndEqualByTheirNumbers() {
    double[][] rows = {{1, 2}, {3, 4}};
    Paired pairs = new Paired(rows);
    rows[0][0] = 9;
    pairs.rows()[1][1] = 9;
    assertEquals(values("{pairs: [[1, 2], [3, 4]]}"), pairs);
    assertEquals(values("{pairs: [[1, 2], [3, 4]]}").hashCode(), pairs.hashCode());
    assertNotEquals(values("{pairs: [[1, 2, 3, 4]]}"), pairs);
    assertTrue(pairs.isWhole());
    assertFalse(values("{pairs: [[1], [2.5]]}").isWhole());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 | v.pairs: pairs (3) must be a list of rows, [[number, ...], ...], or {csv: file,"
            + " columns: [name]}",
        "[1, 2] | v.pairs[0]: pairs[0] (1) must be a list of numbers, one a UE",
        "[] | v.pairs: pairs ([]): the matrix must have a row for each ES or AP, and in each a"
            + " number for each UE",
        "[[1, 2], [3]] | v.pairs: pairs ([[1, 2], [3]]): all rows must be of equal length, but row 0"
            + " has 2 numbers and row 1 has 1",
        "[[1, x], [.inf, 2]] | v.pairs[0][1]: pairs[0][1] ('x') must be a number",
        "{csv: a.csv} | v.pairs: Missing key 'columns' (list of text)",
        "{csv: a.csv, columns: [x]} | v.pairs: column 'x' of 'a.csv': CSV files cannot be read here",
        "{csv: a.csv, columns: []} | v.pairs: pairs ({csv: a.csv, columns: []}): the matrix must"
            + " have a row for each ES or AP, and in each a number for each UE",
      })
  void mistakesAreNamed(String matrix, String expected) {
    String first = errors(One.class, "{v: {pairs: " + matrix + "}}").split("\n")[0];
    assertEquals("test.yaml:7: " + expected, first);
  }

  @Test
  void everyCellObeysTheRuleOfItsKey() {
    assertEquals(
        "test.yaml:7: v.pairs[0][1]: pairs[0][1] (2) must be in [0, 1]\n"
            + "test.yaml:7: v.pairs[1][0]: pairs[1][0] (-1) must be in [0, 1]",
        errors(Shares.class, "{v: {pairs: [[0, 2], [-1, 1]]}}"));
    assertEquals(
        "test.yaml:7: v.pairs[0][0]: pairs[0][0] (1.5) must be a whole number",
        errors(Counts.class, "{v: {pairs: [[1.5]]}}"));
  }

  @Test
  void columnsOfAFileAreRowsOfTheMatrix() {
    Binder binder =
        new Binder(
            Fixtures.CATALOG,
            (where, file, column) ->
                switch (column) {
                  case "asp1" -> new double[] {0.5, 0.75, 1};
                  case "asp2" -> new double[] {0, 0.25, 0.125};
                  default -> new double[] {7};
                });
    Node source = yaml("{v: {pairs: {csv: a.csv, columns: [asp1, asp2]}}}");
    Values pairs = binder.bind(source, Shares.class).v();
    assertEquals(Values.pairs(new double[][] {{0.5, 0.75, 1}, {0, 0.25, 0.125}}), pairs);
    for (List<String> mistake :
        List.of(
            List.of("[asp1, other]", "row 0 has 3 numbers and row 1 has 1"),
            List.of("[other]", "must be in [0, 1] throughout; it spans 7 to 7"))) {
      Node bad = yaml("{v: {pairs: {csv: a.csv, columns: " + mistake.get(0) + "}}}");
      String message =
          assertThrows(ConfigException.class, () -> binder.bind(bad, Shares.class)).getMessage();
      assertTrue(message.endsWith(mistake.get(1)), message);
    }
  }
}
