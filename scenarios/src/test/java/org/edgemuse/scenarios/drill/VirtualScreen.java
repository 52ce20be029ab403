package org.edgemuse.scenarios.drill;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A display that nobody sees, on a server of its own. */
final class VirtualScreen implements AutoCloseable {
  private final Process server;
  private final String display;

  private VirtualScreen(Process server, String display) {
    this.server = server;
    this.display = display;
  }

  /** Starts one; where there is no Xvfb, the test that asked is skipped and says so. */
  static VirtualScreen start() throws IOException {
    Process server;
    try {
      // The server takes the first number that is free, and writes it to its output.
      server =
          new ProcessBuilder(
                  "Xvfb", "-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException none) {
      assumeTrue(false, "Without Xvfb there is no display on which windows could be opened");
      throw none;
    }
    BufferedReader out = server.inputReader(StandardCharsets.US_ASCII);
    @Nullable String number = out.readLine();
    if (number == null || !number.matches("\\d+")) {
      server.destroyForcibly();
      throw new IOException("Xvfb says '" + number + "' where the number of its display should be");
    }
    return new VirtualScreen(server, ":" + number);
  }

  /** What programs call it. */
  String display() {
    return display;
  }

  @Override
  public void close() {
    server.destroy();
    try {
      if (!server.waitFor(10, TimeUnit.SECONDS)) {
        server.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      server.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
