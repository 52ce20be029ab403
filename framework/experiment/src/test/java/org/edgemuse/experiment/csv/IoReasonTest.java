package org.edgemuse.experiment.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class IoReasonTest {

  @Test
  void exceptionsThatNameOnlyTheFileAreGivenAReason() {
    assertEquals("access is denied", IoReason.of(new AccessDeniedException("a.csv")));
    assertEquals("there is no such file or folder", IoReason.of(new NoSuchFileException("a.csv")));
    assertEquals("there is a file of this name", IoReason.of(new FileAlreadyExistsException("a")));
  }

  @Test
  void theSystemsOwnReasonIsKeptWithoutTheFile() {
    FileSystemException full = new FileSystemException("a.csv", null, "No space left on device");
    assertEquals("No space left on device", IoReason.of(full));
    assertEquals("Stream closed", IoReason.of(new IOException("Stream closed")));
    assertEquals("IOException", IoReason.of(new IOException()));
  }
}
