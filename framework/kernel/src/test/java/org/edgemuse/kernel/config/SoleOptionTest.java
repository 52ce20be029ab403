package org.edgemuse.kernel.config;

import static org.edgemuse.kernel.config.Fixtures.bind;
import static org.edgemuse.kernel.config.Fixtures.errors;
import static org.edgemuse.kernel.config.Fixtures.yaml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.edgemuse.kernel.config.Fixtures.Greeter;
import org.junit.jupiter.api.Test;

/** A single value in place of a plugin's options. */
class SoleOptionTest {

  record World(Choice<Greeter> greeter) {}

  record Two(int one, int other) {}

  @Test
  void aSingleValueIsTheOnlyRequiredOptionsAndLeavesTheLabelAsItWouldBe() {
    Choice<Greeter> brief = bind(World.class, "{greeter: {strict: 3}}").greeter();
    Choice<Greeter> full = bind(World.class, "{greeter: {strict: {needed: 3}}}").greeter();
    assertEquals(full, brief);
    assertEquals("strict needed=3", brief.displayLabel());
    assertEquals(full.displayLabel(), brief.displayLabel());
    assertEquals(
        "three", bind(World.class, "{greeter: {strict: 3, label: three}}").greeter().label());
  }

  @Test
  void aWrongValueIsToldOfTheNameThatWasWritten() {
    assertEquals(
        "test.yaml:7: greeter.strict: strict ('many') must be a whole number",
        errors(World.class, "{greeter: {strict: many}}"));
    assertEquals(
        "test.yaml:7: greeter.strict: Missing key 'needed' (whole number)",
        errors(World.class, "{greeter: {strict: }}"));
    assertEquals(
        "test.yaml:7: greeter.masl: masl (0.2) must be a mapping with keys alpha, beta",
        errors(World.class, "{greeter: {masl: 0.2}}"));
  }

  @Test
  void whereNoneOrSeveralAreRequiredNoValueStandsForThem() {
    assertNull(SoleOption.of(Fixtures.MaslOptions.class));
    assertNull(SoleOption.of(Two.class));
    assertEquals("needed", SoleOption.of(Fixtures.Strict.class).name());
  }

  @Test
  void pathsLeadIntoTheValueAsIntoTheMapping() {
    Node root = yaml("{greeter: {strict: 3}}");
    Binder binder = Fixtures.BINDER;
    for (String path : new String[] {"greeter.needed", "greeter.strict.needed", "greeter.strict"}) {
      assertEquals(3L, Nodes.toJava(binder.find(root, World.class, path)), path);
      Node changed = binder.with(root, World.class, path, yaml("4"));
      assertEquals(
          binder.bind(yaml("{greeter: {strict: 4}}"), World.class),
          binder.bind(changed, World.class),
          path);
    }
  }
}
