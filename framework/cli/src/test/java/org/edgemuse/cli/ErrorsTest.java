package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class ErrorsTest {
  private final PrintWriter err = mock(PrintWriter.class);

  @Test
  void fullDiskIsToldWithoutBlamingEdgeMuse() {
    IOException full = new IOException("No space left on device");
    int exitCode =
        Errors.handle(new UncheckedIOException("runs.csv: cannot be written", full), err, false);
    assertEquals(2, exitCode);
    verify(err).println("runs.csv: cannot be written");
    verify(err, never()).printf(any(), any());
  }

  @Test
  void lackOfMemoryIsToldWithWhatHelps() {
    assertEquals(2, Errors.handle(new OutOfMemoryError("Java heap space"), err, false));
    verify(err)
        .printf(
            "There is not enough memory (%s); 'java -Xmx8g -jar ...' allows 8 GB%n",
            "Java heap space");
  }

  @Test
  void faultOfEdgeMuseIsExitCodeOneAndShowsWhereOnDemand() {
    RuntimeException fault = mock(RuntimeException.class);
    assertEquals(1, Errors.handle(fault, err, false));
    verify(fault, never()).printStackTrace(err);
    assertEquals(1, Errors.handle(fault, err, true));
    verify(fault).printStackTrace(err);
  }
}
