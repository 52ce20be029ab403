package org.edgemuse.kernel.config;

import static org.edgemuse.kernel.config.Fixtures.bind;
import static org.edgemuse.kernel.config.Fixtures.errors;
import static org.edgemuse.kernel.config.Fixtures.yaml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.config.Fixtures.Greeter;
import org.edgemuse.kernel.config.Fixtures.Start;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinderTest {
  record Inner(int a, @Default("2") int b) {}

  record Everything(
      int i,
      long l,
      double d,
      boolean flag,
      String text,
      Start start,
      Inner inner,
      List<Inner> inners,
      Map<String, List<Double>> named,
      @Nullable Double absent,
      Node raw) {}

  record Defaults(
      @Default("0.5") double d,
      @Default("[0.05, 0.2]") List<Double> list,
      @Default("{uniform: [0, 1]}") Values values,
      @Default("fastest") Start start,
      @Default("12") String text,
      @Default("{a: 1}") Inner inner,
      @Default("masl") Choice<Greeter> choice,
      @Default("[]") List<String> none) {}

  record Count(int count) {}

  record Big(long count) {}

  record Ranged(
      @Range(min = 0, openMin = true, max = 20) @Unit("MHz") @Nullable Double bandwidthMHz,
      @Range(min = 0, max = 1) @Nullable Values probability,
      @Range(min = 0, openMin = true) @Nullable Values decay,
      @Range(max = 3, openMax = true) @Nullable List<Integer> steps,
      @Whole @Nullable Values tasks) {}

  record Ordered(int low, int high) {
    Ordered {
      if (low > high) {
        throw new IllegalArgumentException("low (" + low + ") must not exceed high (" + high + ")");
      }
    }
  }

  record Outer(Ordered range, @Default("true") boolean flag) {}

  record Tree(@Default("[]") List<Tree> parts) {}

  record Bad(Thread thread) {}

  @Test
  void everyTypeIsBound() {
    Everything all =
        bind(
            Everything.class,
            "{i: 6.0, l: 9007199254740993, d: 3, flag: true, text: 1.50, start: random-start,"
                + " inner: {a: 1}, inners: [{a: 1, b: 5}, {a: 3}], named: {z: [1], a: []},"
                + " raw: {x: [1]}}");
    assertEquals(6, all.i());
    assertEquals(9007199254740993L, all.l());
    assertEquals(3.0, all.d());
    assertTrue(all.flag());
    assertEquals("1.50", all.text());
    assertEquals(Start.RANDOM_START, all.start());
    assertEquals(List.of(new Inner(1, 5), new Inner(3, 2)), all.inners());
    assertEquals(List.of("z", "a"), List.copyOf(all.named().keySet()));
    assertNull(all.absent());
    assertEquals("{x: [1]}", Nodes.flow(all.raw()));
  }

  @Test
  void defaultsAreRead() {
    Defaults all = bind(Defaults.class, "{}");
    assertEquals(0.5, all.d());
    assertEquals(List.of(0.05, 0.2), all.list());
    assertEquals(Values.uniform(0, 1), all.values());
    assertEquals(Start.FASTEST, all.start());
    assertEquals("12", all.text());
    assertEquals(new Inner(1, 2), all.inner());
    assertEquals("masl", all.choice().name());
    assertEquals(List.of(), all.none());
  }

  @Test
  void severalProblemsAreReportedAtOnceInFileOrder() {
    Problems problems = new Problems();
    Where root = new Where("jcaco.yaml", 1, "");
    MappingBuilder mapping = new MappingBuilder(root, problems);
    mapping.put(
        "beta", root.child("beta").onLine(9), Nodes.plain(root.child("beta").onLine(9), "2"));
    mapping.put("alhpa", root.child("alhpa").onLine(4), Nodes.plain(root.child("alhpa"), "1"));
    mapping.put("beta", root.child("beta").onLine(11), Nodes.plain(root, "3"));
    assertNull(Fixtures.BINDER.bind(mapping.build(), Fixtures.MaslOptions.class, problems));
    assertEquals(
        """
        jcaco.yaml:4: alhpa: Unknown key 'alhpa'. Did you mean 'alpha'? Known: alpha, beta
        jcaco.yaml:9: beta: beta (2) must be in [0, 1]
        jcaco.yaml:11: beta: Key 'beta' is given twice, first in line 9""",
        assertThrows(ConfigException.class, problems::throwIfAny).getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | test.yaml:7: Missing key 'count' (whole number)",
        "{count: 6.5} | test.yaml:7: count: count (6.5) must be a whole number",
        "{count: many} | test.yaml:7: count: count ('many') must be a whole number",
        "{count: '6'} | test.yaml:7: count: count ('6') must be a whole number",
        "{count: } | test.yaml:7: count: count (null) must be a whole number",
        "{count: [1]} | test.yaml:7: count: count ([1]) must be a whole number",
        "{count: true} | test.yaml:7: count: count (true) must be a whole number",
        "{count: .nan} | test.yaml:7: count: count (.nan) must be a whole number",
        "{count: 2147483648} | test.yaml:7: count: count (2147483648) must be a whole number from"
            + " -2147483648 to 2147483647",
        "5 | test.yaml:7: 5 must be a mapping with keys count",
      })
  void wrongWholeNumbersAreNamed(String flow, String expected) {
    assertEquals(expected, errors(Count.class, flow));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9223372036854775808",
        "99999999999999999999",
        "1e300",
        "9007199254740994.0",
        ".inf"
      })
  void longsThatCannotBeExactAreRefused(String number) {
    assertTrue(
        errors(Big.class, "{count: " + number + "}")
            .endsWith("must be a whole number from -9223372036854775808 to 9223372036854775807"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{bandwidthMHz: 0} | bandwidthMHz: bandwidthMHz (0) must be in (0, 20] MHz",
        "{bandwidthMHz: .inf} | bandwidthMHz: bandwidthMHz (.inf) must be finite",
        "{bandwidthMHz: .NaN} | bandwidthMHz: bandwidthMHz (.NaN) must be finite",
        "{bandwidthMHz: 1e999} | bandwidthMHz: bandwidthMHz (1e999) must be finite",
        "{bandwidthMHz: wide} | bandwidthMHz: bandwidthMHz ('wide') must be a number",
        "{probability: {uniform: [0, 2]}} | probability: probability ({uniform: [0, 2]}) must be in"
            + " [0, 1] throughout; it spans 0 to 2",
        "{probability: [0.5, 1.5]} | probability[1]: probability[1] (1.5) must be in [0, 1]",
        "{decay: {uniform: [-1, 1]}} | decay: decay ({uniform: [-1, 1]}) must be above 0"
            + " throughout; it spans -1 to 1",
        "{decay: {uniformInteger: [0, 1]}} | decay: decay ({uniformInteger: [0, 1]}) must be above"
            + " 0 throughout; it spans 0 to 1",
        "{steps: [1, 3]} | steps[1]: steps[1] (3) must be below 3",
        "{tasks: 1.5} | tasks: tasks (1.5) must be a whole number",
        "{tasks: {uniform: [1, 5]}} | tasks: tasks ({uniform: [1, 5]}) must be whole numbers only",
      })
  void numbersOutOfRangeAreNamedWithRuleAndUnit(String flow, String expected) {
    assertEquals("test.yaml:7: " + expected, errors(Ranged.class, flow));
  }

  @Test
  void rangeEndsAndOpenDistributionsAreAdmitted() {
    Ranged ranged =
        bind(
            Ranged.class,
            "{bandwidthMHz: 20, probability: {uniform: [0, 1]}, decay: {uniform: [0, 1]},"
                + " steps: [2], tasks: {uniformInteger: [1, 50]}}");
    assertEquals(20.0, ranged.bandwidthMHz());
  }

  @Test
  void unknownEnumNamesTheNearest() {
    record Enums(Start start) {}
    assertEquals(
        "test.yaml:7: start: Unknown start 'fastset'. Did you mean 'fastest'? Known: random-start,"
            + " fastest",
        errors(Enums.class, "{start: fastset}"));
    assertTrue(
        errors(Enums.class, "{start: RANDOM_START}").contains("Did you mean 'random-start'?"));
    assertEquals(
        "test.yaml:7: start: Unknown start 'warm'. Known: random-start, fastest",
        errors(Enums.class, "{start: warm}"));
  }

  @Test
  void constructorsRefusalIsAProblemAtTheMapping() {
    assertEquals(
        "test.yaml:7: range: low (3) must not exceed high (1)\n"
            + "test.yaml:7: flag: flag ('maybe') must be true or false",
        errors(Outer.class, "{range: {low: 3, high: 1}, flag: maybe}"));
  }

  @Test
  void nullLeavesANullableOutAndEmptiesAMapping() {
    assertNull(bind(Ranged.class, "{decay: }").decay());
    assertEquals(List.of(), bind(Tree.class, "{parts: [~, {}]}").parts().get(0).parts());
  }

  @Test
  void manyKnownKeysAreCapped() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      names.add("k" + i);
    }
    String message = Nearest.unknown("key", "x".repeat(1_000_000), names);
    assertTrue(message.endsWith("k11, ... (30 in all)"), message);
    assertTrue(message.length() < 300, message);
  }

  @Test
  void deepNestingIsAProblemNotAStackOverflow() {
    Node node = yaml("1");
    Object plain = 1;
    for (int i = 0; i < 10_000; i++) {
      node = new Node.Sequence(Where.NOWHERE, List.of(node));
      plain = Map.of("parts", List.of(plain));
    }
    Node deep = Node.Mapping.empty(Where.NOWHERE).with("raw", node);
    Object deepPlain = plain;
    assertEquals(
        "Nested more than 100 levels deep",
        assertThrows(ConfigException.class, () -> Fixtures.BINDER.bind(deep, Count.class))
            .getMessage());
    for (String text : List.of("[".repeat(10_000), "{a: ".repeat(10_000))) {
      assertTrue(
          assertThrows(ConfigException.class, () -> yaml(text)).getMessage().contains("Nested"));
    }
    assertThrows(ConfigException.class, () -> Nodes.of(deepPlain));
    assertThrows(ConfigException.class, () -> Nodes.toJava(deep));
    assertThrows(ConfigException.class, () -> Nodes.with(yaml("{}"), "a.b", deep));
    assertTrue(Nodes.flow(deep).contains("..."));
  }

  @Test
  void defaultsThatNameThemselvesEnd() {
    record Endless(Choice<Greeter> c) {}
    assertTrue(errors(Endless.class, "{c: endless}").endsWith("Nested more than 100 levels deep"));
  }

  @Test
  void hugeListsAreBound() {
    record Numbers(Values values, List<Integer> whole) {}
    List<Integer> many = Collections.nCopies(200_000, 3);
    Numbers bound =
        Fixtures.BINDER.bind(Nodes.of(Map.of("values", many, "whole", many)), Numbers.class);
    assertEquals(many, bound.whole());
    bound.values().requireCount(200_000);
  }

  @Test
  void componentsOfOtherTypesAreTheAuthorsMistake() {
    assertThrows(IllegalStateException.class, () -> bind(Bad.class, "{thread: 1}"));
  }
}
