package org.edgemuse.kernel.config;

import static org.edgemuse.kernel.config.Fixtures.yaml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodesTest {

  @Test
  void plainValuesRoundTripThroughNodesAndText() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("z", Arrays.asList(1L, 2.5, null, true, "a: b"));
    map.put("a", Map.of("it's", "null"));
    map.put("odd, key", List.of("", "12", "true", " x ", "1e3", "[", "#"));
    assertEquals(map, Nodes.toJava(Nodes.of(map)));
    assertEquals(map, Nodes.toJava(yaml(Nodes.flow(Nodes.of(map)))));
    assertEquals(List.of("z", "a", "odd, key"), keys(Nodes.of(map)));
  }

  private static List<String> keys(Node node) {
    return List.copyOf(((Node.Mapping) node).entries().keySet());
  }

  @Test
  void nodesOfSelfHoldingOrStrangeValuesAreRefused() {
    List<Object> self = new ArrayList<>();
    self.add(self);
    assertThrows(ConfigException.class, () -> Nodes.of(self));
    assertThrows(IllegalArgumentException.class, () -> Nodes.of(new Object()));
    assertThrows(IllegalArgumentException.class, () -> Nodes.of(Map.of(1, 2)));
  }

  @Test
  void numbersAreWrittenShortestAndReadBackEqual() {
    assertEquals("0.1", Words.number(0.1));
    assertEquals("1E+300", Words.number(1e300));
    assertEquals("-3", Words.number(-3));
    assertEquals("5E-324", Words.number(Double.MIN_VALUE));
    Draws draws = Draws.of(1, "doubles");
    for (int i = 0; i < 10_000; i++) {
      double value = Double.longBitsToDouble(draws.bits(i, 0, 0));
      if (Double.isFinite(value)) {
        assertEquals(value, Double.parseDouble(Words.number(value)));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "12 | 12",
        "-1e-3 | -0.001",
        ".5 | 0.5",
        "5. | 5.0",
        "1e3 | 1000.0",
        "yes | yes",
        "True | true",
        "0x10 | 0x10",
        "12ab | 12ab",
        "a:b | a:b",
        "a, b | a, b",
        "'12' | 12",
        "'it''s' | it's",
        "99999999999999999999 | 1.0E20",
        "[ 1 , [ ] , { } ] | [1, [], {}]",
        "{a:  b c , 'd': [e]} | {a=b c, d=[e]}",
      })
  void flowTextIsRead(String text, String expected) {
    assertEquals(expected, String.valueOf(Nodes.toJava(yaml(text))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1",
        "{a",
        "{a: 1",
        "[1, 2]]",
        "{a 1}",
        "'x",
        "[1}",
        "[}",
        "{]",
        "[,]",
        "[1,,2]",
        "{a: 1, a: 2}",
        "'a' b"
      })
  void malformedFlowTextIsRefusedWithItsPlace(String text) {
    String message = assertThrows(ConfigException.class, () -> yaml(text)).getMessage();
    assertTrue(message.startsWith("test.yaml:7: "), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // root | path | result
        "{a: 1, b: 2} | a | {a: 9, b: 2}",
        "{a: 1} | c | {a: 1, c: 9}",
        "{a: {b: 1, x: 2}} | a.c.d | {a: {b: 1, x: 2, c: {d: 9}}}",
        "{a: } | a.b | {a: {b: 9}}",
        "{s: {masl: {alpha: 1}}} | s.alpha | {s: {masl: {alpha: 9}}}",
        "{s: {masl: {alpha: 1}}} | s.masl.alpha | {s: {masl: {alpha: 9}}}",
        "{s: {masl: {alpha: 1}, label: x}} | s.beta | {s: {masl: {alpha: 1, beta: 9}, label: x}}",
        "{s: {masl: }} | s.alpha | {s: {masl: {alpha: 9}}}",
        "{s: masl} | s.alpha | {s: {masl: {alpha: 9}}}",
        "{s: masl} | s.masl.alpha | {s: {masl: {alpha: 9}}}",
        "{s: masl} | s.label | {s: {masl: {}, label: 9}}",
        "{s: {masl: {}}} | s.label | {s: {masl: {}, label: 9}}",
        "{s: {masl: {inner: {foo: {x: 1}}}}} | s.alpha"
            + " | {s: {masl: {inner: {foo: {x: 1}}, alpha: 9}}}",
        "{s: {masl: {inner: {foo: {x: 1}}}}} | s.inner.x | {s: {masl: {inner: {foo: {x: 9}}}}}",
        "{u: {demand: {bernoulli: {p: 1}}}} | u.demand.p | {u: {demand: {bernoulli: {p: 9}}}}",
        "{s: masl} | s | {s: 9}",
        "{s: {masl: {a: 1}}} | slots | {s: {masl: {a: 1}}, slots: 9}",
        "{m: {lastSlots: 500}} | m.first | {m: {lastSlots: 500, first: 9}}",
        "{c: {uniformAround: {centre: 2, spread: 1}}} | c.centre"
            + " | {c: {uniformAround: {centre: 9, spread: 1}}}",
        "{l: [1, {a: 2}]} | l[1].a | {l: [1, {a: 9}]}",
        "{l: [1, {a: 2}]} | l.0 | {l: [9, {a: 2}]}",
        "{l: [[1, 2]]} | l[0][1] | {l: [[1, 9]]}",
        "{l: [masl]} | l[0].alpha | {l: [{masl: {alpha: 9}}]}",
      })
  void valueAtAPathIsReplacedAndFound(String root, String path, String expected) {
    Node before = yaml(root);
    Node after = Nodes.with(before, path, Nodes.of(9));
    assertEquals(expected, Nodes.flow(after));
    assertEquals(root.strip(), Nodes.flow(before).replace(": null}", ": }"));
    Node found = Nodes.find(after, path);
    assertEquals(9L, Nodes.toJava(found));
    assertEquals(path, found.where().key());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{a: 5} | a.b | Path 'a.b': there is no 'b' in test.yaml:7: a, which is '5'",
        "{a: [1]} | a[1] | Path 'a[1]': there is no '1' in test.yaml:7: a, which is a list of 1",
        "{a: [1]} | a.x | Path 'a.x': there is no 'x' in test.yaml:7: a, which is a list of 1",
        "{a: {}} | a[0] | Path 'a[0]': there is no '[0]' in test.yaml:7: a, which is no list",
        "{} | a..b | Path 'a..b' has an empty key",
        "{} | a[x] | Path 'a[x]' has '[x]' for an index",
      })
  void pathsThatLeadNowhereAreRefused(String root, String path, String expected) {
    assertEquals(
        expected,
        assertThrows(
                IllegalArgumentException.class, () -> Nodes.with(yaml(root), path, Nodes.of(1)))
            .getMessage());
  }

  @Test
  void whatIsNotThereIsNotFound() {
    for (String path : List.of("b", "a.b.c", "a.b.0", "l[3]", "l.x", "a[0]")) {
      assertNull(Nodes.find(yaml("{a: {b: 1, c: 2}, l: [1]}"), path), path);
    }
  }

  @Test
  void placesSurviveReplacement() {
    Node.Mapping after =
        (Node.Mapping) Nodes.with(yaml("{a: {b: 1}}"), "a", Nodes.of(Map.of("x", List.of(1))));
    assertEquals(new Where("test.yaml", 7, "a"), after.keys().get("a"));
    assertEquals("a.x[0]", Nodes.find(after, "a.x[0]").where().key());
    Where given = new Where("--set", 0, "given");
    Node placed = Nodes.with(after, "a", Nodes.plain(given, "1"));
    assertEquals(given, Nodes.find(placed, "a").where());
  }

  @Test
  void placesAreDescribed() {
    assertEquals("jcaco.yaml:12: s.alpha", new Where("jcaco.yaml", 12, "s.alpha").describe());
    assertEquals("jcaco.yaml: s", new Where("jcaco.yaml", 0, "s").describe());
    assertEquals("jcaco.yaml:1", new Where("jcaco.yaml", 1, "").describe());
    assertEquals("s[2].x", Where.NOWHERE.child("s").index(2).child("x").describe());
    assertEquals("line 3: s", new Where("", 3, "s").describe());
    assertEquals("message", new Problem(Where.NOWHERE, "message").describe());
    assertEquals(
        "a b: \\u001b[2J c", new Problem(new Where("", 0, "a\nb"), "\u001b[2J\tc").describe());
  }

  @ParameterizedTest
  @CsvSource({
    "masl,mals,1",
    "alpha,alhpa,1",
    "kitten,sitting,3",
    "'',abc,3",
    "abc,abc,0",
    "ca,abc,3"
  })
  void distanceIsThatOfTypists(String a, String b, int expected) {
    assertEquals(expected, Nearest.distance(a, b));
    assertEquals(expected, Nearest.distance(b, a));
  }
}
