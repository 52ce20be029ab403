package org.edgemuse.kernel.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** Copies objects as a checkpoint does. */
public final class Copies {
  private Copies() {}

  /** What reads back after the object was written. */
  @SuppressWarnings("unchecked") // What is read is of the class that was written.
  public static <T> T of(T object) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
      out.flush();
      ByteArrayInputStream in = new ByteArrayInputStream(bytes.toByteArray());
      return (T) new ObjectInputStream(in).readObject();
    } catch (IOException | ClassNotFoundException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
