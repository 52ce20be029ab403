package org.edgemuse.inference.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much memory models occupy, as far as somebody tells. */
interface MemoryUse {

  /** Memory in use now, MB (1e6 byte); null if nobody tells. */
  @Nullable Double usedMB();

  /** Of this process: what of it is resident, as Linux tells. */
  static MemoryUse ofProcess() {
    return () -> {
      Path status = Path.of("/proc/self/status");
      try {
        return Files.isReadable(status) ? residentMB(Files.readAllLines(status)) : null;
      } catch (IOException unreadable) {
        // Measuring goes on without; the command says that nobody told.
        return null;
      }
    };
  }

  /** What a status file of Linux says is resident, MB; null if it does not say. */
  static @Nullable Double residentMB(List<String> status) {
    double mbPerKib = 1024e-6;
    for (String line : status) {
      String[] words = line.split("\\s+");
      if (words.length == 3 && words[0].equals("VmRSS:") && words[2].equals("kB")) {
        return mbPerKib * Long.parseLong(words[1]);
      }
    }
    return null;
  }

  /** Of the first GPU: what all processes occupy, as NVIDIA's tool tells. */
  static MemoryUse ofGpu() {
    return () -> {
      String mib = Hardware.askGpu("memory.used");
      double mbPerMib = 1048576e-6;
      return mib == null || !mib.matches("[0-9]+") ? null : mbPerMib * Long.parseLong(mib);
    };
  }
}
