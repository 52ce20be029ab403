package org.edgemuse.inference.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.api.Test;

class MemoryTest {
  @Test
  void theModelUsedLeastRecentlyGoes() {
    Memory memory = new Memory(new double[] {1, 1, 1}, new double[] {2});
    assertTrue(memory.use(0, 0));
    assertTrue(memory.use(0, 1));
    assertFalse(memory.use(0, 0));
    assertTrue(memory.use(0, 2));
    assertTrue(memory.holds(0, 0));
    assertFalse(memory.holds(0, 1));
  }

  @Test
  void esHaveMemoriesOfTheirOwn() {
    Memory memory = new Memory(new double[] {1}, new double[] {1, 1});
    memory.use(1, 0);
    assertFalse(memory.holds(0, 0));
    assertTrue(memory.holds(1, 0));
  }

  @Test
  void tenthsThatFillAMemoryFit() {
    Memory memory = new Memory(new double[] {.1, .2}, new double[] {.3});
    memory.use(0, 0);
    assertTrue(memory.hasRoom(0, 1));
    memory.use(0, 1);
    assertTrue(memory.holds(0, 0));
  }

  @Test
  void aModelLargerThanTheMemoryIsRefused() {
    Memory memory = new Memory(new double[] {1, 3}, new double[] {2});
    memory.use(0, 0);
    assertFalse(memory.hasRoom(0, 1));
    assertThrows(IllegalStateException.class, () -> memory.use(0, 1));
  }

  @Test
  void allUsesAreAsInAListOfRecentUses() {
    double[] sizes = {.7, 1.1, .2, 1.9, .4};
    Memory memory = new Memory(sizes, new double[] {2.2});
    List<Integer> recent = new ArrayList<>();
    Draws draws = Draws.of(3, "memory");
    for (int i = 0; i < 2000; i++) {
      Integer model = draws.below(sizes.length, i, 0, 0);
      boolean cold = !recent.remove(model);
      while (recent.stream().mapToDouble(m -> sizes[m]).sum() + sizes[model] > 2.2 + 1e-9) {
        recent.remove(0);
      }
      recent.add(model);
      assertEquals(cold, memory.use(0, model));
      for (int m = 0; m < sizes.length; m++) {
        assertEquals(recent.contains(m), memory.holds(0, m));
      }
    }
  }
}
