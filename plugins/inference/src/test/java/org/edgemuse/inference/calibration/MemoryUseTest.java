package org.edgemuse.inference.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class MemoryUseTest {
  @Test
  void residentMemoryIsReadFromTheStatus() {
    List<String> status =
        List.of("Name:\tjava", "VmHWM:\t   99999 kB", "VmRSS:\t   12500 kB", "Threads:\t3");
    assertEquals(12.8, MemoryUse.residentMB(status), 1e-12);
    assertNull(MemoryUse.residentMB(List.of("Name:\tjava")));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void thisProcessHasSome() {
    Double used = MemoryUse.ofProcess().usedMB();
    assertNotNull(used);
    assertTrue(used > 10 && used < 100_000, "" + used);
  }
}
