package org.edgemuse.kernel.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {
  private static void refuse(String why) {
    throw new IllegalArgumentException(why);
  }

  @Test
  void allRefusalsAreTold() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                Checks.all(
                    () -> {},
                    () -> refuse("a"),
                    () -> Checks.all(() -> refuse("b"), () -> refuse("c")),
                    () -> refuse("d")));
    assertEquals("a", refused.getMessage());
    assertEquals(
        List.of("b", "c", "d"),
        Arrays.stream(refused.getSuppressed()).map(Throwable::getMessage).toList());
  }

  @Test
  void whatIsNoRefusalEndsTheChecks() {
    assertThrows(
        IllegalStateException.class,
        () ->
            Checks.all(
                () -> refuse("a"),
                () -> {
                  throw new IllegalStateException("broken");
                }));
  }
}
