package org.edgemuse.kernel.config;

import static org.edgemuse.kernel.config.Fixtures.BINDER;
import static org.edgemuse.kernel.config.Fixtures.yaml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.config.Fixtures.Greeter;
import org.edgemuse.kernel.values.TaskValues;
import org.edgemuse.kernel.values.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedPathTest {
  record Users(
      int count, Choice<Greeter> demand, Values size, @Whole Values steps, TaskValues task) {}

  record Root(
      Users users, List<Choice<Greeter>> schedulers, Map<String, Users> classes, Node free) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // root | path | result
        "{users: {demand: {masl: {}}}} | users.count | {users: {demand: {masl: {}}, count: 9}}",
        "{users: {demand: {masl: {}}}} | users.demand.alpha | {users: {demand: {masl: {alpha: 9}}}}",
        "{users: {demand: masl}} | users.demand.alpha | {users: {demand: {masl: {alpha: 9}}}}",
        "{users: {demand: {best-response: {inner: {masl: {}}}}}} | users.demand.start"
            + " | {users: {demand: {best-response: {inner: {masl: {}}, start: 9}}}}",
        "{users: {demand: {best-response: {inner: {masl: {}}}}}} | users.demand.best-response.start"
            + " | {users: {demand: {best-response: {inner: {masl: {}}, start: 9}}}}",
        "{users: {demand: {best-response: {inner: masl}}}} | users.demand.inner.alpha"
            + " | {users: {demand: {best-response: {inner: {masl: {alpha: 9}}}}}}",
        "{users: {size: {uniformAround: {centre: 2}}}} | users.size.centre"
            + " | {users: {size: {uniformAround: {centre: 9}}}}",
        "{users: {task: {uniformAround: {centre: 2}, by: request}}} | users.task.centre"
            + " | {users: {task: {uniformAround: {centre: 9}, by: request}}}",
        "{users: {task: {uniformAround: {centre: 2}}}} | users.task.by"
            + " | {users: {task: {uniformAround: {centre: 2}, by: 9}}}",
        "{users: {size: {csv: a, as: {uniform: [1, 2]}}}} | users.size.as.uniform[0]"
            + " | {users: {size: {csv: a, as: {uniform: [9, 2]}}}}",
        "{users: {size: {pairs: [[1, 2], [3, 4]]}}} | users.size.pairs[1][0]"
            + " | {users: {size: {pairs: [[1, 2], [9, 4]]}}}",
        "{users: {size: [1, 2]}} | users.size[1] | {users: {size: [1, 9]}}",
        "{schedulers: [masl]} | schedulers[0].alpha | {schedulers: [{masl: {alpha: 9}}]}",
        "{classes: {text: {demand: {masl: {}}}}} | classes.image.count"
            + " | {classes: {text: {demand: {masl: {}}}, image: {count: 9}}}",
        "{classes: {text: {demand: {masl: {}}}}} | classes.text.count"
            + " | {classes: {text: {demand: {masl: {}}, count: 9}}}",
        "{free: {masl: {}}} | free.alpha | {free: {masl: {alpha: 9}}}",
      })
  void typesTellWhatIsAChoice(String root, String path, String expected) {
    Node after = BINDER.with(yaml(root), Root.class, path, Nodes.of(9));
    assertEquals(expected, Nodes.flow(after));
    assertEquals(9L, Nodes.toJava(BINDER.find(after, Root.class, path)));
  }

  @Test
  void cellsOfPairsAreAsWholeAsTheirKey() {
    Node root = yaml("{users: {size: {pairs: [[1]]}, steps: {pairs: [[1]]}}}");
    assertFalse(BINDER.isWhole(root, Root.class, "users.size.pairs[0][0]"));
    assertTrue(BINDER.isWhole(root, Root.class, "users.steps.pairs[0][0]"));
    assertTrue(BINDER.isWhole(yaml("{users: {steps: [1]}}"), Root.class, "users.steps[0]"));
    Node drawn = yaml("{users: {steps: {uniform: [3, 3]}}}");
    assertFalse(BINDER.isWhole(drawn, Root.class, "users.steps.uniform[0]"));
  }

  @Test
  void noCellLiesBeyondTheMatrix() {
    Node root = yaml("{users: {size: {pairs: [[1, 2]]}}}");
    assertEquals(
        "Path 'users.size.pairs[0][2]': there is no '2' in test.yaml:7: users.size.pairs[0], which"
            + " is a list of 2",
        assertThrows(
                IllegalArgumentException.class,
                () -> BINDER.with(root, Root.class, "users.size.pairs[0][2]", Nodes.of(9)))
            .getMessage());
  }

  @Test
  void aWordWhereKeysBelongIsNoChoice() {
    assertEquals(
        "Path 'users.count': there is no 'count' in test.yaml:7: users, which is 'many'",
        assertThrows(
                IllegalArgumentException.class,
                () -> BINDER.with(yaml("{users: many}"), Root.class, "users.count", Nodes.of(9)))
            .getMessage());
  }
}
