package org.edgemuse.kernel.config;

import static org.edgemuse.kernel.config.Fixtures.BINDER;
import static org.edgemuse.kernel.config.Fixtures.yaml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.config.Fixtures.Greeter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedPathTest {
  record Users(int count, Choice<Greeter> demand, Values size) {}

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
  void aWordWhereKeysBelongIsNoChoice() {
    assertEquals(
        "Path 'users.count': there is no 'count' in test.yaml:7: users, which is 'many'",
        assertThrows(
                IllegalArgumentException.class,
                () -> BINDER.with(yaml("{users: many}"), Root.class, "users.count", Nodes.of(9)))
            .getMessage());
  }
}
