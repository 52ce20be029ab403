package org.edgemuse.kernel.episode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Copies an object with all that it refers to, whatever class loaders its classes come from. */
final class Copy {
  private Copy() {}

  /**
   * A copy that shares nothing that changes.
   *
   * @throws java.io.NotSerializableException if a part of it cannot be written
   */
  @SuppressWarnings("unchecked") // What is read is of the class that was written.
  static <T extends Serializable> T of(T original) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Map<String, Class<?>> classes = new LinkedHashMap<>();
    try (Writer writer = new Writer(bytes, classes)) {
      writer.writeObject(original);
    }
    try (Reader reader = new Reader(new ByteArrayInputStream(bytes.toByteArray()), classes)) {
      return (T) reader.readObject();
    }
  }

  /** Notes the classes that it meets. */
  private static final class Writer extends ObjectOutputStream {
    private final Map<String, Class<?>> classes;

    Writer(OutputStream out, Map<String, Class<?>> classes) throws IOException {
      super(out);
      this.classes = classes;
    }

    @Override
    protected void annotateClass(Class<?> met) {
      classes.put(met.getName(), met);
    }
  }

  /** Reads objects of the classes that were noted. */
  private static final class Reader extends ObjectInputStream {
    private final Map<String, Class<?>> classes;

    Reader(InputStream in, Map<String, Class<?>> classes) throws IOException {
      super(in);
      this.classes = classes;
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass description)
        throws IOException, ClassNotFoundException {
      Class<?> met = classes.get(description.getName());
      return met == null ? super.resolveClass(description) : met;
    }
  }
}
